import type { ValueText } from './fieldText.ts';

/** What a person reads about the data of the embedding program. */
export const extText: ValueText = {
  title: { 'zh-CN': '扩展数据', en: 'Extension' },
  description: {
    'zh-CN': '嵌入本库的程序自用的 JSON 数据，按名称存放；本库只保存、不读取，至多 8 层。',
    en: 'JSON of the embedding program, by name; the library keeps it and never reads it; at most 8 levels deep.',
  },
  example: { 'my-app': { rowId: 7 } },
};
