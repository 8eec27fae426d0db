import type { FundingItem } from '../fundingItem.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a funding item. */
export const fundingItemText: ObjectText<FundingItem> = {
  title: { 'zh-CN': '经费项目', en: 'Funding item' },
  description: {
    'zh-CN':
      '一笔经费。金额至多用一种写法：直接写金额，标准乘以各因数，其他项目的百分比，或其他项目之和；金额均以元计。',
    en: 'Money, in at most one form: an amount, a rate times factors, a percentage of other items, or their sum. Amounts are in yuan.',
  },
  example: {
    id: 'volunteer-insurance',
    title: '志愿者保险费',
    rate: 30,
    factors: [{ fact: '注册志愿者人数', unit: 'person' }],
    per: 'year',
  },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '经费项目的编号，在文档内唯一。', en: 'Unique in the document.' },
      example: 'volunteer-insurance',
    },
    title: {
      title: { 'zh-CN': '项目名称', en: 'Title' },
      description: { 'zh-CN': '经费项目的名称。', en: 'What it is called.' },
      example: '志愿者保险费',
    },
    estimated: {
      title: { 'zh-CN': '估算', en: 'Estimated' },
      description: { 'zh-CN': 'true 表示金额是估算、预计数。', en: 'True: the amount is an estimate.' },
      example: true,
    },
    statedCount: {
      title: { 'zh-CN': '所称项数', en: 'Stated count' },
      description: {
        'zh-CN': '原文说由几项构成，如“由两部分组成”为 2；与所列不符时提示。',
        en: 'How many parts the text says it has; a difference from those listed is reported.',
      },
      unit: { 'zh-CN': '项', en: 'items' },
      example: 2,
    },
    amount: {
      title: { 'zh-CN': '金额', en: 'Amount' },
      description: { 'zh-CN': '直接写明的金额；“万元”要写开。', en: 'The amount as stated, written out in yuan.' },
      unit: { 'zh-CN': '元', en: 'yuan' },
      example: 50000,
    },
    rate: {
      title: { 'zh-CN': '标准', en: 'Rate' },
      description: {
        'zh-CN': '每人、每户、每次等的标准，与各因数相乘得金额。',
        en: 'The rate per person, household, time and so on, which the factors multiply.',
      },
      unit: { 'zh-CN': '元', en: 'yuan' },
      example: 30,
    },
    percent: {
      title: { 'zh-CN': '百分比', en: 'Percent' },
      description: {
        'zh-CN': '占 percentOf 所列项目之和的百分之几：5 即 5%。',
        en: 'Percentage of the sum of the items in percentOf: 5 is 5 %.',
      },
      unit: { 'zh-CN': '%', en: 'percent' },
      example: 5,
    },
    percentOf: {
      title: { 'zh-CN': '百分比基数', en: 'Percent of' },
      description: {
        'zh-CN': '百分比以哪些项目为基数；编号，指向 fundingItems 中的若干项。',
        en: 'The items that the percentage is of: ids of funding items.',
      },
      example: ['activity-fund'],
    },
    sumOf: {
      title: { 'zh-CN': '合计项目', en: 'Sum of' },
      description: {
        'zh-CN': '金额是哪些项目之和；编号，指向 fundingItems 中的若干项。',
        en: 'The items whose sum it is: ids of funding items.',
      },
      example: ['base-fund', 'activity-fund'],
    },
    factors: {
      title: { 'zh-CN': '计算因数', en: 'Factors' },
      description: {
        'zh-CN': '与标准相乘的各因数；不填即标准本身。',
        en: 'What the rate is multiplied by; absent: the rate itself.',
      },
      example: [
        { fact: '注册志愿者人数', unit: 'person' },
        { value: 12, unit: 'month' },
      ],
    },
    scope: {
      title: { 'zh-CN': '经费对象', en: 'Scope' },
      description: {
        'zh-CN': '给哪些单位或人的经费；编号，指向 parties 中的若干项。',
        en: 'For which units or people: ids of parties.',
      },
      example: ['community-centres'],
    },
    each: {
      title: { 'zh-CN': '逐一计', en: 'Each' },
      description: {
        'zh-CN': 'true 为每个对象都按此金额，false 为合计此金额；不填表示没有写明。',
        en: 'True: the amount is for each of them; false: for all together; absent: not stated.',
      },
      example: true,
    },
    per: {
      title: { 'zh-CN': '计费周期', en: 'Per' },
      description: {
        'zh-CN': '金额或标准是每月、每季度、每年，还是一次性、整个计划期的；不填表示没有写明。',
        en: 'Whether it is per month, quarter, half year, year, once, or for the whole plan; absent: not stated.',
      },
      example: 'year',
    },
    during: {
      title: { 'zh-CN': '计费期间', en: 'Period' },
      description: {
        'zh-CN': '经费所属的时间，首尾两日均含在内；不填为整个计划期。',
        en: 'The time that the money is for, first and last day included; absent: the whole plan.',
      },
      example: '2026',
    },
    timings: {
      title: { 'zh-CN': '拨付时间', en: 'Paid when' },
      description: {
        'zh-CN': '何时拨付、分几次拨付；不填表示没有写明。',
        en: 'When and how often it is paid; absent: not stated.',
      },
      example: [{ kind: 'deadline', by: '2026-03' }],
    },
    shares: {
      title: { 'zh-CN': '分担比例', en: 'Shares' },
      description: {
        'zh-CN': '各出资方的分担比例，可按单位所在地分别写；不填表示没有写明。',
        en: 'Who pays which part, by the place of the unit where that matters; absent: not stated.',
      },
      example: [{ payers: [{ party: 'street-office', ratio: 1 }] }],
    },
    residualPayer: {
      title: { 'zh-CN': '不足承担方', en: 'Payer of the rest' },
      description: {
        'zh-CN': '不足部分由谁承担；编号，指向 parties 中的一项。',
        en: 'Who pays what is missing: id of a party.',
      },
      example: 'street-office',
    },
    payee: {
      title: { 'zh-CN': '收款方', en: 'Payee' },
      description: {
        'zh-CN': '经费拨给谁；编号，指向 parties 中的一项。',
        en: 'Who receives the money: id of a party.',
      },
      example: 'service-provider',
    },
    paidFrom: {
      title: { 'zh-CN': '资金来源', en: 'Paid from' },
      description: {
        'zh-CN': '从哪里列支：资金或主体的编号，或照录原文笼统的说法。',
        en: 'Where the money comes from: ids of funds (references) or parties, or the vague wording of the source.',
      },
      example: ['welfare-fund', { vague: '多渠道筹集' }],
    },
    allowedUses: {
      title: { 'zh-CN': '支出用途', en: 'Allowed uses' },
      description: {
        'zh-CN': '经费可用于哪些开支；不填表示没有写明。',
        en: 'What the money may be spent on; absent: not stated.',
      },
      example: [{ text: '活动支出', includes: ['场地布置', '宣传品印制'] }],
    },
    settlement: {
      title: { 'zh-CN': '结算方式', en: 'Settlement' },
      description: {
        'zh-CN': '当年拨付、据实结算、超支不补、结余留用等；清单之外的词照录。',
        en: 'How it is settled, such as by actual cost; other words are kept.',
      },
      example: ['byActual', 'overspendNotCompensated'],
    },
  },
};
