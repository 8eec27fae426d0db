import type { SchemeIndicator } from '../../schema/schemeIndicator.ts';
import type { PlanContext } from './planMeasure.ts';
import { giveUp, tileSize } from './planner.ts';

/** What stands for a word that is not known, in place of its index; for a check it is 2. */
export const unknownWord = 254;
/** What stands for a statement that nobody made. */
export const unmade = 255;

function absentOf(indicator: SchemeIndicator): number {
  const { type, absent, context, from, levels } = indicator;
  const unknown = type === 'check' ? 2 : unknownWord;
  if (typeof absent === 'boolean') return type === 'check' ? Number(absent) : Number.NaN;
  if (absent !== undefined) {
    const index = levels?.indexOf(String(absent)) ?? -1;
    if (index >= 0) return index;
    return absent === 'unknown' ? unknown : Number.NaN;
  }
  if (context === true || from !== undefined) return unknown;
  return type === 'check' ? 0 : unmade;
}

/** Loads the words of a level by their index, or the truths of a check (0, 1, 2 unknown). */
export function loadWords(id: string, context: PlanContext): Uint8Array {
  const known = context.truths.get(id);
  if (known !== undefined) return known;
  const { planner } = context;
  const words = new Uint8Array(tileSize);
  context.truths.set(id, words);
  const indicator = planner.compiled.indicators.get(id);
  const many = indicator?.type === 'check' ? 2 : (indicator?.levels?.length ?? 0);
  if (indicator === undefined || indicator.multiple === true || many > 200) {
    giveUp(planner, `“${id}” is no single word`);
    return words;
  }
  const column = planner.columns.get(id);
  const values = column?.values ?? null;
  const missing = column?.missing ?? null;
  const absent = absentOf(indicator);
  if (Number.isNaN(absent)) giveUp(planner, `“${id}” has another kind of value where none is recorded`);
  const unknown = indicator.type === 'check' ? 2 : unknownWord;
  const { odd } = planner;
  planner.steps.push((from, count) => {
    if (values === null) {
      words.fill(column === undefined ? absent : unknown, 0, count);
      return;
    }
    for (let row = 0; row < count; row++) {
      const value = values[from + row] as number;
      if (missing !== null && missing[from + row] !== 0) words[row] = absent;
      else if (value >= 0 && value < many && Math.floor(value) === value) words[row] = value;
      else odd[row] = 1;
    }
  });
  return words;
}
