import type { Timing } from '../schema/timing.ts';

/** The lists of a plan whose elements are compared by their ids; `plan` is the plan itself. */
export type ChangedElement =
  | 'plan'
  | 'goal'
  | 'phase'
  | 'observance'
  | 'party'
  | 'indicator'
  | 'reference'
  | 'title'
  | 'scheme'
  | 'task'
  | 'instrument'
  | 'fundingItem';

/** Where a change is: the element and its id; for the plan itself the id it has now. */
interface Changed {
  readonly element: ChangedElement;
  readonly id: string;
}

/** An element that only the later plan has. */
export interface AddedChange extends Changed {
  readonly kind: 'added';
}

/** An element that only the earlier plan has. */
export interface RemovedChange extends Changed {
  readonly kind: 'removed';
}

/** An element that stands under another parent, or at another place among those that both plans have under it. */
export interface MovedChange extends Changed {
  readonly kind: 'moved';
  /** The parent before and after; absent where it stood or stands at the top. */
  readonly before?: string;
  readonly after?: string;
}

/** Which parties gained and lost a role; masked holders are told by what is printed in their place. */
export interface RoleChange {
  readonly role: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A task, or the plan itself, whose assignments differ; `roles` is empty if the holders are the same and only their terms differ. */
export interface ReassignedChange extends Changed {
  readonly kind: 'reassigned';
  readonly roles: readonly RoleChange[];
}

/** A task or instrument whose timings differ, or an element with another period. */
export interface RedatedChange extends Changed {
  readonly kind: 'redated';
  /** The timings before and after, for tasks, instruments and funding items. */
  readonly before?: readonly Timing[];
  readonly after?: readonly Timing[];
  /** The fields that date the element and differ: `timings`, `during`, `by`, `period`, `year` … */
  readonly fields: readonly string[];
}

/** An element that differs in anything else; `fields` in the order of their names. */
export interface OtherChange extends Changed {
  readonly kind: 'changed';
  readonly fields: readonly string[];
}

/** One difference between two versions of a plan. */
export type PlanChange = AddedChange | RemovedChange | MovedChange | ReassignedChange | RedatedChange | OtherChange;
