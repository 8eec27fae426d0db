export type { CodeListText, CodeText } from '../codelist/codeText.ts';
export { type CodeListName, codeLists } from '../codelist/text/codeLists.ts';
export type { BothLanguages, FieldText, ValueText } from '../schema/fields/fieldText.ts';
export { describeCodeList } from './describeCodeList.ts';
export { describeIssueCodes } from './describeIssueCodes.ts';
export { describeSchema } from './describeSchema.ts';
export type { DocumentedSchema, SchemaText } from './documentedSchema.ts';
export { documentedSchemas, type SchemaName } from './documentedSchemas.ts';
export { beyondJsonSchema, type JsonSchema, jsonSchemaOf } from './jsonSchemaOf.ts';
