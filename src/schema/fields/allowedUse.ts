import type { AllowedUse } from '../fundingItem.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about one allowed use of money. */
export const allowedUseText: ObjectText<AllowedUse> = {
  title: { 'zh-CN': '支出用途', en: 'Allowed use' },
  description: { 'zh-CN': '经费可以用在什么地方。', en: 'One thing that the money may be spent on.' },
  example: { text: '活动支出', includes: ['场地布置', '宣传品印制'] },
  fields: {
    text: {
      title: { 'zh-CN': '用途', en: 'Text' },
      description: { 'zh-CN': '用途的名称。', en: 'What the use is called.' },
      example: '活动支出',
    },
    includes: {
      title: { 'zh-CN': '包括', en: 'Includes' },
      description: { 'zh-CN': '这一用途包括的各项开支。', en: 'What it includes.' },
      example: ['场地布置', '宣传品印制'],
    },
  },
};
