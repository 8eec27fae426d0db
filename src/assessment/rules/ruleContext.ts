import type { Language } from '../../issue/language.ts';
import type { Text } from '../../schema/text.ts';
import type { CompiledScheme, Node } from '../compiledScheme.ts';
import { textIn, type Words } from '../explainWords.ts';

/** What the wording of rules shares: names in one language, and the scheme. */
export interface RuleContext extends Words {
  readonly compiled: CompiledScheme;
}

/** Opens the wording of the rules of a scheme in one language. */
export function openRules(compiled: CompiledScheme, language: Language): RuleContext {
  const { scheme } = compiled;
  const items = new Map<string, string>();
  for (const [id, { item }] of compiled.nodes) if (item.name !== undefined) items.set(id, textIn(item.name, language));
  const indicators: Record<string, { name?: Text; unit?: string }> = {};
  for (const { id, name, unit } of compiled.indicators.values()) {
    indicators[id] = { ...(name !== undefined && { name }), ...(unit !== undefined && { unit }) };
  }
  const grades: Record<string, Text> = {};
  for (const { id, name } of scheme.outcome?.grades ?? []) if (name !== undefined) grades[id] = name;
  return { language, compiled, items, indicators, grades };
}

/** What the points of a clause do to its item: drain or fill a full pool, fill an empty one, or join a total. */
export interface ClauseSeat {
  readonly node: Node;
  /** The pool starts full. */
  readonly full: boolean;
  /** The item stands outside the full marks. */
  readonly bonus: boolean;
}
