import type { scheduleCodes } from '../scheduleCodes.ts';
import type { IssueTexts } from './issueText.ts';

const perWords: Readonly<Record<string, string>> = { term: '学期', phase: '阶段' };

/** Chinese messages, explanations and remedies of the area `schedule`. */
export const scheduleTexts: IssueTexts<typeof scheduleCodes> = {
  'schedule.plan.undated': {
    'zh-CN': {
      message: (p) => `计划没有写明期限和年份，${p.timings} 项时间安排无法确定日期`,
      explanation: '没有年份和期限的计划是模板，其中的频次和常年工作无从起算。',
      remedy: '填写计划的年份或期限，或由模板生成某一年度的计划。',
    },
    en: {
      explanation:
        'A plan without year and period is a template; its frequencies and standing work have nothing to count from.',
      remedy: 'State the year or the period of the plan, or bind the template to a year.',
    },
    source: 'S7',
  },
  'schedule.parent.undated': {
    'zh-CN': {
      message: (p) => `上级任务“${p.parent}”的时间未定，此项无法确定日期`,
      explanation: '上级任务的期间或期限约束下级任务，它未知时下级的日期也未知。',
      remedy: '先写明上级任务的时间。',
    },
    en: {
      explanation: 'The period or deadline of a task bounds those below it; while it is unknown, so are their dates.',
      remedy: 'State the dates of the parent first.',
    },
    source: 'S8',
  },
  'schedule.range.empty': {
    'zh-CN': {
      message: () => '此项没有可安排的日期：其时间与上级任务或计划期没有重合',
      explanation: '按频次、按日循环等安排只在计划期、上级任务和自身期间的共同部分内展开。',
      remedy: '核对此项的期间、上级任务的时间和计划期。',
    },
    en: {
      explanation:
        'Frequencies and recurrences are expanded only where the plan, the parents and their own period overlap.',
      remedy: 'Compare the period of this timing with those of the parents and of the plan.',
    },
    source: 'S7',
  },
  'schedule.start.unknown': {
    'zh-CN': {
      message: () => '缺少起算日期，无法推算',
      explanation: '每隔几期一次、共几次或为期多久的安排须从某日起算，此项和计划均未写明开始日期。',
      remedy: '写明此项的开始日期，或计划的开始日期。',
    },
    en: {
      explanation:
        'Every so many periods, so many times and so long all count from a day, and none is stated here or for the plan.',
      remedy: 'State the start of this timing, or of the plan.',
    },
    source: 'S9',
  },
  'schedule.limit': {
    'zh-CN': {
      message: (p) => `此项超过 ${p.limit} 次，其余未列出`,
      explanation: '为避免结果过大，单项安排的次数设有上限。',
      remedy: '缩短查询的起止日期，或提高上限（limit）。',
    },
    en: {
      explanation: 'The number of occurrences of one timing is capped, so that no result grows without bound.',
      remedy: 'Ask for fewer days, or raise `limit`.',
    },
    source: 'S4',
  },
  'schedule.kind.unknown': {
    'zh-CN': {
      message: (p) => `“${p.kind}”不是时间安排的种类`,
      explanation: '此项未经读取检查，种类无法识别，因此没有展开。',
      remedy: '先用 parsePlan 读取计划，并按其提示改正。',
    },
    en: {
      explanation: 'The data was not parsed, and a kind that nobody knows cannot be expanded.',
      remedy: 'Read the plan with parsePlan first and correct what it reports.',
    },
    source: 'S6',
  },
  'schedule.timing.vague': {
    'zh-CN': {
      message: (p) => `“${p.wording}”没有可计算的日期`,
      explanation: '这类表述不含次数和日期，不据此推算，也不列入到期事项。',
      remedy: '需要督促落实的，商定频次或期限后填写。',
    },
    en: {
      explanation: 'The wording has neither a date nor a number; nothing is computed from it and nothing falls due.',
      remedy: 'Where it is to be followed up, agree on a frequency or a deadline and fill it in.',
    },
    source: 'S15',
  },
  'schedule.duration.unknown': {
    'zh-CN': {
      message: (p) => `“${p.wording}”不是可计算的时长`,
      explanation: '原文隐去或未写明时长，到期日无法推算。',
      remedy: '商定具体天数或时限后填写。',
    },
    en: {
      explanation: 'The source hides the length of time or leaves it open, so the due date cannot be computed.',
      remedy: 'Agree on a number of days and fill it in.',
    },
    source: 'S6',
  },
  'schedule.duration.tooFar': {
    'zh-CN': {
      message: () => '按此时长推算，日期超出公元1年至9999年',
      explanation: '日期只在公元1年至9999年之间计算。',
      remedy: '核对时长的数值和单位。',
    },
    en: {
      explanation: 'Dates are counted within the years 1 to 9999 only.',
      remedy: 'Check the number and the unit of the length.',
    },
    source: 'S6',
  },
  'schedule.deadline.open': {
    'zh-CN': {
      message: (p) => `期限（${p.field}）所指期间没有${p.field === 'by' ? '结束' : '开始'}日期，无法确定截止日`,
      explanation: '截止日取期间的结束日（by）或开始日的前一日（before），该端未定则无截止日。',
      remedy: '写明该期间的起止，或改写为确定的期限。',
    },
    en: {
      explanation:
        'What is due by a period is due on its last day, what is due before it on the day before its first; that end is open.',
      remedy: 'Close the period, or state a deadline that has a date.',
    },
    source: 'S10',
  },
  'schedule.period.startAssumed': {
    'zh-CN': {
      message: (p) => `只写了时长，按计划或上级任务的开始日 ${p.start} 起算`,
      explanation: '原文未写明何时开始，此处以所在计划期或上级任务的开始日为起点。',
      remedy: '实际另有开始日期的，写明期间（during）。',
    },
    en: {
      explanation: 'The text does not say when it begins, so the start of the plan or the parent stands in.',
      remedy: 'If it begins on another day, state the period as “during”.',
    },
    source: 'S11',
  },
  'schedule.dates.notOneDay': {
    'zh-CN': {
      message: (p) => `此处应为单独一日，却是 ${p.start} 至 ${p.end}`,
      explanation: '“日期”一类只列单日；一段时间应写作期间。',
      remedy: '改用期间（period），或写明是哪一天。',
    },
    en: {
      explanation: 'Timings of kind “dates” list single days; a stretch of time is a period.',
      remedy: 'Use the kind “period”, or state which day is meant.',
    },
    source: 'S12',
  },
  'schedule.recurrence.value': {
    'zh-CN': {
      message: (p) => `循环规则的“${p.field}”不能取 ${p.value}`,
      explanation: '该值超出此字段的取值范围，或不是有效日期，规则整条不展开。',
      remedy: '改为允许的值；日期写作 YYYY-MM-DD。',
    },
    en: {
      explanation: 'The value lies outside what the field can be, or is no date, so the rule is not expanded at all.',
      remedy: 'Use a value that the field allows; write dates as YYYY-MM-DD.',
    },
    source: 'S26',
  },
  'schedule.recurrence.tooMany': {
    'zh-CN': {
      message: (p) => `循环规则的“${p.field}”列了 ${p.count} 个值，上限为 ${p.most}`,
      explanation: '逐一列出的值过多，规则整条不展开。',
      remedy: '改用规则表达，或分为几条。',
    },
    en: {
      explanation: 'Too many values are listed one by one, so the rule is not expanded at all.',
      remedy: 'Say it by rule, or split it into several.',
    },
    source: 'S26',
  },
  'schedule.recurrence.conflict': {
    'zh-CN': {
      message: (p) => `循环规则的“${p.field}”不能与“${p.other}”同时使用`,
      explanation: '两个字段互相排斥，取哪一个原文没有说明，规则整条不展开。例如“第几个星期几”只能按月或按年计。',
      remedy: '删去其中一个，或改变循环单位。',
    },
    en: {
      explanation:
        'The two fields exclude each other and nothing says which is meant. A numbered weekday, for one, is counted in a month or a year.',
      remedy: 'Leave one of them out, or change the frequency.',
    },
    source: 'S26',
  },
  'schedule.recurrence.never': {
    'zh-CN': {
      message: () => '循环规则所要的日子任何一年都没有',
      explanation: '例如2月30日。规则没有任何日期，不再逐年查找。',
      remedy: '核对月份、日期和星期的组合。',
    },
    en: {
      explanation: 'Such as 30 February. The rule has no date at all, and no year is searched for one.',
      remedy: 'Check how months, days and weekdays are combined.',
    },
    source: 'S26',
  },
  'schedule.recurrence.reversed': {
    'zh-CN': {
      message: (p) => `循环规则的截止日 ${p.until} 早于开始日 ${p.start}，没有日期`,
      explanation: '截止日之后不再有日期，开始日之前还没有日期。',
      remedy: '核对开始日（start）和截止日（until）。',
    },
    en: {
      explanation: 'There is no date after the end, and none before the start.',
      remedy: 'Check “start” and “until”.',
    },
    source: 'S26',
  },
  'schedule.recurrence.nonstandard': {
    'zh-CN': {
      message: (p) => `RFC 5545 不允许“${p.field}”与 ${p.frequency} 频率同用，此处按限定条件处理`,
      explanation: '只保留同时符合该字段的日期；导出为 RRULE 文本后，其他软件可能另作解释。',
      remedy: '需要与其他日历软件交换的，换一种写法。',
    },
    en: {
      explanation:
        'Only dates that satisfy the field as well are kept; other programs may read the exported text differently.',
      remedy: 'To exchange it with other calendars, say it another way.',
    },
    source: 'S35',
  },
  'schedule.lunisolar.absent': {
    'zh-CN': {
      message: () => '所用日历没有农历和节气数据，无法推算',
      explanation: '农历日期和节气须由日历提供，公历本身推算不出。',
      remedy: '传入 civiplan/china 的日历，或带有农历数据的其他日历。',
    },
    en: {
      explanation: 'Lunar dates and solar terms come from a calendar; the Gregorian one alone cannot tell them.',
      remedy: 'Pass the calendar of civiplan/china, or another one with lunar tables.',
    },
    source: 'S38',
  },
  'schedule.condition.unknown': {
    'zh-CN': {
      message: (p) => `是否应办取决于未知的情况：${p.lacks.map((name) => `“${name}”`).join('、')}`,
      explanation: '条件所需的事实没有记录、互相矛盾或须由人判断，因此仍列出，并注明“符合条件时”。',
      remedy: '在台账中补记相应的事实。',
    },
    en: {
      explanation:
        'The facts that its condition needs are missing, contradict each other or have to be judged; it is listed and marked.',
      remedy: 'Enter the facts in the ledger.',
    },
    source: 'S45',
  },
  'schedule.occurrence.open': {
    'zh-CN': {
      message: (p) => `“${p.id}”没有截止日期，未写入日历文件`,
      explanation: '日历文件中的事项须有起止日期，没有截止日的常年工作无法写入。',
      remedy: '写明计划或该项工作的结束日期。',
    },
    en: {
      explanation: 'An event in a calendar file has a last day; standing work without one cannot be written.',
      remedy: 'State the end of the plan or of the work.',
    },
    source: 'D42',
  },
  'schedule.rrule.syntax': {
    'zh-CN': {
      message: (p) => `“${p.text}”不是循环规则的一行`,
      explanation: '规则文本由 DTSTART、RRULE、RDATE、EXDATE 各行组成，各部分写作“名称=值”，用分号隔开。',
      remedy: '按 RFC 5545 的格式改正该行。',
    },
    en: {
      explanation:
        'The text consists of lines DTSTART, RRULE, RDATE and EXDATE, whose parts read NAME=value with semicolons between.',
      remedy: 'Correct the line after RFC 5545.',
    },
    source: 'S42',
  },
  'schedule.rrule.unknown': {
    'zh-CN': {
      message: (p) => `“${p.name}”不是 RFC 5545 按日循环规则的组成部分`,
      explanation: '不认识的部分可能改变日期，因此不作忽略。',
      remedy: '删去该部分，或改用标准写法。',
    },
    en: {
      explanation: 'A part that is not known may change the dates, so it is not passed over.',
      remedy: 'Remove the part, or use a standard one.',
    },
    source: 'S42',
  },
  'schedule.rrule.twice': {
    'zh-CN': {
      message: (p) => `“${p.name}”出现两次`,
      explanation: '同一部分只能写一次，取哪一个无从判断。',
      remedy: '保留一个。',
    },
    en: {
      explanation: 'A part may stand once only, and nothing says which one counts.',
      remedy: 'Keep one of them.',
    },
    source: 'S42',
  },
  'schedule.rrule.missing': {
    'zh-CN': {
      message: (p) => `缺少“${p.name}”`,
      explanation: '没有它，规则不成立。',
      remedy: '补上该部分。',
    },
    en: {
      explanation: 'The rule means nothing without it.',
      remedy: 'Add the part.',
    },
    source: 'S42',
  },
  'schedule.rrule.value': {
    'zh-CN': {
      message: (p) => `“${p.name}”不能是“${p.value}”`,
      explanation: '该值不符合 RFC 5545，或不是有效日期。',
      remedy: '改为允许的值；日期写作 YYYYMMDD。',
    },
    en: {
      explanation: 'RFC 5545 does not allow the value, or it is no date.',
      remedy: 'Use a value that it allows; write dates as YYYYMMDD.',
    },
    source: 'S42',
  },
  'schedule.rrule.time': {
    'zh-CN': {
      message: (p) => `“${p.name}”写有时刻（“${p.value}”），已略去，只读日期`,
      explanation: '这里只处理日期，不处理时刻和时区；按小时、分、秒的循环不能读取。',
      remedy: '无需处理；需要保留时刻的，另行记录。',
    },
    en: {
      explanation:
        'Only dates are dealt with here, no times of day and no zones; a rule by hour, minute or second cannot be read.',
      remedy: 'Nothing to do; where the time matters, keep it elsewhere.',
    },
    source: 'S43',
  },
  'schedule.rrule.countAndUntil': {
    'zh-CN': {
      message: () => 'RFC 5545 只允许 COUNT 和 UNTIL 之一，以先到者为准',
      explanation: '两者并存时，到达次数或过了截止日即停止。',
      remedy: '保留其中一个。',
    },
    en: {
      explanation: 'With both, the rule ends when the count is reached or the last day is past.',
      remedy: 'Keep one of them.',
    },
    source: 'S42',
  },
  'schedule.rrule.inexpressible': {
    'zh-CN': {
      message: (p) => `RFC 5545 无法表达循环规则的“${p.field}”`,
      explanation: '农历、节气、遇非工作日顺延等没有标准写法，略去会改变日期，因此不导出。',
      remedy: '先展开为日期，再以日期交换。',
    },
    en: {
      explanation:
        'Lunar dates, solar terms, moving off non-workdays and the like have no standard form, and leaving them out would change the dates.',
      remedy: 'Expand the rule and exchange its dates.',
    },
    source: 'S41',
  },
  'schedule.quota.rolling': {
    'zh-CN': {
      message: () => '滚动计算的频次没有固定时段，不列出到期事项',
      explanation: '“任意连续若干时间内不少于几次”只能对照台账核查。',
      remedy: '无需处理；完成情况以台账核查为准。',
    },
    en: {
      explanation: 'So many times in any stretch of time can only be checked against the ledger.',
      remedy: 'Nothing to do; it is checked from the ledger.',
    },
    source: 'S18',
  },
  'schedule.quota.countUnknown': {
    'zh-CN': {
      message: (p) => (p.wording === null ? '未写明次数' : `次数不可计算：“${p.wording}”`),
      explanation: '时段已列出，但应完成几次未知，完成率无法计算。',
      remedy: '写明次数，如 1 次或不少于 2 次。',
    },
    en: {
      explanation: 'The windows are listed, but how often it is due in them is unknown, so no rate can be computed.',
      remedy: 'State the count, such as 1 or at least 2.',
    },
    source: 'S17',
  },
  'schedule.quota.uneven': {
    'zh-CN': {
      message: (p) => `${p.count} 次无法平均分到 ${p.parts} 个时点`,
      explanation: '余下的次数算在前面的时点上。',
      remedy: '按时点分别写明次数。',
    },
    en: {
      explanation: 'What is left over is counted with the first parts.',
      remedy: 'State a timing with its own count for each part.',
    },
    source: 'S19',
  },
  'schedule.quota.indivisible': {
    'zh-CN': {
      message: () => '一天之内不分初、中、末，按全天计',
      explanation: '时点（anchors）是把时段分为三份，一天不再细分。',
      remedy: '需要区分上午、下午的，改用 partOfDay。',
    },
    en: {
      explanation: 'Anchors divide a window into thirds, and a day is not divided further.',
      remedy: 'To tell morning from afternoon, use partOfDay.',
    },
    source: 'S19',
  },
  'schedule.quota.noWindows': {
    'zh-CN': {
      message: (p) => `计划和日历中没有可用的${perWords[p.per] ?? p.per}起止日期`,
      explanation: '按学期或按阶段计的频次，须先知道学期或阶段的起止。',
      remedy: '提供含有学期的日历数据，或写明各阶段的起止。',
    },
    en: {
      explanation: 'What is due so often a term or a phase needs to know when those begin and end.',
      remedy: 'Supply calendar data with the terms, or date the phases of the plan.',
    },
    source: 'S20',
  },
  'schedule.period.open': {
    'zh-CN': {
      message: () => '该期间没有截止时间，计划和上级任务也没有，因此不会到期',
      explanation: '“某月起”一类的期间到计划或上级任务的终点为止；两者都没有终点时，无从判断何时到期。',
      remedy: '写明截止时间；常年性工作可写 standing。',
    },
    en: {
      explanation:
        'A period such as “from July on” ends with the plan or the parent; where neither ends, nothing says when it is due.',
      remedy: 'State its end; for work all year round, `standing`.',
    },
    source: 'rule S11',
  },
  'schedule.window.partial': {
    'zh-CN': {
      message: (p) => `${p.windows} 个时段被计划期或其部分截短，次数照旧；首个为 ${p.nominal} 起的时段`,
      explanation: '时段不完整时应完成的次数是否减少，原文没有说明，因此不作折算。',
      remedy: '需要折算的，另行写明该时段的次数。',
    },
    en: {
      explanation: 'The plan does not say whether a shorter window asks for less, so nothing is scaled down.',
      remedy: 'If it asks for less, state a timing of its own for that window.',
    },
    source: 'S21',
  },
  'schedule.choice.open': {
    'zh-CN': {
      message: (p) =>
        `几种频次尚未选定，暂按要求最少的一种（第 ${p.option + 1} 项）列出：最少 ${p.least} 次，最多 ${p.most} 次`,
      explanation: '原文允许在几种安排中任选，未选定前只列最低要求。',
      remedy: '选定后填写 chosen。',
    },
    en: {
      explanation: 'The plan leaves a choice; until it is made, only the least that any choice asks for is listed.',
      remedy: 'Fill in “chosen” once the choice is made.',
    },
    source: 'S22',
  },
  'schedule.choice.unknown': {
    'zh-CN': {
      message: () => '几种安排尚未选定，且均无法确定日期',
      explanation: '没有一种选项能推算出日期，因此未列出到期事项。',
      remedy: '选定其中一种，并写明其时间。',
    },
    en: {
      explanation: 'None of the options leads to a date, so nothing is listed.',
      remedy: 'Choose one, and state its dates.',
    },
    source: 'S22',
  },
  'schedule.trigger.open': {
    'zh-CN': {
      message: () => '未写明办理时限，事发后没有到期日',
      explanation: '由事件触发的任务只有写明时限才能推算到期日。',
      remedy: '需要督促落实的，写明时限（within）。',
    },
    en: {
      explanation: 'A task that an event starts has a due date only if a time limit is stated.',
      remedy: 'Where it is to be followed up, state “within”.',
    },
    source: 'S23',
  },
  'schedule.event.undated': {
    'zh-CN': {
      message: (p) => `事件“${p.event}”没有确定到日的日期，无法据此推算`,
      explanation: '时限从事件发生之日起算，日期缺失或只到月份时无法推算。',
      remedy: '在台账中补记事件发生的日期。',
    },
    en: {
      explanation: 'The time limit runs from the day of the event, which is missing or not exact to the day.',
      remedy: 'Enter the day of the event in the ledger.',
    },
    source: 'S23',
  },
  'schedule.roster.holidaysUnknown': {
    'zh-CN': {
      message: (p) => `缺少 ${p.years.join('、')} 年的法定节假日，未列出这些日子的值班`,
      explanation: '法定节假日的日期由当年的放假安排确定，所用日历没有这些年份的安排。',
      remedy: '使用含有该年放假安排的日历，如 civiplan/china 的 china。',
    },
    en: {
      explanation:
        'Statutory holidays are fixed by the arrangement of the year, and the calendar has none for these years.',
      remedy: 'Use a calendar that has it, such as `china` of civiplan/china.',
    },
    source: 'rule S24',
  },
  'schedule.roster.specialDay': {
    'zh-CN': {
      message: () => '哪些是特殊日子未写明，其值班未列出',
      explanation: '“特殊日子”“重大活动期间”没有统一的日历。',
      remedy: '确定后另以日期（dates）列出。',
    },
    en: {
      explanation: 'No calendar says which days are special ones.',
      remedy: 'Once they are known, list them as “dates”.',
    },
    source: 'S24',
  },
};
