import type { Common } from '../common.ts';

/** The same words in both languages. */
export interface BothLanguages {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** What a person reads about one field: its title, what it says, its unit, and an example that the schema accepts. */
export interface FieldText {
  readonly title: BothLanguages;
  readonly description: BothLanguages;
  readonly unit?: BothLanguages;
  readonly example: unknown;
}

/** What a person reads about a schema that is no object with fields of its own (a union or a single value). */
export interface ValueText {
  readonly title: BothLanguages;
  readonly description: BothLanguages;
  readonly example: unknown;
}

/** What a person reads about an object: the object as a whole, and each of its fields but the common ones. */
export interface ObjectText<T> extends ValueText {
  readonly fields: { readonly [Key in Exclude<keyof T, keyof Common>]-?: FieldText };
}
