import type { Block, Language, Plan } from 'civiplan';

/** The day so many days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** One line about a plan: how much there is in it. */
export function summaryOf(plan: Plan, from: string, language: Language): string {
  const targets = [plan, ...(plan.goals ?? []), ...(plan.tasks ?? [])].flatMap((node) => node.targets ?? []);
  const [tasks, parties, goals] = [plan.tasks, plan.parties, plan.goals].map((list) => list?.length ?? 0);
  const line =
    language === 'en'
      ? `${plan.id}: ${goals} goals, ${targets.length} targets, ${tasks} tasks, ${parties} parties; 60 days from ${from}`
      : `${plan.id}：目标 ${goals} 项，指标值 ${targets.length} 个，任务 ${tasks} 项，主体 ${parties} 个；自 ${from} 起 60 日`;
  return `${'═'.repeat(line.length)}\n${line}\n${'═'.repeat(line.length)}\n`;
}

/** The same blocks with long tables cut to a number of rows, and a line that says where the rest is. */
export function shorten(blocks: readonly Block[], rows: number, file: string, language: Language): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'table' || block.rows.length <= rows) return [block];
    const left = block.rows.length - rows;
    const rest = language === 'en' ? `… ${left} more in ${file}` : `……其余 ${left} 行见 ${file}`;
    return [
      { ...block, rows: block.rows.slice(0, rows) },
      { type: 'paragraph', text: rest },
    ];
  });
}

/** Markdown as a person reads it on a screen: without the signs that only keep user text from becoming markup. */
export function forScreen(markdown: string): string {
  return markdown
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
