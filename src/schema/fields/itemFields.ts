import type { Item } from '../item.ts';
import type { ObjectText } from './fieldText.ts';
import { treatmentFields } from './treatmentFields.ts';

/** What a person reads about the fields of an item, which a scheme has too. */
export const itemFields: ObjectText<Item>['fields'] = {
  id: {
    title: { 'zh-CN': '编号', en: 'Id' },
    description: {
      'zh-CN': '考评项的编号，在整个细则的各级考评项中唯一。',
      en: 'Unique among all items of the scheme.',
    },
    example: 'opening',
  },
  name: {
    title: { 'zh-CN': '名称', en: 'Name' },
    description: { 'zh-CN': '考评项的名称；不填时以编号指称。', en: 'What it is called; absent: it goes by its id.' },
    example: '开放时间',
  },
  text: {
    title: { 'zh-CN': '原文', en: 'Text' },
    description: {
      'zh-CN': '考评内容和要求印出的文字；不参与计算。',
      en: 'What is asked for, as printed; nothing is computed from it.',
    },
    example: '全年开放不少于 300 天',
  },
  points: {
    title: { 'zh-CN': '分值', en: 'Points' },
    description: {
      'zh-CN':
        '末级项的满分。有子项的，满分由子项得出，这里只照录印出的分值，用来核对，不参与计算。不填表示没有规定满分。',
      en: 'Full marks of a leaf. The full marks of a group come from its items; its printed figure is compared with them and never used. Absent: no full marks are set.',
    },
    unit: { 'zh-CN': '分', en: 'points' },
    example: 30,
  },
  start: {
    title: { 'zh-CN': '加分制或扣分制', en: 'Start' },
    description: {
      'zh-CN': 'empty 为加分制，从 0 分加起；full 为扣分制，从满分扣起，只用于有分值的末级项。不填为 empty。',
      en: 'What the item holds before its clauses: empty, 0; full, its full marks, for a leaf with points. Absent: empty.',
    },
    example: 'full',
  },
  clauses: {
    title: { 'zh-CN': '计分细则', en: 'Clauses' },
    description: {
      'zh-CN': '怎样加分、扣分，各条得分相加，次序不影响结果；有子项的，加减的是子项合成之后的得分。',
      en: 'What adds points or takes them; the points of all clauses add up, in any order. On a group they act on its total.',
    },
    example: [{ kind: 'steps', measure: 'openDays', below: 300, step: 10, broken: 'whole', points: -3 }],
  },
  items: {
    title: { 'zh-CN': '子项', en: 'Items' },
    description: {
      'zh-CN': '下级考评项；有子项的是一组，没有的是末级项。',
      en: 'The items below; an item with items is a group, one without is a leaf.',
    },
    example: [{ id: 'loans', points: 15, clauses: [{ kind: 'mark', measure: 'loansMark' }] }],
  },
  aggregate: {
    title: { 'zh-CN': '合成方式', en: 'Aggregate' },
    description: {
      'zh-CN': '子项得分怎样合成本项得分。不填为 sum，即合计。',
      en: 'How the points of its items become one figure. Absent: sum.',
    },
    example: 'mean',
  },
  weight: {
    title: { 'zh-CN': '权重', en: 'Weight' },
    description: {
      'zh-CN': '在上级项中的权重：上级为合计时是乘数，可为 0 或负数；为平均时是份额。不填为 1。',
      en: 'What it counts in the item above: a factor in a sum, where it may be 0 or negative; a share in a mean. Absent: 1.',
    },
    example: 0.15,
  },
  bonus: {
    title: { 'zh-CN': '附加分', en: 'Bonus' },
    description: {
      'zh-CN': 'true 表示得分计入上级项，满分不计入。不填为 false。',
      en: 'True: its points count in the item above, its full marks do not. Absent: false.',
    },
    example: true,
  },
  floor: {
    title: { 'zh-CN': '扣完为止', en: 'Floor' },
    description: {
      'zh-CN':
        '得分的下限，低于下限的按下限计；none 表示不设，可以倒扣。不填：有分值的末级项为 0，即扣完为止，其他项不设下限。',
      en: 'The least that the item can score; none: it may go below zero. Absent: 0 for a leaf with points, else none.',
    },
    unit: { 'zh-CN': '分', en: 'points' },
    example: 'none',
  },
  cap: {
    title: { 'zh-CN': '封顶', en: 'Cap' },
    description: {
      'zh-CN':
        '得分的上限，高于上限的按上限计；none 表示不设。不填：有分值的末级项以分值封顶，其他项不封顶，总分可以超过满分。',
      en: 'The most that the item can score; none: no cap. Absent: its points for a leaf with points, else none, so that a total may exceed its full marks.',
    },
    unit: { 'zh-CN': '分', en: 'points' },
    example: 5,
  },
  round: {
    title: { 'zh-CN': '得分修约', en: 'Rounding' },
    description: {
      'zh-CN': '本项得分保留几位小数；以后各处用的都是修约后的得分。合成方式为几何平均时必填；不填即不修约。',
      en: 'To how many places its points are rounded; whatever reads them reads them rounded. Needed with geometricMean; absent: not rounded.',
    },
    example: { digits: 2 },
  },
  applies: {
    title: { 'zh-CN': '适用条件', en: 'Applies' },
    description: {
      'zh-CN': '条件不成立时，本项对被考评单位不适用；未知时无法计算。不填即适用。',
      en: 'Where it does not hold, the item is not applicable; where it is unknown, not computable. Absent: it applies.',
    },
    example: 'severalStoreys',
  },
  ...treatmentFields,
  repeat: {
    title: { 'zh-CN': '分次考评', en: 'Repeat' },
    description: {
      'zh-CN': '本项按点位、评委、轮次、阶段或下属单位各考评一次，再合成；{} 即取平均。不填只考评一次。',
      en: 'The item is scored once per site, rater, round, stage or sub-unit, then aggregated; {} takes the mean. Absent: scored once.',
    },
    example: { aggregate: 'mean', trim: { highest: 1, lowest: 1 } },
  },
  method: {
    title: { 'zh-CN': '考评方式', en: 'Method' },
    description: {
      'zh-CN': '查阅资料、实地查看、问卷等，照录；不参与计算。',
      en: 'How it is assessed, as printed: files, site visits, surveys. Nothing is computed from it.',
    },
    example: ['实地查看'],
  },
  evidence: {
    title: { 'zh-CN': '佐证材料', en: 'Evidence' },
    description: { 'zh-CN': '需要提供的材料，照录。', en: 'What has to be shown, as printed.' },
    example: ['开放记录'],
  },
  parties: {
    title: { 'zh-CN': '责任单位', en: 'Parties' },
    description: { 'zh-CN': '由谁负责、由谁考评，照录名称。', en: 'Who answers for it or assesses it, as printed.' },
    example: ['社区服务站'],
  },
};
