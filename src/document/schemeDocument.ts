import type { SchemeLine } from '../assessment/explainScheme.ts';
import type { Language } from '../issue/language.ts';
import type { Item } from '../schema/item.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { Text } from '../schema/text.ts';
import type { Block, TableRow } from './block.ts';
import { nameText } from './nameText.ts';

const words = {
  'zh-CN': {
    number: '序号',
    item: '考评项',
    points: '分值',
    weight: '权重',
    rule: '评分标准',
    method: '考评方式',
    evidence: '佐证材料',
    parties: '责任单位',
    form: ['自评分', '复评分', '扣分、加分原因'],
    unit: '考评对象：',
    total: '合计',
    bonus: '加分',
    general: '计分办法',
    readings: '数据口径',
    outcome: '等次与结果运用',
    joint: '、',
    version: (version: string) => `版本：${version}`,
  },
  en: {
    number: 'No.',
    item: 'Item',
    points: 'Points',
    weight: 'Weight',
    rule: 'Rule',
    method: 'Method',
    evidence: 'Evidence',
    parties: 'Responsible',
    form: ['Self mark', 'Review mark', 'Reasons'],
    unit: 'Assessed unit: ',
    total: 'Total',
    bonus: 'bonus',
    general: 'How points are counted',
    readings: 'How figures are read',
    outcome: 'Grades and what follows',
    joint: ', ',
    version: (version: string) => `Version: ${version}`,
  },
} as const;

/** What a printed scheme shows besides its items and points. */
export interface SchemeDocumentOptions {
  readonly language: Language;
  /** The rules in words, as `explainScheme` gives them; without them the printed wording of items and clauses stands alone. */
  readonly rules?: readonly SchemeLine[];
  /** Adds empty columns for self mark, review mark and reasons, and a line for the unit: a form to fill in. */
  readonly form?: boolean;
}

interface Row {
  readonly item: Item;
  readonly depth: number;
  readonly number: string;
  readonly bonus: boolean;
}

function rowsOf(items: readonly Item[], depth: number, prefix: string): Row[] {
  return items.flatMap((item, index): Row[] => {
    const number = item.label ?? `${prefix}${index + 1}`;
    const row = { item, depth, number, bonus: item.bonus === true };
    return [row, ...rowsOf(item.items ?? [], depth + 1, `${number}.`)];
  });
}

/**
 * Puts a scheme on paper (考评细则, 评分表): one row for each item with its points, rule, method, evidence and parties, then how
 * points are counted in general, grades, vetoes and consequences.
 *
 * Columns that no item fills are left out. Points are those the scheme prints; a group without any shows none. The total of the
 * last row is printed where the scheme states it.
 *
 * See also {@link assessmentDocument}, for a sheet that was scored.
 *
 * @param scheme - as `parseScheme` returned it
 * @param options - `language`; `rules`: the lines of `explainScheme`; `form`: blank columns to fill in
 * @returns a heading, the table of items, and lists of the rules that concern the whole
 * @example
 * const scheme = { schemaVersion: 1, kind: 'scheme', id: 's', name: '卫生评比', version: '1', points: 10, indicators: [],
 *   items: [{ id: 'yard', name: '庭院', points: 10, method: ['实地查看'] }] };
 * schemeDocument(scheme, { language: 'zh-CN' })[2].rows; // => [['1', '庭院', '10', '', '实地查看'], ['', '合计', '10', '', '']]
 */
export function schemeDocument(scheme: Scheme, options: SchemeDocumentOptions): Block[] {
  const { language, rules = [], form = false } = options;
  const word = words[language];
  const rows = rowsOf(scheme.items ?? [{ ...leafOf(scheme), id: scheme.id }], 0, '');
  const byItem = new Map<string, string[]>();
  for (const { about, id, text } of rules) {
    if (id === undefined || (about !== 'clause' && about !== 'rule')) continue;
    const list = byItem.get(id);
    if (list === undefined) byItem.set(id, [text]);
    else list.push(text);
  }
  const columns = (['method', 'evidence', 'parties'] as const).filter((key) => rows.some(({ item }) => item[key]));
  const weighted = rows.some(({ item }) => item.weight !== undefined);
  const blank = form ? word.form.map(() => '') : [];
  const list = (texts: readonly Text[] | undefined): string =>
    (texts ?? []).map((text) => nameText(text, language)).join(word.joint);
  const cells = rows.map(({ item, depth, number, bonus }): TableRow => {
    const name = `${'　'.repeat(depth)}${item.name === undefined ? item.id : nameText(item.name, language)}`;
    const points = item.points ?? (bonus && typeof item.cap === 'number' ? item.cap : undefined);
    return [
      number,
      item.items === undefined ? name : [{ text: name, strong: true }],
      points === undefined ? (bonus ? word.bonus : '') : `${bonus ? '+' : ''}${points}`,
      ...(weighted ? [`${item.weight ?? ''}`] : []),
      (byItem.get(item.id) ?? printedRules(item, language)).join('\n'),
      ...columns.map((key) => list(item[key])),
      ...blank,
    ];
  });
  if (scheme.items !== undefined && scheme.points !== undefined) {
    cells.push(['', word.total, `${scheme.points}`, ...(weighted ? [''] : []), '', ...columns.map(() => ''), ...blank]);
  }
  const head = [
    word.number,
    word.item,
    word.points,
    ...(weighted ? [word.weight] : []),
    word.rule,
    ...columns.map((key) => word[key]),
    ...(form ? word.form : []),
  ];
  return [
    { type: 'heading', level: 1, text: scheme.name === undefined ? scheme.id : nameText(scheme.name, language) },
    { type: 'list', items: [word.version(scheme.version), ...(form ? [word.unit] : [])] },
    { type: 'table', head: [head], rows: cells, alignment: ['left', 'left', 'right'] },
    ...section(word.general, scheme.items === undefined ? [] : (byItem.get(scheme.id) ?? [])),
    ...section(word.readings, textsAbout(rules, ['indicator'])),
    ...section(word.outcome, textsAbout(rules, ['grade', 'veto', 'consequence', 'ranking'])),
  ];
}

/** A scheme without items is its own only item. */
function leafOf({ name, points, clauses, method, evidence, parties, bonus }: Scheme): Omit<Item, 'id'> {
  return { name, points, clauses, method, evidence, parties, bonus };
}

/** The wording of the source, where no rules are given. */
function printedRules({ text, clauses = [] }: Item, language: Language): string[] {
  return [text, ...clauses.map((clause) => clause.text)].flatMap((wording) =>
    wording === undefined ? [] : [nameText(wording, language)],
  );
}

function textsAbout(rules: readonly SchemeLine[], about: readonly SchemeLine['about'][]): string[] {
  return rules.filter((line) => about.includes(line.about)).map(({ text }) => text);
}

function section(title: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'list', items: [...items] },
  ];
}
