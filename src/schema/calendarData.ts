import * as z from 'zod';
import { dayStateCodes } from '../codelist/dayState.ts';
import { commonShape } from './common.ts';
import { idSchema } from './id.ts';
import { observanceSchema } from './observance.ts';
import { periodSchema } from './periodText.ts';
import { textSchema } from './text.ts';
import { limits, listOf } from './values.ts';

/** A named stretch of time: a school term or a school year. */
export const namedPeriodSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  during: periodSchema,
  ...commonShape,
});

/** A named stretch of time: a school term or a school year. */
export interface NamedPeriod extends z.infer<typeof namedPeriodSchema> {}

/** A day whose state differs from that of its weekday. */
export const calendarDaySchema = z.strictObject({
  date: z.iso.date(),
  state: z.enum(dayStateCodes),
  name: textSchema.optional(),
  ...commonShape,
});

/** A day whose state differs from that of its weekday. */
export interface CalendarDay extends z.infer<typeof calendarDaySchema> {}

/** 日历: observances, school terms, statutory holidays and make-up workdays of a place. */
export const calendarDataSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('calendar'),
  id: idSchema,
  place: textSchema.optional(),
  observances: listOf(observanceSchema).optional(),
  terms: listOf(namedPeriodSchema).optional(),
  schoolYears: listOf(namedPeriodSchema).optional(),
  days: listOf(calendarDaySchema, limits.elements).optional(),
  ...commonShape,
});

/** 日历: observances, school terms, statutory holidays and make-up workdays of a place. */
export interface CalendarData extends z.infer<typeof calendarDataSchema> {}
