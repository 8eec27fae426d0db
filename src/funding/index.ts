export { computeFunding } from './computeFunding.ts';
export type {
  ExactNumber,
  FundingAmount,
  FundingItemTotal,
  FundingLine,
  FundingOptions,
  FundingPayer,
  FundingSettlement,
  FundingShare,
  FundingSource,
  FundingSpending,
  FundingStatement,
  FundingTerm,
} from './fundingStatement.ts';
