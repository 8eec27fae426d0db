import type { Element } from './coverage.ts';

/** One mechanism of the plans: what it is, the type that carries it, the functions that compute it, how the data show it. */
export interface Mechanism {
  readonly id: string;
  readonly name: string;
  readonly carrier: string;
  /** Public functions; none where it is only carried. */
  readonly computedBy: readonly string[];
  readonly isShown: (element: Element) => boolean;
}

type Shown = (value: Readonly<Record<string, unknown>>) => boolean;
const any: Shown = () => true;

/** Elements of these lists that hold one of these fields. */
const of =
  (lists: string, ...fields: string[]) =>
  ({ list, value }: Element): boolean =>
    lists.split(' ').includes(list) && (fields.length === 0 || fields.some((field) => value[field] !== undefined));
const where =
  (lists: string, shown: Shown) =>
  ({ list, value }: Element): boolean =>
    lists.split(' ').includes(list) && shown(value);
const timing = (kinds: string, shown: Shown = any) =>
  where('timings options', (value) => kinds.split(' ').includes(String(value.kind)) && shown(value));
const either =
  (...tests: ((element: Element) => boolean)[]) =>
  (element: Element): boolean =>
    tests.some((test) => test(element));
const says = (value: unknown, text: string): boolean => JSON.stringify(value ?? null).includes(text);
const withField =
  (...fields: string[]) =>
  ({ value }: Element): boolean =>
    fields.some((field) => value[field] !== undefined);

type Row = readonly [id: string, name: string, carrier: string, computedBy: string, isShown: Mechanism['isShown']];

const rows: readonly Row[] = [
  [
    'M01',
    '固定频次 fixed frequency',
    'Timing quota, recurrence',
    'expandSchedule trackProgress',
    timing('quota recurrence choice'),
  ],
  [
    'M02',
    '每半月 twice a month',
    'Timing quota per halfMonth',
    'expandSchedule trackProgress',
    timing('quota', (value) => value.per === 'halfMonth'),
  ],
  [
    'M03',
    '星期与半天 weekday and half-day',
    'Timing recurrence weekdays, partOfDay',
    'expandSchedule',
    timing('recurrence', (value) => value.partOfDay !== undefined),
  ],
  [
    'M04',
    '周期内定点 anchor within the period',
    'Timing quota anchors, recurrence asDeadline',
    'expandSchedule',
    timing('quota recurrence', (value) => value.anchors !== undefined || value.asDeadline !== undefined),
  ],
  ['M05', '任选周期 either of two periods', 'Timing choice', 'expandSchedule', timing('choice')],
  [
    'M06',
    '每学期下限 least number per term',
    'Timing quota per term',
    'expandSchedule',
    timing('quota', (value) => value.per === 'term'),
  ],
  [
    'M07',
    '全年总次数 times in the plan period',
    'Timing quota per plan',
    'expandSchedule',
    timing('quota', (value) => value.per === 'plan'),
  ],
  [
    'M08',
    '不定期、经常 no period stated',
    'Timing vague, standing',
    'expandSchedule checkPlan',
    timing('vague standing'),
  ],
  [
    'M09',
    '对有条件者循环 recurrence for some units',
    'Timing with a scope; Party where',
    'expandSchedule',
    either(of('parties', 'where'), timing('quota recurrence')),
  ],
  [
    'M10',
    '触发 duty on an event',
    'Timing trigger; Rule when',
    'expandSchedule stepProcedure',
    either(timing('trigger'), of('rules', 'when')),
  ],
  [
    'M11',
    '主题日、宣传月 observances',
    'Observance; period of its name',
    'buildCalendar expandSchedule',
    either(of('observances'), timing('dates period deadline recurrence quota')),
  ],
  [
    'M12',
    '节气、纪念日前 solar terms, eve of a day',
    'Observance recurrence; Timing before',
    'buildCalendar expandSchedule',
    either(of('observances'), timing('dates deadline period')),
  ],
  [
    'M13',
    '逐月活动 calendar of the months',
    'Timing period; Task',
    'expandSchedule yearCalendarDocument',
    timing('period dates'),
  ],
  ['M14', '未定日期的活动 events without dates', 'Task without timings', '', of('tasks')],
  [
    'M15',
    '活动时段 window of an activity',
    'Timing period, deadline',
    'expandSchedule',
    timing('period deadline trigger'),
  ],
  ['M16', '值班 duty roster', 'Timing roster', 'expandSchedule', timing('roster')],
  [
    'M17',
    '以日促月 periods within periods',
    'Timing vague',
    'checkPlan',
    either(of('timings'), of('observances'), of('tasks', 'timings')),
  ],
  [
    'M18',
    '阶段 phases',
    'Phase',
    'checkPlan expandSchedule trackProgress',
    either(
      of('phases'),
      timing('period deadline quota'),
      of('tasks', 'ordered', 'after'),
      of('targets', 'parts'),
      of('parts'),
    ),
  ],
  ['M19', '阶段缺漏 gap among phases', 'Phase label, during', 'checkPlan', of('phases')],
  [
    'M20',
    '期限、节点 deadlines and milestones',
    'Timing deadline; by of a goal, target or assignment',
    'expandSchedule checkPlan trackProgress',
    either(timing('deadline period dates vague recurrence'), withField('by')),
  ],
  [
    'M21',
    '施行与有效期 validity of a document',
    'Plan validity; Timing trigger',
    'checkPlan expandSchedule',
    either(of('validity'), of('timings'), of('rules')),
  ],
  [
    'M22',
    '规划第几年 year of a programme',
    'Plan programmeYears; Reference',
    'checkPlan planDocument',
    either(of('programmeYears'), of('references')),
  ],
  [
    'M23',
    '文件头 header of a document',
    'Plan genre, year, issued, issuer',
    'bindPlan planDocument',
    either(of('plan ledger'), of('issued year'), of('references', 'edition')),
  ],
  [
    'M24',
    '阈值目标 threshold',
    'Target value',
    'trackProgress',
    either(of('targets', 'value'), of('assignments', 'holdersPerUnit')),
  ],
  [
    'M25',
    '零发生 none at all',
    'Target none; Rule forbid',
    'trackProgress',
    either(
      where('targets', (value) => value.value === 'none' || value.value === 0),
      where('rules', (value) => says(value.effects, 'forbid')),
    ),
  ],
  [
    'M26',
    '全覆盖 full coverage',
    'Target all; scope with each',
    'trackProgress expandSchedule buildMatrix',
    either(
      where('targets facts', (value) => value.value === 'all' || value.value === 100 || says(value, '100')),
      withField('each'),
    ),
  ],
  [
    'M27',
    '同比变化 change from a baseline',
    'Target change, baseline',
    'trackProgress checkPlan',
    of('targets', 'change'),
  ],
  ['M28', '区间 range', 'Quantity with two ends', 'trackProgress expandSchedule', withField('atLeast')],
  [
    'M29',
    '达标的比例或个数 units that reach a standard',
    'Indicator counts, meets; Target',
    'trackProgress',
    either(of('indicators', 'meets', 'counts'), of('targets'), of('goals', 'aims'), withField('scope'), of('facts')),
  ],
  ['M30', '分解到单位和年份 total split over units and years', 'Target parts', 'checkPlan trackProgress', of('parts')],
  ['M31', '位次 rank among peers', 'Target among', 'trackProgress', of('targets', 'among')],
  [
    'M32',
    '定性目标 quality without a number',
    'Target without a value, or a vague one; Goal',
    'checkPlan trackProgress',
    either(
      where('targets', (value) => value.value === undefined || says(value.value, 'vague')),
      of('goals'),
    ),
  ],
  [
    'M33',
    '数量未明 how many is not said',
    'Target vague',
    'checkPlan trackProgress',
    either(
      where('targets', (value) => value.value === undefined || says(value.value, 'vague')),
      of('indicators'),
      withField('size'),
    ),
  ],
  ['M34', '实绩 what was reported', 'Ledger facts, entries', 'trackProgress', of('facts entries')],
  [
    'M35',
    '约数 about, over, nearly',
    'Quantity about, over, nearly',
    'trackProgress',
    withField('about', 'over', 'nearly'),
  ],
  [
    'M36',
    '规模 size of a programme',
    'Party size',
    'trackProgress checkResponsibilities',
    either(of('parties', 'size'), of('targets', 'value'), of('size')),
  ],
  [
    'M37',
    '数字提法 numbered slogans',
    'Statement members, statedCount; children of a task or goal',
    'checkPlan planDocument',
    either(of('statements'), withField('statedCount'), of('tasks goals', 'parent'), of('titles parties items')),
  ],
  [
    'M38',
    '考评指标、检查项 indicator or check',
    'Scheme item; Reference; Indicator; Rule',
    'scoreSheet checkScheme checkPlan',
    either(of('items schemes references indicators rules targets statements')),
  ],
  [
    'M39',
    '称号阶梯 ladder of titles',
    'Title levels, requires; Goal aims',
    'checkPlan stepProcedure',
    either(of('titles'), withField('aims', 'confers')),
  ],
  [
    'M40',
    '分类目标 other targets for other classes',
    'Party classes; Target scope; Task scope',
    'trackProgress buildMatrix',
    either(withField('scope', 'where'), of('parties', 'partOf'), of('statements')),
  ],
  [
    'M41',
    '星级 stars',
    'Scheme items, outcome, grades; Title',
    'scoreSheet explainAssessment',
    of('items clauses outcome grades titles schemes scheme'),
  ],
  [
    'M42',
    '启动标准 all conditions required',
    'Scheme conditions; Rule qualify',
    'scoreSheet resolveStandards',
    either(of('items clauses indicators vetoes outcome'), of('rules', 'when'), of('all'), of('statements')),
  ],
  [
    'M43',
    '一票否决 one-vote veto',
    'Rule veto; Scheme veto',
    'scoreSheet',
    either(
      where('rules', (value) => says(value.effects, 'veto')),
      of('vetoes veto'),
    ),
  ],
  [
    'M44',
    '逐级评审 review in stages',
    'Task ordered with steps',
    'stepProcedure',
    either(of('tasks', 'ordered', 'after', 'parent', 'timings'), of('phases')),
  ],
  [
    'M45',
    '评查方法 ways of checking',
    'Task means, steps',
    'planDocument stepProcedure',
    either(of('tasks', 'means', 'ordered', 'parent', 'assignments', 'timings', 'uses', 'records')),
  ],
  [
    'M46',
    '小考核大考核 two rhythms of appraisal',
    'Timing quota; Rule recall',
    'expandSchedule checkPlan scoreSheet',
    either(of('rules'), timing('quota'), of('indicators items schemes')),
  ],
  [
    'M47',
    '调查、干预、评估循环 survey, intervention, evaluation',
    'Task ordered, after, returnTo',
    'stepProcedure',
    of('tasks', 'ordered', 'returnTo', 'after', 'parent'),
  ],
  [
    'M48',
    '居民评判 verdict of residents',
    'Rule when',
    'checkPlan',
    either(of('rules'), withField('where', 'when'), of('indicators')),
  ],
  [
    'M49',
    '推选 selection of persons',
    'Task ordered, confers',
    'stepProcedure',
    either(of('tasks', 'ordered', 'confers', 'after', 'parent', 'scope'), of('rules')),
  ],
  [
    'M50',
    '等次与称号 grades and titles',
    'Title',
    'checkPlan scoreSheet',
    either(of('titles grades'), withField('confers', 'aims')),
  ],
  ['M51', '名额 number of winners', 'Title quota', 'planDocument', of('titles', 'quota')],
  ['M52', '奖惩 consequences', 'Rule effects', 'stepProcedure expandInstrument checkPlan', of('rules consequences')],
  [
    'M53',
    '逐级处置 steps of enforcement',
    'Rule rectify, within; Task when',
    'stepProcedure checkPlan',
    either(of('rules'), of('tasks', 'when')),
  ],
  ['M54', '组织机构 bodies', 'Party members, seats', 'buildMatrix checkResponsibilities', of('parties members')],
  [
    'M55',
    '层级网络 levels and networks',
    'Party level, partOf',
    'buildMatrix',
    of('parties', 'level', 'partOf', 'kind'),
  ],
  [
    'M56',
    '责任 responsibilities',
    'Assignment',
    'buildMatrix buildPartyPage checkResponsibilities',
    of('assignments signatories rules parties'),
  ],
  [
    'M57',
    '包片、挂点 areas and persons assigned',
    'Assignment holdersPerUnit, unitsPerHolder, scope',
    'checkResponsibilities buildMatrix',
    of('assignments'),
  ],
  [
    'M58',
    '条块 lines and blocks',
    'Assignment axis',
    'buildMatrix',
    either(
      of('assignments', 'axis'),
      where('parties', (value) => value.kind === 'network'),
      of('assignments'),
    ),
  ],
  ['M59', '细化分解 decomposition', 'Work decomposition', 'checkResponsibilities', of('decomposition')],
  ['M60', '责任书、协议 commitments', 'Instrument', 'expandInstrument computeCoverage', of('instruments signatories')],
  [
    'M61',
    '人员下限 least staff',
    'Assignment holdersPerUnit; Target; Party appointment',
    'checkResponsibilities trackProgress',
    either(of('assignments', 'holdersPerUnit'), of('targets'), of('parties', 'appointment', 'size', 'where')),
  ],
  [
    'M62',
    '人员占比 share of the staff',
    'Indicator denominator',
    'trackProgress checkPlan',
    of('indicators', 'denominator'),
  ],
  ['M63', '资格 eligibility', 'Party where; Rule when', 'resolveEligibility', withField('where', 'when')],
  [
    'M64',
    '服务对象 target groups',
    'Party people; scope',
    'buildPartyPage buildMatrix',
    either(
      where('parties', (value) => value.kind === 'people' || value.where !== undefined),
      withField('scope'),
    ),
  ],
  [
    'M65',
    '逐级上报 escalation',
    'Task ordered, when; Timing trigger',
    'stepProcedure',
    either(of('tasks', 'ordered', 'when', 'parent', 'timings'), of('rules statements')),
  ],
  [
    'M66',
    '台账档案 records',
    'Task records',
    'trackProgress planDocument',
    either(of('records'), withField('records')),
  ],
  [
    'M67',
    '报送 reporting',
    'Assignment receive',
    'buildMatrix expandSchedule',
    where('assignments', (value) => value.role === 'receive'),
  ],
  ['M68', '规范与禁令 norms', 'Rule require, forbid', '', either(of('rules'), of('statements'))],
  [
    'M69',
    '经费公式 formula of funds',
    'FundingItem rate, factors, percent',
    'computeFunding',
    of('fundingItems factors'),
  ],
  [
    'M70',
    '分担比例 shares of the payers',
    'FundingItem shares',
    'computeFunding',
    either(of('shares payers'), of('fundingItems', 'shares', 'residualPayer')),
  ],
  [
    'M71',
    '一次性定额 once per unit, rest by another',
    'FundingItem rate once, residualPayer',
    'computeFunding',
    of('fundingItems'),
  ],
  [
    'M72',
    '拨付结算 payment and settlement',
    'FundingItem settlement, timings',
    'computeFunding expandSchedule',
    either(of('fundingItems', 'settlement', 'timings', 'payee'), of('timings tasks')),
  ],
  [
    'M73',
    '支出范围 allowed uses',
    'FundingItem allowedUses',
    'computeFunding checkPlan',
    either(of('allowedUses'), of('fundingItems', 'allowedUses')),
  ],
  ['M74', '资金来源 source of funds', 'FundingItem paidFrom', 'computeFunding', of('fundingItems', 'paidFrom')],
  ['M75', '经费原则 principle of funding', 'Rule; FundingItem', '', of('rules fundingItems statements')],
  ['M76', '预算项 budget item', 'FundingItem amount, or none', 'computeFunding checkPlan', of('fundingItems')],
  [
    'M77',
    '合约周期 cycle of contracts',
    'Instrument term, timings, rules',
    'expandInstrument',
    either(of('instruments signatories rules timings term'), of('tasks', 'uses')),
  ],
  [
    'M78',
    '采购选址 procurement and siting',
    'Task ordered, after',
    'stepProcedure',
    either(of('tasks', 'ordered', 'after', 'parent', 'when'), of('rules')),
  ],
  [
    'M79',
    '先后与并行 before, after, in parallel',
    'Task after, alongside; Title requires',
    'checkPlan stepProcedure',
    withField('after', 'alongside', 'requires', 'uses', 'before', 'when', 'ladder', 'aims'),
  ],
  ['M80', '依据 normative references', 'Reference', 'checkPlan planDocument', of('references')],
  ['M81', '附件 annexes not at hand', 'Reference available', 'checkPlan', of('references', 'available')],
  ['M82', '分区适用标准 standard by zone', 'Rule when, uses', 'resolveStandards', of('rules', 'uses')],
  ['M83', '形式媒介 forms and media', 'Task means', '', withField('means')],
  [
    'M84',
    '遮蔽 masked words',
    'Masked',
    'checkPlan bindPlan',
    either(({ value }) => says(value, '"masked"'), of('defects')),
  ],
  ['M85', '文本缺陷 defects of the text', 'Plan defects', '', of('defects')],
];

/** The mechanisms of the plans. */
export const mechanisms: readonly Mechanism[] = rows.map(([id, name, carrier, computedBy, isShown]) => ({
  id,
  name,
  carrier,
  computedBy: computedBy.split(' ').filter(Boolean),
  isShown,
}));
