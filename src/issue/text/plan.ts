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
};
