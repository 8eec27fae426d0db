/** What a person reads about one code of a list. */
export interface CodeText {
  /** The term of the field in Chinese, and its English title. */
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** When the code applies, in both languages. */
  readonly definition: { readonly 'zh-CN': string; readonly en: string };
}

/** What a person reads about a code list: its title, whether other values are taken, where it comes from, and each code. */
export interface CodeListText<Code extends string> {
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** An open list takes other values too, which are kept and reported. */
  readonly open: boolean;
  /** A law, a standard, or the usage of plans; or `our choice`. */
  readonly source: string;
  readonly since: string;
  readonly codes: { readonly [Known in Code]: CodeText };
}
