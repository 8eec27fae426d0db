import type { Observance } from '../../schema/observance.ts';

/**
 * The traditional festivals of China, in the order of the lunar year: by lunar date, 清明 by its solar term.
 *
 * They do not repeat in leap months; 除夕 is the last day of the lunar year, its 29th or 30th day of the 12th month.
 */
export const chinaFestivals: Observance[] = [
  {
    id: 'spring-festival',
    name: { 'zh-CN': '春节', en: 'Spring Festival' },
    span: 'day',
    recurrence: { frequency: 'yearly', lunar: { month: 1, day: 1 } },
    source: [{ document: '全国年节及纪念日放假办法，第二条' }],
  },
  {
    id: 'lantern-festival',
    name: { 'zh-CN': '元宵节', en: 'Lantern Festival' },
    span: 'day',
    recurrence: { frequency: 'yearly', lunar: { month: 1, day: 15 } },
    note: '民间节日',
  },
  {
    id: 'dragon-head-festival',
    name: { 'zh-CN': '龙抬头', en: 'Dragon Head-raising Day' },
    span: 'day',
    recurrence: { frequency: 'yearly', lunar: { month: 2, day: 2 } },
    note: '民间节日',
  },
  {
    id: 'qingming-festival',
    name: { 'zh-CN': '清明节', en: 'Qingming Festival' },
    span: 'day',
    recurrence: { frequency: 'yearly', solarTerm: 'qingming' },
    source: [{ document: '全国年节及纪念日放假办法，第二条' }],
  },
  {
    id: 'dragon-boat-festival',
    name: { 'zh-CN': '端午节', en: 'Dragon Boat Festival' },
    span: 'day',
    recurrence: { frequency: 'yearly', lunar: { month: 5, day: 5 } },
    source: [{ document: '全国年节及纪念日放假办法，第二条' }],
  },
  {
    id: 'qixi-festival',
    name: { 'zh-CN': '七夕节', en: 'Qixi Festival' },
    span: 'day',
    recurrence: { frequency: 'yearly', lunar: { month: 7, day: 7 } },
    note: '民间节日',
  },
  {
    id: 'zhongyuan-festival',
    name: { 'zh-CN': '中元节', en: 'Zhongyuan Festival' },
    span: 'day',
    recurrence: { frequency: 'yearly', lunar: { month: 7, day: 15 } },
    note: '民间节日',
  },
  {
    id: 'mid-autumn-festival',
    name: { 'zh-CN': '中秋节', en: 'Mid-Autumn Festival' },
    span: 'day',
    recurrence: { frequency: 'yearly', lunar: { month: 8, day: 15 } },
    source: [{ document: '全国年节及纪念日放假办法，第二条' }],
  },
  {
    id: 'double-ninth-festival',
    name: { 'zh-CN': '重阳节', en: 'Double Ninth Festival' },
    span: 'day',
    recurrence: { frequency: 'yearly', lunar: { month: 9, day: 9 } },
    note: '民间节日，亦为老年节',
  },
  {
    id: 'laba-festival',
    name: { 'zh-CN': '腊八节', en: 'Laba Festival' },
    span: 'day',
    recurrence: { frequency: 'yearly', lunar: { month: 12, day: 8 } },
    note: '民间节日',
  },
  {
    id: 'little-new-year',
    name: { 'zh-CN': '小年', en: 'Little New Year' },
    span: 'day',
    recurrence: { frequency: 'yearly', lunar: { month: 12, day: 23 } },
    note: '民间节日，北方为腊月二十三，南方多为腊月二十四',
  },
  {
    id: 'new-years-eve',
    name: { 'zh-CN': '除夕', en: 'Lunar New Year’s Eve' },
    span: 'day',
    recurrence: { frequency: 'yearly', lunar: { month: 12, day: -1 } },
    source: [{ document: '全国年节及纪念日放假办法，第二条（2024年修订）' }],
  },
];
