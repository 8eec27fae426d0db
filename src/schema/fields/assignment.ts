import type { Assignment } from '../assignment.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about an assignment. */
export const assignmentText: ObjectText<Assignment> = {
  title: { 'zh-CN': '责任分工', en: 'Assignment' },
  description: {
    'zh-CN': '谁对所在的任务（或整个计划）负什么责任。下级任务没有写明某一角色时，沿用上级任务的。',
    en: 'Who has which role for the task, or plan, it stands in. A task without an assignment for a role takes that of its parent.',
  },
  example: { role: 'lead', parties: ['party-building-office'] },
  fields: {
    role: {
      title: { 'zh-CN': '角色', en: 'Role' },
      description: {
        'zh-CN': '牵头、责任、配合、指导、督促、考评等；清单之外的词照录。',
        en: 'Lead, responsible, cooperate, guide, supervise, evaluate and so on; other words are kept.',
      },
      example: 'cooperate',
    },
    parties: {
      title: { 'zh-CN': '责任主体', en: 'Parties' },
      description: {
        'zh-CN': '承担这一角色的单位、岗位或人员；编号，指向 parties 中的若干项，原文隐去的照录。',
        en: 'Who holds the role: ids of parties, or what is printed where the source hides them.',
      },
      example: ['police-station', 'volunteer-team'],
    },
    each: {
      title: { 'zh-CN': '各自承担', en: 'Each' },
      description: {
        'zh-CN': 'true 表示所列各方分别承担（“各社区”“各部门”），false 表示共同承担；不填表示没有写明。',
        en: 'True: each of the parties on its own; false: all together; absent: not stated.',
      },
      example: true,
    },
    scope: {
      title: { 'zh-CN': '负责范围', en: 'Scope' },
      description: {
        'zh-CN': '负责任务对象中的哪一部分；编号，指向 parties 中的若干项。不填即任务的全部对象。',
        en: "For which part of the task's scope: ids of parties; absent: all of it.",
      },
      example: ['north-grid'],
    },
    holdersPerUnit: {
      title: { 'zh-CN': '每单位配备数', en: 'Holders per unit' },
      description: {
        'zh-CN':
          '每个网格、楼栋等配备几名（个）责任人，如“每个网格一名网格员”为 1；只说包片、挂点而没有数字的，照录原文。',
        en: 'How many holders each unit has, such as 1 for one warden per grid; without a number the wording is kept.',
      },
      example: 1,
    },
    unitsPerHolder: {
      title: { 'zh-CN': '每人负责数', en: 'Units per holder' },
      description: {
        'zh-CN': '每名责任人负责几个单位或几户，如“每人联系五户”为 5。',
        en: 'For how many units each holder is responsible, such as 5 for five households each.',
      },
      example: 5,
    },
    delegate: {
      title: { 'zh-CN': '受托方', en: 'Delegate' },
      description: {
        'zh-CN': '受委托具体办理的一方；编号，指向 parties 中的一项。',
        en: 'Who is entrusted with doing it: id of a party.',
      },
      example: 'service-provider',
    },
    replaces: {
      title: { 'zh-CN': '接替对象', en: 'Replaces' },
      description: {
        'zh-CN': '此前承担这一角色的各方；编号，指向 parties 中的若干项。',
        en: 'Who held the role before: ids of parties.',
      },
      example: ['former-committee'],
    },
    axis: {
      title: { 'zh-CN': '条块', en: 'Axis' },
      description: {
        'zh-CN': '按块（属地）还是按条（业务条线）负责；不填表示没有写明。',
        en: 'Whether the duty follows the territory (块) or the function (条); absent: not stated.',
      },
      example: 'territory',
    },
    duty: {
      title: { 'zh-CN': '职责', en: 'Duty' },
      description: { 'zh-CN': '这一方具体做什么。', en: 'What exactly this party does.' },
      example: '提供场地并维持秩序',
    },
    by: {
      title: { 'zh-CN': '完成时限', en: 'Due by' },
      description: {
        'zh-CN': '这一方自己的时限，最后一天含在内；不填以任务的时限为准。',
        en: "The party's own deadline, its last day included; absent: that of the task.",
      },
      example: '2026-06',
    },
  },
};
