import { signOf } from '../internal/rational.ts';
import type { ClausePart, ClauseResult, ObservationUse, Result } from './assessment.ts';
import { explainCurve } from './curve.ts';
import { measureWords } from './explainMeasure.ts';
import type { Words } from './explainWords.ts';
import { exactFigure, pointsWords, say, textIn } from './explainWords.ts';
import { explainFlat } from './flat.ts';
import { explainMark } from './mark.ts';
import { explainSteps } from './steps.ts';
import { explainTable } from './table.ts';

function groundOf({ clause }: ClauseResult, part: ClausePart, words: Words): string {
  switch (clause.kind) {
    case 'flat':
      return explainFlat(clause, words);
    case 'steps':
      return explainSteps(clause, part, words);
    case 'table':
      return explainTable(clause, part, words);
    case 'mark':
      return explainMark(clause, part, words);
    case 'curve':
      return explainCurve(clause, part, words);
  }
}

/** Points as an office writes them: 得 for what is won, 扣 for what is taken off. */
function changeWords(points: number, exact: ClausePart['exact'], full: boolean, words: Words): string {
  const sign = signOf(exactFigure(points, exact, 'points'));
  if (sign === 0) return full ? say(words, '不扣分', 'nothing off') : say(words, '不得分', 'no points');
  const size = pointsWords(points, words, exact).replace('−', '');
  if (sign < 0) return say(words, `扣 ${size}`, `${size} off`);
  return full ? say(words, `加 ${size}`, `plus ${size}`) : say(words, `得 ${size}`, size);
}

/** Why and on which evidence, in brackets. */
function recordWords(observations: readonly ObservationUse[], words: Words): string {
  const records = observations.flatMap(({ reason, evidence, party }) => {
    const parts: string[] = [];
    if (reason !== undefined) parts.push(textIn(reason, words.language));
    if (party !== undefined)
      parts.push(say(words, `责任单位：${textIn(party, words.language)}`, `by ${textIn(party, words.language)}`));
    if (evidence !== undefined) {
      const list = evidence.map((text) => textIn(text, words.language)).join(say(words, '、', ', '));
      parts.push(say(words, `佐证：${list}`, `evidence: ${list}`));
    }
    return parts.length === 0 ? [] : [parts.join(say(words, '，', ', '))];
  });
  return records.length === 0 ? '' : say(words, `（${records.join('；')}）`, ` (${records.join('; ')})`);
}

function partWords(result: ClauseResult, part: ClausePart, full: boolean, words: Words): string {
  const project = part.project === undefined ? '' : say(words, `（${part.project}）`, ` (${part.project})`);
  const ground = `${groundOf(result, part, words)}${project}`;
  const comma = say(words, '，', ', ');
  if (part.superseded === true)
    return `${ground}${comma}${say(words, '同一项目就高，不另计分', 'the project counts once, at its highest')}`;
  if (part.zero === true) return `${ground}${comma}${say(words, '该项不得分', 'the item scores 0')}`;
  if (part.points === null) return `${ground}${comma}${say(words, '分值无法计算', 'points cannot be computed')}`;
  // A mark that counts as it stands says its points itself.
  if (result.clause.kind === 'mark' && part.points === part.value) return `${ground}${say(words, ' 分', '')}`;
  return `${ground}${comma}${changeWords(part.points, part.exact, full, words)}`;
}

function limitWords({ uncut, points, exact }: ClauseResult, words: Words): string {
  if (uncut === undefined || points === null) return '';
  const before = pointsWords(Math.abs(uncut), words);
  const after = pointsWords(Math.abs(points), words, exact).replace('−', '');
  return say(words, `，原为 ${before}，按本条限额计 ${after}`, `, ${before} cut to the limit of ${after}`);
}

/** Says what a clause did to its item; `undefined` for one that did nothing. */
export function explainClause(result: ClauseResult, item: Result, words: Words): string | undefined {
  const full = item.start === 'full';
  const { clause, effect } = result;
  const name = clause.text === undefined ? '' : `${textIn(clause.text, words.language)}${say(words, '：', ': ')}`;
  const records = recordWords(result.observations, words);
  if (effect === 'whenFalse' || effect === 'leftOut') return undefined;
  if (effect === 'silent') {
    const measure = clause.kind === 'flat' || clause.measure === undefined ? '' : measureWords(clause.measure, words);
    return `${name}${say(words, `${measure}未作评分`, `no mark for ${measure}`)}`;
  }
  if (result.parts !== undefined) {
    if (result.parts.length === 0) return undefined;
    const parts = result.parts.map((part) => partWords(result, part, full, words));
    const several = result.parts.length > 1 && result.points !== null && effect !== 'zero';
    const sum = several
      ? say(words, '；合计', '; together ') +
        changeWords(
          result.uncut ?? result.points ?? 0,
          result.uncut === undefined ? result.exact : undefined,
          full,
          words,
        )
      : '';
    return `${name}${parts.join(say(words, '；', '; '))}${sum}${limitWords(result, words)}${records}`;
  }
  if (effect === 'unknown' && result.value === null) {
    return `${name}${say(words, '所需数据不全，分值无法计算', 'a fact is missing, points cannot be computed')}${records}`;
  }
  const uncut = result.uncut === undefined ? result : { ...result, points: result.uncut };
  const part = { ...uncut, ...(effect === 'zero' && { zero: true as const }) };
  return `${name}${partWords(result, part, full, words)}${limitWords(result, words)}${records}`;
}
