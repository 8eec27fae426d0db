import type { CodeListText } from '../codeText.ts';
import type { RoundingModeCode } from '../roundingMode.ts';

/** What a person reads about the code list `roundingMode`. */
export const roundingModeText: CodeListText<RoundingModeCode> = {
  title: { 'zh-CN': '修约方式', en: 'Rounding' },
  open: false,
  source: 'GB/T 8170-2008 数值修约规则（四舍六入五成双）；会计通行（四舍五入）',
  since: '0.1.0',
  codes: {
    halfUp: {
      title: { 'zh-CN': '四舍五入', en: 'Half up' },
      definition: { 'zh-CN': '四舍五入，负数按绝对值。', en: 'Half away from zero.' },
    },
    halfEven: {
      title: { 'zh-CN': '四舍六入五成双', en: 'Half to even' },
      definition: { 'zh-CN': '四舍六入五成双。', en: 'Half to the even neighbour.' },
    },
    ceiling: {
      title: { 'zh-CN': '进一', en: 'Ceiling' },
      definition: { 'zh-CN': '向正无穷进位。', en: 'Towards plus infinity.' },
    },
    floor: {
      title: { 'zh-CN': '去尾', en: 'Floor' },
      definition: { 'zh-CN': '向负无穷舍去。', en: 'Towards minus infinity.' },
    },
  },
};
