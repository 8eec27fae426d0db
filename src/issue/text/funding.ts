import type { fundingCodes } from '../fundingCodes.ts';
import type { IssueTexts } from './issueText.ts';

const some = (values: readonly string[], count: number): string =>
  `“${values.join('”“')}”${count > values.length ? `等 ${count} 个` : ''}`;
const forUnit = (unit: string | null): string => (unit === null ? '' : `（“${unit}”）`);

/** Chinese messages, explanations and remedies of the area `funding`. */
export const fundingTexts: IssueTexts<typeof fundingCodes> = {
  'funding.amount.unspecified': {
    'zh-CN': {
      message: (p) => `“${p.id}”没有可计算的金额${p.wording === null ? '' : `：“${p.wording}”`}`,
      explanation: '原文未写明金额，或只写“加大投入”“按实际需要”等，无法计入合计。',
      remedy: '金额确定后填写 amount，或写明标准和计算因数。',
    },
    en: {
      explanation: 'The text states no amount, or only words that cannot be counted, so it is missing from the totals.',
      remedy: 'State `amount` once it is known, or a rate with factors.',
    },
    source: 'B3',
  },
  'funding.amount.forms': {
    'zh-CN': {
      message: (p) => `“${p.id}”的金额有 ${p.forms.length} 种写法（${p.forms.join('、')}），均不计算`,
      explanation: '一个项目的金额只能用一种写法，否则以哪一种为准不得而知。',
      remedy: '保留一种写法，其余拆成单独的项目。',
    },
    en: {
      explanation: 'An item states its amount in one form; of several nobody knows which one counts.',
      remedy: 'Keep one form and make items of their own of the others.',
    },
    source: 'B3',
  },
  'funding.amount.incomplete': {
    'zh-CN': {
      message: (p) => `“${p.id}”缺少 ${p.missing}，无法计算`,
      explanation: '按标准计算须有 rate，每个因数须有数值或事实；按百分比计算须有 percent 和 percentOf。',
      remedy: '补齐所缺的一项。',
    },
    en: {
      explanation:
        'A rate needs `rate`, and each factor a value or a fact; a percentage needs `percent` and `percentOf`.',
      remedy: 'Add what is missing.',
    },
    source: 'B3',
  },
  'funding.amount.negative': {
    'zh-CN': {
      message: (p) => `“${p.id}”中的 ${p.value} 是负数，经费不能为负`,
      explanation: '金额、标准、因数和百分比均从 0 起，该项目不计算。',
      remedy: '改正数字；扣减另立项目说明。',
    },
    en: {
      explanation: 'Amounts, rates, factors and percentages start at 0; the item is not computed.',
      remedy: 'Correct the number.',
    },
    source: 'B4',
  },
  'funding.amount.tooLarge': {
    'zh-CN': {
      message: (p) => `“${p.id}”${forUnit(p.unit)}超过 2^53 分，不予计算`,
      explanation: '金额以分为单位的整数计算，超过 2^53 分（约 90 万亿元）不再准确。',
      remedy: '核对标准、因数和事实是否多写了位数。',
    },
    en: {
      explanation: 'Amounts are whole fen; beyond 2^53 fen (some 90 trillion yuan) they are no longer exact.',
      remedy: 'Check rate, factors and facts for digits too many.',
    },
    source: 'B5',
  },
  'funding.total.tooLarge': {
    'zh-CN': {
      message: (p) => `“${p.of}”的合计超过 2^53 分，不予计算`,
      explanation: '各项金额仍有效，只是合计超出可准确表示的范围。',
      remedy: '核对各项金额，或分开计算。',
    },
    en: {
      explanation: 'The single amounts stand; only their sum leaves the range that is exact.',
      remedy: 'Check the amounts, or compute them apart.',
    },
    source: 'B5',
  },
  'funding.item.missing': {
    'zh-CN': {
      message: (p) => `“${p.id}”以“${p.missing}”为依据，计划中没有这个项目`,
      explanation: '缺少组成部分时，合计数和百分比均为未知。',
      remedy: '改正编号，或补上该项目。',
    },
    en: {
      explanation: 'While a part is missing, sums and percentages over it are unknown.',
      remedy: 'Correct the id, or add the item.',
    },
    source: 'B6',
  },
  'funding.item.cycle': {
    'zh-CN': {
      message: (p) => `下列项目互为依据：${some(p.ids, p.count)}`,
      explanation: '合计或百分比最终以自身为依据，无从计算。',
      remedy: '去掉其中一处引用。',
    },
    en: {
      explanation: 'Their sums or percentages come back to themselves and cannot be computed.',
      remedy: 'Take one of the references out.',
    },
    source: 'B6',
  },
  'funding.period.unknown': {
    'zh-CN': {
      message: (p) => `“${p.id}”按 ${p.per} 计算，但不知道计算哪段时间`,
      explanation: '计划没有写明期限和年份，调用时也没有指定起止。',
      remedy: '指定要计算的时间，如“2026”。',
    },
    en: {
      explanation: 'The plan states neither period nor year, and none was asked for.',
      remedy: 'Ask for a period such as 2026.',
    },
    source: 'B7',
  },
  'funding.period.tooLong': {
    'zh-CN': {
      message: (p) => `“${p.id}”要分 ${p.pieces} 期计算，超过 ${p.most} 期，不予计算`,
      explanation: '所问时间过长，多半是年份写错。',
      remedy: '核对起止年份，或分段计算。',
    },
    en: {
      explanation: 'The time asked for is so long that a year is most likely wrong.',
      remedy: 'Check the years, or compute piece by piece.',
    },
    source: 'B7',
  },
  'funding.during.unknown': {
    'zh-CN': {
      message: (p) => `“${p.id}”适用的时间未知：“${p.wording}”`,
      explanation: '不知道该项目在所问时间内是否适用，因此不计算。',
      remedy: '写明 during；确知适用的，可要求将其计入。',
    },
    en: {
      explanation: 'Whether the item holds in the period asked for is not known, so it is not computed.',
      remedy: 'State `during`, or ask for undated items to be included if they hold.',
    },
    source: 'B9',
  },
  'funding.during.included': {
    'zh-CN': {
      message: (p) => `“${p.id}”适用的时间未知（“${p.wording}”），已按要求计入所问时间`,
      explanation: '这是调用方的决定，原文没有写明。',
      remedy: '时间确定后写明 during。',
    },
    en: {
      explanation: 'This is the decision of the caller; the text does not say so.',
      remedy: 'State `during` once it is known.',
    },
    source: 'B9',
  },
  'funding.once.undated': {
    'zh-CN': {
      message: (p) => `“${p.id}”是否属于所问时间未写明${p.count === 0 ? '' : `：${some(p.units, p.count)}`}`,
      explanation: '一次性经费没有日期，不知道算在哪一年。',
      remedy: '写明 during，或给出各单位投入服务的时间。',
    },
    en: {
      explanation: 'Money that comes once has no date here, so nobody knows which year it belongs to.',
      remedy: 'State `during`, or say when the units begin their service.',
    },
    source: 'B8',
  },
  'funding.part.open': {
    'zh-CN': {
      message: (p) => `“${p.id}”在不足一期时如何计算未写明：${some(p.units, p.count)}`,
      explanation: '单位年中投入服务，或该项目中途起止，原文没有说全额、按月还是按日计算。',
      remedy: '由主管方决定后，在选项中指定全额、按月或按日。',
    },
    en: {
      explanation:
        'A unit begins in mid-year, or the item does; the text does not say whether it counts in full, by months or by days.',
      remedy: 'Have it decided, then choose the whole amount, months or days in the options.',
    },
    source: 'B10',
  },
  'funding.units.unknown': {
    'zh-CN': {
      message: (p) => `“${p.id}”按每个“${p.party}”计算，但既未列出各单位，也未写明个数`,
      explanation: '不知道有几个单位，无法得出金额。',
      remedy: '在 parties 中列出各单位（partOf 指向该类），或写明 size。',
    },
    en: {
      explanation: 'Without the number of units there is no amount.',
      remedy: 'List the units as parties with `partOf` this class, or state its `size`.',
    },
    source: 'B11',
  },
  'funding.unit.unknown': {
    'zh-CN': {
      message: (p) => `“${p.unit}”（${p.from}）不是计划中的主体，未计入`,
      explanation: '不知道它属于哪一类、在哪里，无法计算和分担。',
      remedy: '在 parties 中加入该单位，写明 partOf 和 seatedAt。',
    },
    en: {
      explanation: 'What it belongs to and where it is are not known, so nothing can be computed or shared for it.',
      remedy: 'Add it to the parties with `partOf` and `seatedAt`.',
    },
    source: 'B12',
  },
  'funding.spending.unmatched': {
    'zh-CN': {
      message: (p) => `“${p.id}”${forUnit(p.unit)}的支出在结算单中没有对应的行`,
      explanation: '支出须对应有金额的项目和单位。',
      remedy: '核对项目和单位的编号；合计项目的支出分到各组成项目。',
    },
    en: {
      explanation: 'Spending is held against a line with its item and unit.',
      remedy: 'Check the ids; split spending on a sum over its parts.',
    },
    source: 'B30',
  },
  'funding.spending.open': {
    'zh-CN': {
      message: (p) =>
        `“${p.id}”${forUnit(p.unit)}${p.difference === 'surplus' ? '有结余' : '超支'}，原文未写明如何处理`,
      explanation: '没有“结余留用”“超支不补”“据实”等规定，应付金额未知。',
      remedy: '在 settlement 中写明，或由主管方决定。',
    },
    en: {
      explanation: 'The plan has no word on surplus or overspending here, so what is payable is not known.',
      remedy: 'State it in `settlement`, or have it decided.',
    },
    source: 'B30',
  },
  'funding.fact.missing': {
    'zh-CN': {
      message: (p) =>
        `“${p.id}”缺少 ${p.count} 个“${p.fact}”的数值，首先是${p.units[0] === undefined ? '' : `“${p.units[0]}”`}${p.periods[0] ?? ''}`,
      explanation: '缺少的数值不按 0 计，有关各行的金额未知，另列已确定的部分。',
      remedy: '在台账中补上这些月份的数值。',
    },
    en: {
      explanation: 'A missing value is not 0: those lines are unknown, with what is certain beside them.',
      remedy: 'Add the values to the ledger.',
    },
    source: 'B14',
  },
  'funding.fact.inexact': {
    'zh-CN': {
      message: (p) => `“${p.fact}”${forUnit(p.subject)}的这个数值不是确切数字，未计入`,
      explanation: '约数、界限、隐去或笼统的数值不能用来计算金额。',
      remedy: '填写确切数字。',
    },
    en: {
      explanation: 'Approximate, bounded, hidden or vague values make no amount.',
      remedy: 'State the exact number.',
    },
    source: 'B15',
  },
  'funding.fact.negative': {
    'zh-CN': {
      message: (p) => `“${p.fact}”${forUnit(p.subject)}为 ${p.value}，负数未计入`,
      explanation: '人数、次数等不能为负。',
      remedy: '改正数值。',
    },
    en: { explanation: 'Persons and times are not negative.', remedy: 'Correct the value.' },
    source: 'B4',
  },
  'funding.fact.undated': {
    'zh-CN': {
      message: (p) => `“${p.fact}”${forUnit(p.subject)}有一个数值的时间无法确定，未计入`,
      explanation: '不知道数值属于哪一期，无法用于计算。',
      remedy: '写明时间，如“2026-05”。',
    },
    en: {
      explanation: 'Without dates nobody knows which period the value is for.',
      remedy: 'State its period, such as 2026-05.',
    },
    source: 'B15',
  },
  'funding.fact.conflict': {
    'zh-CN': {
      message: (p) => `“${p.fact}”${forUnit(p.subject)}在 ${p.period} 有不同的数值（${p.values.join('、')}），均不采用`,
      explanation: '同一事实在同一时间只能有一个数值。',
      remedy: '核对后保留一个。',
    },
    en: {
      explanation: 'A fact has one value for one subject and period.',
      remedy: 'Keep the right one.',
    },
    source: 'B16',
  },
  'funding.fact.twice': {
    'zh-CN': {
      message: (p) => `“${p.fact}”${forUnit(p.subject)}在 ${p.period} 的数值重复，只计一次`,
      explanation: '两处数值相同，不影响结果。',
      remedy: '删去重复的一条。',
    },
    en: { explanation: 'Both say the same, so the result is not touched.', remedy: 'Delete one of them.' },
    source: 'B16',
  },
  'funding.shares.noRow': {
    'zh-CN': {
      message: (p) => `“${p.id}”没有写明${some(p.units, p.count)}的分担比例`,
      explanation: '这些单位所在地不在任何一行，其金额列为未落实出资方。',
      remedy: '为该地补一行比例，或写明不足部分由谁承担；并核对单位的 seatedAt。',
    },
    en: {
      explanation: 'No row names their place; their amounts stand as unshared.',
      remedy: 'Add a row for the place or a payer of the rest, and check `seatedAt` of the units.',
    },
    source: 'B20',
  },
  'funding.shares.twoRows': {
    'zh-CN': {
      message: (p) => `“${p.id}”第 ${p.rows.join('、')} 行都写了“${p.place}”，均不采用`,
      explanation: '一地有两种比例，以哪一种为准不得而知。',
      remedy: '只在一行中保留该地。',
    },
    en: {
      explanation: 'One place has two ratios, and nobody knows which one counts.',
      remedy: 'Keep the place in one row.',
    },
    source: 'B20',
  },
  'funding.shares.zero': {
    'zh-CN': {
      message: (p) => `“${p.id}”的这一行比例全为 0，没有分担`,
      explanation: '比例全为 0 时无人出资。',
      remedy: '填写比例；由一方全额负担的写 1。',
    },
    en: { explanation: 'With ratios of 0 nobody pays.', remedy: 'State the ratios; 1 for a sole payer.' },
    source: 'B21',
  },
  'funding.shares.negative': {
    'zh-CN': {
      message: (p) => `“${p.id}”中“${p.payer}”的比例为负，该行不采用`,
      explanation: '比例从 0 起。',
      remedy: '改正比例。',
    },
    en: { explanation: 'Ratios start at 0.', remedy: 'Correct the ratio.' },
    source: 'B21',
  },
  'funding.shares.notWhole': {
    'zh-CN': {
      message: (p) => `“${p.id}”的各份额合计为 ${p.total}，不成整体`,
      explanation: '小于 1 的比例是整体的份额，合计应为 1；不足的部分列为未落实出资方，超出的整行不采用。',
      remedy: '改正份额，或写明不足部分由谁承担。',
    },
    en: {
      explanation:
        'Ratios below 1 are parts of a whole and come to 1. What is missing stands as unshared; a row above 1 does not count.',
      remedy: 'Correct the parts, or state the payer of the rest.',
    },
    source: 'B21',
  },
  'funding.shares.nearHundred': {
    'zh-CN': {
      message: (p) => `“${p.id}”的比例合计为 ${p.total}，不是 100，按比例关系计算`,
      explanation: '看起来是百分数，但合计差一点。',
      remedy: '核对各方百分数。',
    },
    en: { explanation: 'They look like percentages with a slip.', remedy: 'Check the percentages.' },
    source: 'B21',
  },
  'funding.payer.unstated': {
    'zh-CN': {
      message: (p) => `“${p.id}”由谁出资未写明`,
      explanation: '既没有分担比例，也没有资金来源。',
      remedy: '写明 shares 或 paidFrom。',
    },
    en: { explanation: 'There are neither shares nor a source.', remedy: 'State `shares` or `paidFrom`.' },
    source: 'B22',
  },
};
