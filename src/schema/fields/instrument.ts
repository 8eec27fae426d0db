import type { Instrument } from '../instrument.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about an instrument. */
export const instrumentText: ObjectText<Instrument> = {
  title: { 'zh-CN': '签订文书', en: 'Instrument' },
  description: {
    'zh-CN': '各方签订的合约、协议书、责任书、承诺书、保证书，及其周期、续签和终止规则。',
    en: 'A contract, agreement, letter of responsibility, pledge or guarantee, with its cycle and the rules of its renewal and end.',
  },
  example: {
    id: 'shop-front-letter',
    kind: 'responsibilityLetter',
    title: '门前三包责任书',
    signatories: [{ party: 'neighbourhood-committee' }, { party: 'shops', each: true }],
    term: { years: 1 },
  },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '文书的编号，在文档内唯一。', en: 'Unique in the document.' },
      example: 'shop-front-letter',
    },
    kind: {
      title: { 'zh-CN': '文书种类', en: 'Kind' },
      description: {
        'zh-CN': '合约、协议书、责任书、承诺书或保证书。',
        en: 'Contract, agreement, letter of responsibility, pledge or guarantee.',
      },
      example: 'responsibilityLetter',
    },
    title: {
      title: { 'zh-CN': '文书名称', en: 'Title' },
      description: { 'zh-CN': '文书的名称。', en: 'What it is called.' },
      example: '门前三包责任书',
    },
    signatories: {
      title: { 'zh-CN': '签订各方', en: 'Signatories' },
      description: { 'zh-CN': '由哪些主体签订；少于两方时提示。', en: 'Who signs it; fewer than two are reported.' },
      example: [{ party: 'neighbourhood-committee' }, { party: 'shops', each: true }],
    },
    statedCount: {
      title: { 'zh-CN': '所称方数', en: 'Stated count' },
      description: {
        'zh-CN': '原文说由几方签订，如“三方协议”为 3；与所列不符时提示。',
        en: 'How many sides the text says it has; a difference from those listed is reported.',
      },
      unit: { 'zh-CN': '方', en: 'sides' },
      example: 3,
    },
    term: {
      title: { 'zh-CN': '周期', en: 'Term' },
      description: {
        'zh-CN': '一个周期有多长；每次签订的期限较短时，由签订时间说明。',
        en: 'How long its cycle is; if it is signed more often, timings say so.',
      },
      example: { years: 3 },
    },
    timings: {
      title: { 'zh-CN': '签订时间', en: 'Timings' },
      description: { 'zh-CN': '何时签订、多久签订一次。', en: 'When and how often it is signed.' },
      example: [{ kind: 'quota', per: 'year', count: 1 }],
    },
    uses: {
      title: { 'zh-CN': '依据', en: 'Uses' },
      description: {
        'zh-CN': '所依据的文件、台账资料、考评方案等；编号。',
        en: 'What it builds on: ids of references, records, scheme uses and so on.',
      },
      example: ['shop-front-rules'],
    },
    rules: {
      title: { 'zh-CN': '续签与终止', en: 'Rules' },
      description: {
        'zh-CN': '关于续签、终止、违约的规则，均针对本文书。',
        en: 'The rules of its renewal, end and breach; they are about this instrument.',
      },
      example: [{ when: '年终评估合格', effects: ['renew'] }],
    },
  },
};
