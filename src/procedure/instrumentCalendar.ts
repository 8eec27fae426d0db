import type { Calendar } from '../calendar/calendar.ts';
import type { ConditionAnswer } from '../condition/conditionAnswer.ts';
import type { Issue } from '../issue/issue.ts';
import type { Fact } from '../schema/ledger.ts';
import type { Masked } from '../schema/masked.ts';
import type { Text } from '../schema/text.ts';

/** One side of an instrument: who it is, as what it signs, and what it undertakes. */
export interface InstrumentSide {
  readonly party: string | Masked;
  /** Each member of the party signs for itself. */
  readonly each?: boolean;
  readonly roles?: readonly string[];
  readonly obligations?: readonly Text[];
}

/** What a rule of the instrument says at the end of a term or cycle. */
export interface InstrumentOutcome {
  /** Index in the rules of the instrument. */
  readonly rule: number;
  readonly effects: readonly string[];
  /** The task that it starts: the way to a new contract. */
  readonly starts?: string;
  /** References that it goes by. */
  readonly uses?: readonly string[];
  /** Absent for a rule without condition, and for the end of the cycle, which the calendar itself says. */
  readonly condition?: ConditionAnswer;
}

/** Something that an instrument asks for on a day or within some days. */
export interface InstrumentEntry {
  /** `decision`: whether it is renewed; `end`: the cycle is over, or it is not renewed. */
  readonly kind: 'signing' | 'evaluation' | 'decision' | 'end';
  /** Counted from 1: the cycle (三年一周期), and the term within it (每年一签). */
  readonly cycle: number;
  readonly term: number;
  /** First and last day, `YYYY-MM-DD`; one day for a signing, a decision and an end. */
  readonly start: string;
  readonly end: string;
  /** Evaluation: the task. */
  readonly taskId?: string;
  /** Decision and end: what follows. */
  readonly outcomes?: readonly InstrumentOutcome[];
  /** It comes only if a decision or a tender before it, not known yet, goes that way. */
  readonly conditional?: true;
  /** It lies after the end of the scheme. */
  readonly beyondScheme?: true;
}

/** The dates of an instrument: plain data. */
export interface InstrumentCalendar {
  readonly instrumentId: string;
  readonly sides: readonly InstrumentSide[];
  /** By term; within one the signing, evaluations, then the decision or end. */
  readonly entries: readonly InstrumentEntry[];
  /** The last day on which the scheme is in force; `null`: not known, or without end. */
  readonly schemeEnd: string | null;
  readonly issues: readonly Issue[];
}

/** What `expandInstrument` is asked for. */
export interface InstrumentOptions {
  /** The first signing, `YYYY-MM-DD`. */
  readonly start: string;
  /** The last day looked at, `YYYY-MM-DD`; cycles that begin by then are given. */
  readonly to: string;
  /** The day on which the plan was issued, where the plan does not say. */
  readonly issued?: string | undefined;
  /** Facts of a ledger for the decisions: each counts for the term in which its period ends; default none. */
  readonly facts?: readonly Fact[] | undefined;
  /** The unit that the facts are about, such as one centre. */
  readonly subject?: string | undefined;
  /** Default `gregorian`. */
  readonly calendar?: Calendar | undefined;
}
