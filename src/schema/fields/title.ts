import type { Title } from '../title.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a title. */
export const titleText: ObjectText<Title> = {
  title: { 'zh-CN': '称号', en: 'Title' },
  description: { 'zh-CN': '可以争创、授予和保持的称号。', en: 'A title that can be won and held.' },
  example: { id: 'model-community', name: '文明示范社区', levels: ['city'] },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '称号的编号，在文档内唯一。', en: 'Unique in the document.' },
      example: 'model-community',
    },
    name: {
      title: { 'zh-CN': '称号名称', en: 'Name' },
      description: { 'zh-CN': '称号的全称。', en: 'What it is called.' },
      example: '文明示范社区',
    },
    levels: {
      title: { 'zh-CN': '称号级别', en: 'Levels' },
      description: { 'zh-CN': '国家级、省级、市级等；可写多级。', en: 'At which levels it is given.' },
      example: ['district', 'city'],
    },
    ladder: {
      title: { 'zh-CN': '逐级创建', en: 'Ladder' },
      description: {
        'zh-CN': 'true 表示须先取得下一级，才能申报上一级。',
        en: 'True: the lower level must be held before the higher one.',
      },
      example: true,
    },
    requires: {
      title: { 'zh-CN': '先决称号', en: 'Requires' },
      description: {
        'zh-CN': '须先取得的其他称号；编号，指向 titles 中的若干项。',
        en: 'Titles that must be held first: ids of titles.',
      },
      example: ['clean-community-title'],
    },
    holders: {
      title: { 'zh-CN': '现有单位', en: 'Holders' },
      description: {
        'zh-CN': '已经取得称号的主体；编号，指向 parties 中的若干项。',
        en: 'Who holds it already: ids of parties.',
      },
      example: ['happiness-community'],
    },
    quota: {
      title: { 'zh-CN': '名额', en: 'Quota' },
      description: {
        'zh-CN': '至多或应当授予多少个；不填表示没有写明。',
        en: 'How many may or shall be given; absent: not stated.',
      },
      unit: { 'zh-CN': '个', en: 'holders' },
      example: { atMost: 10 },
    },
  },
};
