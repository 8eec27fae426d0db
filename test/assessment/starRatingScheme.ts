import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Scheme } from '../../src/schema/scheme.ts';

/** The star rating among the examples. */
export const starRatingScheme = parse(
  readFileSync(new URL('../../examples/plans/star-rating-harmonious-community.scheme.yaml', import.meta.url), 'utf8'),
) as Scheme;
