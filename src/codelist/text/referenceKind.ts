import type { CodeListText } from '../codeText.ts';
import type { ReferenceKindCode } from '../referenceKind.ts';

/** What a person reads about the code list `referenceKind`. */
export const referenceKindText: CodeListText<ReferenceKindCode> = {
  title: { 'zh-CN': '依据类别', en: 'Kinds of references' },
  open: false,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    law: {
      title: { 'zh-CN': '法律法规', en: 'Law' },
      definition: { 'zh-CN': '法律、法规、规章。', en: 'A law or regulation.' },
    },
    policy: {
      title: { 'zh-CN': '政策', en: 'Policy' },
      definition: { 'zh-CN': '意见、通知、纲要等政策文件。', en: 'A policy paper.' },
    },
    plan: {
      title: { 'zh-CN': '计划', en: 'Plan' },
      definition: { 'zh-CN': '上级或相关计划。', en: 'Another plan.' },
    },
    scheme: {
      title: { 'zh-CN': '方案', en: 'Scheme' },
      definition: { 'zh-CN': '其他方案、细则。', en: 'Another scheme.' },
    },
    standard: {
      title: { 'zh-CN': '标准', en: 'Standard' },
      definition: { 'zh-CN': '标准、规范、指标体系。', en: 'A standard or system of indicators.' },
    },
    annex: {
      title: { 'zh-CN': '附件', en: 'Annex' },
      definition: { 'zh-CN': '附件。', en: 'An annex.' },
    },
    table: {
      title: { 'zh-CN': '表', en: 'Table' },
      definition: { 'zh-CN': '任务分解表等表格。', en: 'A table.' },
    },
    programme: {
      title: { 'zh-CN': '规划、工程', en: 'Programme' },
      definition: { 'zh-CN': '规划、工程、专项活动。', en: 'A programme or campaign.' },
    },
    fund: {
      title: { 'zh-CN': '资金', en: 'Fund' },
      definition: { 'zh-CN': '资金、基金。', en: 'A fund.' },
    },
    system: {
      title: { 'zh-CN': '信息系统', en: 'System' },
      definition: { 'zh-CN': '信息系统、数据库。', en: 'An information system.' },
    },
    agreement: {
      title: { 'zh-CN': '协议', en: 'Agreement' },
      definition: { 'zh-CN': '协议文本。', en: 'An agreement.' },
    },
    contest: {
      title: { 'zh-CN': '评选', en: 'Contest' },
      definition: { 'zh-CN': '评选、竞赛。', en: 'A contest.' },
    },
    document: {
      title: { 'zh-CN': '文件', en: 'Document' },
      definition: { 'zh-CN': '其他文件。', en: 'Any other document.' },
    },
  },
};
