import type { Text } from '../schema/text.ts';
import type { Node } from './compiledScheme.ts';
import { evaluateCondition } from './evaluateCondition.ts';
import { findRecord, type Scope } from './scope.ts';
import { treatmentOf } from './treatment.ts';

/** What is said of an item before its clauses are read, and by whom. */
export interface Status {
  /** `open`: the records decide; `unclear`: whether it applies is unknown. */
  readonly state: 'open' | 'assessed' | 'notAssessed' | 'notApplicable' | 'unclear';
  /** The sheet says it of this item; else its `applies` does, or an item above it. */
  readonly declared: boolean;
  /** An item above it is not applicable or not assessed as a whole. */
  readonly inherited?: true;
  readonly reason?: Text;
}

const open: Status = { state: 'open', declared: false };

function declaredStatus(node: Node, scope: Scope): Status | undefined {
  const record = findRecord(scope, 'states', node.item.id)?.value;
  if (record === undefined) return undefined;
  if (typeof record === 'string') return { state: record, declared: true };
  return { state: record.state, declared: true, reason: record.reason };
}

function ownStatus(node: Node, scope: Scope): Status {
  const declared = declaredStatus(node, scope);
  if (declared?.state === 'notApplicable') return declared;
  const { applies } = node.item;
  const path = ['scheme', ...node.path, 'applies'];
  const holds = applies === undefined ? true : evaluateCondition(applies, scope, path);
  if (holds === false || holds === 'unknown') {
    if (declared !== undefined && holds === false) {
      const place = [...(findRecord(scope, 'states', node.item.id)?.scope.path ?? []), 'states', node.item.id];
      scope.run.report('assessment.stateOverridden', place, { item: node.item.id, state: declared.state });
    }
    return { state: holds === false ? 'notApplicable' : 'unclear', declared: false };
  }
  return declared ?? open;
}

/**
 * Says what is settled about an item before its clauses are read: by the sheet, by its `applies`, or by an item above it that
 * is not applicable or not assessed as a whole.
 */
export function itemStatus(node: Node, scope: Scope): Status {
  const known = scope.statuses.get(node);
  if (known !== undefined) return known;
  const { parent } = node;
  const parentScope = node === scope.owner ? scope.outer : scope;
  const above = parent === null || parentScope === null ? open : statusBelow(parent, parentScope);
  const status = above.state === 'notApplicable' ? above : settle(ownStatus(node, scope), above);
  scope.statuses.set(node, status);
  return status;
}

/** What the status of an item means for those under it; one that keeps its records keeps theirs. */
function statusBelow(node: Node, scope: Scope): Status {
  const { state } = itemStatus(node, scope);
  if (state === 'notAssessed') return { state, declared: false, inherited: true };
  if (state !== 'notApplicable' || treatmentOf(node, state, scope).treatment === 'keep') return open;
  return { state, declared: false, inherited: true };
}

/**
 * What is said of a repeated item as a whole: by the sheet, by an item above it, or, where nothing is repeated, by its
 * `applies`. Otherwise each element is asked for itself.
 */
export function wholeStatus(node: Node, scope: Scope, elements: number): Status {
  if (elements === 0) return itemStatus(node, scope);
  const above = node.parent === null ? open : statusBelow(node.parent, scope);
  if (above.inherited === true) return above;
  const declared = declaredStatus(node, scope);
  return declared?.state === 'notApplicable' || declared?.state === 'notAssessed' ? declared : open;
}

/** Under an item that is not assessed as a whole, an item is not assessed unless it does not apply. */
function settle(status: Status, above: Status): Status {
  return above.inherited !== true || status.state === 'notApplicable' ? status : above;
}
