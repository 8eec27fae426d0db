import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

const article = (kind: string): string => (/^[aio]/.test(kind) ? `an ${kind}` : `a ${kind}`);
const kindWord = (kind: string): string =>
  kind === 'fundingItem' ? 'funding item' : kind === 'scheme' ? 'scheme use' : kind;
const either = (kinds: readonly string[]): string => kinds.map((kind) => article(kindWord(kind))).join(' or ');
/** An open point with its first places: `Tally` params. */
export interface Tallied {
  readonly count: number;
  readonly places: readonly string[];
  readonly words: readonly string[];
}
const more = (shown: readonly unknown[], count: number): string => (shown.length < count ? ', …' : '');
const several = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;
const places = ({ places, count }: Tallied): string => `${places.join(', ')}${more(places, count)}`;
const quoted = (words: readonly string[]): string =>
  words.length === 0 ? '' : ` (${words.map((word) => `“${word}”`).join(', ')})`;
const countedWords: Readonly<Record<string, string>> = {
  tasks: 'tasks below it',
  goals: 'goals below it',
  items: 'funding items',
};
const listWords: Readonly<Record<string, string>> = {
  role: 'roles',
  effect: 'effects',
  recordKind: 'record kinds',
  settlement: 'ways of settlement',
  unit: 'units',
};
const cycle = (ids: readonly string[], count: number): string =>
  `${ids.join(' → ')}${ids.length < count ? ' → …' : ''} → ${ids[0] ?? ''}`;

/** Codes of the area `plan`. */
export const planCodes = {
  'plan.reference.missing': {
    severity: 'error',
    message: (p: { id: string; nearest: string | null; expected: readonly string[] }) =>
      p.nearest === null
        ? `“${p.id}” names nothing in the plan`
        : `“${p.id}” names nothing in the plan; did you mean “${p.nearest}”?`,
  },
  'plan.reference.kind': {
    severity: 'error',
    message: (p: { id: string; found: string; expected: readonly string[] }) =>
      `“${p.id}” is ${article(kindWord(p.found))}, where ${either(p.expected)} is needed`,
  },
  'plan.cycle': {
    severity: 'error',
    message: (p: { field: string; ids: readonly string[]; count: number }) =>
      `“${p.field}” leads back to where it began: ${cycle(p.ids, p.count)}`,
  },
  'plan.returnTo': {
    severity: 'error',
    message: (p: { id: string; returnTo: string }) =>
      `step “${p.id}” goes back to “${p.returnTo}”, which is no earlier step of its procedure`,
  },
  'plan.label.gap': {
    severity: 'warning',
    message: (p: { label: string; missing: readonly number[]; count: number }) =>
      `the numbering comes to “${p.label}” without ${p.missing.join(', ')}${more(p.missing, p.count)}`,
  },
  'plan.label.repeat': {
    severity: 'info',
    message: (p: { label: string }) => `the number “${p.label}” was used before among its neighbours`,
  },
  'plan.label.restart': {
    severity: 'info',
    message: (p: { label: string }) => `the numbering starts again at “${p.label}”`,
  },
  'plan.label.order': {
    severity: 'info',
    message: (p: { label: string }) => `“${p.label}” comes after a higher number`,
  },
  'plan.count.differs': {
    severity: 'warning',
    message: (p: { stated: number; listed: number; counted: string }) =>
      `the text says ${p.stated}, but ${p.listed} are listed (${countedWords[p.counted] ?? p.counted})`,
  },
  'plan.count.unlisted': {
    severity: 'info',
    message: (p: { stated: number; listed: number; counted: string }) =>
      `the text says ${p.stated}, and none is listed (${countedWords[p.counted] ?? p.counted})`,
  },
  'plan.phase.missing': {
    severity: 'warning',
    message: (p: { label: string; missing: readonly number[]; count: number }) =>
      `phase ${p.missing.join(', ')}${more(p.missing, p.count)} is missing before “${p.label}”`,
  },
  'plan.phase.undated': {
    severity: 'warning',
    message: (p: { ids: readonly string[]; count: number; all: boolean }) =>
      p.all
        ? 'no phase has dates'
        : `${several(p.count, 'phase has', 'phases have')} no dates: ${p.ids.join(', ')}${more(p.ids, p.count)}`,
  },
  'plan.phase.overlap': {
    severity: 'warning',
    message: (p: { id: string; other: string; start: string; end: string }) =>
      `phases “${p.other}” and “${p.id}” overlap from ${p.start} to ${p.end}`,
  },
  'plan.phase.uncovered': {
    severity: 'warning',
    message: (p: { months: readonly string[]; count: number }) =>
      `no phase covers ${p.months.join(', ')}${more(p.months, p.count)}`,
  },
  'plan.template': {
    severity: 'info',
    message: () => 'the plan states neither year nor period: it is a template',
  },
  'plan.period.outside': {
    severity: 'warning',
    message: (p: {
      start: string | null;
      end: string;
      of: 'plan' | 'validity';
      from: string;
      to: string;
      wholly: boolean;
    }) =>
      `${p.start === null ? p.end : `${p.start}/${p.end}`} lies ${p.wholly ? '' : 'partly '}outside ${
        p.of === 'plan' ? 'the plan' : 'the time in which the plan is in force'
      } (${p.from}/${p.to})`,
  },
  'plan.period.masked': {
    severity: 'info',
    message: (p: Tallied) => `the source hides ${several(p.count, 'period')}${quoted(p.words)}: ${places(p)}`,
  },
  'plan.period.vague': {
    severity: 'info',
    message: (p: Tallied) =>
      `${several(p.count, 'period gives', 'periods give')} no dates${quoted(p.words)}: ${places(p)}`,
  },
  'plan.period.yearless': {
    severity: 'warning',
    message: (p: Tallied) =>
      `${several(p.count, 'period has', 'periods have')} no year, and neither has the plan${quoted(p.words)}: ${places(p)}`,
  },
  'plan.period.ambiguous': {
    severity: 'warning',
    message: (p: Tallied) =>
      `${several(p.count, 'period has', 'periods have')} no year, and the plan is longer than twelve months${quoted(p.words)}: ${places(p)}`,
  },
  'plan.timing.vague': {
    severity: 'info',
    message: (p: Tallied) =>
      `${several(p.count, 'timing names', 'timings name')} no time${quoted(p.words)}: ${places(p)}`,
  },
  'plan.choice.chosen': {
    severity: 'warning',
    message: (p: { chosen: number; options: number }) =>
      `option ${p.chosen} is chosen, but the ${p.options} options are counted from 0 to ${p.options - 1}`,
  },
  'plan.task.untimed': {
    severity: 'info',
    message: (p: Tallied) => `${several(p.count, 'task has', 'tasks have')} no time${quoted(p.words)}: ${places(p)}`,
  },
  'plan.deadline.afterParent': {
    severity: 'warning',
    message: (p: { id: string; end: string; parent: string; limit: string }) =>
      `“${p.id}” is due on ${p.end}, after “${p.parent}”, to which it belongs, on ${p.limit}`,
  },
  'plan.timing.beforeParent': {
    severity: 'warning',
    message: (p: { id: string; start: string; parent: string; from: string }) =>
      `“${p.id}” begins on ${p.start}, before “${p.parent}”, to which it belongs, on ${p.from}`,
  },
  'plan.deadline.order': {
    severity: 'warning',
    message: (p: { id: string; end: string; earlier: string; earlierEnd: string }) =>
      `“${p.id}” is due on ${p.end}, before “${p.earlier}”, which it follows, on ${p.earlierEnd}`,
  },
  'plan.deadline.assignment': {
    severity: 'warning',
    message: (p: { role: string; end: string; limit: string; of: 'lead' | 'task'; task: string }) =>
      `role “${p.role}” is due on ${p.end}, after the ${p.of === 'lead' ? 'lead' : 'task'} on ${p.limit}`,
  },
  'plan.term.beyondValidity': {
    severity: 'warning',
    message: (p: { id: string }) => `“${p.id}” runs longer than the plan is in force`,
  },
  'plan.ends.reversed': {
    severity: 'warning',
    message: (p: { least: string; greatest: string }) =>
      `nothing is at least ${p.least} and at most ${p.greatest} at once`,
  },
  'plan.value.masked': {
    severity: 'info',
    message: (p: Tallied) => `the source hides ${several(p.count, 'number')}${quoted(p.words)}: ${places(p)}`,
  },
  'plan.quota.uncounted': {
    severity: 'info',
    message: (p: Tallied) =>
      `${several(p.count, 'quota does', 'quotas do')} not say how many times${quoted(p.words)}: ${places(p)}`,
  },
  'plan.quota.anchors': {
    severity: 'warning',
    message: (p: { count: string; anchors: number }) =>
      `${p.count} times cannot be split evenly over ${p.anchors} anchors`,
  },
  'plan.quota.children': {
    severity: 'warning',
    message: (p: { id: string; stated: string; listed: string }) =>
      `the tasks below “${p.id}” come to at least ${p.listed} times, more than its own ${p.stated}`,
  },
  'plan.target.noValue': {
    severity: 'info',
    message: (p: Tallied) =>
      `${several(p.count, 'target has', 'targets have')} no countable value${quoted(p.words)}: ${places(p)}`,
  },
  'plan.target.noDirection': {
    severity: 'info',
    message: (p: Tallied) =>
      `${several(p.count, 'target is', 'targets are')} a bare number whose indicator does not say which way is better${quoted(p.words)}: ${places(p)}`,
  },
  'plan.change.noBaseline': {
    severity: 'info',
    message: (p: Tallied) =>
      `${several(p.count, 'change does', 'changes do')} not say compared with what${quoted(p.words)}: ${places(p)}`,
  },
  'plan.change.noUnit': {
    severity: 'warning',
    message: (p: { indicator: string }) =>
      `the change of “${p.indicator}” is in percentage points or in percent of the baseline; which is not stated`,
  },
  'plan.target.conflict': {
    severity: 'warning',
    message: (p: { indicator: string; party: string; other: string }) =>
      `no value of “${p.indicator}”${p.party === '' ? '' : ` for “${p.party}”`} meets this target and that at ${p.other}`,
  },
  'plan.scope.each': {
    severity: 'info',
    message: (p: Tallied) =>
      `${several(p.count, 'scope lists', 'scopes list')} several without saying whether each or together: ${places(p)}`,
  },
  'plan.levels.needed': {
    severity: 'info',
    message: (p: { id: string; levels: readonly string[] }) =>
      `indicator “${p.id}” lists ${p.levels.join(', ')} without saying whether all or any of them`,
  },
  'plan.ladder.skipped': {
    severity: 'warning',
    message: (p: { id: string; skipped: readonly string[] }) =>
      `the levels of “${p.id}” are climbed one by one, but ${p.skipped.join(', ')} is left out`,
  },
  'plan.indicator.same': {
    severity: 'info',
    message: (p: { id: string; other: string }) => `indicators “${p.other}” and “${p.id}” look like one datum`,
  },
  'plan.parts.sum': {
    severity: 'warning',
    message: (p: { indicator: string; dimension: string; sum: string; value: string }) =>
      `the parts of “${p.indicator}” by ${p.dimension === 'both' ? 'party and period' : p.dimension} add up to ${p.sum}, not to ${p.value}`,
  },
  'plan.parts.unknown': {
    severity: 'info',
    message: (p: { indicator: string; dimension: string }) =>
      `whether the parts of “${p.indicator}” by ${p.dimension === 'both' ? 'party and period' : p.dimension} add up cannot be told`,
  },
  'plan.rule.noWhen': {
    severity: 'warning',
    message: (p: { effect: string }) => `“${p.effect}” does not say when`,
  },
  'plan.rule.noObject': {
    severity: 'warning',
    message: (p: { effect: string }) => `“${p.effect}” does not say on what`,
  },
  'plan.rule.noLimit': {
    severity: 'warning',
    message: (p: { effect: string }) => `“${p.effect}” does not say within what time`,
  },
  'plan.rule.oneOutcome': {
    severity: 'warning',
    message: (p: { stated: string }) =>
      p.stated === 'renew'
        ? 'it is said when to renew, but not what happens otherwise'
        : 'it is said when not to renew, but not when to renew',
  },
  'plan.fact.unsupplied': {
    severity: 'info',
    message: (p: Tallied) => `no indicator supplies ${several(p.count, 'fact')}${quoted(p.words)}: ${places(p)}`,
  },
  'plan.fact.nearIndicator': {
    severity: 'info',
    message: (p: { fact: string; nearest: string }) => `“${p.fact}” is no indicator; did you mean “${p.nearest}”?`,
  },
  'plan.funding.forms': {
    severity: 'warning',
    message: (p: { id: string; forms: readonly string[] }) =>
      `“${p.id}” states its amount in several forms: ${p.forms.join(', ')}`,
  },
  'plan.funding.noAmount': {
    severity: 'info',
    message: (p: { id: string }) => `“${p.id}” states no amount`,
  },
  'plan.funding.percent': {
    severity: 'warning',
    message: (p: { id: string; missing: string }) => `“${p.id}” is a percentage, and its “${p.missing}” is missing`,
  },
  'plan.funding.noPayer': {
    severity: 'info',
    message: (p: { id: string }) => `nobody pays for “${p.id}”`,
  },
  'plan.shares.zero': {
    severity: 'warning',
    message: (p: { id: string }) => `this row of “${p.id}” shares nothing out: all its ratios are 0`,
  },
  'plan.shares.twoRows': {
    severity: 'warning',
    message: (p: { id: string; unit: string; first: number }) =>
      `“${p.unit}” stands in two rows of “${p.id}”, first in row ${p.first}`,
  },
  'plan.shares.noRow': {
    severity: 'warning',
    message: (p: { id: string; units: readonly string[]; count: number }) =>
      `no row of “${p.id}” names ${p.units.join(', ')}${more(p.units, p.count)}`,
  },
  'plan.instrument.signatories': {
    severity: 'warning',
    message: (p: { id: string; count: number }) => `“${p.id}” has only ${several(p.count, 'signatory', 'signatories')}`,
  },
  'plan.reference.unavailable': {
    severity: 'info',
    message: (p: Tallied) =>
      `${several(p.count, 'reference is', 'references are')} not at hand${quoted(p.words)}: ${places(p)}`,
  },
  'plan.reference.masked': {
    severity: 'info',
    message: (p: Tallied) =>
      `the source hides ${several(p.count, 'title, number, issuer or year', 'titles, numbers, issuers or years')} of references${quoted(p.words)}: ${places(p)}`,
  },
  'plan.name.masked': {
    severity: 'info',
    message: (p: Tallied) => `the source hides ${several(p.count, 'name')}${quoted(p.words)}: ${places(p)}`,
  },
  'plan.scheme.unstated': {
    severity: 'warning',
    message: (p: { id: string }) => `scheme “${p.id}” is neither a document nor a reference`,
  },
  'plan.implied': {
    severity: 'info',
    message: (p: Tallied) =>
      `${several(p.count, 'entry is', 'entries are')} not stated but read from the context: ${places(p)}`,
  },
  'plan.source.missing': {
    severity: 'info',
    message: (p: Tallied) =>
      `${several(p.count, 'entry names', 'entries name')} no source${quoted(p.words)}: ${places(p)}`,
  },
  'plan.defects': {
    severity: 'info',
    message: (p: { count: number; words: readonly string[] }) =>
      `${several(p.count, 'defect')} of the text: ${p.words.join('; ')}${more(p.words, p.count)}`,
  },
  'plan.code.unknown': {
    severity: 'info',
    message: (p: { list: string; code: string; nearest: string | null }) =>
      `“${p.code}” is not in the list of ${listWords[p.list] ?? p.list}${p.nearest === null ? '' : `; did you mean “${p.nearest}”?`}`,
  },
  'plan.bind.dated': {
    severity: 'error',
    message: (p: { field: string; value: string }) => `the plan already has a ${p.field}: ${p.value}`,
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `plan`. */
export const planIssue = defineIssues(planCodes);
