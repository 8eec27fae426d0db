import type { CodeListText } from '../codeText.ts';
import type { InstrumentKindCode } from '../instrumentKind.ts';

/** What a person reads about the code list `instrumentKind`. */
export const instrumentKindText: CodeListText<InstrumentKindCode> = {
  title: { 'zh-CN': '文书类别', en: 'Kinds of instruments' },
  open: false,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    contract: {
      title: { 'zh-CN': '合约', en: 'Contract' },
      definition: { 'zh-CN': '合同、合约。', en: 'A contract.' },
    },
    agreement: {
      title: { 'zh-CN': '协议书', en: 'Agreement' },
      definition: { 'zh-CN': '协议书。', en: 'An agreement.' },
    },
    responsibilityLetter: {
      title: { 'zh-CN': '责任书', en: 'Responsibility letter' },
      definition: { 'zh-CN': '目标责任书。', en: 'A letter of responsibility.' },
    },
    pledge: {
      title: { 'zh-CN': '承诺书', en: 'Pledge' },
      definition: { 'zh-CN': '承诺书、倡议签名。', en: 'A pledge.' },
    },
    guarantee: {
      title: { 'zh-CN': '保证书', en: 'Guarantee' },
      definition: { 'zh-CN': '保证书。', en: 'A guarantee.' },
    },
  },
};
