import type { LevelCode } from '../codelist/level.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Findings } from './findings.ts';
import type { PlanIndex } from './planIndex.ts';

/** Levels of administration from low to high; a village stands beside a community. */
const ladder: readonly (readonly LevelCode[])[] = [
  ['unit'],
  ['building'],
  ['grid'],
  ['community', 'village'],
  ['town'],
  ['district'],
  ['city'],
  ['province'],
  ['nation'],
];

/** Rules C66, C67: of several levels it is said whether all are needed, and a ladder leaves no level out. */
export function checkLevels({ plan }: PlanIndex, findings: Findings): void {
  const ladders = new Set((plan.titles ?? []).filter((title) => title.ladder === true).map(({ id }) => id));
  plan.indicators?.forEach(({ id, levels, levelsNeeded, meets }, at) => {
    if (levels === undefined) return;
    if (levels.length > 1 && levelsNeeded === undefined) {
      findings.push(planIssue('plan.levels.needed', ['indicators', at, 'levels'], { id, levels }));
    }
    if (meets !== undefined && ladders.has(meets)) reportSkipped(findings, levels, ['indicators', at, 'levels'], id);
  });
  plan.titles?.forEach(({ id, levels, ladder: climbs }, at) => {
    if (climbs === true && levels !== undefined) reportSkipped(findings, levels, ['titles', at, 'levels'], id);
  });
}

function reportSkipped(
  findings: Findings,
  levels: readonly LevelCode[],
  path: readonly (string | number)[],
  id: string,
): void {
  const rungs = levels.map((level) => ladder.findIndex((rung) => rung.includes(level)));
  const skipped = ladder
    .filter((_, rung) => rung > Math.min(...rungs) && rung < Math.max(...rungs) && !rungs.includes(rung))
    .flatMap(([level]) => level ?? []);
  if (skipped.length > 0) findings.push(planIssue('plan.ladder.skipped', path, { id, skipped }));
}
