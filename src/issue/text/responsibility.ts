import type { responsibilityCodes } from '../responsibilityCodes.ts';
import type { IssueTexts } from './issueText.ts';

const shown = 5;
const list = (values: readonly string[]): string =>
  values.length > shown ? `${values.slice(0, shown).join('、')}等 ${values.length} 个` : values.join('、');

const words: Readonly<Record<string, string>> = {
  lead: '牵头',
  approve: '审定',
  purchase: '购买',
  responsible: '责任',
  execute: '落实',
  organise: '主办',
  provide: '承接',
  manage: '管理',
  guarantee: '包保',
  cooperate: '配合',
  support: '支持',
  fund: '出资',
  coordinate: '协调',
  guide: '指导',
  participate: '参加',
  receive: '报送对象',
  issue: '下达',
  supervise: '督促',
  inspect: '检查',
  evaluate: '考评',
};
const parts: Readonly<Record<string, string>> = {
  unit: '到单位',
  department: '到部门',
  team: '到班组',
  post: '到岗位',
  person: '到个人',
  task: '任务',
  goal: '目标',
  quantity: '数量',
  role: '责任方',
  deadline: '时限',
};
const word = (code: string): string => words[code] ?? code;
const part = (codes: readonly string[]): string => codes.map((code) => parts[code] ?? code).join('、');

/** Chinese messages, explanations and remedies of the area `responsibility`. */
export const responsibilityTexts: IssueTexts<typeof responsibilityCodes> = {
  'responsibility.holder.missing': {
    'zh-CN': {
      message: (p) =>
        p.tasks === 1
          ? `无人负责：未明确牵头或责任方${p.helped > 0 ? '，仅列有配合、参加方' : ''}`
          : `无人负责：此处 ${p.tasks} 项任务均未明确牵头或责任方${p.helped > 0 ? `，其中 ${p.helped} 项仅列有配合、参加方` : ''}`,
      explanation: '任务本身、上级任务和计划总体要求中都没有牵头方或责任方，任务难以落实，也无从考核。',
      remedy: '在该任务或其上级任务写明牵头单位或责任单位；全计划由一家负责的，写在计划一级。',
    },
    en: {
      explanation:
        'Neither the task nor a task above it nor the plan names who leads or is responsible, so nobody answers.',
      remedy: 'Name a lead or responsible party at the task or above it; one party for everything stands at the plan.',
    },
    source: 'R20',
  },
  'responsibility.holder.implicit': {
    'zh-CN': {
      message: (p) => `未写明牵头或责任方，仅有${p.roles.map(word).join('、')}方：${list(p.parties)}`,
      explanation: '如任务本身就是检查、指导、协调或出资，所列单位即为实际承担者；否则该任务无人负责。',
      remedy: '核对原文：任务由其承担的，补写责任方；另有承担者的，写明其名称。',
    },
    en: {
      explanation:
        'Where the task itself is to inspect, guide, coordinate or pay, these parties do it; otherwise nobody is responsible.',
      remedy: 'Check the source: name these parties as responsible too, or name whoever does the work.',
    },
    source: 'R21',
  },
  'responsibility.holder.masked': {
    'zh-CN': {
      message: (p) =>
        p.count === 1
          ? `责任人遮蔽：${word(p.role)}方写作“${p.masked}”`
          : `责任人遮蔽：${word(p.role)}方写作“${p.masked}”，共 ${p.count} 处：${p.places.join('、')}${p.count > p.places.length ? '等' : ''}`,
      explanation: '原文以代号掩去名称，各处是否为同一单位无法判断，一律按各不相同、均不明确处理。',
      remedy: '取得未遮蔽的文本后，补写真实名称。',
    },
    en: {
      explanation: 'The source prints a mask instead of a name; whether two masks hide the same party cannot be known.',
      remedy: 'Fill in the names from a copy that shows them.',
    },
    source: 'R22',
  },
  'responsibility.lead.missing': {
    'zh-CN': {
      message: (p) => `无牵头单位：${p.parties.length} 个责任方并列，未明确由谁牵头：${list(p.parties)}`,
      explanation: '多家共同负责而无人牵头，容易相互推诿，出现问题时难以确定首要责任。',
      remedy: '明确一家牵头；各家分别负责本单位、本辖区的，注明“各”（each）或各自范围（scope）。',
    },
    en: {
      explanation: 'Where several are responsible together and none leads, each may wait for the other.',
      remedy: 'Name one lead; if each does its own part, say so with `each`, or give each its `scope`.',
    },
    source: 'R23',
  },
  'responsibility.lead.several': {
    'zh-CN': {
      message: (p) =>
        `多头牵头：同一任务有 ${p.parties.length} 个牵头${p.persons ? '领导' : '单位'}：${list(p.parties)}`,
      explanation: '同一任务只应有一个牵头单位（另可有一名牵头领导），多头牵头等于无人牵头。',
      remedy: '保留一家牵头，其余改为责任或配合；分条块、分范围牵头的，写明 axis 或 scope。',
    },
    en: {
      explanation: 'One unit leads, and beside it one person at most; several leads are as good as none.',
      remedy: 'Keep one and make the others responsible or cooperating; or state the `axis` or `scope` of each.',
    },
    source: 'R24',
  },
  'responsibility.lead.below': {
    'zh-CN': {
      message: (p) => `下级牵头上级：“${p.lead}”隶属“${p.above}”，却牵头由其负责的任务`,
      explanation: '牵头单位是责任单位的组成部分，难以协调和督促其上级。',
      remedy: '核对隶属关系；确由下级牵头的，明确授权或改由上级牵头。',
    },
    en: {
      explanation: 'The lead is a part of the party that is responsible, and can hardly direct it.',
      remedy: 'Check `partOf`; if it is right, let the upper party lead, or say where the authority comes from.',
    },
    source: 'R25',
  },
  'responsibility.roles.swapped': {
    'zh-CN': {
      message: (p) => `牵头与责任倒置：本项由“${p.lead}”牵头、“${p.responsible}”负责，与上级任务“${p.parent}”相反`,
      explanation: '同两家单位在上下级任务中互换了牵头与责任的位置，多为填表时列错。',
      remedy: '与原文核对；属实的，在备注中说明原因。',
    },
    en: {
      explanation:
        'The same two parties have changed places between a task and the one above it, mostly a slip of a column.',
      remedy: 'Compare with the source; where it is meant, say why in a note.',
    },
    source: 'R26',
  },
  'responsibility.ownWork': {
    'zh-CN': {
      message: (p) => `自我监督：“${p.party}”既是${word(p.work)}方，又${word(p.role)}同一项工作`,
      explanation: '承担工作的单位同时监督、检查或考评自己，结论缺乏独立性。',
      remedy: '另行确定监督、检查、考评方，或委托第三方；只监督他人的，写明监督范围（scope）。',
    },
    en: {
      explanation: 'Who does the work also verifies it, so that the verdict is not independent.',
      remedy: 'Name another verifier or a delegate; if it verifies others alone, give the role its `scope`.',
    },
    source: 'R27',
  },
  'responsibility.party.idle': {
    'zh-CN': {
      message: (p) =>
        p.parties.length === 1
          ? `未派任务：计划其他各处均未提及“${p.parties[0]}”`
          : `未派任务：${p.parties.length} 个单位、人员在计划其他各处均未提及：${list(p.parties)}`,
      explanation: '列出的单位、队伍或岗位没有任何任务、指标、经费或约定与之相关，可能漏写了分工。',
      remedy: '补写其分工；确无分工的，可删去或加备注。',
    },
    en: {
      explanation: 'No task, target, payment or agreement has to do with the party; its part may have been left out.',
      remedy: 'Add what it has to do; if it has nothing to do, remove it or say so in a note.',
    },
    source: 'R28',
  },
  'responsibility.party.overloaded': {
    'zh-CN': {
      message: (p) => `任务过重：“${p.party}”牵头或负责 ${p.tasks} 项任务，超过 ${p.maximum} 项`,
      explanation: '超过调用时给定的上限；从上级任务承接的也计算在内。',
      remedy: '将部分任务分给其他单位，或提高上限。',
    },
    en: {
      explanation: 'This is more than the limit that was given; tasks taken over from above count too.',
      remedy: 'Give some of the tasks to others, or raise the limit.',
    },
    source: 'R29',
  },
  'responsibility.scope.uncovered': {
    'zh-CN': {
      message: (p) => `责任留白：任务范围内以下对象无人牵头或负责：${list(p.units)}`,
      explanation: '责任按范围划分，各方范围合起来没有覆盖任务的全部范围。',
      remedy: '为所列对象补写责任方，或调整任务范围。',
    },
    en: {
      explanation: 'The scopes of those who lead or are responsible do not add up to the scope of the task.',
      remedy: 'Give these units to somebody, or correct the scope of the task.',
    },
    source: 'R30',
  },
  'responsibility.scope.overlap': {
    'zh-CN': {
      message: (p) => `责任重叠：“${p.unit}”同时划给多个${word(p.role)}方：${list(p.parties)}`,
      explanation: '同一对象重复分派，责任不清。',
      remedy: '划清范围；确需多方共管的，写明 holdersPerUnit。',
    },
    en: {
      explanation: 'A unit is given out twice, so it is not clear who answers for it.',
      remedy: 'Draw the line between the scopes; if several are meant to share it, state `holdersPerUnit`.',
    },
    source: 'R31',
  },
  'responsibility.units.tooFewHolders': {
    'zh-CN': {
      message: (p) =>
        `人手不足：${p.units} 个对象只有 ${p.holders} 名承担者，少于规定${p.certain ? '' : '，除非一人承担多个'}`,
      explanation: '按所列人数和每个对象应配的人数推算，有对象无人承担。',
      remedy: '增加承担者，或写明每人承担几个（unitsPerHolder）。',
    },
    en: {
      explanation: 'By the sizes and ratios that are stated, some unit has no holder.',
      remedy: 'Add holders, or state how many units one of them holds (`unitsPerHolder`).',
    },
    source: 'R32',
  },
  'responsibility.units.tooManyHolders': {
    'zh-CN': {
      message: (p) =>
        `人数超出：${p.units} 个对象有 ${p.holders} 名承担者，多于规定${p.certain ? '' : '，除非有人不承担'}`,
      explanation: '按所列人数和每个对象应配的人数推算，有对象的承担者超过规定。',
      remedy: '核对人数与每个对象应配的人数（holdersPerUnit）。',
    },
    en: {
      explanation: 'By the sizes and ratios that are stated, some unit has more holders than it should.',
      remedy: 'Check the sizes, and `holdersPerUnit`.',
    },
    source: 'R32',
  },
  'responsibility.decomposition.missing': {
    'zh-CN': {
      message: (p) => `未分解：要求细化（${part(p.wanted)}），但本计划中没有下一层任务`,
      explanation: '计划要求把该项任务细化分解，分解结果不在本计划中，也没有指明所在的表。',
      remedy: '列出下一层任务，或用 table 指明分解表。',
    },
    en: {
      explanation: 'The plan asks for a breakdown that it does not hold, and names no table that does.',
      remedy: 'Add the tasks below, or name the table with `table`.',
    },
    source: 'R33',
  },
  'responsibility.decomposition.incomplete': {
    'zh-CN': {
      message: (p) => `分解不到位：${p.tasks} 项任务未达到要求，欠缺：${part(p.lacking)}`,
      explanation: '下一层任务没有细化到所要求的层级，或没有写明所要求的内容。',
      remedy: '逐项补齐所欠缺的内容。',
    },
    en: {
      explanation: 'The tasks below do not reach the level, or do not state the things, that the plan asks for.',
      remedy: 'Complete the tasks below.',
    },
    source: 'R34',
  },
};
