import type { CodeListText } from '../codeText.ts';
import type { SeatCode } from '../seat.ts';

/** What a person reads about the code list `seat`. */
export const seatText: CodeListText<SeatCode> = {
  title: { 'zh-CN': '席位', en: 'Seats' },
  open: false,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    leader: {
      title: { 'zh-CN': '组长', en: 'Leader' },
      definition: { 'zh-CN': '组长、主任委员。', en: 'Heads the body.' },
    },
    deputy: {
      title: { 'zh-CN': '副组长', en: 'Deputy' },
      definition: { 'zh-CN': '副组长、副主任委员。', en: 'Deputy head.' },
    },
    secretary: {
      title: { 'zh-CN': '秘书', en: 'Secretary' },
      definition: { 'zh-CN': '秘书、秘书长。', en: 'Secretary.' },
    },
    director: {
      title: { 'zh-CN': '主任', en: 'Director' },
      definition: { 'zh-CN': '办公室主任。', en: 'Directs the office.' },
    },
    member: {
      title: { 'zh-CN': '成员', en: 'Member' },
      definition: { 'zh-CN': '成员、委员。', en: 'Member.' },
    },
    adviser: {
      title: { 'zh-CN': '顾问', en: 'Adviser' },
      definition: { 'zh-CN': '顾问。', en: 'Adviser.' },
    },
  },
};
