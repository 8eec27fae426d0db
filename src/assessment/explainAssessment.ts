import type { Language } from '../issue/language.ts';
import type { Assessment, Cause, Result } from './assessment.ts';
import { explainItem, stateWords } from './explainItem.ts';
import { measureWords } from './explainMeasure.ts';
import type { Words } from './explainWords.ts';
import { numberWords, pointsWords, say, scoreWords, textIn, valueWords } from './explainWords.ts';

function wordsFor(assessment: Assessment, language: Language): Words {
  const items = new Map<string, string>();
  const open: Result[] = [assessment.tree];
  for (let result = open.pop(); result !== undefined; result = open.pop()) {
    if (result.name !== undefined && !items.has(result.id)) items.set(result.id, textIn(result.name, language));
    open.push(...(result.items ?? []), ...(result.repeats ?? []));
  }
  const { indicators, grades } = assessment.words;
  return { language, indicators, items, grades };
}

function gradeWords(id: string, words: Words): string {
  const name = words.grades[id];
  return name === undefined ? id : textIn(name, words.language);
}

function headline(assessment: Assessment, words: Words): string {
  const { language } = words;
  const scheme = assessment.schemeName === undefined ? assessment.scheme : textIn(assessment.schemeName, language);
  const unit = assessment.name === undefined ? assessment.unit : textIn(assessment.name, language);
  const parts: string[] = [];
  if (assessment.points === null) parts.push(say(words, '总分无法计算', 'total unknown'));
  else {
    const score = scoreWords(assessment.points, assessment.full, words, assessment.exact);
    parts.push(say(words, `总分 ${score}`, `total ${score}`));
  }
  const { measure } = assessment.words;
  if (measure !== undefined) {
    const value =
      assessment.value === null ? say(words, '未知', 'unknown') : valueWords(assessment.value, words, assessment.exact);
    parts.push(say(words, `${measureWords(measure, words)}为 ${value}`, `${measureWords(measure, words)}: ${value}`));
  }
  if (assessment.grade !== null)
    parts.push(
      say(words, `等次为“${gradeWords(assessment.grade, words)}”`, `grade “${gradeWords(assessment.grade, words)}”`),
    );
  else if (assessment.graded) parts.push(say(words, '等次不能确定', 'grade undetermined'));
  if (assessment.eligible === false) parts.push(say(words, '不具备评定资格', 'not eligible'));
  if (assessment.eligible === null) parts.push(say(words, '评定资格不能确定', 'eligibility undetermined'));
  if (assessment.coverage !== null) {
    const coverage = numberWords(assessment.coverage, assessment.exact, 'coverage');
    parts.push(say(words, `已考评分值占 ${coverage}%`, `${coverage}% of the full marks assessed`));
  }
  const state =
    assessment.state === 'assessed'
      ? ''
      : say(words, `（${stateWords(assessment.state, words)}）`, ` (${stateWords(assessment.state, words)})`);
  return say(
    words,
    `${scheme}（${assessment.version} 版）${unit}：${parts.join('，')}${state}。`,
    `${scheme}, version ${assessment.version}, ${unit}: ${parts.join(', ')}${state}.`,
  );
}

function causeWords(cause: Cause, words: Words): string {
  const name = cause.name === undefined ? cause.id : textIn(cause.name, words.language);
  const grade = cause.grade === undefined ? '' : gradeWords(cause.grade, words);
  const steps = cause.steps === undefined ? '' : numberWords(cause.steps);
  const effect = {
    forceGrade: say(words, `等次直接定为“${grade}”`, `the grade is “${grade}”`),
    capGrade: say(words, `等次不得高于“${grade}”`, `the grade is at most “${grade}”`),
    lowerGrade: say(words, `等次降 ${steps} 档`, `${steps} ${steps === '1' ? 'grade' : 'grades'} down`),
    ineligible: say(words, '取消评定资格，得分保留', 'not eligible, the score is kept'),
  }[cause.effect];
  const points =
    typeof cause.points === 'number' && cause.points !== 0
      ? say(
          words,
          `，总分${cause.points < 0 ? '减' : '加'} ${pointsWords(Math.abs(cause.points), words)}`,
          `, ${pointsWords(Math.abs(cause.points), words)} ${cause.points < 0 ? 'off' : 'on'}`,
        )
      : '';
  const reasons = cause.observations.flatMap(({ reason }) =>
    reason === undefined ? [] : [textIn(reason, words.language)],
  );
  const why = reasons.length === 0 ? '' : say(words, `（${reasons.join('；')}）`, ` (${reasons.join('; ')})`);
  if (!cause.certain)
    return say(words, `“${name}”是否成立尚不清楚${why}。`, `Whether “${name}” applies is unknown${why}.`);
  return say(words, `因“${name}”，${effect}${points}${why}。`, `Because of “${name}”, ${effect}${points}${why}.`);
}

function treeLines(result: Result, depth: number, words: Words): string[] {
  const line = `${'  '.repeat(depth)}${explainItem(result, words, depth === 0)}`;
  const inner = [...(result.repeats ?? []), ...(result.items ?? [])];
  return [line, ...inner.flatMap((child) => treeLines(child, depth + 1, words))];
}

/**
 * Puts an assessment into sentences, as a scoring note gives its reasons: the result first, then one line for each item with
 * everything that moved its points, indented by two blanks for each level, then what changed the grade and what follows.
 *
 * @param assessment - as {@link scoreSheet} returned it; nothing else is needed
 * @param options - `language`: `'zh-CN'` or `'en'`; texts without English stay Chinese
 * @returns lines without line breaks at their ends; never empty
 * @example
 * const scheme = { schemaVersion: 1, kind: 'scheme', id: 'litter', version: '1', points: 10, start: 'full',
 *   indicators: [{ id: 'spots', type: 'count' }], clauses: [{ kind: 'steps', measure: 'spots', points: -0.1 }] };
 * const sheet = { schemaVersion: 1, kind: 'sheet', scheme: 'litter', version: '1', unit: 'a', observations: { spots: 3 } };
 * explainAssessment(scoreSheet(scheme, sheet), { language: 'en' })[1]; // => 'Total: 9.7 of 10 points; starts at 10 points; spots 3, 0.3 points off.'
 */
export function explainAssessment(assessment: Assessment, options: { readonly language: Language }): string[] {
  const words = wordsFor(assessment, options.language);
  const lines = [headline(assessment, words), ...treeLines(assessment.tree, 0, words)];
  for (const cause of assessment.causes) lines.push(causeWords(cause, words));
  for (const { id, name, holds } of assessment.consequences) {
    const what = name === undefined ? id : textIn(name, options.language);
    lines.push(
      holds === true
        ? say(words, `结果运用：${what}。`, `Follows: ${what}.`)
        : say(words, `结果运用：${what}，条件是否成立尚不清楚。`, `May follow: ${what}; its condition is unknown.`),
    );
  }
  return lines;
}
