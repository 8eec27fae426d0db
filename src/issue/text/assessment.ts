import type { assessmentCodes } from '../assessmentCodes.ts';
import type { IssueTexts } from './issueText.ts';

type Plain = number | string | boolean | null;
type Names = Readonly<Record<string, string>>;

const shownValue = (value: Plain): string =>
  value === null ? '（空）' : typeof value === 'string' ? `“${value}”` : String(value);

const stateNames: Names = {
  assessed: '已考评',
  notAssessed: '未考评',
  notApplicable: '不适用',
  notComputable: '无法计算',
};
const stateOf = (state: string): string => `“${stateNames[state] ?? state}”`;

const whatNames: Names = { indicator: '指标', item: '考评项', grade: '等次' };
const whatOf = (what: string): string => whatNames[what] ?? what;

const cohortNames: Names = {
  peers: '各单位比较',
  rank: '名次',
  peersMean: '其他单位平均',
  ranking: '排名',
  quotas: '等次名额',
};
const cohortOf = (what: string): string => cohortNames[what] ?? what;

const operationNames: Names = {
  sum: '合计',
  mean: '平均',
  geometricMean: '几何平均',
  harmonicMean: '调和平均',
  product: '连乘',
  minimum: '取低',
  maximum: '取高',
  median: '中位数',
  last: '取末次',
  ratio: '比值',
  percentage: '百分比',
  change: '增幅',
  share: '得分率',
};
const operationOf = (operation: string): string => operationNames[operation] ?? operation;

const reasonNames: Names = {
  empty: '没有可归并的值',
  divisionByZero: '除数或权重之和为 0',
  negative: '含有负数',
  roundMissing: '未规定取舍位数',
  unsupported: '权重过细，暂不能计算',
};
const reasonOf = (reason: string): string => reasonNames[reason] ?? reason;

const unusableReasons: Names = {
  type: '数据类型与指标不一致',
  notExact: '不是确切的数',
  endless: '除不尽，指标未规定位数',
  otherPeriod: '所属期间不是评分表的期间',
  unknownPeriod: '所属期间不明',
  notTracked: '进度中没有这一目标或任务',
  notComputable: '进度无法计算',
};

const rangeOf = (minimum: number | null, maximum: number | null): string =>
  [minimum === null ? '' : `不低于 ${minimum}`, maximum === null ? '' : `不高于 ${maximum}`]
    .filter((part) => part !== '')
    .join('、');

const ruleForms: readonly (readonly [string, string, string])[] = [
  ['true or false', '是或否', ''],
  ['a number', '数', ''],
  ['a whole number from 0', '不小于 0 的整数', ''],
  ['at least ', '不低于 ', ''],
  ['at most ', '不高于 ', ''],
  ['a multiple of ', ' ', ' 的整数倍'],
  ['one of ', '下列等级之一：', ''],
];
const ruleOf = (rule: string): string => {
  const exact = ruleForms.find(([english]) => english === rule);
  if (exact !== undefined) return exact[1];
  const form = ruleForms.find(([english]) => english.endsWith(' ') && rule.startsWith(english));
  return form === undefined ? rule : `${form[1]}${rule.slice(form[0].length)}${form[2]}`;
};

/** Chinese messages, explanations and remedies of the area `assessment`. */
export const assessmentTexts: IssueTexts<typeof assessmentCodes> = {
  'assessment.valueRefused': {
    'zh-CN': {
      message: (p) => `“${p.indicator}”的值 ${shownValue(p.value)} 不予采用，应为${ruleOf(p.rule)}`,
      explanation: '所记的值与指标的类型、等级用词、取值范围或计分单位不符，按未知处理，不猜测原意。',
      remedy: '核对记录并改正；如指标规定有误，修订细则。',
    },
    en: {
      explanation:
        'The record fits neither the type, the words, the bounds nor the grid of the indicator; it is treated as unknown.',
      remedy: 'Correct the record, or the indicator if that is wrong.',
    },
  },
  'assessment.valueRounded': {
    'zh-CN': {
      message: (p) => `“${p.indicator}”的值 ${p.value} 按 ${p.digits} 位小数计为 ${p.rounded}`,
      explanation: '指标规定了小数位数，多出的位数先四舍五入再使用。',
      remedy: '如需更多位数，修改指标的 digits。',
    },
    en: {
      explanation: 'The indicator has fewer decimal places; the rest is rounded half up before use.',
      remedy: 'Give the indicator more digits if they matter.',
    },
  },
  'assessment.valueMissing': {
    'zh-CN': {
      message: (p) => `此处需要“${p.indicator}”，但没有记录`,
      explanation: '没有记录的数据不当作 0，也不当作合格，与其相关的结果为未知。',
      remedy: '补录该指标；确无数据的，在细则中写明 absent 或 notComputable 的处理办法。',
    },
    en: {
      explanation: 'What is not recorded is neither 0 nor passed; whatever rests on it is unknown.',
      remedy: 'Record it, or let the scheme declare absent or a treatment for notComputable.',
    },
  },
  'assessment.severalValues': {
    'zh-CN': {
      message: (p) => `“${p.indicator}”只能有一个值，现记录了 ${p.count} 个`,
      explanation: '该指标既非计数，也未允许多条，无从判断以哪一条为准。',
      remedy: '保留一条，或在细则中设为 multiple。',
    },
    en: {
      explanation: 'The indicator is no count and takes one observation, so there is no telling which one is meant.',
      remedy: 'Keep one of them, or let the scheme allow multiple.',
    },
  },
  'assessment.unknownIndicator': {
    'zh-CN': {
      message: (p) => `细则中没有指标“${p.indicator}”，该条记录未采用`,
      explanation: '评分表记录了细则没有的指标，多为编号写错。',
      remedy: '核对指标编号。',
    },
    en: {
      explanation: 'The sheet records something that the scheme does not ask for, often a misspelt id.',
      remedy: 'Check the id of the indicator.',
    },
  },
  'assessment.unknownItem': {
    'zh-CN': {
      message: (p) => `细则此处没有考评项“${p.item}”，相关内容未采用`,
      explanation: '评分表提到细则没有的考评项，或对不分次的考评项填写了分次记录。',
      remedy: '核对考评项编号，以及该项是否分次考评。',
    },
    en: {
      explanation: 'The sheet speaks of an item that the scheme does not have, or repeats one that is not repeated.',
      remedy: 'Check the id of the item and whether it has repeat.',
    },
  },
  'assessment.undefinedName': {
    'zh-CN': {
      message: (p) => `${whatOf(p.what)}“${p.name}”不存在`,
      explanation: '细则引用的编号没有对应内容，相关分值无法计算。',
      remedy: '改正编号，或补充所引用的内容。',
    },
    en: {
      explanation: 'The scheme refers to something that is not there, so what rests on it cannot be computed.',
      remedy: 'Correct the id, or add what it refers to.',
    },
  },
  'assessment.operandMismatch': {
    'zh-CN': {
      message: (p) => `“${p.operation}”不能使用${p.value === null ? '这样的值' : ` ${shownValue(p.value)}`}`,
      explanation: '运算或比较所用的值类型不符，例如以等级用词参与加减。',
      remedy: '改用数值型指标，或改用 is 逐一列出。',
    },
    en: {
      explanation: 'The operation or test needs a value of another type, for example a number where a word stands.',
      remedy: 'Use an indicator that holds numbers, or test words with is.',
    },
  },
  'assessment.severalOperands': {
    'zh-CN': {
      message: (p) => `“${p.name}”有多个值，此处只能用一个`,
      explanation: '可多条的指标、分次的考评项或多个考评项不能直接作为一个值。',
      remedy: '先用合计、平均、取高、取低或达标项数归并为一个值。',
    },
    en: {
      explanation:
        'An indicator with several observations, a repeated item or several items do not stand for one value.',
      remedy: 'Make one value of them with an aggregate or a count.',
    },
  },
  'assessment.divisionByZero': {
    'zh-CN': {
      message: (p) => `“${operationOf(p.operation)}”的分母为 0`,
      explanation: '分母为 0（含 0 比 0）时没有比值，结果为未知。',
      remedy: '核对分母；此种情形有规定的，用 applies 或 notComputable 写明。',
    },
    en: {
      explanation: 'There is no ratio to 0, 0 to 0 included, so the result is unknown.',
      remedy: 'Check the denominator, or declare the case with applies or notComputable.',
    },
  },
  'assessment.notAggregated': {
    'zh-CN': {
      message: (p) => `“${operationOf(p.operation)}”无法得出（${reasonOf(p.reason)}）`,
      explanation: '归并多个值时没有可用的值，或运算没有意义，结果为未知。',
      remedy: '核对参与归并的内容及其权重；需要时写明 round 或处理办法。',
    },
    en: {
      explanation: 'There was nothing to aggregate, or the aggregate has no meaning for these values.',
      remedy: 'Check the operands and weights; declare round or a treatment where needed.',
    },
  },
  'assessment.noRow': {
    'zh-CN': {
      message: (p) => `没有一行适用于${p.value === null ? '所记情况' : ` ${shownValue(p.value)}`}`,
      explanation: '对照表有空档，该值不属于任何一行，也没有 otherwise，不作 0 分处理。',
      remedy: '补齐对照表的区间，或写明 otherwise。',
    },
    en: {
      explanation: 'The table has a hole: the value is in no row and otherwise is not given. It is not taken for 0.',
      remedy: 'Close the hole, or declare otherwise.',
    },
  },
  'assessment.markOutOfRange': {
    'zh-CN': {
      message: (p) => `评分 ${p.value} 超出规定幅度（${rangeOf(p.minimum, p.maximum)}）`,
      explanation: '评分应在细则规定的幅度之内，超出的不予采用。',
      remedy: '由考评人员重新评分；幅度有误的，修订细则。',
    },
    en: {
      explanation: 'A mark outside the printed range is refused.',
      remedy: 'Let the assessor mark again, or correct the range.',
    },
  },
  'assessment.pointsDiffer': {
    'zh-CN': {
      message: (p) =>
        `“${p.item}”标明 ${p.printed} 分，所列各项合计 ${p.listed} 分${p.when === undefined ? '' : `（${p.when} 时）`}`,
      explanation: '标明的分值与所列各项不一致。计算以所列各项为准，标明的分值只作对照。',
      remedy: '核对原文，改正其中之一。',
    },
    en: {
      explanation:
        'The printed figure and the items differ. Only the items count; the printed figure is compared and never used.',
      remedy: 'Compare with the source and correct one of them.',
    },
  },
  'assessment.stateOverRecords': {
    'zh-CN': {
      message: (p) => `“${p.item}”标为${stateOf(p.state)}，已有的记录未采用`,
      explanation: '评分表声明了该项状态，同时又有相关记录，以声明为准。',
      remedy: '撤销声明，或删去记录。',
    },
    en: {
      explanation: 'The sheet says that the item has no result and records observations for it; what it says wins.',
      remedy: 'Withdraw the state, or remove the records.',
    },
  },
  'assessment.stateOverridden': {
    'zh-CN': {
      message: (p) => `“${p.item}”标为${stateOf(p.state)}，但按适用条件不适用`,
      explanation: '适用条件不成立的考评项不适用，评分表的声明不起作用。',
      remedy: '核对适用条件所依据的基本情况。',
    },
    en: {
      explanation: 'The condition in applies is false, so the item is not applicable whatever the sheet says.',
      remedy: 'Check the facts that applies rests on.',
    },
  },
  'assessment.treatmentUndeclared': {
    'zh-CN': {
      message: (p) => `细则未写明“${p.item}”不适用时如何计分，按不计入处理`,
      explanation: '评分表把该项标为不适用，而细则没有相应规定。',
      remedy: '在细则中为该项或全部考评项写明 notApplicable。',
    },
    en: {
      explanation: 'The sheet says that the item is not applicable, and the scheme does not say what that is worth.',
      remedy: 'Declare notApplicable for the item, or in defaults.',
    },
  },
  'assessment.wrongScheme': {
    'zh-CN': {
      message: (p) => `评分表对应“${p.scheme}”${p.version} 版，细则为“${p.expected}”${p.expectedVersion} 版，不予评分`,
      explanation: '评分表与细则不是同一份或不是同一版本。',
      remedy: '换用对应的细则，或按本版细则重新填表。',
    },
    en: {
      explanation: 'The sheet was filled in for another scheme or another version, so there is no score.',
      remedy: 'Use the scheme that it was filled in for, or fill in a sheet for this one.',
    },
  },
  'assessment.noGrade': {
    'zh-CN': {
      message: (p) => `没有等次适用于${p.value === null ? '所得结果' : ` ${shownValue(p.value)}`}`,
      explanation: '各等次的条件都不成立，等次留空。',
      remedy: '补齐等次区间，通常最后一个等次不设条件。',
    },
    en: {
      explanation: 'No grade holds, so there is none.',
      remedy: 'Close the hole; the last grade usually has no bounds.',
    },
  },
  'assessment.vetoUnknown': {
    'zh-CN': {
      message: (p) => `否决情形“${p.veto}”是否成立尚不清楚`,
      explanation: '否决条件所依据的事实没有记录，不能当作没有发生。',
      remedy: '补录相关事实。',
    },
    en: {
      explanation: 'The facts behind the veto are not recorded, which is not the same as nothing having happened.',
      remedy: 'Record them.',
    },
  },
  'assessment.noTop': {
    'zh-CN': {
      message: (p) => `等次“${p.grade}”没有写明上限，无法把总分压到该等次`,
      explanation: '降等后压分需要知道该等次的最高分。',
      remedy: '为该等次写明 atMost，或写明 below 并规定总分的小数位数。',
    },
    en: {
      explanation: 'To cut the total, the highest total of the grade must be known.',
      remedy: 'Give the grade an atMost, or a below together with the rounding of the total.',
    },
  },
  'assessment.noCohort': {
    'zh-CN': {
      message: (p) => `“${cohortOf(p.what)}”需要其他单位的数据，目前没有`,
      explanation: '名次、各单位平均和等次名额要全体单位一起计算。',
      remedy: '将全体单位的评分表一并计算。',
    },
    en: {
      explanation: 'Ranks, means over units and quotas need all units at once.',
      remedy: 'Score the sheets of all units together.',
    },
  },
  'assessment.repeatsMissing': {
    'zh-CN': {
      message: (p) => `“${p.item}”应分次考评，但没有可计入的记录`,
      explanation: '该项按点位、评委或轮次分别评分，没有任何一次有效记录，结果为无法计算。',
      remedy: '补录分次记录。',
    },
    en: {
      explanation: 'The item is scored per site, rater or round, and there is no element that counts.',
      remedy: 'Record its elements under repeats.',
    },
  },
  'assessment.repeatsDiffer': {
    'zh-CN': {
      message: (p) =>
        `“${p.item}”的分次记录为${p.found.join('、')}${p.expected.length === 0 ? '，编号有重复' : `，与权重所列的${p.expected.join('、')}不一致`}`,
      explanation: '分次记录必须与权重逐一对应，否则无法计算。',
      remedy: '补齐或删去分次记录，或修改权重。',
    },
    en: {
      explanation: 'The elements must be exactly those that have a weight, each once.',
      remedy: 'Add or remove elements, or correct the weights.',
    },
  },
  'assessment.cycle': {
    'zh-CN': {
      message: (p) => `“${p.item}”的结果取决于它自身`,
      explanation: '考评项之间形成循环引用，无法确定先后。',
      remedy: '检查 points、share 所引用的考评项，打断循环。',
    },
    en: {
      explanation: 'Items refer to one another in a circle, so none of them can be scored first.',
      remedy: 'Follow the points and share measures and break the circle.',
    },
  },
  'assessment.contradiction': {
    'zh-CN': {
      message: (p) => `此处自相矛盾或不合规定：${p.keys.join('、')}`,
      explanation: '所列字段不能这样填写，相关结果无法计算。',
      remedy: '对照参考手册改正所列字段。',
    },
    en: {
      explanation: 'These fields cannot stand as they do, so nothing can be computed from them.',
      remedy: 'Correct the fields named.',
    },
  },
  'assessment.unsupported': {
    'zh-CN': {
      message: (p) => `暂不能计算：${p.construct}`,
      explanation: '本版本不计算这种写法，结果为未知，不以近似值代替。',
      remedy: '改用其他写法，或待后续版本支持。',
    },
    en: {
      explanation: 'This version does not compute the construct; the result is unknown rather than approximate.',
      remedy: 'Say it in another way, or wait for a version that computes it.',
    },
  },
  'assessment.roundMissing': {
    'zh-CN': {
      message: (p) => `“${operationOf(p.operation)}”须写明取舍位数`,
      explanation: '开方和对数的结果一般除不尽，必须规定小数位数。',
      remedy: '写明 round。',
    },
    en: {
      explanation: 'Roots and logarithms do not end, so their decimal places must be declared.',
      remedy: 'Add round.',
    },
  },
  'assessment.onlyMultiple': {
    'zh-CN': {
      message: (p) => `“同一项目只计一次”须用于可多条的指标，“${p.indicator}”不是`,
      explanation: '只有逐条记录的指标才分得出项目。',
      remedy: '将指标设为 multiple，或删去 oncePerProject。',
    },
    en: {
      explanation: 'Projects can be told apart only where each observation stands by itself.',
      remedy: 'Let the indicator be multiple, or remove oncePerProject.',
    },
  },
  'assessment.gradeMisplaced': {
    'zh-CN': {
      message: () => '等次只能在结果运用中引用',
      explanation: '评分和定等在前，等次在后，不能反过来引用。',
      remedy: '改为引用总分或其他考评项。',
    },
    en: {
      explanation: 'Points and grades come first; only consequences follow from the grade.',
      remedy: 'Refer to the total or to items instead.',
    },
  },
  'assessment.bandHole': {
    'zh-CN': {
      message: (p) => `${p.stretch} 不在任何一行之内`,
      explanation: '对照表或等次有空档，落入空档的单位得不到结果。',
      remedy: '补齐区间，或写明 otherwise。',
    },
    en: {
      explanation: 'Values in this stretch have no row, and who falls into it gets no result.',
      remedy: 'Close the hole, or declare otherwise.',
    },
  },
  'assessment.bandUnreached': {
    'zh-CN': {
      message: (p) => `第 ${p.row} 行永远用不到`,
      explanation: '前面的行已经包含该行的全部情形，或该行条件不可能成立。',
      remedy: '调整行的先后或区间。',
    },
    en: {
      explanation: 'Rows before it take everything it holds for, or it can never hold.',
      remedy: 'Change the order or the bounds.',
    },
  },
  'assessment.bandOverlap': {
    'zh-CN': {
      message: (p) => `第 ${p.first} 行与第 ${p.second} 行都包含 ${p.stretch}`,
      explanation: '两个区间重叠，按先后次序以前一行为准，未必符合原意。',
      remedy: '写明端点归入哪一行。',
    },
    en: {
      explanation: 'Both rows hold there; the first one decides, which may not be meant.',
      remedy: 'Say which of them the value belongs to.',
    },
  },
  'assessment.gradeOrder': {
    'zh-CN': {
      message: (p) => `等次“${p.grade}”排在“${p.before}”之后，要求却更高`,
      explanation: '等次应从高到低排列，排在后面的高等次无法取得。',
      remedy: '调整等次的先后。',
    },
    en: {
      explanation: 'Grades stand best first; one that asks for more than the one before it cannot be reached.',
      remedy: 'Change the order of the grades.',
    },
  },
  'assessment.brokenUndeclared': {
    'zh-CN': {
      message: (p) => `按每 ${p.step} 一级计分，不足一级如何计算没有写明`,
      explanation: '原文常不写明不足一级的算法，各地理解不一，未写明时按满一级才计。',
      remedy: '用 broken 写明：whole 满一级才计，started 不足一级按一级，exact 按比例。',
    },
    en: {
      explanation: 'Print rarely says how a broken step is read; undeclared, only whole steps count.',
      remedy: 'Declare broken: whole, started or exact.',
    },
  },
  'assessment.awardsShort': {
    'zh-CN': {
      message: (p) => `“${p.item}”满分 ${p.points} 分，各条细则合计最多 ${p.most} 分`,
      explanation: '即使全部做到也得不到满分。',
      remedy: '核对各条分值与该项满分。',
    },
    en: {
      explanation: 'Even with everything done the item does not reach its points.',
      remedy: 'Compare the clauses with the points of the item.',
    },
  },
  'assessment.rangeExceeds': {
    'zh-CN': {
      message: (p) => `“${p.item}”满分 ${p.points} 分，评分幅度可达 ${p.most} 分`,
      explanation: '评分幅度超过该项满分，超出部分会被封顶。',
      remedy: '核对评分幅度与该项满分。',
    },
    en: {
      explanation: 'The range of the mark goes beyond the points of the item, and what exceeds them is capped.',
      remedy: 'Compare the range with the points of the item.',
    },
  },
  'assessment.neverActs': {
    'zh-CN': {
      message: (p) => `该条细则对“${p.item}”不起作用`,
      explanation: '满分起扣的项目再加分会被封顶，从零起加的项目再扣分会被扣完为止抵消。',
      remedy: '改变起评方式、封顶、下限，或删去该条。',
    },
    en: {
      explanation: 'Awards into a full pool are capped, deductions from an empty one are floored.',
      remedy: 'Change start, cap or floor, or remove the clause.',
    },
  },
  'assessment.weightsDiffer': {
    'zh-CN': {
      message: (p) => `各项占比合计为 ${p.sum}，既不是 1 也不是 100`,
      explanation: '加权平均的权重通常合计为 1 或 100，不符时多为漏项或写错。',
      remedy: '核对各项权重。',
    },
    en: {
      explanation: 'Shares of a mean usually add up to 1 or 100; if not, one is missing or wrong.',
      remedy: 'Check the weights.',
    },
  },
  'assessment.withoutEffect': {
    'zh-CN': {
      message: (p) => `此处的“${p.key}”不起作用`,
      explanation: '所写内容不影响任何结果，多半不是原意。',
      remedy: '删去该字段，或改用能起作用的写法。',
    },
    en: {
      explanation: 'What is written changes no result, which is hardly meant.',
      remedy: 'Remove the field, or say it where it acts.',
    },
  },
  'assessment.constantCondition': {
    'zh-CN': {
      message: (p) => `该条件${p.holds ? '总是成立' : '不可能成立'}`,
      explanation: '在指标的取值范围内，该条件没有区分作用。',
      remedy: '核对界限，或核对指标的取值范围。',
    },
    en: {
      explanation: 'Within the bounds of the indicator the condition tells nothing apart.',
      remedy: 'Check the bounds of the condition and of the indicator.',
    },
  },
  'assessment.unreadIndicator': {
    'zh-CN': {
      message: (p) => `指标“${p.indicator}”没有任何细则使用`,
      explanation: '收集了却不使用，增加填报负担。',
      remedy: '删去该指标，或补上使用它的细则。',
    },
    en: {
      explanation: 'It is collected and never used, which is work for nothing.',
      remedy: 'Remove it, or add the clause that reads it.',
    },
  },
  'assessment.collectedTwice': {
    'zh-CN': {
      message: (p) => `“${p.indicator}”与“${p.first}”收集的是同一内容`,
      explanation: '名称、单位、期间都相同的内容只需填报一次。',
      remedy: '保留一个，其余改为引用它。',
    },
    en: {
      explanation: 'What has the same name, unit and period needs to be collected once.',
      remedy: 'Keep one of them and refer to it.',
    },
  },
  'assessment.quotaOnLast': {
    'zh-CN': {
      message: (p) => `“${p.grade}”是最后一个等次，超出名额的单位无处可去`,
      explanation: '超出名额的单位顺延到下一等次，最后一个等次没有下一等次。',
      remedy: '把名额定在其他等次上。',
    },
    en: {
      explanation: 'Beyond a quota units pass to the next grade, and the last one has none.',
      remedy: 'Put the quota on another grade.',
    },
  },
  'assessment.readsOwnResult': {
    'zh-CN': {
      message: (p) =>
        p.item === p.read ? `“${p.item}”的细则引用了本项得分` : `“${p.item}”的细则引用了其上级“${p.read}”的得分`,
      explanation: '本项得分由细则算出，细则又要先知道得分，无从算起。',
      remedy: '改为引用下级或同级考评项的得分，或引用指标。',
    },
    en: {
      explanation: 'The clause helps to make that result, so it cannot wait for it.',
      remedy: 'Read the items below it or beside it, or an indicator.',
    },
  },
  'assessment.schemeCycle': {
    'zh-CN': {
      message: (p) => `这些考评细则互相引用得分：${p.schemes.join('、')}`,
      explanation: '各自都要等对方先出结果，谁也算不出来。',
      remedy: '至少断开其中一处引用。',
    },
    en: {
      explanation: 'Each of them waits for the other, so that none is ever scored.',
      remedy: 'Take one of the imports out.',
    },
  },
  'assessment.resultUnprovided': {
    'zh-CN': {
      message: (p) =>
        `${p.reason === 'zero' ? `“${p.item}”的分母可能为 0（${p.measure}）` : `“${p.item}”所需的“${p.measure}”可能没有数据`}，未规定此时如何计分`,
      explanation: '没有规定时，该项及其上级的得分都无法确定。',
      remedy: '用 notComputable 写明此时的分值，或用 applies 写明适用条件，或用 absent 写明未记录视为何值。',
    },
    en: {
      explanation: 'Unless something is said, the item and all groups above it are unknown then.',
      remedy:
        'Say with notComputable what it is worth, with applies when it applies, or with absent what nothing recorded means.',
    },
  },
  'assessment.betterLowers': {
    'zh-CN': {
      message: (p) =>
        `“${p.indicator}”由 ${JSON.stringify(p.from)} 变为更好的 ${JSON.stringify(p.to)}，“${p.item}”的得分反而会降低`,
      explanation: '指标标明了何者更好，细则却使更好的情况少得分。',
      remedy: '检查各档分值的次序和加减号；如确属有意，删去指标的 better。',
    },
    en: {
      explanation: 'The indicator says which side is better, and the clauses give less for it.',
      remedy: 'Look at the order of the rows and the signs of the points, or remove “better” if this is meant.',
    },
  },
  'assessment.columnLength': {
    'zh-CN': {
      message: (p) => `“${p.column}”一列有 ${p.rows} 行，应为 ${p.expected} 行，该列未采用`,
      explanation: '行数不一致时，无法确定各值属于哪个单位，因此该列一律视为未知。',
      remedy: '补齐或截短该列；缺少的值请用 missing 标明。',
    },
    en: {
      explanation: 'Which value belongs to which unit cannot be known, so every row of the column is unknown.',
      remedy: 'Give one value per row, and mark those that are not there in `missing`.',
    },
  },
  'assessment.columnRefused': {
    'zh-CN': {
      message: (p) => `“${p.column}”不是可用的列`,
      explanation: '列须为 Float64Array、Int32Array 或 Uint8Array，缺失标记须为 Uint8Array；不符的列一律视为未知。',
      remedy: '转换为上述类型：是否填 1 或 0，等级填其在 levels 中的序号（从 0 起）。',
    },
    en: {
      explanation:
        'Columns are typed arrays, so that they are read without guessing; every row of this one is unknown.',
      remedy: 'Convert it: 1 and 0 for a check, the index in `levels` for a level.',
    },
  },
  'assessment.columnsRefused': {
    'zh-CN': {
      message: (p) =>
        p.reason === 'repeat'
          ? `“${p.item}”分次评分，按列的数据放不下各次记录，请逐张评分表计分`
          : `按列计分须规定取舍位数，而“${p.item}”可能除不尽`,
      explanation: '列中每行只有一个数，既放不下多次记录，也写不下无限小数。',
      remedy: '分次评分的用 score 逐张计分；除不尽的，在该项或其上级写明 round。',
    },
    en: {
      explanation: 'A row holds one number per column: neither several elements nor a decimal without end.',
      remedy: 'Score repeated items with `score`; where a quotient may not end, declare `round` there or above.',
    },
  },
  'assessment.moreIssues': {
    'zh-CN': {
      message: (p) => `另有 ${p.count} 个问题未列出`,
      explanation: '同类问题过多时只列出前一千个。',
      remedy: '先处理已列出的问题，再重新计分。',
    },
    en: {
      explanation: 'Only the first thousand are listed.',
      remedy: 'Settle those that are listed and score again.',
    },
  },
  'assessment.mayNotTerminate': {
    'zh-CN': {
      message: (p) => `总分可能除不尽，又没有规定取舍（${p.places.join('、')}）`,
      explanation: '除法、平均和折算会得出无限小数，未规定位数时各人算法不一。',
      remedy: '在总分或相应之处写明 round。',
    },
    en: {
      explanation: 'Quotients, means and rescaling may not end as a decimal, and nothing says where to round.',
      remedy: 'Declare round for the total, or where the quotient stands.',
    },
  },
  'assessment.factRepeated': {
    'zh-CN': {
      message: (p) => `“${p.indicator}”重复采集：与第 ${p.first + 1} 条事实内容相同，只用一次`,
      explanation: '同一对象、同一期间的同一指标只需采集一次，重复填报会加重基层负担。',
      remedy: '删去其中一条，或更正其对象、期间。',
    },
    en: {
      explanation: 'One indicator of one subject and period needs to be collected once.',
      remedy: 'Remove one of the two, or correct its subject or period.',
    },
  },
  'assessment.factsDiffer': {
    'zh-CN': {
      message: (p) => `“${p.indicator}”重复采集，期间相同或重叠，且与第 ${p.first + 1} 条事实不一致，均不采用`,
      explanation: '两条事实说法不一，采用哪一条都是猜测；期间重叠的又会重复计算。',
      remedy: '核实后保留一条，或更正其对象、期间。',
    },
    en: {
      explanation: 'Two facts disagree, or their periods overlap, so that using either or both would be a guess.',
      remedy: 'Find out which one holds and keep it, or correct its subject or period.',
    },
  },
  'assessment.factUnusable': {
    'zh-CN': {
      message: (p) => `不能用于“${p.indicator}”：${unusableReasons[p.reason] ?? p.reason}`,
      explanation: '评分表只记录确切的数、是否和等级，并且只记录本期间的情况，不作推测。',
      remedy: '补充确切的数值和期间；除不尽的，在指标上写明 digits。',
    },
    en: {
      explanation: 'A sheet records exact numbers, yes or no, and words, for its own period, and nothing is guessed.',
      remedy: 'State an exact value and its period; for a value without end, declare digits of the indicator.',
    },
  },
};
