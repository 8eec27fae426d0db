import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Demand, demandsOf, type Reading } from './demands.ts';
import { isReadField } from './readFields.ts';

/** A fact of the texts: its kind, what it was read as, and the mechanisms it shows. */
export interface SeedFact {
  readonly id: string;
  readonly category: string;
  readonly reading: Reading;
  readonly mechanisms: readonly string[];
}

/** An object of a document with the name of the list or field it stands in, and what it holds itself. */
export interface Element {
  readonly list: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** The elements it stands in, the nearest first. */
  readonly within: readonly Element[];
  /** Facts that it rests on: its own, else those of the element around it. */
  readonly facts: readonly string[];
}

/** One document that belongs to a plan. */
export interface PlanDocument {
  readonly file: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly elements: readonly Element[];
}

/** A fact with what carries it. */
export interface CoveredFact {
  readonly plan: string;
  readonly fact: SeedFact;
  readonly elements: readonly Element[];
  /** What the reading holds that a typed field can hold. */
  readonly demands: readonly Demand[];
  /** Those of them that no typed field of a citing element holds. */
  readonly lacking: readonly Demand[];
  /** Whether a citing element holds anything but prose. */
  readonly typed: boolean;
}

const folders = ['plans', 'schemes'].map((name) => new URL(`../../examples/${name}/`, import.meta.url));

/** The facts of the texts by plan. */
export const seedFacts = JSON.parse(
  readFileSync(new URL('../fixtures/seed-facts.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly SeedFact[]>>;

const documents: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file, parse(readFileSync(new URL(file, folder), 'utf8'), { maxAliasCount: -1 })] as const),
);

/** A plan of the examples with its ledger, and with the schemes that it uses and their sheets. */
export function documentsOf(plan: string): PlanDocument[] {
  const main = documents.find(([file]) => file === `${plan}.yaml`)?.[1];
  if (main === undefined) throw new RangeError(`coverage.plan.missing: ${plan}`);
  const used = new Set(asList(main.schemes).map((use) => (use as { document?: unknown }).document));
  return documents
    .filter(
      ([, document]) =>
        document === main ||
        (document.kind === 'ledger' && document.plan === plan) ||
        (document.kind === 'scheme' && used.has(document.id)) ||
        (document.kind === 'sheet' && used.has(document.scheme)),
    )
    .map(([file, document]) => ({ file, document, elements: elementsOf(document) }));
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function elementsOf(document: Readonly<Record<string, unknown>>): Element[] {
  const found: Element[] = [];
  const visit = (value: unknown, list: string, within: readonly Element[]): void => {
    if (Array.isArray(value)) for (const entry of value) visit(entry, list, within);
    if (!isObject(value) || 'zh-CN' in value) return;
    const read = Object.fromEntries(Object.entries(value).filter(([key]) => isReadField(key)));
    const element = { list, value: read, within, facts: citedBy(value) ?? within[0]?.facts ?? [] };
    found.push(element);
    for (const [key, inner] of Object.entries(read)) if (!prose.has(key)) visit(inner, key, [element, ...within]);
  };
  visit(document, String(document.kind), []);
  return found;
}

function citedBy(value: Readonly<Record<string, unknown>>): string[] | undefined {
  if (!Array.isArray(value.source)) return undefined;
  return value.source.flatMap((source) => (isObject(source) && typeof source.fact === 'string' ? [source.fact] : []));
}

/** Fields that nothing is computed from. */
const prose = new Set(['text', 'note', 'ext', 'quote', 'source', 'label', 'zh-CN', 'en', 'wording', 'location']);

/** Fields that say where an element stands or what it is called, and nothing that was planned. */
const structure = new Set([...prose, 'id', 'parent', 'title', 'kind', 'tags', 'schemaVersion']);

/** Objects whose name alone is the thing that others refer to. */
const named = new Set(
  [
    'parties indicators titles references observances records programmeYears members phases instruments',
    'fundingItems schemes items grades clauses indicator timings targets assignments rules shares entries events facts',
  ]
    .join(' ')
    .split(' '),
);

/** Whether an element says more than prose does. */
function isTyped({ list, value }: Element): boolean {
  if (list === 'defects') return false;
  if (list === 'plan') return true;
  return named.has(list) || Object.keys(value).some((key) => !structure.has(key));
}

/** Every fact of every plan with what carries it. */
export function coverage(): CoveredFact[] {
  return Object.entries(seedFacts).flatMap(([plan, facts]) => {
    const elements = documentsOf(plan).flatMap((document) => document.elements);
    const held = new Map<string, Element[]>();
    for (const element of elements) for (const id of element.facts) held.set(id, [...(held.get(id) ?? []), element]);
    return facts.map((fact): CoveredFact => {
      const citing = held.get(fact.id) ?? [];
      const demands = demandsOf(fact);
      return {
        plan,
        fact,
        elements: citing,
        demands,
        lacking: demands.filter((demand) => !demand.isHeld(citing)),
        typed: citing.some(isTyped),
      };
    });
  });
}

/** Why facts are left in prose, in whole or in part. */
export interface ProseReason {
  readonly reason: string;
  readonly facts: readonly string[];
}
