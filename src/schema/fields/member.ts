import type { Member } from '../party.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a member of a body. */
export const memberText: ObjectText<Member> = {
  title: { 'zh-CN': '成员', en: 'Member' },
  description: {
    'zh-CN': '领导小组、委员会等机构的一名成员：另一主体，或写出姓名、职务的人。',
    en: 'A member of a body: another party, or a person given by name or post.',
  },
  example: { post: '社区党委书记', seat: 'leader' },
  fields: {
    party: {
      title: { 'zh-CN': '成员主体', en: 'Party' },
      description: { 'zh-CN': '编号，指向 parties 中的一项。', en: 'Id of a party.' },
      example: 'police-station',
    },
    name: {
      title: { 'zh-CN': '姓名', en: 'Name' },
      description: { 'zh-CN': '成员姓名，可遮蔽。', en: 'The name of the person; may be masked.' },
      example: { masked: 'xxx' },
    },
    post: {
      title: { 'zh-CN': '职务', en: 'Post' },
      description: { 'zh-CN': '成员在本单位的职务，可遮蔽。', en: 'The post the person holds; may be masked.' },
      example: '社区党委书记',
    },
    concurrent: {
      title: { 'zh-CN': '兼任', en: 'Concurrent' },
      description: { 'zh-CN': 'true 表示以原职务兼任。', en: 'True: held besides another post.' },
      example: true,
    },
    seat: {
      title: { 'zh-CN': '组内职务', en: 'Seat' },
      description: {
        'zh-CN': '组长、副组长、秘书、主任、成员或顾问；不填表示没有写明。',
        en: 'Leader, deputy, secretary, director, member or adviser; absent: not stated.',
      },
      example: 'leader',
    },
  },
};
