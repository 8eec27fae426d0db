import { formatIsoDay, isLeapYear } from '../internal/civilDay.ts';
import { calendarSpan, isLeapDay } from './calendarSpan.ts';
import type { PeriodDays } from './period.ts';
import type { PeriodFault } from './periodFault.ts';
import { excerpt } from './periodFault.ts';
import type { CalendarForm, PeriodForm, RangeForm, SimpleForm } from './periodForm.ts';
import type { PlanFrame } from './planFrame.ts';
import { firstYearEnding, firstYearStarting, lastYearStarting } from './yearlessYear.ts';

/** What gives dates to a form: the plan, and the named periods already resolved. */
export interface FormContext {
  readonly frame: PlanFrame;
  readonly named: (name: string) => PeriodDays | PeriodFault;
}

/** Gives the days of a form; `text` is what it was read from, for faults. */
export function resolveForm(form: PeriodForm, text: string, context: FormContext): PeriodDays | PeriodFault {
  return form.kind === 'range' ? resolveRange(form, text, context) : resolveSimple(form, text, context);
}

function resolveSimple(form: SimpleForm, text: string, { frame, named }: FormContext): PeriodDays | PeriodFault {
  if (form.kind === 'named') return named(form.name);
  if (form.kind === 'plan') return frame.plan ?? { code: 'period.year.missing', params: { text: excerpt(text) } };
  if (form.year !== null) return inYear(form, form.year, text);
  if (frame.from !== null) return inYear(form, firstYearStarting(form, frame.from), text);
  return frame.tooLong === null
    ? { code: 'period.year.missing', params: { text: excerpt(text) } }
    : {
        code: 'period.year.ambiguous',
        params: { text: excerpt(text), start: frame.tooLong.start, end: frame.tooLong.end },
      };
}

function resolveRange(form: RangeForm, text: string, context: FormContext): PeriodDays | PeriodFault {
  // A dated end dates the other: without it, `2026-09/--01` would be reversed and `--09/2027-01` two years long.
  const backwards = isYearless(form.start) && form.end !== null && !isYearless(form.end);
  if (backwards) {
    const end = resolveEnd(form.end, text, context, null);
    if ('code' in end) return end;
    const start = Number.isFinite(end.end)
      ? inYear(form.start, lastYearStarting(form.start, end.end), text)
      : resolveEnd(form.start, text, context, null);
    return 'code' in start ? start : joined(start.start, end.end, text);
  }
  const start = resolveEnd(form.start, text, context, null);
  if ('code' in start) return start;
  const end = resolveEnd(form.end, text, context, Number.isFinite(start.start) ? start.start : null);
  return 'code' in end ? end : joined(start.start, end.end, text);
}

const always: PeriodDays = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

function resolveEnd(
  form: SimpleForm | null,
  text: string,
  context: FormContext,
  notBefore: number | null,
): PeriodDays | PeriodFault {
  if (form === null) return always;
  return isYearless(form) && notBefore !== null
    ? inYear(form, firstYearEnding(form, notBefore), text)
    : resolveSimple(form, text, context);
}

function joined(start: number, end: number, text: string): PeriodDays | PeriodFault {
  if (start <= end) return { start, end };
  return {
    code: 'period.reversed',
    params: { text: excerpt(text), start: formatIsoDay(start), end: formatIsoDay(end) },
  };
}

function isYearless(form: SimpleForm | null): form is CalendarForm {
  return form?.kind === 'calendar' && form.year === null;
}

function inYear(form: CalendarForm, year: number, text: string): PeriodDays | PeriodFault {
  const span = calendarSpan(form, year);
  if (span !== null) return span;
  return isLeapDay(form) && !isLeapYear(year)
    ? { code: 'period.leapDay', params: { text: excerpt(text), year } }
    : { code: 'period.date', params: { text: `${excerpt(text)} (${year})` } };
}
