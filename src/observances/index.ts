export { observances } from './observances.ts';
