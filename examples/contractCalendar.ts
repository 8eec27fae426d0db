/**
 * Six years of a three-party contract: signed every year, evaluated at the end of each, renewed or not, and tendered anew after three
 * years. The first two evaluations are known; what rests on later ones is said to. The second cycle outlives the scheme.
 */
import {
  type Block,
  expandInstrument,
  type Fact,
  formatIssue,
  type InstrumentEntry,
  type InstrumentOutcome,
  renderMarkdown,
  type TableRow,
} from 'civiplan';
import { readScheme, titlesOf } from './support/rehabScheme.ts';

const plan = readScheme();
const title = titlesOf(plan);
const facts: Fact[] = [
  { indicator: 'annual-evaluation-passed', subject: 'centre-baiyun', period: '2026', is: true },
  { indicator: 'annual-evaluation-passed', subject: 'centre-baiyun', period: '2027', is: true },
];
const options = { start: '2026-01-01', to: '2031-12-31', issued: '2026-01-01', subject: 'centre-baiyun' };
const calendar = expandInstrument(plan, 'service-contract', { ...options, facts });
const failed = expandInstrument(plan, 'service-contract', {
  ...options,
  facts: [
    ...facts.slice(0, 1),
    { indicator: 'annual-evaluation-passed', subject: 'centre-baiyun', period: '2027', is: false },
  ],
});

const kinds = { signing: '签订', evaluation: '末期评估', decision: '决定是否续签', end: '终止' } as const;
const effects: Readonly<Record<string, string>> = { renew: '续签', notRenew: '不予续签', retender: '重新确定运营机构' };
const roles: Readonly<Record<string, string>> = {
  supervise: '业务督导',
  inspect: '质量监察',
  purchase: '购买',
  manage: '管理',
  provide: '提供服务',
};

function outcomeText({ effects: codes, starts, uses, condition }: InstrumentOutcome): string {
  const what = codes.map((code) => effects[code] ?? code).join('，');
  const how = uses === undefined ? '' : `（按${uses.map(title).join('、')}）`;
  const way = starts === undefined ? '' : `，转入“${title(starts)}”`;
  const passes = codes.includes('renew') ? '评估合格' : '评估不合格';
  return `${condition === undefined || condition.holds ? '' : `${passes}：`}${what}${how}${way}`;
}

function knownText(entry: InstrumentEntry): string {
  const read = entry.outcomes?.flatMap(({ condition }) => condition?.read ?? []) ?? [];
  const lacks = new Set(entry.outcomes?.flatMap(({ condition }) => condition?.lacks ?? []) ?? []);
  const marks = [
    ...read.map(({ name, is }) => `${title(name)}：${is ? '是' : '否'}`),
    ...[...lacks].map((name) => `尚缺：${title(name)}`),
    ...(entry.conditional ? ['以前面的决定为准'] : []),
    ...(entry.beyondScheme ? ['方案已失效'] : []),
  ];
  return marks.join('；');
}

const rowOf = (entry: InstrumentEntry): TableRow => {
  const { cycle, term, kind, start, end, outcomes } = entry;
  const when = start === end ? end : `${start} 至 ${end}`;
  return [
    `第 ${cycle} 周期第 ${term} 年`,
    when,
    kinds[kind],
    (outcomes ?? []).map(outcomeText).join('；'),
    knownText(entry),
  ];
};
const head = [['周期', '时间', '事项', '结果', '依据与前提']];

const blocks: Block[] = [
  { type: 'heading', level: 1, text: '购买服务三方合约日程（2026—2031 年）' },
  {
    type: 'list',
    items: [
      '首次签订 2026-01-01；三年为一个周期，周期内每年一签，每年末期评估，评估合格后续签。',
      '末期评估取合约年度的后三分之一，年度自签订之日起算：原文只写“末期”。',
      `方案自发布之日起有效五年，此处以 2026-01-01 发布计，至 ${calendar.schemeEnd} 止。`,
    ],
  },
  { type: 'heading', level: 2, text: '签订各方' },
  {
    type: 'table',
    head: [['一方', '身份']],
    rows: calendar.sides.map(({ party, roles: held }) => [
      typeof party === 'string' ? title(party) : party.masked,
      (held ?? []).map((role) => roles[role] ?? role).join('、'),
    ]),
  },
  { type: 'heading', level: 2, text: '六年日程' },
  { type: 'table', head, rows: calendar.entries.map(rowOf) },
  { type: 'heading', level: 2, text: '如 2027 年评估不合格' },
  { type: 'table', head, rows: failed.entries.filter(({ term }) => term === 2).map(rowOf) },
  { type: 'heading', level: 2, text: '待明确的事项' },
  { type: 'list', items: calendar.issues.map((issue) => formatIssue(issue, 'zh-CN').split('\n')[0] ?? '') },
];
console.log(renderMarkdown(blocks).trimEnd());
