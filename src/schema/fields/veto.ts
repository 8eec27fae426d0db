import type { Veto } from '../outcome.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a veto. */
export const vetoText: ObjectText<Veto> = {
  title: { 'zh-CN': '否决事项', en: 'Veto' },
  description: {
    'zh-CN':
      '一票否决、降等或准入条件；when 成立时起作用，或 unless 不成立时起作用。整项或总分不得分的，不在这里写，用分值为 zero 的定额细则。',
    en: 'Acts where when holds, or where unless does not. To make an item or the total 0, write a flat clause with points zero instead.',
  },
  example: { id: 'accident', name: '安全事故', when: 'accident', effect: 'lowerGrade', by: 'accident', points: -3 },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '否决事项的编号，在各否决事项中唯一。', en: 'Unique among the vetoes.' },
      example: 'accident',
    },
    name: {
      title: { 'zh-CN': '名称', en: 'Name' },
      description: { 'zh-CN': '事项的名称；不填时以编号指称。', en: 'What it is called; absent: it goes by its id.' },
      example: '安全事故',
    },
    effect: {
      title: { 'zh-CN': '效果', en: 'Effect' },
      description: {
        'zh-CN':
          'forceGrade 直接定为 grade，压过其他各种；capGrade 不得评为高于 grade 的等次；lowerGrade 降等；ineligible 取消资格，分数和等次保留。',
        en: 'forceGrade gives grade and wins over all others; capGrade: not better than grade; lowerGrade: down; ineligible: out, score and grade kept.',
      },
      example: 'lowerGrade',
    },
    grade: {
      title: { 'zh-CN': '所定等次', en: 'Grade' },
      description: {
        'zh-CN': '等次的编号；forceGrade、capGrade 必填。',
        en: 'Id of a grade; needed by forceGrade and capGrade.',
      },
      example: 'qualified',
    },
    by: {
      title: { 'zh-CN': '降几等', en: 'By' },
      description: {
        'zh-CN': '降等时降几等，取计数即每起降一等，至多降到最末一等。不填为 1。',
        en: 'How many grades lowerGrade goes down; a count means one per case; at most to the last. Absent: 1.',
      },
      example: 'accident',
    },
    points: {
      title: { 'zh-CN': '每降一等加减分', en: 'Points' },
      description: {
        'zh-CN': '降等时，每降一等（by 的每一个）总分加减多少，扣分写负数。不填即不动总分。',
        en: 'What lowerGrade adds to the total for each of by, negative if it takes. Absent: nothing.',
      },
      unit: { 'zh-CN': '分', en: 'points' },
      example: -3,
    },
    cut: {
      title: { 'zh-CN': '压低总分', en: 'Cut' },
      description: {
        'zh-CN': 'true 表示降等后，总分高于新等次上限的压到上限。不填为 false。',
        en: 'True: lowerGrade also cuts the total to the top of the new grade. Absent: false.',
      },
      example: true,
    },
    when: {
      title: { 'zh-CN': '否决情形', en: 'When' },
      description: {
        'zh-CN': '成立即起作用；未知时等次或资格未知，并予提示。',
        en: 'The veto acts where it holds; unknown: the grade or eligibility is unknown, with an issue.',
      },
      example: 'accident',
    },
    unless: {
      title: { 'zh-CN': '准入条件', en: 'Unless' },
      description: {
        'zh-CN': '不成立即起作用，如自评达到 80 分方可参评；未知时与 when 相同。',
        en: 'The veto acts where it does not hold, such as an entry gate; unknown: as with when.',
      },
      example: { measure: 'selfScore', atLeast: 80 },
    },
  },
};
