import type { Language } from '../issue/language.ts';
import type { Plan } from '../schema/plan.ts';
import type { Task } from '../schema/task.ts';
import type { Block, TableRow } from './block.ts';
import { describeTiming } from './describeTiming.ts';
import { nameText } from './nameText.ts';
import type { PlanNames } from './planNames.ts';

const heads = {
  'zh-CN': ['序号', '工作任务', '具体内容', '牵头单位', '责任单位', '完成时限'],
  en: ['No.', 'Task', 'Details', 'Lead', 'Responsible', 'When'],
} as const;

const joints = { 'zh-CN': '、', en: ', ' } as const;
const stops = { 'zh-CN': '；', en: '; ' } as const;
const recordWords = { 'zh-CN': '台账资料：', en: 'records: ' } as const;
const leading = new Set(['lead']);
const responsible = new Set(['responsible', 'execute', 'organise', 'provide', 'manage', 'guarantee']);

/** 任务分解表: the tasks of a plan with what the plan itself says at each of them; empty if there are none. */
export function tasksTable(plan: Plan, names: PlanNames, language: Language): Block[] {
  const depths = new Map<string, number>();
  const rows = (plan.tasks ?? []).map((task): TableRow => {
    const depth = task.parent === undefined ? 0 : (depths.get(task.parent) ?? 0) + 1;
    depths.set(task.id, depth);
    const title = `${'　'.repeat(depth)}${nameText(task.title, language)}`;
    return [
      task.label ?? '',
      depth === 0 ? [{ text: title, strong: true }] : title,
      detailsOf(task, language),
      holdersOf(task, leading, names, language),
      holdersOf(task, responsible, names, language),
      (task.timings ?? []).map((timing) => describeTiming(timing, language, names.periods)).join(stops[language]),
    ];
  });
  return rows.length === 0 ? [] : [{ type: 'table', head: [[...heads[language]]], rows }];
}

function detailsOf(task: Task, language: Language): string {
  const parts = [...(task.text === undefined ? [] : [task.text]), ...(task.topics ?? []), ...(task.means ?? [])];
  const records = (task.records ?? []).map(({ name }) => nameText(name, language));
  const texts = parts.map((part) => nameText(part, language));
  if (records.length > 0) texts.push(`${recordWords[language]}${records.join(joints[language])}`);
  return texts.join(stops[language]);
}

function holdersOf(task: Task, roles: ReadonlySet<string>, names: PlanNames, language: Language): string {
  const holders = (task.assignments ?? [])
    .filter(({ role }) => roles.has(role))
    .flatMap(({ parties }) => parties.map((party) => (typeof party === 'string' ? names.of(party) : party.masked)));
  return [...new Set(holders)].join(joints[language]);
}
