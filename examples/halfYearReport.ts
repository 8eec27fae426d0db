/** A half-year report rebuilt from a plan and its ledger: what was due, what is recorded, and what nobody can tell. */
import { readFileSync } from 'node:fs';
import {
  type Block,
  describeIssue,
  describeTiming,
  formatIssue,
  type IndicatorProgress,
  type Ledger,
  type Plan,
  type Progress,
  parseLedger,
  renderMarkdown,
  type TaskProgress,
  type Text,
  trackProgress,
} from 'civiplan';
import { parse } from 'yaml';
import { readPlan } from './support/readPlan.ts';

const id = 'five-community-safety-creation-plan';
const asOf = '2026-06-30';

/** The text says 今年 and 上半年 and never which year; the report is made for 2026. */
const { plan } = readPlan(id, 2026);
const ledger = readLedger();
const progress = trackProgress(plan, ledger, { asOf });

/** What the plan calls its observances. */
const names = Object.fromEntries((plan.observances ?? []).map((one) => [`observance:${one.id}`, chinese(one.name)]));

function readLedger(): Ledger {
  const text = readFileSync(new URL(`plans/${id}.ledger.yaml`, import.meta.url), 'utf8');
  const parsed = parseLedger(parse(text));
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => formatIssue(issue, 'zh-CN')).join('\n'));
  return parsed.value;
}

function chinese(text: Text | { readonly masked: string } | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return 'masked' in text ? text.masked : text['zh-CN'];
}

function taskRow({ taskId, own }: TaskProgress, { tasks = [] }: Plan, { occurrences, totals }: Progress): string[] {
  const task = tasks.find((one) => one.id === taskId);
  const ofTask = occurrences.filter(({ occurrence }) => occurrence.taskId === taskId);
  // A task without timings has those of a task above it.
  const stating = tasks.find((one) => one.id === (ofTask[0]?.occurrence.takenFrom ?? taskId));
  const timings = (stating?.timings ?? []).map((timing) => describeTiming(timing, 'zh-CN', names)).join('；');
  const total = totals.filter((one) => one.taskId === taskId).reduce((sum, { reported }) => sum + reported, 0);
  const recorded = ofTask.reduce((sum, { done, surplus = 0 }) => sum + done + surplus, 0) + total;
  const due = own.times.denominator;
  const missed = ofTask.filter(({ state }) => state === 'missed' || state === 'dueSoon').length;
  const note =
    recorded > due
      ? `多 ${recorded - due} 次，各时段分布不详`
      : missed > 0
        ? '台账无记录'
        : own.times.rate === 1
          ? '完成'
          : '';
  return [chinese(task?.title), timings, `${due}`, recorded === 0 ? '—' : `${recorded}`, note];
}

function indicatorRow({ indicatorId, value, of }: IndicatorProgress, { indicators = [] }: Plan): string[] {
  const indicator = indicators.find((one) => one.id === indicatorId);
  const isShare = indicator?.unit === 'percent';
  const unit = isShare ? '%' : indicator?.unit === 'personTime' ? '人次' : (indicator?.unit ?? '');
  const parts = isShare && of !== undefined && value !== null ? `${(value * of) / 100}/${of}` : '';
  return [chinese(indicator?.name), value === null ? '—' : `${value}${unit === '%' ? '' : ' '}${unit}`, parts];
}

const reasons: Readonly<Record<string, string>> = {
  qualitative: '只有方向，没有数值',
  noFact: '台账没有数据',
};

const due = progress.tasks.filter(({ own }) => own.times.denominator > 0);
const undated = progress.tasks.filter(({ taskId }) => {
  const task = plan.tasks?.find((one) => one.id === taskId);
  return task?.timings?.some(({ kind }) => kind === 'vague') ?? false;
});
const blocks: Block[] = [
  { type: 'heading', level: 1, text: `${chinese(plan.title)}：上半年执行情况` },
  { type: 'paragraph', text: `截至 ${asOf}。应完成次数由计划推算，实际次数取自台账；台账没有的，不作推测。` },
  { type: 'heading', level: 2, text: '一、有时间要求的任务' },
  {
    type: 'table',
    alignment: ['left', 'left', 'right', 'right'],
    head: [['任务', '时间要求', '应完成（次）', '台账记录（次）', '说明']],
    rows: due.map((task) => taskRow(task, plan, progress)),
  },
  {
    type: 'paragraph',
    text: `另有 ${undated.length} 项任务只写“定期”“经常”一类，推算不出次数：${undated
      .map(({ taskId }) => chinese(plan.tasks?.find((one) => one.id === taskId)?.title))
      .join('、')}。`,
  },
  { type: 'heading', level: 2, text: '二、上半年数据' },
  {
    type: 'table',
    alignment: ['left', 'right', 'right'],
    head: [['指标', '数值', '其中']],
    rows: progress.indicators.map((one) => indicatorRow(one, plan)),
  },
  { type: 'heading', level: 2, text: '三、目标' },
  {
    type: 'list',
    items: progress.targets.map(({ indicator, state, reason = '' }) => {
      const name = chinese(plan.indicators?.find((one) => one.id === indicator)?.name);
      return `${name}：${state === 'notComputable' ? `无法计算，${reasons[reason] ?? reason}` : state}`;
    }),
  },
  { type: 'heading', level: 2, text: '四、需要核对之处' },
  {
    type: 'list',
    items: [
      ...progress.issues
        .filter(({ code }) => code.startsWith('progress.') || code.startsWith('period.'))
        .map((issue) => describeIssue(issue, 'zh-CN').message),
      ...(plan.defects ?? []).map(({ text }) => `原文：${text}`),
    ],
  },
];

console.log(renderMarkdown(blocks).trimEnd());
