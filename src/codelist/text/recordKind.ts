import type { CodeListText } from '../codeText.ts';
import type { RecordKindCode } from '../recordKind.ts';

/** What a person reads about the code list `recordKind`. */
export const recordKindText: CodeListText<RecordKindCode> = {
  title: { 'zh-CN': '台账类别', en: 'Kinds of records' },
  open: true,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    ledger: {
      title: { 'zh-CN': '台账', en: 'Ledger' },
      definition: { 'zh-CN': '逐项登记工作的台账。', en: 'Work entered line by line.' },
    },
    register: {
      title: { 'zh-CN': '登记', en: 'Register' },
      definition: { 'zh-CN': '登记簿、登记表。', en: 'A register or form.' },
    },
    archive: {
      title: { 'zh-CN': '档案', en: 'Archive' },
      definition: { 'zh-CN': '归档材料。', en: 'Files kept for reference.' },
    },
    minutes: {
      title: { 'zh-CN': '会议记录', en: 'Minutes' },
      definition: { 'zh-CN': '会议记录、纪要。', en: 'Minutes of a meeting.' },
    },
    diary: {
      title: { 'zh-CN': '日记', en: 'Diary' },
      definition: { 'zh-CN': '民情日记等。', en: 'A working diary.' },
    },
    chronicle: {
      title: { 'zh-CN': '大事记', en: 'Chronicle' },
      definition: { 'zh-CN': '大事记。', en: 'A chronicle of events.' },
    },
    report: {
      title: { 'zh-CN': '报告', en: 'Report' },
      definition: { 'zh-CN': '书面报告、总结。', en: 'A written report.' },
    },
    brief: {
      title: { 'zh-CN': '简报', en: 'Brief' },
      definition: { 'zh-CN': '简报、信息。', en: 'A short bulletin.' },
    },
    plan: {
      title: { 'zh-CN': '计划', en: 'Plan' },
      definition: { 'zh-CN': '计划、方案、规划。', en: 'A plan or scheme.' },
    },
    photo: {
      title: { 'zh-CN': '照片', en: 'Photo' },
      definition: { 'zh-CN': '照片、影像。', en: 'Photographs or video.' },
    },
    data: {
      title: { 'zh-CN': '数据', en: 'Data' },
      definition: { 'zh-CN': '数据、统计表。', en: 'Data or statistics.' },
    },
    certificate: {
      title: { 'zh-CN': '证书', en: 'Certificate' },
      definition: { 'zh-CN': '证书、证明。', en: 'A certificate.' },
    },
  },
};
