import type { CodeListText } from '../codeText.ts';
import type { RoleCode } from '../role.ts';

/** What a person reads about the roles of parties. */
export const roleText: CodeListText<RoleCode> = {
  title: { 'zh-CN': '责任角色', en: 'Roles' },
  open: true,
  source: '任务分解表、责任清单通行用语',
  since: '0.1.0',
  codes: {
    lead: {
      title: { 'zh-CN': '牵头', en: 'Lead' },
      definition: {
        'zh-CN': '牵头单位或牵头领导，对任务负总责。',
        en: 'Leads and answers for the task as a whole: a unit, or a leading person.',
      },
    },
    approve: {
      title: { 'zh-CN': '审定', en: 'Approve' },
      definition: { 'zh-CN': '审批、审定，作出决定。', en: 'Decides: examines and approves.' },
    },
    purchase: {
      title: { 'zh-CN': '购买', en: 'Purchase' },
      definition: { 'zh-CN': '购买服务的一方。', en: 'Buys the service.' },
    },
    responsible: {
      title: { 'zh-CN': '责任', en: 'Responsible' },
      definition: { 'zh-CN': '责任单位，具体承担任务。', en: 'Does the work and answers for its part.' },
    },
    execute: {
      title: { 'zh-CN': '落实', en: 'Carry out' },
      definition: { 'zh-CN': '负责组织实施、抓好落实。', en: 'Carries the work out.' },
    },
    organise: {
      title: { 'zh-CN': '主办', en: 'Organise' },
      definition: { 'zh-CN': '主办活动的单位。', en: 'Organises the activity.' },
    },
    provide: {
      title: { 'zh-CN': '承接', en: 'Provide' },
      definition: { 'zh-CN': '承接并提供服务的一方。', en: 'Provides the service.' },
    },
    manage: {
      title: { 'zh-CN': '管理', en: 'Manage' },
      definition: { 'zh-CN': '负责日常管理。', en: 'Manages it day by day.' },
    },
    guarantee: {
      title: { 'zh-CN': '包保', en: 'Stand for' },
      definition: {
        'zh-CN': '包片、包保、挂点，对所包的片区或单位负责。',
        en: 'Stands for an area or a unit that was assigned to it.',
      },
    },
    cooperate: {
      title: { 'zh-CN': '配合', en: 'Cooperate' },
      definition: { 'zh-CN': '配合单位，协助完成任务。', en: 'Helps those who are responsible.' },
    },
    support: {
      title: { 'zh-CN': '支持', en: 'Support' },
      definition: { 'zh-CN': '提供人力、物力等支持。', en: 'Gives staff, means or other support.' },
    },
    fund: {
      title: { 'zh-CN': '出资', en: 'Fund' },
      definition: { 'zh-CN': '承担或安排经费。', en: 'Pays for it.' },
    },
    coordinate: {
      title: { 'zh-CN': '协调', en: 'Coordinate' },
      definition: { 'zh-CN': '统筹协调各方。', en: 'Brings the parties together.' },
    },
    guide: {
      title: { 'zh-CN': '指导', en: 'Guide' },
      definition: { 'zh-CN': '业务指导。', en: 'Gives professional guidance.' },
    },
    participate: {
      title: { 'zh-CN': '参加', en: 'Take part' },
      definition: { 'zh-CN': '参加活动、会议或工作。', en: 'Takes part in the work or activity.' },
    },
    receive: {
      title: { 'zh-CN': '报送对象', en: 'Receive' },
      definition: { 'zh-CN': '接收报告和材料的单位。', en: 'Receives the reports.' },
    },
    issue: {
      title: { 'zh-CN': '下达', en: 'Issue' },
      definition: { 'zh-CN': '下达任务、印发文件。', en: 'Issues the task or the paper.' },
    },
    supervise: {
      title: { 'zh-CN': '督促', en: 'Supervise' },
      definition: { 'zh-CN': '督促、督办、监督。', en: 'Urges and supervises; stands outside RACI.' },
    },
    inspect: {
      title: { 'zh-CN': '检查', en: 'Inspect' },
      definition: { 'zh-CN': '检查、验收。', en: 'Inspects; stands outside RACI.' },
    },
    evaluate: {
      title: { 'zh-CN': '考评', en: 'Evaluate' },
      definition: { 'zh-CN': '考核、评价。', en: 'Evaluates; stands outside RACI.' },
    },
  },
};
