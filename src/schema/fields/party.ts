import type { Party } from '../party.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a party. */
export const partyText: ObjectText<Party> = {
  title: { 'zh-CN': '主体', en: 'Party' },
  description: {
    'zh-CN': '计划中出现的单位、机构、岗位、个人、队伍、人群，以及区域、场所和条线。',
    en: 'Every body, post, person, class of people and place that the plan names.',
  },
  example: { id: 'volunteer-team', name: '社区志愿服务队', kind: 'team', level: 'community', size: 36 },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '主体的编号，在文档内唯一。', en: 'Unique in the document.' },
      example: 'volunteer-team',
    },
    name: {
      title: { 'zh-CN': '名称', en: 'Name' },
      description: { 'zh-CN': '主体的名称，可遮蔽。', en: 'What it is called; may be masked.' },
      example: '社区志愿服务队',
    },
    kind: {
      title: { 'zh-CN': '类别', en: 'Kind' },
      description: {
        'zh-CN': '单位、领导小组、岗位、个人、队伍、人群、区域场所或条线网络。',
        en: 'Unit, body, post, person, team, people, place or network.',
      },
      example: 'team',
    },
    level: {
      title: { 'zh-CN': '层级', en: 'Level' },
      description: {
        'zh-CN': '国家、省、市、区县、街镇、社区（村）、网格、楼栋或单位内；不填表示没有写明。',
        en: 'The level it belongs to, from the nation down to inside a unit; absent: not stated.',
      },
      example: 'community',
    },
    partOf: {
      title: { 'zh-CN': '所属', en: 'Part of' },
      description: {
        'zh-CN': '隶属于谁，或是其中的哪一类；编号，指向 parties 中的一项。',
        en: 'What it belongs to, or is a kind of: id of a party.',
      },
      example: 'happiness-community',
    },
    size: {
      title: { 'zh-CN': '数量', en: 'Size' },
      description: {
        'zh-CN': '现有多少个或多少人，是事实，不是目标；不填表示没有写明。',
        en: 'How many there are, a fact and no target; absent: not stated.',
      },
      example: 36,
    },
    where: {
      title: { 'zh-CN': '认定条件', en: 'Where' },
      description: {
        'zh-CN': '一类人或单位中，符合什么条件的算在内；不填即全部。',
        en: 'Which people or units belong to the class; absent: all of them.',
      },
      example: { measure: '年龄', atLeast: 80 },
    },
    appointment: {
      title: { 'zh-CN': '任职方式', en: 'Appointment' },
      description: {
        'zh-CN': '专人、专职、兼职或专（兼）职；不填表示没有写明。',
        en: 'Dedicated, full time, part time, or either; absent: not stated.',
      },
      example: 'partTime',
    },
    members: {
      title: { 'zh-CN': '组成人员', en: 'Members' },
      description: { 'zh-CN': '领导小组等机构的成员；不填表示没有列出。', en: 'Who sits on it; absent: not listed.' },
      example: [
        { post: '社区党委书记', seat: 'leader' },
        { party: 'police-station', seat: 'member' },
      ],
    },
    statedCount: {
      title: { 'zh-CN': '所称人数', en: 'Stated count' },
      description: {
        'zh-CN': '原文说有几名成员；与所列不符时提示。',
        en: 'How many members the text says there are; a difference from those listed is reported.',
      },
      unit: { 'zh-CN': '名', en: 'members' },
      example: 7,
    },
    seatedAt: {
      title: { 'zh-CN': '办公地点', en: 'Seated at' },
      description: {
        'zh-CN': '办公室等设在哪里；编号，指向 parties 中的一项，原文隐去的照录。',
        en: 'Where it has its office: id of a party, or what is printed where the source hides it.',
      },
      example: 'party-building-office',
    },
    uses: {
      title: { 'zh-CN': '依据', en: 'Uses' },
      description: {
        'zh-CN': '所依据的文件，如列有成员名单的附件；编号，通常指向 references。',
        en: 'What it rests on, such as the annex that lists the members: ids, mostly of references.',
      },
      example: ['member-list'],
    },
  },
};
