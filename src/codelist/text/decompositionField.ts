import type { CodeListText } from '../codeText.ts';
import type { DecompositionFieldCode } from '../decompositionField.ts';

/** What a person reads about the code list `decompositionField`. */
export const decompositionFieldText: CodeListText<DecompositionFieldCode> = {
  title: { 'zh-CN': '分解内容', en: 'Fields of a breakdown' },
  open: false,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    task: {
      title: { 'zh-CN': '任务', en: 'Task' },
      definition: { 'zh-CN': '工作任务。', en: 'The task.' },
    },
    goal: {
      title: { 'zh-CN': '目标', en: 'Goal' },
      definition: { 'zh-CN': '工作目标。', en: 'The goal.' },
    },
    quantity: {
      title: { 'zh-CN': '数量', en: 'Quantity' },
      definition: { 'zh-CN': '量化指标。', en: 'The quantity.' },
    },
    role: {
      title: { 'zh-CN': '责任', en: 'Role' },
      definition: { 'zh-CN': '责任单位、责任人。', en: 'Who answers.' },
    },
    deadline: {
      title: { 'zh-CN': '时限', en: 'Deadline' },
      definition: { 'zh-CN': '完成时限。', en: 'By when.' },
    },
  },
};
