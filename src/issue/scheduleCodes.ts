import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

/** Codes of the area `schedule`. */
export const scheduleCodes = {
  'schedule.plan.undated': {
    severity: 'warning',
    message: (p: { timings: number }) =>
      `${p.timings} timings have no dates, because the plan states neither its period nor its year`,
  },
  'schedule.parent.undated': {
    severity: 'warning',
    message: (p: { parent: string }) =>
      `the timing has no dates, because those of its parent “${p.parent}” are unknown`,
  },
  'schedule.range.empty': {
    severity: 'warning',
    message: () => 'nothing falls due: the timing, its parents and the plan have no day in common',
  },
  'schedule.start.unknown': {
    severity: 'warning',
    message: () => 'the timing counts from a start, and neither it nor the plan states one',
  },
  'schedule.limit': {
    severity: 'warning',
    message: (p: { limit: number }) => `the timing has more than ${p.limit} occurrences; the others are left out`,
  },
  'schedule.kind.unknown': {
    severity: 'error',
    message: (p: { kind: string }) => `“${p.kind}” is no kind of timing`,
  },
  'schedule.timing.vague': {
    severity: 'info',
    message: (p: { wording: string }) => `no date follows from “${p.wording}”`,
  },
  'schedule.duration.unknown': {
    severity: 'info',
    message: (p: { wording: string }) => `the length of time is not countable: “${p.wording}”`,
  },
  'schedule.duration.tooFar': {
    severity: 'error',
    message: () => 'the length of time leads out of the years 1 to 9999',
  },
  'schedule.deadline.open': {
    severity: 'warning',
    message: (p: { field: string }) => `“${p.field}” names a period that is open at that end, so nothing is due`,
  },
  'schedule.period.startAssumed': {
    severity: 'info',
    message: (p: { start: string }) =>
      `only a length is stated; it is counted from ${p.start}, the start of the plan or the parent`,
  },
  'schedule.dates.notOneDay': {
    severity: 'warning',
    message: (p: { start: string; end: string }) => `a single day is needed here, not ${p.start} to ${p.end}`,
  },
  'schedule.recurrence.value': {
    severity: 'error',
    message: (p: { field: string; value: string }) => `“${p.field}” of a recurrence cannot be ${p.value}`,
  },
  'schedule.recurrence.tooMany': {
    severity: 'error',
    message: (p: { field: string; count: number; most: number }) =>
      `“${p.field}” of a recurrence lists ${p.count} values; the most are ${p.most}`,
  },
  'schedule.recurrence.conflict': {
    severity: 'error',
    message: (p: { field: string; other: string }) =>
      `“${p.field}” of a recurrence does not go together with its “${p.other}”`,
  },
  'schedule.recurrence.never': {
    severity: 'error',
    message: () => 'no year has a day that the recurrence asks for',
  },
  'schedule.recurrence.reversed': {
    severity: 'warning',
    message: (p: { start: string; until: string }) =>
      `the recurrence ends on ${p.until}, before it begins on ${p.start}; it has no dates`,
  },
  'schedule.recurrence.nonstandard': {
    severity: 'info',
    message: (p: { field: string; frequency: string }) =>
      `RFC 5545 does not combine “${p.field}” with frequency ${p.frequency}; it is read as a limit`,
  },
  'schedule.lunisolar.absent': {
    severity: 'error',
    message: () => 'lunar dates and solar terms need a calendar that knows them, such as that of civiplan/china',
  },
  'schedule.condition.unknown': {
    severity: 'info',
    message: (p: { lacks: readonly string[] }) =>
      `whether it is due rests on what is not known: ${p.lacks.map((name) => `“${name}”`).join(', ')}`,
  },
  'schedule.occurrence.open': {
    severity: 'info',
    message: (p: { id: string }) => `the occurrence “${p.id}” has no last day and stands in no calendar file`,
  },
  'schedule.rrule.syntax': {
    severity: 'error',
    message: (p: { text: string }) => `“${p.text}” is no line of a recurrence`,
  },
  'schedule.rrule.unknown': {
    severity: 'error',
    message: (p: { name: string }) => `“${p.name}” is no part of a recurrence by date in RFC 5545`,
  },
  'schedule.rrule.twice': {
    severity: 'error',
    message: (p: { name: string }) => `“${p.name}” stands twice`,
  },
  'schedule.rrule.missing': {
    severity: 'error',
    message: (p: { name: string }) => `“${p.name}” is missing`,
  },
  'schedule.rrule.value': {
    severity: 'error',
    message: (p: { name: string; value: string }) => `“${p.name}” cannot be “${p.value}”`,
  },
  'schedule.rrule.time': {
    severity: 'warning',
    message: (p: { name: string; value: string }) =>
      `“${p.name}” states a time of day (“${p.value}”), which is left out; only dates are read`,
  },
  'schedule.rrule.countAndUntil': {
    severity: 'warning',
    message: () => 'RFC 5545 allows COUNT or UNTIL, not both; whichever comes first ends the recurrence',
  },
  'schedule.rrule.inexpressible': {
    severity: 'error',
    message: (p: { field: string }) => `RFC 5545 has no way to say “${p.field}” of a recurrence`,
  },
  'schedule.quota.rolling': {
    severity: 'info',
    message: () => 'a rolling quota has no fixed windows; it is checked against what was done',
  },
  'schedule.quota.countUnknown': {
    severity: 'info',
    message: (p: { wording: string | null }) =>
      p.wording === null ? 'how often is not stated' : `how often is not countable: “${p.wording}”`,
  },
  'schedule.quota.uneven': {
    severity: 'info',
    message: (p: { count: number; parts: number }) => `${p.count} times do not divide over ${p.parts} parts evenly`,
  },
  'schedule.quota.indivisible': {
    severity: 'info',
    message: () => 'a single day has no early, middle and late third; the whole day is meant',
  },
  'schedule.quota.noWindows': {
    severity: 'warning',
    message: (p: { per: string }) => `neither the plan nor the calendar has a dated ${p.per}`,
  },
  'schedule.period.open': {
    severity: 'info',
    message: () => 'the period has no end, and neither the plan nor a parent ends it; it never falls due',
  },
  'schedule.window.partial': {
    severity: 'info',
    message: (p: { windows: number; nominal: string }) =>
      p.windows === 1
        ? `one window, that of ${p.nominal}, is cut by the plan or its parts and keeps its count`
        : `${p.windows} windows are cut by the plan or its parts and keep their count; the first is that of ${p.nominal}`,
  },
  'schedule.choice.open': {
    severity: 'info',
    message: (p: { option: number; least: number; most: number }) =>
      `no option is chosen; option no. ${p.option + 1} asks for the least (${p.least} times, the most is ${p.most}) and is taken`,
  },
  'schedule.choice.unknown': {
    severity: 'warning',
    message: () => 'no option is chosen, and none of them has dates',
  },
  'schedule.trigger.open': {
    severity: 'info',
    message: () => 'no time limit is stated; nothing falls due by a date after the event',
  },
  'schedule.event.undated': {
    severity: 'warning',
    message: (p: { event: string }) => `the event “${p.event}” has no single date, so nothing follows from it`,
  },
  'schedule.roster.holidaysUnknown': {
    severity: 'warning',
    message: (p: { years: readonly number[] }) =>
      `the statutory holidays of ${p.years.join(', ')} are not at hand; no duty is listed for them`,
  },
  'schedule.roster.specialDay': {
    severity: 'info',
    message: () => 'which days are special days is not known; no duty is listed for them',
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `schedule`. */
export const scheduleIssue = defineIssues(scheduleCodes);
