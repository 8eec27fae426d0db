/** The two languages of the library: Simplified Chinese and English. */
export type Language = 'zh-CN' | 'en';
