import type { Assignment } from '../schema/assignment.ts';
import type { Plan } from '../schema/plan.ts';
import type { Rule } from '../schema/rule.ts';
import type { Target } from '../schema/target.ts';
import type { Timing } from '../schema/timing.ts';

type Note = (ids: readonly unknown[] | string | undefined) => void;

/** The ids that anything in a plan names where a party can stand; hidden and vague ones are no ids. */
export function usedParties(plan: Plan): ReadonlySet<string> {
  const used = new Set<string>();
  const note: Note = (ids) => {
    if (typeof ids === 'string') used.add(ids);
    else if (ids !== undefined) for (const id of ids) if (typeof id === 'string') used.add(id);
  };
  noteWork(plan, note);
  for (const task of plan.tasks ?? []) {
    noteWork(task, note);
    note(task.scope);
    noteTimings(task.timings, note);
    for (const record of task.records ?? []) note(record.scope);
  }
  for (const { targets } of plan.goals ?? []) noteTargets(targets, note);
  for (const { counts } of plan.indicators ?? []) note(counts);
  for (const { holders } of plan.titles ?? []) note(holders);
  for (const { scope } of plan.schemes ?? []) note(scope);
  for (const party of plan.parties ?? []) {
    note(party.partOf);
    note(party.uses);
    if (typeof party.seatedAt === 'string') note(party.seatedAt);
    for (const member of party.members ?? []) note(member.party);
  }
  noteMoneyAndPapers(plan, note);
  return used;
}

interface Work {
  readonly uses?: readonly string[] | undefined;
  readonly targets?: readonly Target[] | undefined;
  readonly rules?: readonly Rule[] | undefined;
  readonly assignments?: readonly Assignment[] | undefined;
}

function noteWork({ uses, targets, rules, assignments }: Work, note: Note): void {
  note(uses);
  noteTargets(targets, note);
  noteRules(rules, note);
  for (const assignment of assignments ?? []) {
    note(assignment.parties);
    note(assignment.scope);
    note(assignment.delegate);
    note(assignment.replaces);
  }
}

function noteTargets(targets: readonly Target[] | undefined, note: Note): void {
  for (const { scope, among, parts } of targets ?? []) {
    note(scope);
    note(among);
    for (const part of parts ?? []) note(part.party);
  }
}

function noteRules(rules: readonly Rule[] | undefined, note: Note): void {
  for (const { parties, scope, on, uses } of rules ?? []) {
    note(parties);
    note(scope);
    note(on);
    note(uses);
  }
}

function noteTimings(timings: readonly Timing[] | undefined, note: Note): void {
  for (const timing of timings ?? []) if (timing.kind === 'choice') note(timing.chosenBy);
}

function noteMoneyAndPapers(plan: Plan, note: Note): void {
  for (const { signatories, timings, uses, rules } of plan.instruments ?? []) {
    for (const { party } of signatories) if (typeof party === 'string') note(party);
    noteTimings(timings, note);
    note(uses);
    noteRules(rules, note);
  }
  for (const item of plan.fundingItems ?? []) {
    note(item.scope);
    note(item.residualPayer);
    note(item.payee);
    note(item.paidFrom);
    noteTimings(item.timings, note);
    for (const { scope, payers } of item.shares ?? []) {
      note(scope);
      for (const { party } of payers) note(party);
    }
  }
}
