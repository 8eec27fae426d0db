import type { Observation } from '../sheet.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about an observation. */
export const observationText: ObjectText<Observation> = {
  title: { 'zh-CN': '观测记录', en: 'Observation' },
  description: {
    'zh-CN': '一次观测到的情况：值，以及得分、失分的原因和佐证。',
    en: 'What was observed once: the value, and what explains it.',
  },
  example: { value: 2.5, reason: '窗台积灰', evidence: ['照片 3'], date: '2026-05-12' },
  fields: {
    value: {
      title: { 'zh-CN': '观测值', en: 'Value' },
      description: {
        'zh-CN': '须符合指标的类型和范围，否则不予采用，视为未知；计数不填为 1，其他类型须填。',
        en: 'Of the type and range of the indicator, else refused and unknown. Absent: 1 for a count; all others need it.',
      },
      example: 2.5,
    },
    project: {
      title: { 'zh-CN': '项目', en: 'Project' },
      description: {
        'zh-CN': '属于哪个项目，名称相同的为同一项目，用于同一项目只计一次；不填即自成一项。',
        en: 'The project it belongs to, the same if written alike, for clauses that count once per project; absent: one of its own.',
      },
      example: '亲子共读',
    },
    reason: {
      title: { 'zh-CN': '得失分原因', en: 'Reason' },
      description: {
        'zh-CN': '为什么得分、失分；写入计分说明。',
        en: 'Why points were given or lost; explanations quote it.',
      },
      example: '窗台积灰',
    },
    evidence: {
      title: { 'zh-CN': '佐证材料', en: 'Evidence' },
      description: { 'zh-CN': '照片、文件、记录等。', en: 'Photographs, files, records.' },
      example: ['照片 3'],
    },
    party: {
      title: { 'zh-CN': '责任单位', en: 'Party' },
      description: { 'zh-CN': '这一情况由谁负责。', en: 'Who answers for what was found.' },
      example: '物业服务企业',
    },
    date: {
      title: { 'zh-CN': '时间', en: 'Date' },
      description: {
        'zh-CN': '何时观测到；不参与计算。',
        en: 'When it was observed; nothing is computed from it.',
      },
      example: '2026-05-12',
    },
  },
};
