import type { Assignment, Plan, Target, Task, Timing } from './types.ts';

/** A plan of any size that looks like a real one: mixed timings, roles, targets, records, sources; the same for the same size. */
export function generatedPlan(taskCount: number): Plan {
  const random = lcg(taskCount);
  const partyCount = Math.max(10, Math.min(300, Math.floor(taskCount / 10)));
  const party = (): string => `party-${random(partyCount)}`;
  const tasks: Task[] = [];
  for (let index = 0; index < taskCount; index++) tasks.push(taskAt(index, random, party));
  return {
    schemaVersion: 1,
    kind: 'plan',
    id: 'generated-plan',
    title: { 'zh-CN': '街道社区年度工作计划', en: 'Annual work plan of a subdistrict' },
    genre: 'plan',
    year: 2026,
    period: '2026',
    source: [{ document: 'generated' }],
    phases: [
      { id: 'prepare', label: '一', title: '准备阶段', during: '2026-Q1', source: [{ fact: 'f1' }] },
      { id: 'carry-out', label: '二', title: '实施阶段', during: '2026-04/2026-10', source: [{ fact: 'f2' }] },
      { id: 'review', label: '三', title: '总结阶段', during: '2026-11/2026-12', source: [{ fact: 'f3' }] },
    ],
    parties: Array.from({ length: partyCount }, (_, index) => ({
      id: `party-${index}`,
      name: { 'zh-CN': `第${index + 1}社区居民委员会`, en: `Community ${index + 1}` },
      kind: 'unit' as const,
      level: 'community' as const,
      ...(index === 0 ? {} : { partOf: `party-${Math.floor((index - 1) / 8)}` }),
      source: [{ fact: 'f4' }],
    })),
    indicators: Array.from({ length: 50 }, (_, index) => ({
      id: `indicator-${index}`,
      name: `指标${index}`,
      unit: 'percent',
      better: 'higher' as const,
      source: [{ fact: `i${index}` }],
    })),
    tasks,
  };
}

function taskAt(index: number, random: (limit: number) => number, party: () => string): Task {
  const heading = index % 10 === 0;
  return {
    id: `task-${index}`,
    label: heading ? `${index / 10 + 1}.` : `（${index % 10}）`,
    title: { 'zh-CN': `第${index}项:入户走访与矛盾纠纷排查`, en: `Task ${index}: home visits and dispute checks` },
    ...(heading ? {} : { parent: `task-${index - (index % 10)}` }),
    ...(heading ? {} : { timings: timingsAt(index, random) }),
    ...(index % 3 === 0
      ? { scope: [party(), party()].filter((id, at, all) => all.indexOf(id) === at), each: true }
      : {}),
    assignments: assignmentsAt(index, party),
    ...(index % 4 === 1 ? { targets: [targetAt(random)] } : {}),
    ...(heading ? {} : { records: [{ name: '走访记录', kind: 'register' }] }),
    source: [{ fact: `f${index}`, line: index + 1 }],
  };
}

function timingsAt(index: number, random: (limit: number) => number): Timing[] {
  const month = String(random(12) + 1).padStart(2, '0');
  switch (index % 6) {
    case 0:
      return [{ kind: 'deadline', by: `--${month}` }];
    case 1:
      return [{ kind: 'quota', per: 'month', count: { atLeast: 1 } }];
    case 2:
      return [{ kind: 'recurrence', frequency: 'weekly', weekdays: ['MO'], partOfDay: 'morning' }];
    case 3:
      return [{ kind: 'quota', per: 'quarter', count: 1 }];
    case 4:
      return [{ kind: 'period', during: `2026-${month}` }];
    default:
      return [{ kind: 'standing', wording: '日常' }];
  }
}

function assignmentsAt(index: number, party: () => string): Assignment[] {
  const lead: Assignment = { role: 'lead', parties: [party()] };
  const responsible: Assignment = { role: 'responsible', parties: [party()] };
  return index % 2 === 0 ? [lead, responsible, { role: 'cooperate', parties: [party()] }] : [lead, responsible];
}

function targetAt(random: (limit: number) => number): Target {
  return {
    indicator: `indicator-${random(50)}`,
    value: { atLeast: 80 + random(20) },
    by: '2026-12',
    strength: 'strive',
  };
}

/** A small generator of whole numbers below a limit; its sequence depends on the seed alone. */
function lcg(seed: number): (limit: number) => number {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
