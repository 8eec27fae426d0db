import type { Condition } from '../schema/condition.ts';
import type { ConditionAnswer, FactSource, ReadFact, StatedFact } from './conditionAnswer.ts';
import { isYes, keepsCondition } from './testFact.ts';

/** What a part of a condition comes to, and what an unknown one waits for. */
interface Part {
  readonly holds: boolean | null;
  readonly gaps: readonly Gap[];
}

interface Gap {
  readonly kind: 'lacks' | 'vague' | 'conflicts';
  readonly name: string;
}

const noGaps: readonly Gap[] = [];
const undecided: Part = { holds: null, gaps: noGaps };

/** Deeper than anything that parses; a condition that holds itself ends here or before. */
const deepest = 100;

/**
 * Evaluates a condition of a plan in three values: it holds, it does not, or that is not known.
 *
 * A missing fact is unknown, never false. `all` is false if one part is, else unknown if one is; `any` the other way
 * round; `not` keeps unknown. A text asks for a fact that is yes. A fact given as a range (至少30) answers what holds for
 * all of the range. What is vague stays unknown. A condition within itself is unknown.
 *
 * @param condition - a parsed condition; `undefined` always holds
 * @param source - where its facts come from
 * @returns the answer with the facts read; when it is unknown, what it waits for
 * @source docs/rules.md, E1 to E8
 */
export function evaluateCondition(condition: Condition | undefined, source: FactSource): ConditionAnswer {
  const read = new Map<string, ReadFact>();
  const { holds, gaps } =
    condition === undefined
      ? { holds: true, gaps: noGaps }
      : evaluatePart(condition, { source, read, known: new Map() }, 0);
  const names = (kind: Gap['kind']): string[] => [
    ...new Set(holds === null ? gaps.filter((gap) => gap.kind === kind).map(({ name }) => name) : []),
  ];
  return {
    holds,
    read: [...read.values()],
    lacks: names('lacks'),
    vague: names('vague'),
    conflicts: names('conflicts'),
  };
}

interface Evaluation {
  readonly source: FactSource;
  readonly read: Map<string, ReadFact>;
  /** Parts that were met before: shared ones are evaluated once, and one within itself is undecided. */
  readonly known: Map<Condition, Part>;
}

function evaluatePart(condition: Condition, evaluation: Evaluation, depth: number): Part {
  if (typeof condition === 'string') return evaluateFact(condition, evaluation, isYes);
  const before = evaluation.known.get(condition);
  if (before !== undefined) return before;
  evaluation.known.set(condition, undecided);
  const part = depth > deepest ? undecided : evaluateObject(condition, evaluation, depth);
  evaluation.known.set(condition, part);
  return part;
}

function evaluateObject(condition: Exclude<Condition, string>, evaluation: Evaluation, depth: number): Part {
  if ('measure' in condition) {
    return evaluateFact(condition.measure, evaluation, (fact) => keepsCondition(fact, condition));
  }
  if ('met' in condition) return evaluateMet(condition.met, evaluation);
  if ('not' in condition) {
    const { holds, gaps } = evaluatePart(condition.not, evaluation, depth + 1);
    return { holds: holds === null ? null : !holds, gaps };
  }
  if ('vague' in condition) return { holds: null, gaps: [{ kind: 'vague', name: condition.vague }] };
  const [parts, decisive] = 'all' in condition ? [condition.all, false] : [condition.any, true];
  return joined(
    parts.map((part) => evaluatePart(part, evaluation, depth + 1)),
    decisive,
  );
}

/** One part with the decisive value decides; else one that is unknown. */
function joined(parts: readonly Part[], decisive: boolean): Part {
  if (parts.some(({ holds }) => holds === decisive)) return { holds: decisive, gaps: noGaps };
  const unknown = parts.filter(({ holds }) => holds === null);
  if (unknown.length === 0) return { holds: !decisive, gaps: noGaps };
  return { holds: null, gaps: unknown.flatMap(({ gaps }) => gaps) };
}

function evaluateFact(name: string, { source, read }: Evaluation, test: (fact: StatedFact) => boolean | null): Part {
  const fact = source.fact(name);
  if (fact === undefined) return { holds: null, gaps: [{ kind: 'lacks', name }] };
  if (fact === 'conflict') return { holds: null, gaps: [{ kind: 'conflicts', name }] };
  const { value, is } = fact;
  read.set(name, { name, ...(value === undefined ? {} : { value }), ...(is === undefined ? {} : { is }) });
  const holds = test(fact);
  return { holds, gaps: holds === null ? [{ kind: 'lacks', name }] : noGaps };
}

function evaluateMet(id: string, { source, read }: Evaluation): Part {
  const holds = source.met(id);
  if (holds === undefined) return { holds: null, gaps: [{ kind: 'lacks', name: id }] };
  read.set(id, { name: id, is: holds });
  return { holds, gaps: noGaps };
}
