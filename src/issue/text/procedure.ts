import type { procedureCodes } from '../procedureCodes.ts';
import type { IssueTexts } from './issueText.ts';

const ofCase = (name: string | null): string => (name === null ? '' : `（案件“${name}”）`);

/** Chinese messages, explanations and remedies of the area `procedure`. */
export const procedureTexts: IssueTexts<typeof procedureCodes> = {
  'procedure.steps.none': {
    'zh-CN': {
      message: (p) => `“${p.id}”没有按顺序进行的步骤`,
      explanation: '流程是写明 ordered 的任务，其下级任务依次为各步骤。',
      remedy: '补上步骤，或去掉 ordered。',
    },
    en: {
      explanation: 'A procedure is a task marked `ordered` whose children are its steps.',
      remedy: 'Add the steps, or take `ordered` away.',
    },
    source: 'Q21',
  },
  'procedure.step.noBody': {
    'zh-CN': {
      message: (p) => `步骤“${p.id}”没有写明由谁办理`,
      explanation: '本步骤和上级任务均没有牵头、负责、检查或出资的主体。',
      remedy: '为该步骤写明办理单位。',
    },
    en: {
      explanation: 'Neither the step nor a task above it names anybody who leads, does, inspects or pays.',
      remedy: 'State who carries out the step.',
    },
    source: 'Q22',
  },
  'procedure.step.unreachable': {
    'zh-CN': {
      message: (p) => `任何一次办理都到不了步骤“${p.id}”`,
      explanation: '前面的步骤总是返回，没有通向这一步的路。',
      remedy: '为返回写明条件，或调整步骤顺序。',
    },
    en: {
      explanation: 'A step before it always goes back, so there is no way to this one.',
      remedy: 'State on what it goes back, or change the order.',
    },
    source: 'Q23',
  },
  'procedure.step.deadEnd': {
    'zh-CN': {
      message: (p) => `步骤“${p.id}”要等“${p.waitsFor}”完成，而后者不可能先于它完成`,
      explanation: '所等的是本流程后面的步骤或流程本身，办到这里便无法继续。',
      remedy: '改正 after，或调整步骤顺序。',
    },
    en: {
      explanation: 'It waits for a later step of its own procedure, or for the procedure itself, and so never goes on.',
      remedy: 'Correct `after`, or change the order.',
    },
    source: 'Q24',
  },
  'procedure.loop.endless': {
    'zh-CN': {
      message: (p) => `步骤“${p.id}”总是返回“${p.returnTo}”，其间没有出口`,
      explanation: '返回没有条件，办理永无结束；确属持续改进的循环，可不处理。',
      remedy: '写明在什么情况下返回（when），或由谁决定结束。',
    },
    en: {
      explanation:
        'It goes back without condition, so no run ever ends; where the work is meant to go round for ever, leave it.',
      remedy: 'State on what it goes back, as `when`.',
    },
    source: 'Q25',
  },
  'procedure.case.missing': {
    'zh-CN': {
      message: (p) => `“${p.id}”有 ${p.count} 条事件没有写明属于哪一件，无法分开办理`,
      explanation: '同一流程多次进行时，须以 case 区分；未写明的合为一次。',
      remedy: '在事件中写明 case。',
    },
    en: {
      explanation: 'Runs of one procedure are told apart by `case`; events without it are taken together as one run.',
      remedy: 'Name the case in each event.',
    },
    source: 'Q9',
  },
  'procedure.event.undated': {
    'zh-CN': {
      message: (p) => `事件“${p.event}”没有日期，未计入`,
      explanation: '没有日期便不知道先后，也不知道是否已经发生。',
      remedy: '写明日期。',
    },
    en: {
      explanation: 'Without a date nobody knows what came first, or whether it has happened yet.',
      remedy: 'State the date.',
    },
    source: 'Q10',
  },
  'procedure.event.twice': {
    'zh-CN': {
      message: (p) => `事件“${p.event}”${ofCase(p.case)}在 ${p.date} 重复记录，只计一次`,
      explanation: '同一步骤在同一天办结两次，视为重复登记。',
      remedy: '删去重复的一条。',
    },
    en: {
      explanation: 'The same step on the same day is taken as recorded twice.',
      remedy: 'Delete one of them.',
    },
    source: 'Q11',
  },
  'procedure.event.unfit': {
    'zh-CN': {
      message: (p) =>
        `“${p.event}”${ofCase(p.case)}在 ${p.date} 还没有轮到（${p.expected.length === 0 ? '该次办理已经结束' : `应为“${p.expected.join('”“')}”`}），未计入`,
      explanation: '事件与当前步骤不符：可能缺少前面步骤的记录，或日期、编号有误。',
      remedy: '补记前面的步骤，或改正该事件。',
    },
    en: {
      explanation:
        'The event does not fit the step whose turn it is: an earlier record may be missing, or a date or id is wrong.',
      remedy: 'Record the steps before it, or correct the event.',
    },
    source: 'Q12',
  },
  'procedure.term.unknown': {
    'zh-CN': {
      message: (p) => `“${p.id}”的周期无法计算：“${p.wording}”`,
      explanation: '周期被隐去或写得笼统，只能列出首次签订。',
      remedy: '写明周期的长度。',
    },
    en: {
      explanation: 'Its length is hidden or vague, so only the first signing is given.',
      remedy: 'State the length of the term.',
    },
    source: 'Q31',
  },
  'procedure.rhythm.unknown': {
    'zh-CN': {
      message: (p) => `“${p.id}”在周期内何时签订，无法由其时间安排得出`,
      explanation: '该周期按一次签订列出。',
      remedy: '写明签订的频次，如每年一次。',
    },
    en: {
      explanation: 'The cycle is given with one signing.',
      remedy: 'State how often it is signed, such as once a year.',
    },
    source: 'Q31',
  },
  'procedure.term.missing': {
    'zh-CN': {
      message: (p) => `“${p.id}”没有写明期限，不分周期，也无从续签`,
      explanation: '只列出首次签订。',
      remedy: '有期限的写明 term。',
    },
    en: { explanation: 'Only the first signing is given.', remedy: 'State its `term` if it has one.' },
    source: 'Q31',
  },
  'procedure.cycle.outlives': {
    'zh-CN': {
      message: (p) => `“${p.id}”第 ${p.cycle} 个周期到 ${p.end} 届满，晚于方案有效期截止的 ${p.schemeEnd}`,
      explanation: '方案失效后，合约所依据的规定不复存在。',
      remedy: '缩短该周期，或在方案修订时明确过渡办法。',
    },
    en: {
      explanation: 'After the scheme has lapsed, what the contract rests on is no longer in force.',
      remedy: 'Shorten the cycle, or settle the transition when the scheme is revised.',
    },
    source: 'Q36',
  },
  'procedure.validity.unknown': {
    'zh-CN': {
      message: (p) => `方案的有效期截止日未知，无法与“${p.id}”的周期对照`,
      explanation: '有效期从发布之日起算，而发布日期没有写明。',
      remedy: '写明发布日期，或在选项中给出。',
    },
    en: {
      explanation: 'Validity counts from the day of issue, which is not stated.',
      remedy: 'State when the plan was issued, or give it in the options.',
    },
    source: 'Q36',
  },
  'procedure.renewal.unstated': {
    'zh-CN': {
      message: (p) => `“${p.id}”依据什么续签没有写明`,
      explanation: '规则中没有续签或不予续签的条件。',
      remedy: '补上续签的条件和不续签时的去向。',
    },
    en: {
      explanation: 'No rule says on what it is renewed or not.',
      remedy: 'State both outcomes as rules.',
    },
    source: 'Q35',
  },
  'procedure.instrument.limit': {
    'zh-CN': {
      message: (p) => `“${p.id}”的日程超过 ${p.limit} 条，其余未列`,
      explanation: '所问时间过长，或周期内签订过密。',
      remedy: '缩短所问时间，或核对周期和频次。',
    },
    en: {
      explanation: 'The time asked for is very long, or it is signed very often.',
      remedy: 'Ask for less time, or check term and rhythm.',
    },
    source: 'Q38',
  },
  'procedure.signatory.unknown': {
    'zh-CN': {
      message: (p) => `“${p.party}”据记已签“${p.id}”，但不属于其中任何一方`,
      explanation: '签订方须是文书所列的一方，或其成员（partOf）。',
      remedy: '核对编号，或把该单位列为某一方的成员。',
    },
    en: {
      explanation: 'Who signs is a side of the instrument or belongs to one.',
      remedy: 'Check the id, or make the party a member of a side.',
    },
    source: 'Q39',
  },
};
