import type { Share } from '../fundingItem.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about who pays which part. */
export const shareText: ObjectText<Share> = {
  title: { 'zh-CN': '经费分担', en: 'Share' },
  description: { 'zh-CN': '对一部分单位，各出资方按比例分担。', en: 'Who pays which part, for some of the units.' },
  example: {
    scope: ['old-quarters'],
    payers: [
      { party: 'street-office', ratio: 7 },
      { party: 'owners', ratio: 3 },
    ],
  },
  fields: {
    scope: {
      title: { 'zh-CN': '适用单位', en: 'Scope' },
      description: {
        'zh-CN': '适用于哪些单位；编号，指向 parties 中的若干项。不填即全部单位。',
        en: 'For which units: ids of parties; absent: for all.',
      },
      example: ['old-quarters'],
    },
    payers: {
      title: { 'zh-CN': '出资方', en: 'Payers' },
      description: {
        'zh-CN':
          '各出资方（party，编号，指向 parties 中的一项）及其比例（ratio）；比例只看相对大小，7 比 3 即七成、三成。',
        en: 'The payers (party: id of a party) and their ratio; only the proportion counts, 7 to 3 is seven tenths and three tenths.',
      },
      example: [
        { party: 'street-office', ratio: 7 },
        { party: 'owners', ratio: 3 },
      ],
    },
  },
};
