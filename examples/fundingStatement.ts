/**
 * Who pays what for three rehabilitation centres in a year: one that has long been open, one that opened in January, and one that
 * opened in July. The districts have other shares each: half and half, eight to two, and all by the district.
 */
import {
  type Block,
  computeFunding,
  type Fact,
  type FundingLine,
  formatIssue,
  renderMarkdown,
  type TableRow,
} from 'civiplan';
import { parsePlan } from 'civiplan/schema';
import { readScheme, titlesOf } from './support/rehabScheme.ts';

const scheme = readScheme();
const centres = [
  { id: 'centre-baiyun', name: '白云第一中心', kind: 'unit', partOf: 'centre', seatedAt: 'baiyun' },
  { id: 'centre-conghua', name: '从化中心', kind: 'unit', partOf: 'centre', seatedAt: 'conghua' },
  { id: 'centre-nansha', name: '南沙中心', kind: 'unit', partOf: 'centre', seatedAt: 'nansha' },
];
const parsed = parsePlan({ ...scheme, parties: [...(scheme.parties ?? []), ...centres] });
if (!parsed.ok) throw new Error(parsed.issues.map((issue) => formatIssue(issue, 'zh-CN')).join('\n'));
const plan = parsed.value;

/** Clients served, month by month; the centre in Nansha has none before July. */
const clients: Readonly<Record<string, readonly number[]>> = {
  'centre-baiyun': [150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150],
  'centre-conghua': [62, 75, 90, 100, 104, 118, 126, 131, 140, 152, 160, 171],
  'centre-nansha': [0, 0, 0, 0, 0, 0, 88, 120, 185, 203, 214, 220],
};
const facts = Object.entries(clients).flatMap(([subject, counts]) =>
  counts.map((value, month): Fact => {
    return { indicator: 'clients-in-month', subject, period: `2026-${String(month + 1).padStart(2, '0')}`, value };
  }),
);

const statement = computeFunding(plan, facts, {
  period: '2026',
  active: { 'centre-baiyun': '2024/..', 'centre-conghua': '2026/..', 'centre-nansha': '2026-07/..' },
  partPeriods: 'byMonths',
  undated: 'include',
  spending: [
    { itemId: 'base-fund', unit: 'centre-baiyun', yuan: 471_306.5 },
    { itemId: 'base-fund', unit: 'centre-conghua', yuan: 488_120 },
  ],
});

const title = titlesOf(plan);
const yuan = (fen: number | null): string =>
  fen === null ? '未知' : (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
const shareOf = ({ shares }: FundingLine, payer: string): string =>
  yuan(shares.find((share) => share.payer === payer)?.amountFen ?? 0);

function workings({ rate, quantity, percent, baseFen }: FundingLine): string {
  if (percent !== undefined) return `${yuan(baseFen ?? null)} × ${percent}%`;
  return rate === undefined ? '' : `${rate} × ${quantity ?? '未知'}`;
}

const lines = statement.lines.map((line): TableRow => {
  const { itemId, unit, place, amountFen, unsharedFen } = line;
  const names = [title(unit ?? ''), title(place ?? ''), title(itemId)];
  const paid = [shareOf(line, 'city-finance'), shareOf(line, 'district-finance'), yuan(unsharedFen)];
  return [...names, workings(line), yuan(amountFen), ...paid];
});

const months = Object.entries(clients).map(([unit, counts]): TableRow => {
  const line = statement.lines.find((each) => each.itemId === 'performance-fund' && each.unit === unit);
  const counted = counts.map(
    (_, month) =>
      line?.terms.find(({ period }) => period.endsWith(`-${String(month + 1).padStart(2, '0')}`))?.quantity ?? '—',
  );
  return [title(unit), ...counted.map(String), String(line?.quantity ?? '')];
});

const items = statement.items.map(({ itemId, amountFen, paidFrom, payee, residualPayer }): TableRow => {
  const sources = (paidFrom ?? []).map((source) => (typeof source === 'string' ? title(source) : source.vague));
  return [title(itemId), yuan(amountFen), sources.join('、'), title(payee ?? ''), title(residualPayer ?? '')];
});

const payers = statement.payers.map(
  ({ payer, place, amountFen }): TableRow => [title(payer), title(place ?? ''), yuan(amountFen)],
);

const settled = statement.lines.flatMap(({ itemId, unit, amountFen, settlement }): TableRow[] => {
  if (settlement === undefined) return [];
  const { spentFen, payableFen, surplusFen, surplusKept, overspentFen, overspendBorneBy } = settlement;
  const outcome =
    overspentFen > 0
      ? `超支 ${yuan(overspentFen)}，由${title(overspendBorneBy ?? '')}承担`
      : `结余 ${yuan(surplusFen)}，${surplusKept ? '留用' : '收回'}`;
  return [[title(unit ?? ''), title(itemId), yuan(amountFen), yuan(spentFen), outcome, yuan(payableFen)]];
});

const numbers = { alignment: ['left', 'left', 'left', 'left', 'right', 'right', 'right', 'right'] } as const;
const blocks: Block[] = [
  { type: 'heading', level: 1, text: '社区精神康复综合服务中心经费结算单（2026 年）' },
  {
    type: 'list',
    items: [
      '单位：元。每行只取整一次，市、区两级按最大余数法分到分，合计与金额相等。',
      '原文隐去经费标准适用的年份，此处按 2026 年适用计算。',
      '设施经费由谁出资，原文只从资金来源（市福利彩票公益金）可知；计划据此记为市级承担，属推断。',
      '年中启用的中心如何计算基本经费，原文未写明；此处由使用者决定按月计算。',
    ],
  },
  { type: 'heading', level: 2, text: '各中心各项经费' },
  {
    type: 'table',
    ...numbers,
    head: [['中心', '所在地', '项目', '计算', '金额', '市财政', '区财政', '未写明出资方']],
    rows: lines,
  },
  { type: 'heading', level: 2, text: '绩效经费计入的人数（超过 100 人、至 200 人的部分）' },
  {
    type: 'table',
    alignment: ['left', ...Array.from({ length: 13 }, () => 'right' as const)],
    head: [['中心', ...Array.from({ length: 12 }, (_, month) => `${month + 1}月`), '人月']],
    rows: months,
  },
  { type: 'heading', level: 2, text: '各出资方' },
  { type: 'table', alignment: ['left', 'left', 'right'], head: [['出资方', '所在地', '金额']], rows: payers },
  { type: 'heading', level: 2, text: '各项目合计、来源与承接' },
  {
    type: 'table',
    alignment: ['left', 'right'],
    head: [['项目', '金额', '资金来源', '收款方', '不足部分']],
    rows: items,
  },
  { type: 'paragraph', text: `合计未知；已确定 ${yuan(statement.atLeastFen)} 元。` },
  { type: 'heading', level: 2, text: '基本运营经费清算（次年 1 月 30 日前）' },
  {
    type: 'table',
    alignment: ['left', 'left', 'right', 'right', 'left', 'right'],
    head: [['中心', '项目', '应拨', '支出', '差额', '应付']],
    rows: settled,
  },
  { type: 'heading', level: 2, text: '待明确的事项' },
  { type: 'list', items: statement.issues.map((issue) => formatIssue(issue, 'zh-CN').split('\n')[0] ?? '') },
];
console.log(renderMarkdown(blocks).trimEnd());
