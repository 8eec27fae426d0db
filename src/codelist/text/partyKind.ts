import type { CodeListText } from '../codeText.ts';
import type { PartyKindCode } from '../partyKind.ts';

/** What a person reads about the code list `partyKind`. */
export const partyKindText: CodeListText<PartyKindCode> = {
  title: { 'zh-CN': '主体类别', en: 'Kinds of parties' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    unit: {
      title: { 'zh-CN': '单位', en: 'Unit' },
      definition: { 'zh-CN': '单位、部门、机构、企业。', en: 'An office, department, institution or firm.' },
    },
    body: {
      title: { 'zh-CN': '议事机构', en: 'Body' },
      definition: { 'zh-CN': '领导小组、委员会、理事会。', en: 'A leading group, committee or council.' },
    },
    post: {
      title: { 'zh-CN': '岗位', en: 'Post' },
      definition: { 'zh-CN': '岗位、职务。', en: 'A post.' },
    },
    person: {
      title: { 'zh-CN': '个人', en: 'Person' },
      definition: { 'zh-CN': '个人。', en: 'A person.' },
    },
    team: {
      title: { 'zh-CN': '队伍', en: 'Team' },
      definition: { 'zh-CN': '工作队、志愿队。', en: 'A team.' },
    },
    people: {
      title: { 'zh-CN': '人群', en: 'People' },
      definition: { 'zh-CN': '一类居民或服务对象。', en: 'A class of people.' },
    },
    place: {
      title: { 'zh-CN': '区域、场所', en: 'Place' },
      definition: { 'zh-CN': '小区、片区、场所。', en: 'An area, compound or place.' },
    },
    network: {
      title: { 'zh-CN': '网络、条线', en: 'Network' },
      definition: { 'zh-CN': '工作网络、条线。', en: 'A network or line of functions.' },
    },
  },
};
