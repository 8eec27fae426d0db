import type { CodeListText } from '../codeText.ts';
import type { DecompositionLevelCode } from '../decompositionLevel.ts';

/** What a person reads about the code list `decompositionLevel`. */
export const decompositionLevelText: CodeListText<DecompositionLevelCode> = {
  title: { 'zh-CN': '分解层次', en: 'Levels of a breakdown' },
  open: false,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    unit: {
      title: { 'zh-CN': '到单位', en: 'Unit' },
      definition: { 'zh-CN': '分解到单位。', en: 'To units.' },
    },
    department: {
      title: { 'zh-CN': '到部门', en: 'Department' },
      definition: { 'zh-CN': '分解到部门。', en: 'To departments.' },
    },
    team: {
      title: { 'zh-CN': '到班组', en: 'Team' },
      definition: { 'zh-CN': '分解到班组。', en: 'To teams.' },
    },
    post: {
      title: { 'zh-CN': '到岗位', en: 'Post' },
      definition: { 'zh-CN': '分解到岗位。', en: 'To posts.' },
    },
    person: {
      title: { 'zh-CN': '到人', en: 'Person' },
      definition: { 'zh-CN': '落实到人。', en: 'To persons.' },
    },
  },
};
