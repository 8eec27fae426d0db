import type { Outcome } from '../outcome.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about the outcome of a scheme. */
export const outcomeText: ObjectText<Outcome> = {
  title: { 'zh-CN': '考评结果', en: 'Outcome' },
  description: {
    'zh-CN': '由总分得出等次，再按否决事项调整；随后是排名、等次名额和结果运用。',
    en: 'What follows from the total: the grade, then what vetoes do to it, ranking with quotas, and consequences.',
  },
  example: {
    grades: [
      { id: 'excellent', name: '优秀', atLeast: 90 },
      { id: 'qualified', name: '合格', atLeast: 60 },
      { id: 'failed' },
    ],
    vetoes: [{ id: 'fire', when: 'fire', effect: 'capGrade', grade: 'qualified' }],
  },
  fields: {
    measure: {
      title: { 'zh-CN': '定等依据', en: 'Measure' },
      description: {
        'zh-CN': '按什么值定等次和排名，如获得几颗星；不填即按总分。',
        en: 'What grades and ranks read, such as a number of stars; absent: the total.',
      },
      example: { operation: 'count', of: [{ operation: 'points', items: ['service', 'safety'] }], atLeast: 9 },
    },
    compare: {
      title: { 'zh-CN': '比较口径', en: 'Compare' },
      description: {
        'zh-CN': '定等次和排名时，用修约后的总分（rounded）还是修约前的总分（exact）；不填为 rounded。',
        en: 'Whether grades and ranks read the total after (rounded) or before (exact) its rounding; absent: rounded.',
      },
      example: 'exact',
    },
    grades: {
      title: { 'zh-CN': '等次', en: 'Grades' },
      description: {
        'zh-CN': '由高到低列出，以第一个符合的为准；都不符合即没有等次，并予提示。不填即不定等次。',
        en: 'Best first; the first that fits is given, and if none fits there is none, with an issue. Absent: no grades.',
      },
      example: [{ id: 'excellent', atLeast: 90 }, { id: 'plain' }],
    },
    vetoes: {
      title: { 'zh-CN': '否决事项', en: 'Vetoes' },
      description: {
        'zh-CN': '一票否决、降等和准入条件，次序不影响结果。',
        en: 'What forces, caps or lowers the grade or makes ineligible, in any order.',
      },
      example: [{ id: 'accident', when: 'accident', effect: 'lowerGrade' }],
    },
    consequences: {
      title: { 'zh-CN': '结果运用', en: 'Consequences' },
      description: {
        'zh-CN': '表彰、通报、整改、奖补等；不再影响分数。',
        en: 'Praise, notices, rectification, money and so on; never points.',
      },
      example: [{ id: 'award', name: '通报表扬', when: { measure: { operation: 'grade' }, is: 'excellent' } }],
    },
    ranking: {
      title: { 'zh-CN': '排名', en: 'Ranking' },
      description: {
        'zh-CN': '同批单位怎样排名、各等次有多少名额；不填即没有同分排序，也没有名额。',
        en: 'How the units of a cohort are ranked and how many may have a grade; absent: no tie-break and no quotas.',
      },
      example: { tieBreak: [{ operation: 'points', items: ['service'] }] },
    },
  },
};
