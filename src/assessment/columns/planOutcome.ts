import { rational } from '../../internal/rational.ts';
import type { Grade, Veto } from '../../schema/outcome.ts';
import { hasEnds, keepsEnds } from '../ends.ts';
import { cutSegments, locator } from './cutSegments.ts';
import { planCondition, unknownTruth } from './planCondition.ts';
import type { PlanContext } from './planMeasure.ts';
import { giveUp, type Quantity, tileSize } from './planner.ts';

/** Grade and eligibility of each row of a tile. */
export interface PlannedOutcome {
  /** −1 unknown or none. */
  readonly grade: Int16Array;
  readonly eligible: Uint8Array;
}

interface Acting {
  readonly veto: Veto;
  /** Where it acts (1), does not (0), or may (2). */
  readonly truth: Uint8Array;
  /** The truth of its condition in which it acts. */
  readonly when: number;
  readonly limit: number;
}

/** The index of the grade that a total has by itself; −1 none, −2 unknown. */
function planGrade(grades: readonly Grade[], total: Quantity, grade: Int16Array, context: PlanContext): void {
  const { planner } = context;
  const fits = (sample: ReturnType<typeof rational>): string =>
    grades.map((entry) => (!hasEnds(entry) || keepsEnds(sample, entry) === true ? 1 : 0)).join('');
  const { cuts, meanings } = cutSegments(grades, fits, (a, b) => a === b);
  const table = meanings.map((meaning) => Uint8Array.from(meaning, Number));
  const requires = grades.map(({ requires: asked }) => (asked === undefined ? null : planCondition(asked, context)));
  const free = grades.map((entry) => !hasEnds(entry));
  const locate = locator(cuts, total, planner);
  const { values } = total;
  if (grades.some((entry) => hasEnds(entry) && keepsEnds(rational(0n), entry) === undefined))
    giveUp(planner, 'a test that does not fit');
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      const known = !Number.isNaN(values[row]);
      const holds = table[known ? locate(row) : 0] as Uint8Array;
      let found = -1;
      for (let index = 0; index < holds.length; index++) {
        const bounds = known || free[index] === true ? (holds[index] as number) : unknownTruth;
        const asked = requires[index]?.[row] ?? 1;
        if (bounds === 0 || asked === 0) continue;
        found = bounds === 1 && asked === 1 ? index : -2;
        break;
      }
      grade[row] = found;
    }
  });
}

/** Plans grade, vetoes and eligibility; what adds points to the total is left to the rows. */
export function planOutcome(total: Quantity, context: PlanContext): PlannedOutcome {
  const { planner } = context;
  const outcome = planner.compiled.scheme.outcome ?? {};
  const { grades = [], vetoes = [], measure, compare, ranking } = outcome;
  const grade = new Int16Array(tileSize).fill(-1);
  const eligible = new Uint8Array(tileSize).fill(1);
  if (measure !== undefined || compare === 'exact' || ranking !== undefined)
    giveUp(planner, 'grades that read something else');
  if (vetoes.some(({ by, points, cut }) => by !== undefined || points !== undefined || cut !== undefined)) {
    giveUp(planner, 'a veto that counts');
  }
  if (grades.length > 0) planGrade(grades, total, grade, context);
  const acting = vetoes.map((veto): Acting => {
    const condition = veto.when ?? veto.unless;
    const truth = condition === undefined ? new Uint8Array(tileSize) : planCondition(condition, context);
    const limit = grades.findIndex(({ id }) => id === veto.grade);
    if (limit < 0 && (veto.effect === 'capGrade' || veto.effect === 'forceGrade'))
      giveUp(planner, 'a veto without grade');
    return { veto, truth, when: veto.when === undefined ? 0 : 1, limit };
  });
  const of = (effect: Veto['effect']): Acting[] => acting.filter(({ veto }) => veto.effect === effect);
  const last = grades.length - 1;
  for (const { truth, when } of of('lowerGrade')) {
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) {
        const found = grade[row] as number;
        if (truth[row] === unknownTruth && last >= 0) grade[row] = -2;
        else if (truth[row] === when && found >= 0) grade[row] = Math.min(last, found + 1);
      }
    });
  }
  for (const { truth, when, limit } of of('capGrade')) {
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) {
        const found = grade[row] as number;
        if (truth[row] === unknownTruth) grade[row] = -2;
        else if (truth[row] === when && found >= 0) grade[row] = Math.max(limit, found);
      }
    });
  }
  const forcing = of('forceGrade');
  if (forcing.length > 0) {
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) {
        let worst = -1;
        let unsure = false;
        for (const { truth, when, limit } of forcing) {
          if (truth[row] === unknownTruth) unsure = true;
          else if (truth[row] === when) worst = Math.max(worst, limit);
        }
        if (unsure && worst !== last) grade[row] = -2;
        else if (worst >= 0) grade[row] = worst;
      }
    });
  }
  const gates = of('ineligible');
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) if ((grade[row] as number) < 0) grade[row] = -1;
    eligible.fill(1, 0, count);
    for (const { truth, when } of gates) {
      for (let row = 0; row < count; row++) {
        if (truth[row] === when) eligible[row] = 0;
        else if (truth[row] === unknownTruth && eligible[row] === 1) eligible[row] = 2;
      }
    }
  });
  return { grade, eligible };
}
