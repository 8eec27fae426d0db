import type { progressCodes } from '../progressCodes.ts';
import type { IssueTexts } from './issueText.ts';

/** Chinese messages, explanations and remedies of the area `progress`. */
export const progressTexts: IssueTexts<typeof progressCodes> = {
  'progress.ledger.otherPlan': {
    'zh-CN': {
      message: (p) => `台账所属计划为“${p.ledger}”，与计划“${p.plan}”不符`,
      explanation: '台账按任务编号与计划对应，用错计划时多数记录会对不上。',
      remedy: '核对台账的计划编号，或换用对应的计划。',
    },
    en: {
      explanation: 'Entries find their tasks by id; with another plan most of them find none.',
      remedy: 'Check the plan that the ledger names, or take the plan that belongs to it.',
    },
    source: 'G1',
  },
  'progress.task.unknown': {
    'zh-CN': {
      message: (p) => `计划中没有任务“${p.task}”，该条记录未计入`,
      explanation: '任务可能已改名、撤销，或编号有误。记录保留在未计入清单中。',
      remedy: '更正任务编号，或把任务补进计划。',
    },
    en: {
      explanation: 'The task may have been renamed or removed. The entry is kept in the list of those not counted.',
      remedy: 'Correct the id, or add the task to the plan.',
    },
    source: 'G5',
  },
  'progress.timing.unknown': {
    'zh-CN': {
      message: (p) => `该任务没有名为“${p.timing}”且已排出日期的时间安排，该条记录未计入`,
      explanation: '记录指明了时间安排，不改计到别的安排上。',
      remedy: '更正时间安排的编号，或不写编号，按日期对应。',
    },
    en: {
      explanation: 'The entry names its timing and is not counted for another one.',
      remedy: 'Correct the id of the timing, or leave it out to match by date.',
    },
    source: 'G12',
  },
  'progress.occurrence.unknown': {
    'zh-CN': {
      message: (p) => `该任务没有编号为“${p.occurrence}”的事项，该条记录未计入`,
      explanation: '事项编号由任务、时间安排和日期组成，计划调整后可能改变。',
      remedy: '按现行安排更正编号，或不写编号，按日期对应。',
    },
    en: {
      explanation: 'The id of an occurrence is made of task, timing and date and changes when the plan is re-dated.',
      remedy: 'Correct the id, or leave it out to match by date.',
    },
    source: 'G6',
  },
  'progress.party.unknown': {
    'zh-CN': {
      message: (p) => `计划中没有责任主体“${p.party}”`,
      explanation: '记录照常计入，但不计入任何单位名下。',
      remedy: '更正编号，或在计划中补列该主体。',
    },
    en: {
      explanation: 'What is recorded counts, but for no party of the plan.',
      remedy: 'Correct the id, or add the party to the plan.',
    },
    source: 'G5',
  },
  'progress.party.cycle': {
    'zh-CN': {
      message: (p) => `主体的隶属关系首尾相接：${p.parties.join('、')}`,
      explanation: '按上下级汇总时，从其中第一个主体处断开，其余照常汇总。',
      remedy: '更正上级（partOf）。',
    },
    en: {
      explanation: 'Sums over the tree are cut at the first of them; everything else adds up as usual.',
      remedy: 'Correct “partOf”.',
    },
    source: 'G31',
  },
  'progress.indicator.unknown': {
    'zh-CN': {
      message: (p) => `计划中没有指标“${p.indicator}”`,
      explanation: '没有指标就没有单位、方向和累计方式，数值无法使用。',
      remedy: '更正指标编号，或在计划中补列该指标。',
    },
    en: {
      explanation: 'Without the indicator there is no unit, no direction and no way to accumulate.',
      remedy: 'Correct the id, or add the indicator to the plan.',
    },
    source: 'G55',
  },
  'progress.entry.duplicate': {
    'zh-CN': {
      message: (p) => `另有一条记录也用编号“${p.id}”，本条未计入`,
      explanation: '同一编号视为同一件事重复登记，只计一次，与先后顺序无关。',
      remedy: '确属两件事的，改用不同编号；重复登记的，删去一条。',
    },
    en: {
      explanation: 'One id is one thing recorded twice; it counts once, in whatever order the two stand.',
      remedy: 'Give two things two ids, or delete the copy.',
    },
    source: 'G5',
  },
  'progress.entry.future': {
    'zh-CN': {
      message: (p) => `${p.date} 晚于统计日 ${p.asOf}，暂不计入`,
      explanation: '统计日之后的事视为尚未发生。',
      remedy: '核对日期，或以更晚的日期统计。',
    },
    en: {
      explanation: 'What is dated later than the day that is looked at has not happened yet.',
      remedy: 'Check the date, or look at a later day.',
    },
    source: 'G5',
  },
  'progress.entry.outsidePlan': {
    'zh-CN': {
      message: (p) => `${p.date} 不在计划期 ${p.start} 至 ${p.end} 之内`,
      explanation: '记录照常按规则对应，但日期可能有误，或属于另一年度。',
      remedy: '核对日期和所属年度。',
    },
    en: {
      explanation: 'The entry is matched like any other, but its date may be wrong or belong to another year.',
      remedy: 'Check the date and the year.',
    },
    source: 'G5',
  },
  'progress.entry.outsideLedger': {
    'zh-CN': {
      message: (p) => `${p.date} 不在台账期间 ${p.start} 至 ${p.end} 之内`,
      explanation: '台账写明了起止期间，该条记录的日期超出这一期间。',
      remedy: '核对日期，或改正台账的期间。',
    },
    en: {
      explanation: 'The ledger states its own period, and the date of this entry lies outside it.',
      remedy: 'Check the date, or correct the period of the ledger.',
    },
    source: 'G5',
  },
  'progress.entry.undated': {
    'zh-CN': {
      message: () => '该条记录没有日期，而任务不止一项到期事项，因此未计入',
      explanation: '没有日期时无从判断属于哪一次。',
      remedy: '补记日期，或写明对应的事项编号。',
    },
    en: {
      explanation: 'Without a date nothing says which occurrence it belongs to.',
      remedy: 'Add the date, or name the occurrence.',
    },
    source: 'G13',
  },
  'progress.entry.noWindow': {
    'zh-CN': {
      message: (p) => `有 ${p.entries} 条记录的日期不在该任务的任何时段内，未计入`,
      explanation: '按频次安排的时段不接受时段以外的记录：二月开的会不能算作一月的会。',
      remedy: '核对日期；确属补办的，写明对应的事项编号。',
    },
    en: {
      explanation: 'A window of a quota takes nothing from outside: a meeting in February is none of January.',
      remedy: 'Check the dates; to make up for a window, name its occurrence.',
    },
    source: 'G7',
  },
  'progress.entry.ambiguous': {
    'zh-CN': {
      message: (p) => `有 ${p.entries} 条记录同时符合该任务的几种时间安排，已计入其中最先到期的一项`,
      explanation: '一条记录只计一次。先补足尚未完成的，再按到期先后计入。',
      remedy: '在记录中写明时间安排的编号。',
    },
    en: {
      explanation: 'An entry counts once: for what still needs it, and of that for what is due first.',
      remedy: 'Name the timing in the entry.',
    },
    source: 'G11',
  },
  'progress.quantity.unknown': {
    'zh-CN': {
      message: (p) => `“${p.wording}”不是可计算的次数，${p.counted === 0 ? '未计次数' : '按一次计'}`,
      explanation: '原文隐去、含糊或写成负数的数量不作推测。',
      remedy: '补记实际次数。',
    },
    en: {
      explanation: 'A number that is hidden, vague or negative is not guessed at.',
      remedy: 'Enter how often it was done.',
    },
    source: 'G15',
  },
  'progress.closed.noEvidence': {
    'zh-CN': {
      message: (p) => `任务“${p.task}”已写明销号，但没有列出佐证材料`,
      explanation: '销号须凭佐证材料；缺少材料时按已办计，不按销号计。',
      remedy: '补充佐证材料的名称、编号或存放位置。',
    },
    en: {
      explanation: 'Closing needs its evidence; without any the work counts as done and not as closed.',
      remedy: 'Name the evidence, its record or where it is kept.',
    },
    source: 'G24',
  },
  'progress.total.spread': {
    'zh-CN': {
      message: (p) =>
        `${p.windows} 个时段合计上报 ${p.reported} 次${p.due === null ? '' : `，应完成 ${p.due} 次`}，各时段分别几次不详`,
      explanation: '上报的是一段时间的合计数，如实列出，不作删减，也不摊到各时段。',
      remedy: '需要逐次核对的，按日期分条登记。',
    },
    en: {
      explanation:
        'The entry states a total for a stretch of time. It is shown as it stands, neither cut nor shared out.',
      remedy: 'To check each window, enter each time with its date.',
    },
    source: 'G14',
  },
  'progress.total.overlap': {
    'zh-CN': {
      message: (p) => `合计数 ${p.reported} 视为已包括同期的其他记录`,
      explanation: '同一期间既有合计数又有分条记录，为避免重复计算，不相加。',
      remedy: '分条记录不在合计之内的，请修改合计数。',
    },
    en: {
      explanation: 'A total and single entries stand for the same time; adding them might count things twice.',
      remedy: 'If the single entries come on top, correct the total.',
    },
    source: 'G14',
  },
  'progress.event.future': {
    'zh-CN': {
      message: (p) => `${p.date} 晚于统计日 ${p.asOf}，该事件暂不起算时限`,
      explanation: '统计日之后的事视为尚未发生。',
      remedy: '核对日期，或以更晚的日期统计。',
    },
    en: {
      explanation: 'What is dated later than the day that is looked at has not happened yet.',
      remedy: 'Check the date, or look at a later day.',
    },
    source: 'G5',
  },
  'progress.scope.unitsUnknown': {
    'zh-CN': {
      message: (p) => `对象数量不详，每次暂按一个计：${p.scope.join('、')}`,
      explanation: '任务要求逐一完成，但计划没有写明共有多少个。',
      remedy: '在计划中写明数量（size），或逐个列出。',
    },
    en: {
      explanation: 'The task is to be done for each of them, and the plan does not say how many there are.',
      remedy: 'State their number as “size”, or list them.',
    },
    source: 'G16',
  },
  'progress.rolling.gap': {
    'zh-CN': {
      message: (p) => `${p.start} 至 ${p.end} 不足 ${p.count} 次，其后可能还有`,
      explanation: '滚动频次要求任意一段同样长的时间内都达到次数，此处列出第一段不足的时间。',
      remedy: '核对该段时间的记录是否漏登。',
    },
    en: {
      explanation: 'A rolling quota holds for any stretch of its length; this is the first one that falls short.',
      remedy: 'Check whether entries of that time are missing.',
    },
    source: 'G17',
  },
  'progress.fact.future': {
    'zh-CN': {
      message: (p) => `${p.date} 晚于统计日 ${p.asOf}，该数值暂不计入`,
      explanation: '统计日之后的事视为尚未发生。',
      remedy: '核对期间，或以更晚的日期统计。',
    },
    en: {
      explanation: 'What is dated later than the day that is looked at has not happened yet.',
      remedy: 'Check the period, or look at a later day.',
    },
    source: 'G55',
  },
  'progress.fact.overlap': {
    'zh-CN': {
      message: (p) => `其期间与第 ${p.other + 1} 条数值的期间重叠，视为已包括在内`,
      explanation: '累计指标相加时，重叠的期间可能重复计算，以开始较早、期间较长的一条为准。',
      remedy: '改正期间，使各条数值互不重叠。',
    },
    en: {
      explanation:
        'In a sum, periods that overlap may count things twice; the one that begins first and lasts longest is taken.',
      remedy: 'State periods that do not overlap.',
    },
    source: 'G42',
  },
  'progress.fact.parts': {
    'zh-CN': {
      message: (p) => `按${p.dimension === 'party' ? '单位' : '期间'}分解的各数之和为 ${p.sum}，与总数 ${p.value} 不符`,
      explanation: '上报的分解数应当加总为上报的总数。',
      remedy: '核对总数和各分解数。',
    },
    en: {
      explanation: 'The parts of what is reported should add up to what is reported.',
      remedy: 'Check the total and its parts.',
    },
    source: 'G51',
  },
  'progress.ratio.differs': {
    'zh-CN': {
      message: (p) => `填报值为 ${p.value}，按分子分母计算为 ${p.ratio}，以计算值为准`,
      explanation: '比率由分子和分母得出，二者与填报值应当一致；按填报值的小数位数四舍五入后比较。',
      remedy: '核对分子、分母和填报值。',
    },
    en: {
      explanation: 'A ratio follows from its numerator and denominator, rounded to the digits of the stated value.',
      remedy: 'Check numerator, denominator and value.',
    },
    source: 'G43',
  },
  'progress.ratio.denominatorZero': {
    'zh-CN': {
      message: (p) => `指标“${p.indicator}”的分母为 0，没有数值`,
      explanation: '分母为 0 时比率没有意义，既不算 0，也不算 100%。',
      remedy: '核对分母；本期确无发生的，不填报该比率。',
    },
    en: {
      explanation: 'A ratio of nothing has no value; it is neither 0 nor 100 percent.',
      remedy: 'Check the denominator; where there was nothing, report no ratio.',
    },
    source: 'G43',
  },
  'progress.baseline.unknown': {
    'zh-CN': {
      message: (p) => `指标“${p.indicator}”没有基期数值，无法计算升降`,
      explanation: '目标是相对基期的变化，而计划和台账都没有给出基期数值。',
      remedy: '在目标中写明基期数值，或在台账中补录基期数据。',
    },
    en: {
      explanation: 'The target is a change, and neither plan nor ledger says from what.',
      remedy: 'State the value of the baseline, or enter its fact in the ledger.',
    },
    source: 'G46',
  },
  'progress.baseline.zero': {
    'zh-CN': {
      message: (p) => `指标“${p.indicator}”的基期数值为 0，无法按百分比计算升降`,
      explanation: '相对百分比以基期数值为分母。',
      remedy: '改用绝对数或百分点表述目标。',
    },
    en: {
      explanation: 'A relative change divides by the value of the baseline.',
      remedy: 'State the target as a number or in percentage points.',
    },
    source: 'G46',
  },
  'progress.change.unitUnstated': {
    'zh-CN': {
      message: (p) => `指标“${p.indicator}”的升降幅度是百分点还是相对百分比，原文没有写明，两种理解都已列出`,
      explanation: '“提高2%”可以是从 10% 提高到 12%，也可以是提高到 10.2%。两种理解结论一致时取该结论。',
      remedy: '与发文单位确认后填写 changeUnit。',
    },
    en: {
      explanation: 'Up by 2 % may lead from 10 % to 12 % or to 10.2 %. Where both readings agree, they decide.',
      remedy: 'Ask the issuer and fill in “changeUnit”.',
    },
    source: 'G47',
  },
  'progress.target.eachOrTogether': {
    'zh-CN': {
      message: (p) => `是各自达到还是合计达到，原文没有写明，两种理解都已列出：${p.scope.join('、')}`,
      explanation: '目标涉及几个对象而没有写“各”或“共”。两种理解结论一致时取该结论。',
      remedy: '与发文单位确认后填写 each。',
    },
    en: {
      explanation:
        'The target names several things and says neither “each” nor “together”. Where both readings agree, they decide.',
      remedy: 'Ask the issuer and fill in “each”.',
    },
    source: 'G48',
  },
  'progress.conflict.sameDay': {
    'zh-CN': {
      message: (p) => `“${p.party}”在 ${p.date}${p.days === 1 ? '' : `等 ${p.days} 天`}同时有：${p.tasks.join('、')}`,
      explanation: '同一主体同一天有两项以上写定日期的工作，可能安排不开；上午与下午不算冲突。',
      remedy: '调整其中一项的日期，或另定责任主体。',
    },
    en: {
      explanation: 'One party has two things with fixed dates on one day; a morning and an afternoon do not clash.',
      remedy: 'Move one of them, or give it to another party.',
    },
    source: 'G60',
  },
  'progress.conflict.nonWorkday': {
    'zh-CN': {
      message: (p) => `${p.date}${p.days === 1 ? '' : `等 ${p.days} 天`}不是工作日`,
      explanation: '写定的日期落在休息日或法定节假日；值班不在此列。',
      remedy: '确需当天开展的，不必处理；否则填写遇休息日如何顺延（nonWorkday）。',
    },
    en: {
      explanation: 'A fixed date falls on a day off; rosters are meant to.',
      remedy: 'If it is meant so, leave it; otherwise state “nonWorkday”.',
    },
    source: 'G61',
  },
  'progress.proposal.noWorkday': {
    'zh-CN': {
      message: (p) => `${p.start} 至 ${p.end} 已没有可安排的工作日，尚缺 ${p.missing} 次`,
      explanation: '只在工作日、且不早于起始日安排；同一事项的各次不排在同一天，除非工作日不够。',
      remedy: '放宽时段，或安排在休息日。',
    },
    en: {
      explanation: 'Dates are proposed on workdays from the first day asked for on.',
      remedy: 'Widen the window, or work on a day off.',
    },
    source: 'G64',
  },
};
