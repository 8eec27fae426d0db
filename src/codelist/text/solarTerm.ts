import type { CodeListText } from '../codeText.ts';
import type { SolarTermCode } from '../solarTerm.ts';

/** What a person reads about the code list `solarTerm`. */
export const solarTermText: CodeListText<SolarTermCode> = {
  title: { 'zh-CN': '节气', en: 'Solar terms' },
  open: false,
  source: 'GB/T 33661-2017 农历的编算和颁行',
  since: '0.1.0',
  codes: {
    lichun: {
      title: { 'zh-CN': '立春', en: 'Start of Spring' },
      definition: { 'zh-CN': '太阳视黄经 315°。', en: 'The sun at ecliptic longitude 315°.' },
    },
    yushui: {
      title: { 'zh-CN': '雨水', en: 'Rain Water' },
      definition: { 'zh-CN': '太阳视黄经 330°。', en: 'The sun at ecliptic longitude 330°.' },
    },
    jingzhe: {
      title: { 'zh-CN': '惊蛰', en: 'Awakening of Insects' },
      definition: { 'zh-CN': '太阳视黄经 345°。', en: 'The sun at ecliptic longitude 345°.' },
    },
    chunfen: {
      title: { 'zh-CN': '春分', en: 'Spring Equinox' },
      definition: { 'zh-CN': '太阳视黄经 0°。', en: 'The sun at ecliptic longitude 0°.' },
    },
    qingming: {
      title: { 'zh-CN': '清明', en: 'Clear and Bright' },
      definition: { 'zh-CN': '太阳视黄经 15°。', en: 'The sun at ecliptic longitude 15°.' },
    },
    guyu: {
      title: { 'zh-CN': '谷雨', en: 'Grain Rain' },
      definition: { 'zh-CN': '太阳视黄经 30°。', en: 'The sun at ecliptic longitude 30°.' },
    },
    lixia: {
      title: { 'zh-CN': '立夏', en: 'Start of Summer' },
      definition: { 'zh-CN': '太阳视黄经 45°。', en: 'The sun at ecliptic longitude 45°.' },
    },
    xiaoman: {
      title: { 'zh-CN': '小满', en: 'Grain Buds' },
      definition: { 'zh-CN': '太阳视黄经 60°。', en: 'The sun at ecliptic longitude 60°.' },
    },
    mangzhong: {
      title: { 'zh-CN': '芒种', en: 'Grain in Ear' },
      definition: { 'zh-CN': '太阳视黄经 75°。', en: 'The sun at ecliptic longitude 75°.' },
    },
    xiazhi: {
      title: { 'zh-CN': '夏至', en: 'Summer Solstice' },
      definition: { 'zh-CN': '太阳视黄经 90°。', en: 'The sun at ecliptic longitude 90°.' },
    },
    xiaoshu: {
      title: { 'zh-CN': '小暑', en: 'Minor Heat' },
      definition: { 'zh-CN': '太阳视黄经 105°。', en: 'The sun at ecliptic longitude 105°.' },
    },
    dashu: {
      title: { 'zh-CN': '大暑', en: 'Major Heat' },
      definition: { 'zh-CN': '太阳视黄经 120°。', en: 'The sun at ecliptic longitude 120°.' },
    },
    liqiu: {
      title: { 'zh-CN': '立秋', en: 'Start of Autumn' },
      definition: { 'zh-CN': '太阳视黄经 135°。', en: 'The sun at ecliptic longitude 135°.' },
    },
    chushu: {
      title: { 'zh-CN': '处暑', en: 'End of Heat' },
      definition: { 'zh-CN': '太阳视黄经 150°。', en: 'The sun at ecliptic longitude 150°.' },
    },
    bailu: {
      title: { 'zh-CN': '白露', en: 'White Dew' },
      definition: { 'zh-CN': '太阳视黄经 165°。', en: 'The sun at ecliptic longitude 165°.' },
    },
    qiufen: {
      title: { 'zh-CN': '秋分', en: 'Autumn Equinox' },
      definition: { 'zh-CN': '太阳视黄经 180°。', en: 'The sun at ecliptic longitude 180°.' },
    },
    hanlu: {
      title: { 'zh-CN': '寒露', en: 'Cold Dew' },
      definition: { 'zh-CN': '太阳视黄经 195°。', en: 'The sun at ecliptic longitude 195°.' },
    },
    shuangjiang: {
      title: { 'zh-CN': '霜降', en: 'Frost Descent' },
      definition: { 'zh-CN': '太阳视黄经 210°。', en: 'The sun at ecliptic longitude 210°.' },
    },
    lidong: {
      title: { 'zh-CN': '立冬', en: 'Start of Winter' },
      definition: { 'zh-CN': '太阳视黄经 225°。', en: 'The sun at ecliptic longitude 225°.' },
    },
    xiaoxue: {
      title: { 'zh-CN': '小雪', en: 'Minor Snow' },
      definition: { 'zh-CN': '太阳视黄经 240°。', en: 'The sun at ecliptic longitude 240°.' },
    },
    daxue: {
      title: { 'zh-CN': '大雪', en: 'Major Snow' },
      definition: { 'zh-CN': '太阳视黄经 255°。', en: 'The sun at ecliptic longitude 255°.' },
    },
    dongzhi: {
      title: { 'zh-CN': '冬至', en: 'Winter Solstice' },
      definition: { 'zh-CN': '太阳视黄经 270°。', en: 'The sun at ecliptic longitude 270°.' },
    },
    xiaohan: {
      title: { 'zh-CN': '小寒', en: 'Minor Cold' },
      definition: { 'zh-CN': '太阳视黄经 285°。', en: 'The sun at ecliptic longitude 285°.' },
    },
    dahan: {
      title: { 'zh-CN': '大寒', en: 'Major Cold' },
      definition: { 'zh-CN': '太阳视黄经 300°。', en: 'The sun at ecliptic longitude 300°.' },
    },
  },
};
