export { buildMatrix, type MatrixOptions } from './buildMatrix.ts';
export { buildPartyPage, type DelegatedRole, type PartyPage, type PartyTask } from './buildPartyPage.ts';
export type { Letters } from './cellRole.ts';
export type { CheckResponsibilitiesOptions } from './checkContext.ts';
export { checkResponsibilities } from './checkResponsibilities.ts';
export type {
  CellRole,
  MaskedCell,
  MaskedColumn,
  Matrix,
  MatrixCell,
  MatrixColumn,
  MatrixRow,
  PartyCell,
  PartyColumn,
} from './matrix.ts';
export type { RollUp } from './rollUp.ts';
