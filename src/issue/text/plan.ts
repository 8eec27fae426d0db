import type { planCodes } from '../planCodes.ts';
import type { IssueTexts } from './issueText.ts';

const kindWords: Readonly<Record<string, string>> = {
  goal: '目标',
  phase: '阶段',
  observance: '主题日',
  party: '责任方',
  indicator: '指标',
  reference: '依据文件',
  title: '称号',
  scheme: '考评办法',
  task: '任务',
  instrument: '协议文书',
  fundingItem: '经费项目',
  statement: '提法',
  target: '目标值',
  rule: '规则',
  record: '台账',
  timing: '时间安排',
};
const kindWord = (kind: string): string => kindWords[kind] ?? kind;
const kinds = (values: readonly string[]): string => values.map(kindWord).join('或');
interface Tallied {
  readonly count: number;
  readonly places: readonly string[];
  readonly words: readonly string[];
}
const more = (shown: readonly unknown[], count: number): string => (shown.length < count ? '等' : '');
const places = (p: Tallied): string => `${p.places.join('、')}${more(p.places, p.count)}`;
const quoted = (words: readonly string[]): string =>
  words.length === 0 ? '' : `（${words.map((word) => `“${word}”`).join('')}）`;
const countedWords: Readonly<Record<string, string>> = {
  tasks: '下级任务',
  goals: '下级目标',
  targets: '目标值',
  members: '成员',
  signatories: '签署方',
  items: '分项经费',
  uses: '支出用途',
};
const listWords: Readonly<Record<string, string>> = {
  role: '职责角色',
  effect: '处理方式',
  recordKind: '台账种类',
  settlement: '结算方式',
  unit: '计量单位',
};
const effectWords: Readonly<Record<string, string>> = {
  commend: '表彰',
  reward: '奖励',
  criticise: '通报批评',
  holdAccountable: '追责',
  punish: '处罚',
  recall: '召回',
  qualify: '达标',
  veto: '一票否决',
  rectify: '限期整改',
};
const effectWord = (effect: string): string => effectWords[effect] ?? effect;
const roleWords: Readonly<Record<string, string>> = {
  lead: '牵头',
  approve: '审定',
  responsible: '责任',
  execute: '落实',
  organise: '主办',
  cooperate: '配合',
  support: '支持',
  coordinate: '协调',
  guide: '指导',
  participate: '参加',
  supervise: '督促',
  inspect: '检查',
  evaluate: '考评',
};
const formWords: Readonly<Record<string, string>> = {
  amount: '总额',
  rate: '单价',
  percent: '比例',
  sumOf: '合计',
};
const levelWords: Readonly<Record<string, string>> = {
  nation: '国家级',
  province: '省级',
  city: '市级',
  district: '区县级',
  town: '街镇级',
  community: '社区级',
  village: '村级',
  grid: '网格级',
  building: '楼栋级',
  unit: '单位级',
};
const levels = (values: readonly string[]): string => values.map((level) => levelWords[level] ?? level).join('、');
const dimensions: Readonly<Record<string, string>> = { party: '按单位', period: '按时段', both: '按单位和时段' };
const cycle = (ids: readonly string[], count: number): string =>
  `${ids.join('→')}${ids.length < count ? '→…' : ''}→${ids[0] ?? ''}`;

/** Chinese messages, explanations and remedies of the area `plan`. */
export const planTexts: IssueTexts<typeof planCodes> = {
  'plan.reference.missing': {
    'zh-CN': {
      message: (p) => `“${p.id}”在计划中查无此项${p.nearest === null ? '' : `；是否应为“${p.nearest}”`}`,
      explanation: '引用的编号没有对应的内容，与之相关的安排无从落实。',
      remedy: '核对编号的写法，或补录被引用的内容。',
    },
    en: {
      explanation: 'The id leads nowhere, so whatever hangs on it is lost.',
      remedy: 'Correct the id, or add what it refers to.',
    },
  },
  'plan.reference.kind': {
    'zh-CN': {
      message: (p) => `“${p.id}”是${kindWord(p.found)}，此处应填${kinds(p.expected)}`,
      explanation: '该字段只能引用特定种类的内容。',
      remedy: '换成种类相符的编号，或改用合适的字段。',
    },
    en: {
      explanation: 'The field refers to things of certain kinds only.',
      remedy: 'Name something of that kind, or use the field that fits.',
    },
  },
  'plan.cycle': {
    'zh-CN': {
      message: (p) => `“${p.field}”首尾相接，形成循环：${cycle(p.ids, p.count)}`,
      explanation: '上下级、先后或合计关系不能绕回自身，否则无从排定和计算。',
      remedy: '按原文理清关系，断开其中一处。',
    },
    en: {
      explanation: 'Nothing can be above, before or part of itself; neither order nor sums could be told.',
      remedy: 'See which of the links the source really has, and remove the other.',
    },
  },
  'plan.returnTo': {
    'zh-CN': {
      message: (p) => `步骤“${p.id}”退回到“${p.returnTo}”，而后者不是本流程中在先的步骤`,
      explanation: '退回只能回到同一流程中已经走过的步骤。',
      remedy: '改为在先的步骤；若是转入其他工作，请用规则的 starts。',
    },
    en: {
      explanation: 'A procedure can only return to a step that it has passed.',
      remedy: 'Name an earlier step; to begin other work, use `starts` of a rule.',
    },
  },
  'plan.label.gap': {
    'zh-CN': {
      message: (p) => `序号排到“${p.label}”，此前缺第 ${p.missing.join('、')}${more(p.missing, p.count)} 项`,
      explanation: '同级序号应当连续；跳号往往说明原文有遗漏，或录入时漏了一项。',
      remedy: '对照原文：漏录的补录；原文如此的，可在 defects 中注明。',
    },
    en: {
      explanation: 'Neighbours are numbered without gaps; a gap often means that the text or the data lost an entry.',
      remedy: 'Compare with the source: add what was lost, or note the gap under `defects`.',
    },
  },
  'plan.label.repeat': {
    'zh-CN': {
      message: (p) => `序号“${p.label}”在同级中重复`,
      explanation: '同级序号重复，引用“第几项”时会有歧义，多为原文误编。',
      remedy: '对照原文核对；原文如此的，可在 defects 中注明。',
    },
    en: {
      explanation: 'Two neighbours with one number cannot be told apart by it; mostly the text is misnumbered.',
      remedy: 'Compare with the source; if it is printed so, note it under `defects`.',
    },
  },
  'plan.label.restart': {
    'zh-CN': {
      message: (p) => `序号在“${p.label}”处重新起算`,
      explanation: '同级序号中途从头编起，往往是上一级标题丢失。',
      remedy: '对照原文：如属另一部分，请补上该部分的标题任务并归到其下。',
    },
    en: {
      explanation: 'A row of numbers that begins again often lost a heading above it.',
      remedy: 'If another part begins here, add its heading as a task and put these below it.',
    },
  },
  'plan.label.order': {
    'zh-CN': {
      message: (p) => `序号“${p.label}”排在更大的序号之后`,
      explanation: '列表按原文顺序排列，序号应由小到大。',
      remedy: '核对录入顺序；原文如此的，可在 defects 中注明。',
    },
    en: {
      explanation: 'Lists keep the order of the text, so numbers should rise.',
      remedy: 'Check the order; if it is printed so, note it under `defects`.',
    },
  },
  'plan.count.differs': {
    'zh-CN': {
      message: (p) => `原文称共 ${p.stated} 项，实际列出 ${p.listed} 项（${countedWords[p.counted] ?? p.counted}）`,
      explanation: '写明的数目与列出的项目不符，可能漏录，也可能是原文有误。',
      remedy: '对照原文逐项核对；原文如此的，可在 defects 中注明。',
    },
    en: {
      explanation: 'The number in the text and the entries listed contradict each other.',
      remedy: 'Count again in the source; if it is printed so, note it under `defects`.',
    },
  },
  'plan.count.unlisted': {
    'zh-CN': {
      message: (p) => `原文称共 ${p.stated} 项，未列出任何一项（${countedWords[p.counted] ?? p.counted}）`,
      explanation: '只有数目而没有内容，读者无从知道具体所指。',
      remedy: '原文有列举的请补录；没有的可保持原样。',
    },
    en: {
      explanation: 'The text gives a number and the data none of what it counts.',
      remedy: 'List the entries if the source has them; otherwise leave it.',
    },
  },
  'plan.phase.missing': {
    'zh-CN': {
      message: (p) => `“${p.label}”之前缺第 ${p.missing.join('、')}${more(p.missing, p.count)} 阶段`,
      explanation: '阶段序号不连续，中间的阶段没有写明，其间的工作无从归属。',
      remedy: '对照原文补录；原文确实没有的，请向制定单位核实。',
    },
    en: {
      explanation: 'The phases are not numbered without a gap, so one of them is not described.',
      remedy: 'Add it from the source, or ask the issuer if the source lacks it.',
    },
  },
  'plan.phase.undated': {
    'zh-CN': {
      message: (p) =>
        p.all ? '各阶段均未写明时间' : `${p.count} 个阶段未写明时间：${p.ids.join('、')}${more(p.ids, p.count)}`,
      explanation: '没有起止时间的阶段不能进入日程，归入其中的任务也无法排期。',
      remedy: '补填 during；原文未写明的，请与制定单位商定。',
    },
    en: {
      explanation: 'A phase without dates cannot stand in a schedule, nor can what is timed by it.',
      remedy: 'State `during`; where the source does not, agree on dates with the issuer.',
    },
  },
  'plan.phase.overlap': {
    'zh-CN': {
      message: (p) => `阶段“${p.other}”与“${p.id}”在 ${p.start} 至 ${p.end} 重叠`,
      explanation: '同级阶段应前后衔接，重叠期间的工作归属不明。',
      remedy: '核对两个阶段的起止时间；确需交叉的，可改为上下级阶段。',
    },
    en: {
      explanation: 'Phases of one level follow one another; in the days of both, work belongs to neither.',
      remedy: 'Check their dates; if they are meant to overlap, make one a part of the other.',
    },
  },
  'plan.phase.uncovered': {
    'zh-CN': {
      message: (p) => `${p.months.join('、')}${more(p.months, p.count)}不属于任何阶段`,
      explanation: '计划期内有月份没有划入任何阶段，可能遗漏了一个阶段。',
      remedy: '补录缺失的阶段，或调整相邻阶段的起止时间。',
    },
    en: {
      explanation: 'Months of the plan lie in no phase; perhaps a phase was lost.',
      remedy: 'Add the phase that is missing, or widen its neighbours.',
    },
  },
  'plan.template': {
    'zh-CN': {
      message: () => '计划没有写明年度和起止时间，属于模板',
      explanation: '没有年度的计划可以重复使用，但排不出具体日期。',
      remedy: '用 bindPlan 指定年度；只用于某一年的，请填写 year 或 period。',
    },
    en: {
      explanation: 'A plan without a year can be used again, but gives no dates.',
      remedy: 'Give it a year with `bindPlan`, or state `year` or `period`.',
    },
  },
  'plan.period.outside': {
    'zh-CN': {
      message: (p) =>
        `${p.start === null ? p.end : `${p.start} 至 ${p.end} `}${p.wholly ? '' : '部分'}超出${p.of === 'plan' ? '计划期' : '有效期'}（${p.from} 至 ${p.to}）`,
      explanation: '时间落在计划期或有效期之外，多为年份写错，或沿用了旧计划。',
      remedy: '核对年份；确属前期准备或后续工作的，可保持原样。',
    },
    en: {
      explanation: 'The time lies outside the plan; often the year is wrong, or was kept from an older plan.',
      remedy: 'Check the year; leave it if it is work before or after the plan.',
    },
  },
  'plan.period.masked': {
    'zh-CN': {
      message: (p) => `原文隐去了 ${p.count} 处时间${quoted(p.words)}：${places(p)}`,
      explanation: '被遮蔽的时间不能排期，程序不作猜测。',
      remedy: '取得未遮蔽的原文后补填。',
    },
    en: {
      explanation: 'A hidden time cannot be scheduled, and nothing is guessed.',
      remedy: 'Fill it in from an uncovered copy.',
    },
  },
  'plan.period.vague': {
    'zh-CN': {
      message: (p) => `${p.count} 处时间没有确切日期${quoted(p.words)}：${places(p)}`,
      explanation: '只有说法而没有日期的时间不能排期。',
      remedy: '与制定单位商定确切时间后补填。',
    },
    en: {
      explanation: 'A time in words alone cannot be scheduled.',
      remedy: 'Agree on dates with the issuer.',
    },
  },
  'plan.period.yearless': {
    'zh-CN': {
      message: (p) => `${p.count} 处时间没有年份，计划也没有年度${quoted(p.words)}：${places(p)}`,
      explanation: '只写月日的时间要靠计划年度确定年份。',
      remedy: '填写 year 或 period，或用 bindPlan 指定年度。',
    },
    en: {
      explanation: 'Times without a year take it from the plan, which has none.',
      remedy: 'State `year` or `period`, or bind the plan to a year with `bindPlan`.',
    },
  },
  'plan.period.ambiguous': {
    'zh-CN': {
      message: (p) => `${p.count} 处时间没有年份，而计划长于十二个月${quoted(p.words)}：${places(p)}`,
      explanation: '计划跨越一年以上，同一月份不止出现一次，无从判断是哪一年。',
      remedy: '在这些时间中写明年份，如 2026-05。',
    },
    en: {
      explanation: 'In a plan longer than twelve months a month comes more than once.',
      remedy: 'Write the year, such as 2026-05.',
    },
  },
  'plan.timing.vague': {
    'zh-CN': {
      message: (p) => `${p.count} 处时间要求没有确切时间${quoted(p.words)}：${places(p)}`,
      explanation: '“定期”“适时”之类的要求无法排期，也无法判断是否按时完成。',
      remedy: '与责任单位商定频次或期限；原文如此的，可保持原样。',
    },
    en: {
      explanation: 'What is due “regularly” or “in good time” cannot be scheduled, nor judged late.',
      remedy: 'Agree on a frequency or a deadline; or leave it as the text has it.',
    },
  },
  'plan.choice.chosen': {
    'zh-CN': {
      message: (p) => `选定第 ${p.chosen} 项，而 ${p.options} 个选项从 0 编到 ${p.options - 1}`,
      explanation: '选定的序号超出选项范围，按未选定处理。',
      remedy: '改为从 0 起算的选项序号。',
    },
    en: {
      explanation: 'The number chosen is beyond the options, so nothing is chosen.',
      remedy: 'Write the place of the option, counted from 0.',
    },
  },
  'plan.task.untimed': {
    'zh-CN': {
      message: (p) => `${p.count} 项任务没有时间要求${quoted(p.words)}：${places(p)}`,
      explanation: '没有时间的任务不会出现在日程中，也不会逾期。',
      remedy: '补填时间；常年性工作可写 standing。',
    },
    en: {
      explanation: 'A task without a time stands in no schedule and is never late.',
      remedy: 'State when it is due; for work all year round, `standing`.',
    },
  },
  'plan.deadline.afterParent': {
    'zh-CN': {
      message: (p) => `“${p.id}”截至 ${p.end}，晚于其所属的“${p.parent}”（${p.limit}）`,
      explanation: '下级事项应在上级事项的期限内完成。',
      remedy: '核对两处期限，改正其中之一。',
    },
    en: {
      explanation: 'What belongs to something is due no later than it.',
      remedy: 'Check both dates and correct one.',
    },
  },
  'plan.timing.beforeParent': {
    'zh-CN': {
      message: (p) => `“${p.id}”始于 ${p.start}，早于其所属的“${p.parent}”（${p.from}）`,
      explanation: '下级事项应在上级事项的期间内开展。',
      remedy: '核对两处时间，改正其中之一。',
    },
    en: {
      explanation: 'What belongs to something begins no earlier than it.',
      remedy: 'Check both dates and correct one.',
    },
  },
  'plan.deadline.order': {
    'zh-CN': {
      message: (p) => `“${p.id}”截至 ${p.end}，早于其前置的“${p.earlier}”（${p.earlierEnd}）`,
      explanation: '后一步不应先于前一步到期。',
      remedy: '核对先后顺序和期限。',
    },
    en: {
      explanation: 'What follows something is due no earlier than it.',
      remedy: 'Check the order and the dates.',
    },
  },
  'plan.deadline.assignment': {
    'zh-CN': {
      message: (p) =>
        `${roleWords[p.role] ?? p.role}的期限为 ${p.end}，晚于${p.of === 'lead' ? '牵头方' : '任务'}的期限 ${p.limit}`,
      explanation: '参与各方应在牵头方或任务的期限之前完成各自工作。',
      remedy: '核对各方期限。',
    },
    en: {
      explanation: 'Those who take part finish no later than the lead or the task.',
      remedy: 'Check the dates of both.',
    },
  },
  'plan.term.beyondValidity': {
    'zh-CN': {
      message: (p) => `“${p.id}”的期限长于本文件的有效期`,
      explanation: '文书的周期超过文件有效期，后期将失去依据。',
      remedy: '核对期限，或明确有效期满后的衔接办法。',
    },
    en: {
      explanation: 'It would still run when what it rests on is no longer in force.',
      remedy: 'Check both terms, or say what happens afterwards.',
    },
  },
  'plan.ends.reversed': {
    'zh-CN': {
      message: (p) => `没有既不小于 ${p.least} 又不大于 ${p.greatest} 的数`,
      explanation: '下限高于上限，任何数都不符合。',
      remedy: '核对上下限，可能写反。',
    },
    en: {
      explanation: 'The lower end is above the upper one, so no number is in range.',
      remedy: 'Check the ends; perhaps they were swapped.',
    },
  },
  'plan.value.masked': {
    'zh-CN': {
      message: (p) => `原文隐去了 ${p.count} 处数值${quoted(p.words)}：${places(p)}`,
      explanation: '被遮蔽的数值不能参与计算，程序不作猜测。',
      remedy: '取得未遮蔽的原文后补填。',
    },
    en: {
      explanation: 'A hidden number cannot be computed with, and nothing is guessed.',
      remedy: 'Fill it in from an uncovered copy.',
    },
  },
  'plan.quota.uncounted': {
    'zh-CN': {
      message: (p) => `${p.count} 处频次没有写明次数${quoted(p.words)}：${places(p)}`,
      explanation: '只知按月或按季进行而不知次数，无法判断是否做够。',
      remedy: '补填 count；每期一次的写 1。',
    },
    en: {
      explanation: 'Without a number of times nobody can tell when enough was done.',
      remedy: 'State `count`; once in each window is 1.',
    },
  },
  'plan.quota.anchors': {
    'zh-CN': {
      message: (p) => `${p.count} 次不能平均分到 ${p.anchors} 个时点`,
      explanation: '次数按所列时点均分，除不尽则每个时点应做几次不明。',
      remedy: '核对次数与时点，或拆成几条频次。',
    },
    en: {
      explanation: 'The count is split evenly over its anchors, which is not possible here.',
      remedy: 'Check both, or write several quotas.',
    },
  },
  'plan.quota.children': {
    'zh-CN': {
      message: (p) => `“${p.id}”的下级任务合计至少 ${p.listed} 次，超过其自身的 ${p.stated} 次`,
      explanation: '下级次数之和超过上级规定的次数，二者矛盾。',
      remedy: '核对次数；下级另有要求的，请删去上级的次数。',
    },
    en: {
      explanation: 'The tasks below come to more than the task above allows.',
      remedy: 'Check the counts; remove that of the task above if those below stand on their own.',
    },
  },
  'plan.target.noValue': {
    'zh-CN': {
      message: (p) => `${p.count} 个目标没有可计量的值${quoted(p.words)}：${places(p)}`,
      explanation: '没有数值的目标无法判断是否达到。',
      remedy: '与制定单位商定目标值；原文如此的，可保持原样。',
    },
    en: {
      explanation: 'Nobody can tell whether a target without a number was reached.',
      remedy: 'Agree on a value; or leave it as the text has it.',
    },
  },
  'plan.target.noDirection': {
    'zh-CN': {
      message: (p) => `${p.count} 个目标只有数值，而指标未注明越高越好还是越低越好${quoted(p.words)}：${places(p)}`,
      explanation: '只写一个数，看不出是“不低于”“不高于”还是“等于”。',
      remedy: '在指标中填写 better，或在目标值中写明 atLeast、atMost。',
    },
    en: {
      explanation: 'A bare number does not say whether more or less would do.',
      remedy: 'State `better` at the indicator, or write `atLeast` or `atMost`.',
    },
  },
  'plan.change.noBaseline': {
    'zh-CN': {
      message: (p) => `${p.count} 处增减没有写明与何时相比${quoted(p.words)}：${places(p)}`,
      explanation: '没有比较基准，增减无从计算。',
      remedy: '填写 baseline，如上年或去年同期。',
    },
    en: {
      explanation: 'Without a baseline a change cannot be computed.',
      remedy: 'State `baseline`, such as the previous year.',
    },
  },
  'plan.change.noUnit': {
    'zh-CN': {
      message: (p) => `“${p.indicator}”的增减是百分点还是百分比，未写明`,
      explanation: '从 20% 提高 2 个百分点为 22%，提高 2% 为 20.4%，结果不同。',
      remedy: '填写 changeUnit：percentagePoint（百分点）或 percentOfBaseline（百分比）。',
    },
    en: {
      explanation: 'From 20 %, 2 percentage points make 22 %, and 2 percent make 20.4 %.',
      remedy: 'State `changeUnit`.',
    },
  },
  'plan.target.conflict': {
    'zh-CN': {
      message: (p) => `“${p.indicator}”${p.party === '' ? '' : `（${p.party}）`}的本目标与 ${p.other} 不能同时达到`,
      explanation: '同一指标、同一时间、同一对象的两个目标互相排斥。',
      remedy: '核对数值、对象和时间；分档要求请用 strength 区分。',
    },
    en: {
      explanation: 'Two targets for one indicator, time and party exclude each other.',
      remedy: 'Check values, scope and time; for graded demands use `strength`.',
    },
  },
  'plan.scope.each': {
    'zh-CN': {
      message: (p) => `${p.count} 处范围列有多个对象，未写明是各自还是合计：${places(p)}`,
      explanation: '“两个社区建设三处”，是每个三处还是共三处，结果相差一倍。',
      remedy: '填写 each：各自为 true，合计为 false。',
    },
    en: {
      explanation: '“Three in two communities” is three in each or three in all.',
      remedy: 'State `each`: true for each of them, false for all together.',
    },
  },
  'plan.levels.needed': {
    'zh-CN': {
      message: (p) => `指标“${p.id}”列有${levels(p.levels)}，未写明须全部达到还是任一即可`,
      explanation: '列出多个级别而未说明关系，无法判断是否达标。',
      remedy: '填写 levelsNeeded：all（全部）或 any（任一）。',
    },
    en: {
      explanation: 'With several levels it is not clear what counts as reached.',
      remedy: 'State `levelsNeeded`: all or any.',
    },
  },
  'plan.ladder.skipped': {
    'zh-CN': {
      message: (p) => `“${p.id}”须逐级创建，却缺${levels(p.skipped)}`,
      explanation: '逐级晋升的称号不能越级。',
      remedy: '补上缺少的级别；不要求逐级的，请删去 ladder。',
    },
    en: {
      explanation: 'A title that is climbed level by level leaves none out.',
      remedy: 'Add the level, or remove `ladder`.',
    },
  },
  'plan.indicator.same': {
    'zh-CN': {
      message: (p) => `指标“${p.other}”与“${p.id}”疑为同一数据`,
      explanation: '同一数据设成两个指标，会重复采集，且可能互相矛盾。',
      remedy: '合并为一个指标；确有区别的，请改用不同名称。',
    },
    en: {
      explanation: 'One datum under two indicators is collected twice and may contradict itself.',
      remedy: 'Make them one, or name them apart.',
    },
  },
  'plan.parts.sum': {
    'zh-CN': {
      message: (p) => `“${p.indicator}”${dimensions[p.dimension] ?? ''}分解合计为 ${p.sum}，与目标值 ${p.value} 不符`,
      explanation: '分解数之和应与总数一致。',
      remedy: '核对总数与各分解数。',
    },
    en: {
      explanation: 'Parts add up to the whole.',
      remedy: 'Check the whole and its parts.',
    },
  },
  'plan.parts.unknown': {
    'zh-CN': {
      message: (p) => `“${p.indicator}”${dimensions[p.dimension] ?? ''}分解能否加总，无法核对`,
      explanation: '部分分解数被遮蔽、不确切，或单位个数不明，无法求和。',
      remedy: '补填缺少的数值或单位个数（size）。',
    },
    en: {
      explanation: 'A part is hidden or inexact, or is for each of parties whose number is not known.',
      remedy: 'State the part, or the `size` of the party.',
    },
  },
  'plan.rule.noWhen': {
    'zh-CN': {
      message: (p) => `“${effectWord(p.effect)}”没有写明条件`,
      explanation: '没有条件的奖惩不知何时适用，不会触发。',
      remedy: '填写 when；条件含糊的写 { vague: "原词" }。',
    },
    en: {
      explanation: 'Without a condition nobody knows when it applies, and it never fires.',
      remedy: 'State `when`, in words if need be: { vague: … }.',
    },
  },
  'plan.rule.noObject': {
    'zh-CN': {
      message: (p) => `“${effectWord(p.effect)}”没有写明对象`,
      explanation: '不知否决什么，就无法执行。',
      remedy: '填写 on：被否决的称号、考评或项目。',
    },
    en: {
      explanation: 'Without an object nobody knows what is lost.',
      remedy: 'State `on`: the title, scheme or item that it strikes.',
    },
  },
  'plan.rule.noLimit': {
    'zh-CN': {
      message: (p) => `“${effectWord(p.effect)}”没有写明期限`,
      explanation: '限期整改须有期限，否则无法判断是否逾期。',
      remedy: '填写 within。',
    },
    en: {
      explanation: 'Without a time limit nobody is ever late.',
      remedy: 'State `within`.',
    },
  },
  'plan.rule.oneOutcome': {
    'zh-CN': {
      message: (p) =>
        p.stated === 'renew' ? '只写了续签的条件，没有写不续签怎么办' : '只写了不续签的条件，没有写何时续签',
      explanation: '续签只写一种结果，另一种情况下无所适从。',
      remedy: '补写另一种结果的规则。',
    },
    en: {
      explanation: 'Of a renewal both outcomes must be known.',
      remedy: 'Add a rule for the other outcome.',
    },
  },
  'plan.fact.unsupplied': {
    'zh-CN': {
      message: (p) => `${p.count} 个条件所依据的事实没有对应指标${quoted(p.words)}：${places(p)}`,
      explanation: '条件中的事实要由指标或台账提供，否则一直是“未知”，规则不会触发。',
      remedy: '为其设立指标，或在使用时另行提供。',
    },
    en: {
      explanation: 'A fact that nothing supplies stays unknown, and nothing fires on unknown.',
      remedy: 'Make it an indicator, or supply it when the plan is used.',
    },
  },
  'plan.fact.nearIndicator': {
    'zh-CN': {
      message: (p) => `“${p.fact}”不是指标；是否应为“${p.nearest}”`,
      explanation: '与已有指标的编号十分相近，可能是笔误。',
      remedy: '核对写法；确为另一事实的，可保持原样。',
    },
    en: {
      explanation: 'It is very like the id of an indicator, and perhaps a slip.',
      remedy: 'Check it; leave it if it is another fact.',
    },
  },
  'plan.funding.forms': {
    'zh-CN': {
      message: (p) => `“${p.id}”的金额有几种写法：${p.forms.map((form) => formWords[form] ?? form).join('、')}`,
      explanation: '一个经费项目只能用一种方式确定金额，否则以哪种为准不明。',
      remedy: '只保留一种，其余写入 note。',
    },
    en: {
      explanation: 'A funding item states its amount in one form, or nobody knows which counts.',
      remedy: 'Keep one form, and put the other into `note`.',
    },
  },
  'plan.funding.noAmount': {
    'zh-CN': {
      message: (p) => `“${p.id}”没有写明金额`,
      explanation: '没有金额的经费项目无法汇总。',
      remedy: '补填金额；原文未写明的，可保持原样。',
    },
    en: {
      explanation: 'An item without an amount adds nothing to a sum.',
      remedy: 'State the amount; or leave it as the text has it.',
    },
  },
  'plan.funding.percent': {
    'zh-CN': {
      message: (p) => `“${p.id}”按比例计算，却缺${p.missing === 'percent' ? '比例' : '计算基数'}`,
      explanation: '比例与基数缺一不可，否则算不出金额。',
      remedy: '补填 percent 或 percentOf。',
    },
    en: {
      explanation: 'A percentage needs its number and what it is taken of.',
      remedy: 'Add the one that is missing.',
    },
  },
  'plan.funding.noPayer': {
    'zh-CN': {
      message: (p) => `“${p.id}”没有写明由谁出资`,
      explanation: '没有出资方的经费无法落实。',
      remedy: '补填 shares、paidFrom 或 residualPayer。',
    },
    en: {
      explanation: 'Money that nobody pays will not come.',
      remedy: 'State `shares`, `paidFrom` or `residualPayer`.',
    },
  },
  'plan.shares.zero': {
    'zh-CN': {
      message: (p) => `“${p.id}”此行分担比例均为 0`,
      explanation: '比例全为 0，这一行的经费没有人承担。',
      remedy: '核对比例。',
    },
    en: {
      explanation: 'With all ratios 0 nobody pays.',
      remedy: 'Check the ratios.',
    },
  },
  'plan.shares.twoRows': {
    'zh-CN': {
      message: (p) => `“${p.unit}”在“${p.id}”的分担表中出现两次，首次在第 ${p.first} 行`,
      explanation: '同一单位适用两种分担比例，以哪种为准不明。',
      remedy: '核对后只保留一处。',
    },
    en: {
      explanation: 'One unit would be shared out in two ways.',
      remedy: 'Keep it in one row.',
    },
  },
  'plan.shares.noRow': {
    'zh-CN': {
      message: (p) => `“${p.id}”的分担表未列入${p.units.join('、')}${more(p.units, p.count)}`,
      explanation: '未列入的单位不知由谁、按什么比例分担。',
      remedy: '补入相应的行，或填写 residualPayer。',
    },
    en: {
      explanation: 'Who pays for these is not said.',
      remedy: 'Add them to a row, or state `residualPayer`.',
    },
  },
  'plan.instrument.signatories': {
    'zh-CN': {
      message: (p) => `“${p.id}”只有 ${p.count} 个签署方`,
      explanation: '协议、合约、责任书至少应有两方。',
      remedy: '补填另一方；承诺书可注明向谁承诺。',
    },
    en: {
      explanation: 'An instrument binds at least two.',
      remedy: 'Add the other side; of a pledge, to whom it is given.',
    },
  },
  'plan.reference.unavailable': {
    'zh-CN': {
      message: (p) => `${p.count} 份引用文件不在手边${quoted(p.words)}：${places(p)}`,
      explanation: '附件、标准等未随文提供，相关要求无法核对。',
      remedy: '设法取得后补录。',
    },
    en: {
      explanation: 'What they ask for cannot be checked without them.',
      remedy: 'Obtain them and add what they say.',
    },
  },
  'plan.reference.masked': {
    'zh-CN': {
      message: (p) => `原文隐去了引用文件的 ${p.count} 处标题、文号、发文机关或年份${quoted(p.words)}：${places(p)}`,
      explanation: '文号不全的文件无法查证。',
      remedy: '查到原件后补填。',
    },
    en: {
      explanation: 'A document without its full number cannot be found.',
      remedy: 'Fill it in from the original.',
    },
  },
  'plan.name.masked': {
    'zh-CN': {
      message: (p) => `原文隐去了 ${p.count} 处名称${quoted(p.words)}：${places(p)}`,
      explanation: '名称被遮蔽，不知所指何人何地。',
      remedy: '使用时换成实际名称。',
    },
    en: {
      explanation: 'Nobody can tell who or where is meant.',
      remedy: 'Put the real names in when the plan is used.',
    },
  },
  'plan.scheme.unstated': {
    'zh-CN': {
      message: (p) => `考评办法“${p.id}”既未指明文档，也未指明引用文件`,
      explanation: '不知依据哪份考评细则，无法计分。',
      remedy: '填写 document 或 reference。',
    },
    en: {
      explanation: 'Nobody knows by which scheme to judge.',
      remedy: 'State `document` or `reference`.',
    },
  },
  'plan.implied': {
    'zh-CN': {
      message: (p) => `${p.count} 处内容原文未写明，系据上下文推定：${places(p)}`,
      explanation: '推定的内容是录入者的理解，并非原文。',
      remedy: '使用前请复核。',
    },
    en: {
      explanation: 'What was read from the context is the view of whoever wrote the data.',
      remedy: 'Confirm it before relying on it.',
    },
  },
  'plan.source.missing': {
    'zh-CN': {
      message: (p) => `${p.count} 处内容没有注明出处${quoted(p.words)}：${places(p)}`,
      explanation: '没有出处的内容无法与原文核对。',
      remedy: '补填 source。',
    },
    en: {
      explanation: 'Without a source it cannot be compared with the text.',
      remedy: 'Add `source`.',
    },
  },
  'plan.defects': {
    'zh-CN': {
      message: (p) => `原文有 ${p.count} 处缺陷：${p.words.join('；')}${more(p.words, p.count)}`,
      explanation: '录入时已注明的原文缺陷，可能影响对计划的理解。',
      remedy: '取得完整原文后订正。',
    },
    en: {
      explanation: 'These were noted when the text was read and may bear on its meaning.',
      remedy: 'Correct them from a better copy.',
    },
  },
  'plan.code.unknown': {
    'zh-CN': {
      message: (p) =>
        `“${p.code}”不在${listWords[p.list] ?? p.list}代码表中${p.nearest === null ? '' : `；是否应为“${p.nearest}”`}`,
      explanation: '代码表是开放的，其他写法予以保留，但程序不知其含义。',
      remedy: '有合适代码的请改用；确需自定的可保持原样。',
    },
    en: {
      explanation: 'The list is open: the code is kept, but nothing is known of its meaning.',
      remedy: 'Use a code of the list where one fits.',
    },
  },
  'plan.bind.dated': {
    'zh-CN': {
      message: (p) => `计划已有${p.field === 'year' ? '年度' : '起止时间'}：${p.value}`,
      explanation: '只有模板才能指定年度，程序不会挪动已定的日期。',
      remedy: '如需沿用旧计划，请先删去 year 和 period，并核对其中的日期。',
    },
    en: {
      explanation: 'Only a template can be given a year, and no date is moved.',
      remedy: 'To use an old plan again, remove its year and period first and check its dates.',
    },
  },
};
