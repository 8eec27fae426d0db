import type { Element, SeedFact } from './coverage.ts';

/** A value as JSON has it. */
export type Reading = null | boolean | number | string | readonly Reading[] | { readonly [key: string]: Reading };

/** Something in the reading of a fact that a typed field can hold. */
export interface Demand {
  readonly kind: keyof typeof demandKinds;
  readonly what: string;
  readonly isHeld: (citing: readonly Element[]) => boolean;
}

/** The kinds of demands and what they are held by. */
export const demandKinds = {
  number: 'A number: the same number, as many elements as are counted, or the name that it is part of',
  date: 'A date, a month, an occasion: a period or a timing',
  cadence: 'A cadence: a timing',
  party: 'A body: a party, an assignment, a scope',
  role: 'A party with a role: an assignment, a seat, a signatory, a payer',
  measure: 'The name of an indicator: an indicator, a target, a condition, a scored item',
  title: 'The name of a title: a title, or what confers or aims at it',
  document: 'The name of a document: a reference, a scheme, an instrument, a record',
  consequence: 'A consequence: a rule with effects, a title to give, a step',
  masked: 'A placeholder: a masked field, or a defect',
} as const;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Keys whose numbers say which one it is, or count what the reading itself lists. */
const ordinals = words(
  `order step stage level phase violation allowedUse condition monthHeading from to year issuedOn month stageCount
  annexes listed withCount withoutCount`,
);
/** Keys whose number is stated, and must be held as it is. */
const exact = words('value delta min max countMin countMax rate amount floor cap city district share price area');
/** Keys whose number is part of a proper name. */
const nameParts = words('ordinal programmeOrdinal starScale edition');
const dates = words('year planYear reportingYear start end date deadline issuedOn month from to monthHeading');
const occasions = words('themeDay themeWeek themeMonth themeYear periods festival season anniversary window');

const keysOf = {
  party: words('party parties body bodies team teams participants departments massOrganisations supporters'),
  role: words(
    `responsible role lead leader ledBy organisers coParties supportFrom guidedBy supportedBy supporters seat bearers
    issuedBy selectedBy boundParty formerOrganiser newOrganiser residualBearer bearer agent withParty withParties`,
  ),
  measure: words('metric indicator'),
  title: words('title titles award awards'),
  document: words(
    'reference references standard standards documentNumber record records indicatorSystem instrument programme',
  ),
  consequence: words('consequence consequences effect'),
} as const;

/** What a reading holds that a typed field can hold. */
export function demandsOf({ reading }: SeedFact): Demand[] {
  const demands: Demand[] = [];
  const add = (kind: Demand['kind'], what: string, isHeld: Demand['isHeld']): void => {
    if (!demands.some((other) => other.kind === kind && other.what === what)) demands.push({ kind, what, isHeld });
  };
  const isImplicit = isRecord(reading) && reading.implicit === true;
  const addNumber = (value: number, key: string): void =>
    add(
      'number',
      String(value),
      (citing) =>
        (nameParts.has(key) && citing.some((element) => isNamedBy(element, value))) ||
        (!exact.has(key) && isListed(citing, value)) ||
        citing.some(
          (element) => hasNumber(element, value) || (isImplicit && value === 100 && element.value.each === true),
        ),
    );
  const addDate = (value: Reading, key: string): void => {
    const text = String(value);
    const month = typeof value === 'number' && value < 13 ? value : Number(/-(\d\d)/.exec(text)?.[1] ?? 0);
    const year = /\d{4}/.exec(text)?.[0] ?? '';
    if (month > 0 || year)
      add('date', `${key} ${text}`, (citing) => citing.some((element) => hasDate(element, month, year)));
  };
  const formula = isRecord(reading) && typeof reading.formula === 'string' ? reading.formula : '';
  for (const text of formula.match(/\d+/g) ?? []) addNumber(Number(text), 'value');
  const visit = (value: Reading, key: string): void => {
    if (value === null || typeof value === 'boolean' || key === 'note' || key === 'ambiguity') return;
    if (formula && (key === 'value' || key === 'max')) return;
    const isDate = dates.has(key) || (key === 'months' && typeof value !== 'number');
    if (key === 'recurrence') add('cadence', String(value), (citing) => citing.some(isTiming));
    if (occasions.has(key)) add('date', key, (citing) => citing.some(isOccasion));
    else if (isDate) for (const entry of [value].flat()) addDate(entry, key);
    for (const [kind, keys] of Object.entries(keysOf) as [keyof typeof keysOf, ReadonlySet<string>][])
      if (keys.has(key)) add(kind, key, (citing) => citing.some((element) => holds[kind](element)));
    if (key === 'placeholder') add('masked', String(value), (citing) => citing.some(isMasked));
    if (key === 'ratio')
      add('number', String(value), (citing) =>
        citing.some(({ value: own }) => own.atLeast === value || valuesOf(own).includes(value)),
      );
    if (typeof value === 'number' && !isDate && !ordinals.has(key)) addNumber(value, key);
    if (typeof value === 'string' && /^[~<>]?\d[\d.]*\+?$/.test(value))
      addNumber(Number(value.replace(/[^\d.]/g, '')), key);
    if (Array.isArray(value)) {
      if (key !== 'months') for (const entry of value) visit(entry, key);
    } else if (isRecord(value)) for (const [inner, entry] of Object.entries(value)) visit(entry as Reading, inner);
  };
  if (isRecord(reading)) for (const [key, value] of Object.entries(reading)) visit(value as Reading, key);
  return demands;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const valuesOf = (value: Readonly<Record<string, unknown>>): unknown[] =>
  Object.entries(value).flatMap(([key, inner]) => (key === 'source' || key === 'schemaVersion' ? [] : asList(inner)));

function hasNumber({ list, value }: Element, wanted: number): boolean {
  if (valuesOf(value).includes(wanted)) return true;
  if (list === 'shares' && asList(value.payers).length === 1) return true;
  if (wanted === 100) return valuesOf(value).includes('all');
  if (wanted === 0)
    return valuesOf(value).includes('none') || asList(value.effects).some((effect) => nothing.has(effect));
  return (
    wanted === 1 && (value.kind === 'recurrence' || value.appointment !== undefined || value.operation === 'count')
  );
}

/** A number that the name of a document, a title or an observance holds, in digits or in Chinese: the fifth programme. */
function isNamedBy({ list, value }: Element, wanted: number): boolean {
  const name = JSON.stringify(value.title ?? value.name ?? '');
  const chinese = '零一二三四五六七八九十'[wanted];
  return (
    words('references titles observances').has(list) &&
    (name.includes(String(wanted)) || (chinese !== undefined && name.includes(chinese)))
  );
}

/** Effects that say 0: nothing of it, or nothing to pay. */
const nothing = new Set<unknown>(['forbid', 'exempt']);

/** A number that the text does not print but lists: so many members, or so many elements of one list. */
function isListed(citing: readonly Element[], wanted: number): boolean {
  if (wanted < 2) return false;
  const rows = new Map<string, number>();
  for (const { list, value } of citing) {
    for (const [key, inner] of Object.entries(value))
      if (key !== 'source' && Array.isArray(inner) && inner.length === wanted) return true;
    for (const row of [list, `${list} of ${value.parent ?? value.partOf}`]) rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return [...rows.values()].includes(wanted);
}

/** An element, what it stands in, and what it inherits from along `parent`. */
function chainOf(element: Element): Readonly<Record<string, unknown>>[] {
  const root = element.within.at(-1)?.value ?? {};
  return [element, ...element.within].flatMap(({ list, value }) => {
    const chain = [value];
    for (let above = value; above.parent !== undefined; ) {
      const parent = asList(root[list]).find((other) => isRecord(other) && other.id === above.parent);
      if (!isRecord(parent) || chain.includes(parent)) break;
      chain.push(parent);
      above = parent;
    }
    return chain;
  });
}

const dated = ['by', 'before', 'during', 'on', 'period', 'year', 'issued', 'date', 'months', 'monthDays'];

function hasDate(element: Element, month: number, year: string): boolean {
  const root = element.within.at(-1)?.value ?? element.value;
  const texts = chainOf(element).flatMap((value) =>
    [value, ...asList(value.timings).filter(isRecord)].flatMap((holder) =>
      dated.flatMap((key) => asList(holder[key])).map((text) => datesOf(text, root)),
    ),
  );
  return texts.some((text) => (month > 0 ? monthsIn(text).includes(month) : text.includes(year)));
}

/** A period as text; one that is named by its phase or observance, as the period of that. */
function datesOf(text: unknown, root: Readonly<Record<string, unknown>>): string {
  const [kind, id] = String(text).split(':');
  const named = [...asList(root.observances), ...asList(root.phases)].find(
    (other) => isRecord(other) && other.id === id,
  );
  return id !== undefined && isRecord(named) ? String(named.during ?? kind) : String(text);
}

function monthsIn(text: string): number[] {
  const quarter = /Q(\d)/.exec(text)?.[1];
  if (quarter !== undefined) return [Number(quarter) * 3 - 2, Number(quarter) * 3 - 1, Number(quarter) * 3];
  const found = [...text.matchAll(/-(\d\d)/g)].map((match) => Number(match[1]));
  return /^\d{1,2}$/.test(text) ? [Number(text)] : /^(?:--)?12-31|^\d{4}$|plan/.test(text) ? [...found, 12] : found;
}

const isTiming = ({ list }: Element): boolean => list === 'timings' || list === 'options';
const isOccasion = (element: Element): boolean =>
  isTiming(element) || element.list === 'observances' || element.list === 'phases';
const isMasked = ({ list, value }: Element): boolean =>
  JSON.stringify(value).includes('"masked"') || list === 'defects';
const inList =
  (lists: string, ...fields: string[]) =>
  ({ list, value }: Element): boolean =>
    words(lists).has(list) || fields.some((field) => value[field] !== undefined);

const isAssigned = inList(
  'assignments members signatories payers shares',
  'parties',
  'chosenBy',
  'residualPayer',
  'issuer',
  'persons',
  'holders',
  'signatories',
  'appointment',
);

const holds: Readonly<Record<keyof typeof keysOf, (element: Element) => boolean>> = {
  party: inList(
    'parties assignments members signatories payers',
    'parties',
    'scope',
    'issuer',
    'residualPayer',
    'signatories',
  ),
  role: (element) => isAssigned(element) || chainOf(element).some(({ assignments }) => assignments !== undefined),
  measure: inList('indicators targets items clauses facts', 'indicator', 'measure', 'rules', 'when', 'effects'),
  title: inList('titles', 'confers', 'aims', 'holders'),
  document: inList(
    'references schemes instruments records programmeYears',
    'uses',
    'reference',
    'records',
    'fundingItems',
    'meets',
    'counts',
  ),
  consequence: inList('rules consequences grades titles', 'effects', 'rules', 'confers', 'settlement'),
};
