import type { Assessment, ClauseResult, Result, ResultState } from '../assessment/assessment.ts';
import type { Language } from '../issue/language.ts';
import type { Block, TableRow } from './block.ts';
import { nameText } from './nameText.ts';

const words = {
  'zh-CN': {
    title: '评分表',
    head: ['考评项', '满分', '得分', '状态', '得失分原因'],
    unit: '考评对象：',
    total: '总分：',
    of: ' / ',
    grade: '等次：',
    coverage: '已考评分值占比：',
    unknown: '未知',
    full: '底分',
    reasons: '评分说明',
    colon: '：',
    join: '；',
    states: { assessed: '已考评', notAssessed: '未考评', notApplicable: '不适用', notComputable: '无法计算' },
  },
  en: {
    title: 'Score sheet',
    head: ['Item', 'Full marks', 'Points', 'State', 'Reasons'],
    unit: 'Assessed unit: ',
    total: 'Total: ',
    of: ' of ',
    grade: 'Grade: ',
    coverage: 'Assessed share of the full marks: ',
    unknown: 'unknown',
    full: 'starts at ',
    reasons: 'Explanation',
    colon: ': ',
    join: '; ',
    states: {
      assessed: 'assessed',
      notAssessed: 'not assessed',
      notApplicable: 'not applicable',
      notComputable: 'not computable',
    },
  },
} as const satisfies Record<Language, { states: Record<ResultState, string>; [word: string]: unknown }>;

/**
 * Puts an assessment on paper (评分表): unit, total and grade, then one line for each item with what moved its points.
 *
 * @param assessment - as `scoreSheet` returned it
 * @param options - `language`; `explanation`: the sentences of `explainAssessment`, printed behind the table
 * @returns a heading, a list of the totals, a table with one row for each item, and the explanation if one is given
 * @example
 * const head = { schemaVersion: 1, version: '1' };
 * const scheme = { ...head, kind: 'scheme', id: 's', points: 10, indicators: [{ id: 'm', type: 'mark' }], clauses: [{ kind: 'mark', measure: 'm' }] };
 * const sheet = { ...head, kind: 'sheet', scheme: 's', unit: '湖滨社区', observations: { m: 9 } };
 * assessmentDocument(scoreSheet(scheme, sheet), { language: 'zh-CN' })[1]; // => { type: 'list', items: ['考评对象：湖滨社区', '总分：9 / 10', '已考评分值占比：100%'] }
 */
export function assessmentDocument(
  assessment: Assessment,
  options: { readonly language: Language; readonly explanation?: readonly string[] },
): Block[] {
  const { language, explanation = [] } = options;
  const word = words[language];
  const blocks: Block[] = [
    { type: 'heading', level: 1, text: word.title },
    { type: 'list', items: totals(assessment, language) },
    {
      type: 'table',
      head: [[...word.head]],
      rows: rowsOf(assessment.tree, 0, language),
      alignment: ['left', 'right', 'right'],
    },
  ];
  if (explanation.length > 0) {
    blocks.push({ type: 'heading', level: 2, text: word.reasons }, { type: 'list', items: [...explanation] });
  }
  return blocks;
}

function totals(assessment: Assessment, language: Language): string[] {
  const word = words[language];
  const { unit, name, points, full, grade, gradeName, coverage } = assessment;
  const lines = [word.unit + (name === undefined ? unit : nameText(name, language))];
  const score = points === null ? word.unknown : `${points}`;
  lines.push(word.total + score + (full === null ? '' : `${word.of}${full}`));
  if (assessment.graded) {
    const title = gradeName === undefined ? grade : nameText(gradeName, language);
    lines.push(word.grade + (title ?? word.unknown));
  }
  if (coverage !== null) lines.push(`${word.coverage}${coverage}%`);
  return lines;
}

function rowsOf(result: Result, depth: number, language: Language): TableRow[] {
  const word = words[language];
  const name = result.name === undefined ? result.id : nameText(result.name, language);
  const element = result.element === undefined ? '' : ` ${elementName(result, language)}`;
  const row: TableRow = [
    `${'　'.repeat(depth)}${name}${element}`,
    result.full === null ? '' : `${result.full}`,
    result.points === null ? word.unknown : `${result.points}`,
    word.states[result.state],
    result.clauses.flatMap((clause) => reasonOf(clause, language)).join(word.join),
  ];
  const parts = [...(result.items ?? []), ...(result.repeats ?? [])];
  return [row, ...parts.flatMap((part) => rowsOf(part, depth + 1, language))];
}

function elementName({ element, elementName: name }: Result, language: Language): string {
  return name === undefined ? (element ?? '') : nameText(name, language);
}

/** The points of a clause with the reasons that the sheet gives for what it read; nothing for a clause that did not act. */
function reasonOf(clause: ClauseResult, language: Language): string[] {
  const { colon, join } = words[language];
  if (clause.points === null || (clause.points === 0 && clause.effect !== 'zero')) return [];
  const reasons = clause.observations.flatMap(({ reason }) =>
    reason === undefined ? [] : [nameText(reason, language)],
  );
  const points = clause.points > 0 ? `+${clause.points}` : `${clause.points}`;
  return [reasons.length === 0 ? points : `${points}${colon}${reasons.join(join)}`];
}
