import type { IssuePath } from '../issue/issue.ts';
import type { RepeatElement, Sheet } from '../schema/sheet.ts';
import type { CompiledScheme } from './compiledScheme.ts';
import type { Report } from './scope.ts';

/** Reports what a sheet says of indicators and items that the scheme does not have; it is ignored. */
export function checkSheetNames(compiled: CompiledScheme, sheet: Sheet, report: Report): void {
  const open: { data: Pick<RepeatElement, 'observations' | 'states' | 'repeats'>; path: IssuePath }[] = [
    { data: sheet, path: ['sheet'] },
  ];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { data, path } = entry;
    for (const id of Object.keys(data.observations ?? {})) {
      if (!compiled.indicators.has(id))
        report('assessment.unknownIndicator', [...path, 'observations', id], { indicator: id });
    }
    for (const id of Object.keys(data.states ?? {})) {
      if (!compiled.nodes.has(id)) report('assessment.unknownItem', [...path, 'states', id], { item: id });
    }
    for (const [id, elements] of Object.entries(data.repeats ?? {})) {
      if (compiled.nodes.get(id)?.item.repeat === undefined) {
        report('assessment.unknownItem', [...path, 'repeats', id], { item: id });
      }
      elements.forEach((element, index) => {
        open.push({ data: element, path: [...path, 'repeats', id, index] });
      });
    }
  }
}
