import { buildForest, type Forest } from '../internal/forest.ts';
import { toNumber } from '../internal/rationalText.ts';
import { progressIssue } from '../issue/progressCodes.ts';
import { dayText } from '../schedule/dayText.ts';
import type { Indicator } from '../schema/indicator.ts';
import { readFacts } from './factIndex.ts';
import { boundsOf } from './interval.ts';
import { judgeTarget, notComputable } from './judgeTarget.ts';
import { type MeasureContext, type Measured, measureIndicator, pooled } from './measureIndicator.ts';
import type { Progress } from './progress.ts';
import { agreed, directionOf, type OpenedReading, rankOf, readTarget } from './readTarget.ts';
import type { ScheduleRule } from './scheduleTasks.ts';
import type { TargetContext } from './targetContext.ts';
import { type PlacedTarget, placedTargets } from './targetPlaces.ts';
import type { IndicatorProgress, PartReading, SubjectReading, TargetReading } from './targetProgress.ts';
import type { TrackContext } from './trackContext.ts';
import { countMeeting, isWithin, unitsIn } from './unitsMeeting.ts';

/** Judges every target of the plan, and measures every indicator that a fact speaks of, in document order. */
export function trackTargets(track: TrackContext, rule: ScheduleRule): Pick<Progress, 'targets' | 'indicators'> {
  const indicators = new Map((track.plan.indicators ?? []).map((indicator) => [indicator.id, indicator]));
  const parties = buildForest(track.plan.parties ?? [], ({ partOf }) => partOf);
  const context: TargetContext = {
    track,
    rule,
    parties,
    measuring: measureContext(track, indicators, parties),
    unitsOf: ({ counts }) => unitsIn(track, parties, counts),
  };
  const targets = placedTargets(track).map((placed) => {
    const indicator = indicators.get(placed.target.indicator);
    const { target, path, strength, days } = placed;
    if (indicator === undefined) {
      track.report(
        progressIssue('progress.indicator.unknown', [...path, 'indicator'], { indicator: target.indicator }),
      );
    }
    const reading = indicator === undefined ? notComputable('indicatorUnknown') : readScope(context, placed, indicator);
    const parts = indicator === undefined ? [] : readParts(context, placed, indicator);
    return {
      path,
      indicator: target.indicator,
      ...(target.id === undefined ? {} : { id: target.id }),
      due: Number.isFinite(days.end) ? dayText(days.end) : null,
      ...(strength === undefined ? {} : { strength }),
      ...reading,
      ...(parts.length === 0 ? {} : { parts }),
    };
  });
  return { targets, indicators: measureAll(context, indicators.values()) };
}

/** The values of the indicators that facts speak of, for no subject, over the whole plan. */
function measureAll({ measuring, track }: TargetContext, indicators: Iterable<Indicator>): IndicatorProgress[] {
  const days = { start: track.frames.plan?.start ?? Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  const measured: IndicatorProgress[] = [];
  for (const indicator of indicators) {
    if (!measuring.facts.has(indicator.id)) continue;
    const { value, is, of } = measureIndicator(measuring, indicator, '', days);
    const isKnown = typeof value !== 'string';
    measured.push({
      indicatorId: indicator.id,
      value: isKnown ? toNumber(value.shown) : null,
      ...(isKnown || is !== undefined ? {} : { reason: value }),
      ...(isKnown && value.approximate ? { approximate: true as const } : {}),
      ...(is === undefined ? {} : { is }),
      ...(of === null ? {} : { of: toNumber(of) }),
    });
  }
  return measured;
}

function measureContext(
  track: TrackContext,
  indicators: ReadonlyMap<string, Indicator>,
  parties: Forest,
): MeasureContext {
  const facts = readFacts(track, indicators, ({ counts }) => unitsIn(track, parties, counts));
  const reported = new Set<string>();
  const once = (key: string): boolean => !reported.has(key) && reported.add(key).size > 0;
  return {
    facts,
    indicators,
    unitsMeeting: (indicator, until) => countMeeting(track, facts, parties, indicator, until),
    reportOverlap: (position, other) => {
      if (once(`${position}`)) track.report(progressIssue('progress.fact.overlap', ['facts', position], { other }));
    },
    reportZero: (id) => {
      const at = track.plan.indicators?.findIndex((one) => one.id === id) ?? 0;
      if (once(id))
        track.report(progressIssue('progress.ratio.denominatorZero', ['indicators', at], { indicator: id }));
    },
  };
}

type ScopeReading = OpenedReading & { readonly subjects?: readonly SubjectReading[] };

/** Reads a target over its scope: for each thing in it, for all together, or both where the plan does not say which. */
function readScope(context: TargetContext, placed: PlacedTarget, indicator: Indicator): ScopeReading {
  const scope = placed.scope ?? [];
  if (placed.target.among !== undefined) return readRank(context, placed, indicator);
  if (placed.each === true) return readEach(context, placed, indicator);
  const days = { start: placed.days.start, end: Number.POSITIVE_INFINITY };
  if (scope.length <= 1 || placed.each === false) return readTogether(context, placed, indicator);
  const direct = measureIndicator(context.measuring, indicator, '', days);
  if (scope.every((one) => !context.measuring.facts.get(indicator.id)?.has(one)) && typeof direct.value !== 'string') {
    return readTarget(context, placed, indicator, '', direct);
  }
  const params = { scope: [...scope] };
  context.track.report(progressIssue('progress.target.eachOrTogether', placed.path, params));
  const each = readEach(context, placed, indicator);
  const { readings: _open, ...together } = readTogether(context, placed, indicator);
  const { subjects, readings: _each, ...plain } = each;
  const readings = [
    { reading: 'each' as const, ...plain },
    { reading: 'together' as const, ...together },
  ];
  return { ...agreed(readings, 'eachOrTogether', null), readings, ...(subjects === undefined ? {} : { subjects }) };
}

function readTogether(context: TargetContext, placed: PlacedTarget, indicator: Indicator): OpenedReading {
  const { measuring } = context;
  const days = { start: placed.days.start, end: Number.POSITIVE_INFINITY };
  const scope = placed.scope ?? [];
  const read = (subject: string, measured: Measured) => readTarget(context, placed, indicator, subject, measured);
  const known = measuring.facts.get(indicator.id);
  const [only] = scope;
  if (scope.length === 1 && only !== undefined) {
    const measured = measureIndicator(measuring, indicator, only, days);
    if (measured.value !== 'noFact') return read(only, measured);
  }
  const whole = measureIndicator(measuring, indicator, '', days);
  const isMissing = whole.value === 'noFact';
  if (scope.length > 1 && (isMissing || scope.some((one) => known?.has(one)))) {
    return read('', pooled(measuring, indicator, scope, days));
  }
  const subjects = [...(known?.keys() ?? [])].filter((subject) => subject !== '');
  const sums = isMissing && indicator.accumulates === 'sum' && subjects.length > 0 && scope.length === 0;
  return read('', sums ? pooled(measuring, indicator, subjects, days) : whole);
}

/** Reads a target for each thing in its scope; of a class, for each of its members that facts name. */
function readEach(context: TargetContext, placed: PlacedTarget, indicator: Indicator): ScopeReading {
  const days = { start: placed.days.start, end: Number.POSITIVE_INFINITY };
  const known = [...(context.measuring.facts.get(indicator.id)?.keys() ?? [])].filter((subject) => subject !== '');
  const subjects: SubjectReading[] = [];
  let unknown = false;
  for (const id of placed.scope ?? []) {
    const members = known.filter((subject) => subject !== id && isWithin(context.parties, subject, id));
    const units = unitsIn(context.track, context.parties, [id]);
    if (members.length === 0 && units === null) members.push(id);
    if (units !== members.length && units !== null) unknown = true;
    for (const subject of members) {
      const measured = measureIndicator(context.measuring, indicator, subject, days);
      const { readings: _open, ...reading } = readTarget(context, placed, indicator, subject, measured);
      subjects.push({ subject, ...reading });
    }
  }
  return { ...together(subjects, unknown), subjects };
}

/** One that is off track is enough for all; all must be reached for all to be. */
function together(readings: readonly TargetReading[], unknown: boolean): TargetReading {
  const has = (state: TargetReading['state']): boolean => readings.some((one) => one.state === state);
  if (has('offTrack')) return { state: 'offTrack', value: null, gap: null };
  const missing = readings.find(({ state }) => state === 'notComputable');
  if (missing !== undefined) return notComputable(missing.reason ?? 'noFact');
  if (unknown || readings.length === 0) return notComputable('noFact');
  return has('onTrack') ? { state: 'onTrack', value: null, gap: null } : { state: 'reached', value: null, gap: 0 };
}

/** Reads a rank among peers: plain numbers are the lowest rank that will do. */
function readRank(context: TargetContext, placed: PlacedTarget, indicator: Indicator): TargetReading {
  const { target, scope = [], days } = placed;
  const among = target.among ?? '';
  const bounds = boundsOf(target.value, 'lower', null);
  if (typeof bounds === 'string') return notComputable(bounds);
  if (directionOf(indicator) === null) return notComputable('directionUnknown');
  const reach = { start: days.start, end: Number.POSITIVE_INFINITY };
  const subject = scope[0] ?? '';
  const own = measureIndicator(context.measuring, indicator, subject, reach);
  if (typeof own.value === 'string') return notComputable(own.value);
  const names = [...(context.measuring.facts.get(indicator.id)?.keys() ?? [])];
  const peers = names.filter(
    (name) => name !== '' && name !== subject && isWithin(context.parties, name, among) && name !== among,
  );
  const values = peers.map((peer) => measureIndicator(context.measuring, indicator, peer, reach).value);
  const intervals = values.filter((value) => typeof value !== 'string');
  const units = unitsIn(context.track, context.parties, [among]);
  if (units === null) return notComputable('unitsUnknown');
  const rank = rankOf(indicator, own.value, intervals, Math.max(0, units - 1 - intervals.length));
  if (rank === null) return notComputable('directionUnknown');
  const facts = { bounds, days, lastDay: own.days?.end ?? null, isSum: false, isZero: false, from: null, node: null };
  return judgeTarget({ ...facts, value: rank, of: null, isPercent: false }, context.rule);
}

function readParts(context: TargetContext, placed: PlacedTarget, indicator: Indicator): PartReading[] {
  return (placed.target.parts ?? []).map(({ party, period, value, each }) => {
    const resolved = period === undefined ? null : context.track.resolve(period);
    const days = resolved === null || 'code' in resolved ? placed.days : resolved;
    const { parts: _parts, change: _change, ...rest } = placed.target;
    const part: PlacedTarget = {
      ...placed,
      target: { ...rest, value },
      days,
      scope: party === undefined ? placed.scope : [party],
      each: each ?? false,
    };
    const {
      readings: _open,
      subjects: _subjects,
      ...reading
    } = period === undefined ? readScope(context, part, indicator) : readWithin(context, part, indicator);
    return { ...(party === undefined ? {} : { party }), ...(period === undefined ? {} : { period }), ...reading };
  });
}

/** A part for a period counts what happened in it alone. */
function readWithin(context: TargetContext, part: PlacedTarget, indicator: Indicator): ScopeReading {
  const subject = part.scope?.[0] ?? '';
  return readTarget(
    context,
    part,
    indicator,
    subject,
    measureIndicator(context.measuring, indicator, subject, part.days),
  );
}
