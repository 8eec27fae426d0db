import type { Ledger } from '../ledger.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a ledger. */
export const ledgerText: ObjectText<Ledger> = {
  title: { 'zh-CN': '台账', en: 'Ledger' },
  description: {
    'zh-CN': '一份计划的执行情况：办理记录、事件和实绩。',
    en: 'What happened, for one plan: entries, events and facts.',
  },
  example: {
    schemaVersion: 1,
    kind: 'ledger',
    id: 'happiness-community-2026-ledger',
    plan: 'happiness-community-2026',
    period: '2026-Q1',
    entries: [{ task: 'sorting-check', date: '2026-03-12' }],
  },
  fields: {
    schemaVersion: {
      title: { 'zh-CN': '格式版本', en: 'Schema version' },
      description: { 'zh-CN': '数据格式的版本，固定为 1。', en: 'The version of the data format, always 1.' },
      example: 1,
    },
    kind: {
      title: { 'zh-CN': '文档种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 ledger。', en: 'Always ledger.' },
      example: 'ledger',
    },
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '台账的编号。', en: 'The id of the ledger.' },
      example: 'happiness-community-2026-ledger',
    },
    plan: {
      title: { 'zh-CN': '所属计划', en: 'Plan' },
      description: { 'zh-CN': '记的是哪份计划，填计划的编号。', en: 'Which plan it is for: the id of the plan.' },
      example: 'happiness-community-2026',
    },
    period: {
      title: { 'zh-CN': '记录期间', en: 'Period' },
      description: {
        'zh-CN': '台账覆盖的时间，首尾两日均含在内；超出的记录会提示。不填表示没有写明。',
        en: 'The time it covers, first and last day included; what lies outside is reported. Absent: not stated.',
      },
      example: '2026-Q1',
    },
    entries: {
      title: { 'zh-CN': '办理记录', en: 'Entries' },
      description: { 'zh-CN': '办了什么；次序不影响结果。', en: 'Work that was done; their order does not matter.' },
      example: [{ task: 'sorting-check', date: '2026-03-12' }],
    },
    events: {
      title: { 'zh-CN': '事件', en: 'Events' },
      description: { 'zh-CN': '触发任务或推动流程的事。', en: 'What started triggers or moved procedures.' },
      example: [{ event: '居民报修', date: '2026-03-12' }],
    },
    facts: {
      title: { 'zh-CN': '实绩', en: 'Facts' },
      description: { 'zh-CN': '各项指标的实际值。', en: 'Values of indicators.' },
      example: [{ indicator: 'sorting-rate', period: '2026-Q1', value: 88 }],
    },
  },
};
