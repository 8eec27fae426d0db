import { extSchema, sourceSchema } from '../schema/common.ts';
import { durationSchema, lengthSchema } from '../schema/duration.ts';
import { endsSchema } from '../schema/ends.ts';
import { approximateText } from '../schema/fields/approximate.ts';
import { durationText } from '../schema/fields/duration.ts';
import { endsText } from '../schema/fields/ends.ts';
import { extText } from '../schema/fields/ext.ts';
import { idText } from '../schema/fields/id.ts';
import { lengthText } from '../schema/fields/length.ts';
import { maskedText } from '../schema/fields/masked.ts';
import { nameText } from '../schema/fields/name.ts';
import { periodText } from '../schema/fields/period.ts';
import { periodTextText } from '../schema/fields/periodText.ts';
import { quantityText } from '../schema/fields/quantity.ts';
import { rationalText } from '../schema/fields/rational.ts';
import { refText } from '../schema/fields/ref.ts';
import { sourceText } from '../schema/fields/source.ts';
import { textText } from '../schema/fields/text.ts';
import { vagueText } from '../schema/fields/vague.ts';
import { idSchema, refSchema } from '../schema/id.ts';
import { maskedSchema } from '../schema/masked.ts';
import { periodSchema, periodTextSchema } from '../schema/periodText.ts';
import { approximateSchema, quantitySchema } from '../schema/quantity.ts';
import { rationalSchema } from '../schema/rational.ts';
import { nameSchema, textSchema } from '../schema/text.ts';
import { vagueSchema } from '../schema/vague.ts';
import { documented } from './documentedSchema.ts';

/** The schemas of single values that all documents share, in reading order. */
export const valueSchemas = documented({
  period: { schema: periodSchema, text: periodText },
  periodText: { schema: periodTextSchema, text: periodTextText },
  duration: { schema: durationSchema, text: durationText },
  length: { schema: lengthSchema, text: lengthText },
  quantity: { schema: quantitySchema, text: quantityText },
  approximate: { schema: approximateSchema, text: approximateText },
  ends: { schema: endsSchema, text: endsText },
  rational: { schema: rationalSchema, text: rationalText },
  name: { schema: nameSchema, text: nameText },
  text: { schema: textSchema, text: textText },
  masked: { schema: maskedSchema, text: maskedText },
  vague: { schema: vagueSchema, text: vagueText },
  id: { schema: idSchema, text: idText },
  ref: { schema: refSchema, text: refText },
  source: { schema: sourceSchema, text: sourceText },
  ext: { schema: extSchema, text: extText },
});
