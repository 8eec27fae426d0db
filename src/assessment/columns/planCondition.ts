import type { SchemeCondition, SchemeTest } from '../../schema/schemeCondition.ts';
import type { SchemeIndicator } from '../../schema/schemeIndicator.ts';
import { hasEnds, keepsEnds } from '../ends.ts';
import { cutSegments, locator } from './cutSegments.ts';
import { loadWords, unknownWord, unmade } from './loadWords.ts';
import { numberOf, type PlanContext, planMeasure } from './planMeasure.ts';
import { giveUp, tileSize } from './planner.ts';

/** How truths are written: 0 false, 1 true, 2 unknown. */
export const unknownTruth = 2;

const truths = (): Uint8Array => new Uint8Array(tileSize);

function indicatorOf(id: string, { planner }: PlanContext): SchemeIndicator | undefined {
  const indicator = planner.compiled.indicators.get(id);
  if (indicator === undefined || indicator.multiple === true) giveUp(planner, `“${id}” is no single value`);
  return indicator;
}

/** A test of words or truths: what each of them means is settled beforehand. */
function testWords(id: string, test: SchemeTest, indicator: SchemeIndicator, context: PlanContext): Uint8Array {
  const { planner } = context;
  const words = loadWords(id, context);
  const values = indicator.type === 'check' ? [false, true] : (indicator.levels ?? []);
  const answers = values.map((value) => keepsEnds(value, test));
  if (answers.includes(undefined)) giveUp(planner, 'a test that does not fit');
  const table = new Uint8Array(256).fill(unknownTruth);
  answers.forEach((answer, index) => {
    table[index] = answer === true ? 1 : 0;
  });
  table[unmade] = unknownTruth;
  table[unknownWord] = unknownTruth;
  const result = truths();
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) result[row] = table[words[row] as number] as number;
  });
  return result;
}

function testNumbers(test: SchemeTest, context: PlanContext): Uint8Array {
  const { planner } = context;
  if (!hasEnds(test)) giveUp(planner, 'a test without bounds');
  const value = planMeasure(test.measure, context);
  const keep = (sample: Parameters<typeof keepsEnds>[0]): number => (keepsEnds(sample, test) === true ? 1 : 0);
  const { cuts, meanings } = cutSegments([test], keep, (a, b) => a === b);
  const locate = locator(cuts, value, planner);
  const { values } = value;
  const result = truths();
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      result[row] = Number.isNaN(values[row]) ? unknownTruth : (meanings[locate(row)] as number);
    }
  });
  return result;
}

function named(id: string, context: PlanContext): Uint8Array {
  const { planner } = context;
  const indicator = indicatorOf(id, context);
  if (indicator?.type === 'check') return loadWords(id, context);
  if (indicator?.type === 'level') giveUp(planner, 'a word is no condition');
  const { values } = numberOf(id, context);
  const result = truths();
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      const value = values[row] as number;
      result[row] = value > 0 ? 1 : value <= 0 ? 0 : unknownTruth;
    }
  });
  return result;
}

/** Joins parts: the deciding truth wins, then unknown. */
function join(parts: readonly Uint8Array[], deciding: 0 | 1, { planner }: PlanContext): Uint8Array {
  const result = truths();
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      let answer: number = 1 - deciding;
      for (const part of parts) {
        const truth = part[row] as number;
        if (truth === deciding) {
          answer = deciding;
          break;
        }
        if (truth === unknownTruth) answer = unknownTruth;
      }
      result[row] = answer;
    }
  });
  return result;
}

/** Plans a condition: its truth for each row of a tile. Nothing that it reads can be left out. */
export function planCondition(condition: SchemeCondition, context: PlanContext): Uint8Array {
  const { planner } = context;
  if (typeof condition === 'string') return named(condition, context);
  if ('measure' in condition) {
    const { measure } = condition;
    const indicator = typeof measure === 'string' ? indicatorOf(measure, context) : undefined;
    if (typeof measure === 'string' && (indicator?.type === 'check' || indicator?.type === 'level')) {
      return testWords(measure, condition, indicator, context);
    }
    return testNumbers(condition, context);
  }
  if ('all' in condition)
    return join(
      condition.all.map((part) => planCondition(part, context)),
      0,
      context,
    );
  if ('any' in condition)
    return join(
      condition.any.map((part) => planCondition(part, context)),
      1,
      context,
    );
  const part = planCondition(condition.not, context);
  const result = truths();
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      const truth = part[row] as number;
      result[row] = truth === unknownTruth ? truth : 1 - truth;
    }
  });
  return result;
}
