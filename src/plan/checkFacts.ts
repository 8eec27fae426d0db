import { nearestWord } from '../internal/nearestWord.ts';
import type { IssuePath } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Text } from '../schema/text.ts';
import { leafPath } from './conditionLeaves.ts';
import { countPlace, type Findings, newTally, reportTally } from './findings.ts';
import type { PlanIndex } from './planIndex.ts';
import { fits, reportReference } from './reference.ts';

const shortestGuess = 4;
const mostGuesses = 100;

/** Rules C84, C85: conditions and factors ask for facts that an indicator or a scheme supplies. */
export function checkFacts(index: PlanIndex, findings: Findings): void {
  const { plan, leaves } = index;
  const indicators = plan.indicators ?? [];
  const ids = indicators.slice(0, mostGuesses * 10).map(({ id }) => id);
  const supplied = new Set(indicators.flatMap(({ id, name }) => [id, ...wordings(name)]));
  const unsupplied = newTally();
  const guessed = new Set<string>();
  const look = (fact: string, isMeasure: boolean, pathOf: () => IssuePath): void => {
    if (supplied.has(fact)) return;
    const colon = fact.indexOf(':');
    if (isMeasure && colon > 0) {
      const scheme = fact.slice(0, colon);
      if (!fits(index, scheme, ['scheme'])) reportReference(index, findings, scheme, ['scheme'], pathOf());
      return;
    }
    if (fact.length >= shortestGuess && !guessed.has(fact) && guessed.size < mostGuesses) {
      guessed.add(fact);
      const nearest = nearestWord(fact, ids);
      if (nearest !== null) findings.push(planIssue('plan.fact.nearIndicator', pathOf(), { fact, nearest }));
    }
    countPlace(unsupplied, pathOf, fact);
  };
  for (const at of leaves) {
    if (typeof at.leaf === 'string') look(at.leaf, false, () => leafPath(index.rules, at));
    else if ('measure' in at.leaf) look(at.leaf.measure, true, () => leafPath(index.rules, at, 'measure'));
  }
  plan.fundingItems?.forEach(({ factors }, at) => {
    factors?.forEach(({ fact }, position) => {
      if (fact !== undefined) look(fact, true, () => ['fundingItems', at, 'factors', position, 'fact']);
    });
  });
  reportTally(findings, 'plan.fact.unsupplied', unsupplied);
}

function wordings(name: Text | undefined): string[] {
  if (typeof name !== 'object') return name === undefined ? [] : [name];
  return name.en === undefined ? [name['zh-CN']] : [name['zh-CN'], name.en];
}
