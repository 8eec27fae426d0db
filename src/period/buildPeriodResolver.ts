import { parsePeriodText } from './parsePeriodText.ts';
import type { PeriodContext, PeriodDays, StatedPeriod } from './period.ts';
import type { PeriodFault } from './periodFault.ts';
import { excerpt } from './periodFault.ts';
import type { PeriodForm } from './periodForm.ts';
import type { PlanFrame } from './planFrame.ts';
import { planFrame } from './planFrame.ts';
import { resolveForm } from './resolveForm.ts';

/** Gives the days of one stated period, or why it has none. */
export type PeriodResolver = (value: StatedPeriod) => PeriodDays | PeriodFault;

/**
 * Prepares the resolving of many periods of one plan: each text is read once.
 *
 * Named periods may name others to any depth; the cost grows with their number, not with the ways through them.
 *
 * See also `resolvePeriod`, which resolves one and gives ISO text and issues.
 *
 * @throws RangeError `period.date` or `period.reversed` when `context.plan` is no resolved period
 */
export function buildPeriodResolver(context: PeriodContext): PeriodResolver {
  return resolverIn(planFrame(context), context.named ?? {});
}

/** {@link buildPeriodResolver} for a frame that is already known. */
export function resolverIn(frame: PlanFrame, named: Readonly<Record<string, StatedPeriod>>): PeriodResolver {
  const resolvedTexts = new Map<string, PeriodDays | PeriodFault>();
  const resolveName = nameResolver(frame, named);
  const context = { frame, named: resolveName };
  return (value) => {
    if (typeof value !== 'string') return textless(value);
    const known = resolvedTexts.get(value);
    if (known !== undefined) return known;
    const form = parsePeriodText(value);
    const resolved = 'code' in form ? form : resolveForm(form, value, context);
    resolvedTexts.set(value, resolved);
    return resolved;
  };
}

function nameResolver(frame: PlanFrame, named: Readonly<Record<string, StatedPeriod>>) {
  const resolved = new Map<string, PeriodDays | PeriodFault>();
  const forms = new Map<string, PeriodForm | PeriodFault>();
  const context = { frame, named: (name: string) => resolved.get(name) ?? unknownName(name) };

  const formOf = (name: string): PeriodForm | PeriodFault => {
    const known = forms.get(name);
    if (known !== undefined) return known;
    const value = Object.hasOwn(named, name) ? named[name] : undefined;
    const form =
      value === undefined ? unknownName(name) : typeof value === 'string' ? parsePeriodText(value) : textless(value);
    forms.set(name, form);
    return form;
  };

  // A stack of its own instead of recursion: a chain of names may be as long as the plan.
  return (wanted: string): PeriodDays | PeriodFault => {
    const stack = [wanted];
    const open = new Set(stack);
    for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
      if (!resolved.has(name)) {
        const form = formOf(name);
        const next = 'code' in form ? undefined : namesIn(form).find((other) => !resolved.has(other));
        if (next !== undefined && open.has(next)) {
          const cycle = stack.slice(stack.indexOf(next));
          const fault = cycleFault(cycle);
          for (const member of cycle) resolved.set(member, fault);
        } else if (next !== undefined) {
          stack.push(next);
          open.add(next);
          continue;
        } else {
          resolved.set(name, 'code' in form ? form : resolveForm(form, String(named[name]), context));
        }
      }
      open.delete(name);
      stack.pop();
    }
    return resolved.get(wanted) ?? unknownName(wanted);
  };
}

function namesIn(form: PeriodForm): string[] {
  if (form.kind === 'named') return [form.name];
  if (form.kind !== 'range') return [];
  return [form.start, form.end].flatMap((end) => (end?.kind === 'named' ? [end.name] : []));
}

function unknownName(name: string): PeriodFault {
  return { code: 'period.named.unknown', params: { name: excerpt(name) } };
}

const namesShown = 8;

/** The fault of a cycle of names, told from its least name on, so that it reads the same wherever one enters it. */
function cycleFault(cycle: readonly string[]): PeriodFault {
  const least = cycle.reduce((best, name, index) => (name < (cycle[best] ?? '') ? index : best), 0);
  const names = [...cycle.slice(least), ...cycle.slice(0, least)].slice(0, namesShown);
  return { code: 'period.named.cycle', params: { names, count: cycle.length } };
}

function textless(value: unknown): PeriodFault {
  if (typeof value === 'number' || typeof value === 'bigint') {
    return { code: 'period.number', params: { value: String(value) } };
  }
  if (typeof value === 'object' && value !== null) {
    if ('masked' in value && typeof value.masked === 'string') {
      return { code: 'period.masked', params: { masked: excerpt(value.masked) } };
    }
    if ('vague' in value && typeof value.vague === 'string') {
      return { code: 'period.vague', params: { vague: excerpt(value.vague) } };
    }
  }
  return { code: 'period.syntax', params: { text: value === null ? 'null' : typeof value } };
}
