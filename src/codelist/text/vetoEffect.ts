import type { CodeListText } from '../codeText.ts';
import type { VetoEffectCode } from '../vetoEffect.ts';

/** What a person reads about the code list `vetoEffect`. */
export const vetoEffectText: CodeListText<VetoEffectCode> = {
  title: { 'zh-CN': '否决效果', en: 'Effects of vetoes' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    forceGrade: {
      title: { 'zh-CN': '直接定等', en: 'Force the grade' },
      definition: { 'zh-CN': '直接定为某一等次。', en: 'The grade is set.' },
    },
    capGrade: {
      title: { 'zh-CN': '等次封顶', en: 'Cap the grade' },
      definition: { 'zh-CN': '不得评为更高等次。', en: 'The grade cannot be better.' },
    },
    lowerGrade: {
      title: { 'zh-CN': '降等', en: 'Lower the grade' },
      definition: { 'zh-CN': '降低等次。', en: 'The grade goes down.' },
    },
    ineligible: {
      title: { 'zh-CN': '取消资格', en: 'Ineligible' },
      definition: { 'zh-CN': '取消评定资格，分数保留。', en: 'The unit is out; its score is kept.' },
    },
  },
};
