import * as z from 'zod';
import { frequencyCodes } from '../codelist/frequency.ts';
import { nonWorkdayCodes } from '../codelist/nonWorkday.ts';
import { shortMonthCodes } from '../codelist/shortMonth.ts';
import { solarTermCodes } from '../codelist/solarTerm.ts';
import { weekdayCodes } from '../codelist/weekday.ts';
import { commonShape } from './common.ts';
import { listOf, positiveIntegerSchema } from './values.ts';

/** A number from 1 to `maximum`, or counted from the end from -1 to `-maximum`; never 0. */
const ordinal = (maximum: number) => z.union([z.int().min(1).max(maximum), z.int().min(-maximum).max(-1)]);

/** A weekday, with the number of its occurrence in the month or year if there is one (MO, 2TU, -1FR). */
export const weekdayPattern = /^(?:[+-]?(?:[1-9]|[1-4]\d|5[0-3]))?(?:MO|TU|WE|TH|FR|SA|SU)$/;

/** The fields of a rule that yields dates; the date part of RFC 5545, lunar dates, solar terms and non-workdays. */
export const recurrenceShape = {
  frequency: z.enum(frequencyCodes),
  interval: positiveIntegerSchema.optional(),
  weekdays: listOf(z.string().regex(weekdayPattern), 400).optional(),
  monthDays: listOf(ordinal(31), 62).optional(),
  months: listOf(z.int().min(1).max(12), 12).optional(),
  yearDays: listOf(ordinal(366), 732).optional(),
  weekNumbers: listOf(ordinal(53), 106).optional(),
  positions: listOf(ordinal(366), 732).optional(),
  weekStart: z.enum(weekdayCodes).optional(),
  lunar: z
    .strictObject({
      month: z.int().min(1).max(12),
      day: z.union([z.int().min(1).max(30), z.literal(-1)]),
      ...commonShape,
    })
    .optional(),
  solarTerm: z.enum(solarTermCodes).optional(),
  start: z.iso.date().optional(),
  until: z.iso.date().optional(),
  count: positiveIntegerSchema.optional(),
  effectiveCount: positiveIntegerSchema.optional(),
  include: listOf(z.iso.date()).optional(),
  exclude: listOf(z.iso.date()).optional(),
  shortMonth: z.enum(shortMonthCodes).optional(),
  nonWorkday: z.enum(nonWorkdayCodes).optional(),
  mergeSameDay: z.boolean().optional(),
};

/** A rule that yields dates. */
export const recurrenceSchema = z.strictObject({ ...recurrenceShape, ...commonShape });

/** A rule that yields dates. */
export interface Recurrence extends z.infer<typeof recurrenceSchema> {}
