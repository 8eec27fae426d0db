import type { Block, TableBlock } from '../../src/document/block.ts';
import { type CoveredFact, coverage, type Element, type ProseReason, seedFacts } from './coverage.ts';
import { ambiguities, type DefectPlace, textDefects } from './defects.ts';
import { demandKinds } from './demands.ts';
import { mechanisms } from './mechanisms.ts';

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): TableBlock => ({
  type: 'table',
  head: [head],
  rows,
});

/** The page that says what of the texts the plans carry, from the data. */
export function coveragePage(reasons: readonly ProseReason[]): Block[] {
  const facts = coverage();
  return [
    { type: 'heading', level: 1, text: '覆盖情况 Coverage' },
    {
      type: 'paragraph',
      text: '由范例生成，请勿手改。Generated from the example plans; do not edit. Plans stand in examples/plans.',
    },
    { type: 'heading', level: 2, text: '数字 Figures' },
    figures(facts),
    byKind(facts),
    { type: 'heading', level: 2, text: '以文字保留的事实 Facts left in prose' },
    table(
      ['Reason', 'Number', 'Facts'],
      reasons.map(({ reason, facts: ids }) => [reason, String(ids.length), shorten(ids)]),
    ),
    { type: 'heading', level: 2, text: '机制 Mechanisms' },
    mechanismTable(facts),
    { type: 'heading', level: 2, text: '文本缺陷 Defects of the texts' },
    table(
      ['', 'Defect', 'Reported by'],
      textDefects.map(({ id, name, places, silent }) => [
        id,
        name,
        places.length > 0 ? tellPlaces(places) : `loads silently: ${silent}`,
      ]),
    ),
    { type: 'heading', level: 2, text: '歧义 Ambiguities' },
    table(
      ['', 'Question', '', 'How', 'Reported by'],
      ambiguities.map(({ id, question, open, how, places }) => [
        id,
        question,
        open ? 'open' : 'decided',
        how.replaceAll('`', ''),
        tellPlaces(places),
      ]),
    ),
  ];
}

function figures(facts: readonly CoveredFact[]): TableBlock {
  const cited = facts.filter(({ elements }) => elements.length > 0);
  const typed = facts.filter((fact) => fact.typed);
  const countable = facts.filter(({ demands }) => demands.length > 0);
  const carried = countable.filter(({ lacking }) => lacking.length === 0);
  const row = (name: string, part: number, whole: number): string[] => [
    name,
    `${part} / ${whole}`,
    percent(part, whole),
  ];
  return table(
    ['', 'Facts', ''],
    [
      row('Cited by an element of their plan', cited.length, facts.length),
      row('Carried by more than prose', typed.length, facts.length),
      row(
        'Of those with a number, a date, a cadence, a party with a role or a name: carried whole by typed fields',
        carried.length,
        countable.length,
      ),
    ],
  );
}

function byKind(facts: readonly CoveredFact[]): TableBlock {
  const all = facts.flatMap(({ demands }) => demands);
  const lacking = facts.flatMap((fact) => fact.lacking);
  return table(
    ['What is held by what', 'Held', 'Not held'],
    Object.entries(demandKinds).map(([kind, text]) => {
      const not = lacking.filter((demand) => demand.kind === kind).length;
      return [text, String(all.filter((demand) => demand.kind === kind).length - not), String(not)];
    }),
  );
}

function mechanismTable(facts: readonly CoveredFact[]): TableBlock {
  return table(
    ['', 'Mechanism', 'Carried by', 'Computed by', 'Shown by (facts)'],
    mechanisms.map(({ id, name, carrier, computedBy, isShown }) => [
      id,
      name,
      carrier,
      computedBy.length > 0 ? computedBy.join(', ') : 'carried only',
      shownBy(facts, id, isShown)
        .map(([plan, count]) => `${plan} ${count}`)
        .join(', '),
    ]),
  );
}

/** The plans that show a mechanism, with the number of facts by which they do. */
export function shownBy(
  facts: readonly CoveredFact[],
  id: string,
  isShown: (element: Element) => boolean,
): [plan: string, count: number][] {
  return Object.keys(seedFacts).flatMap((plan): [string, number][] => {
    const count = facts.filter(
      (fact) => fact.plan === plan && fact.fact.mechanisms.includes(id) && fact.elements.some(isShown),
    ).length;
    return count === 0 ? [] : [[plan, count]];
  });
}

function shorten(ids: readonly string[]): string {
  const byPlan = new Map<string, string[]>();
  for (const id of ids) {
    const [plan = '', fact = ''] = id.split('/');
    byPlan.set(plan, [...(byPlan.get(plan) ?? []), fact]);
  }
  return [...byPlan].map(([plan, list]) => `${plan} ${list.join(' ')}`).join('; ');
}

function tellPlaces(places: readonly DefectPlace[]): string {
  const byCode = new Map<string, string[]>();
  for (const { code, plan, noted } of places) {
    const key = noted === undefined ? code : `${code} (noted in the data)`;
    byCode.set(key, [...new Set([...(byCode.get(key) ?? []), plan])]);
  }
  return [...byCode].map(([code, plans]) => `${code}: ${plans.join(', ')}`).join('; ');
}
