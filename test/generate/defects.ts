/** Where a defect of the texts shows: a plan, the code that reports it, and a word that its list of defects must hold. */
export interface DefectPlace {
  readonly plan: string;
  readonly code: string;
  /** For `plan.defects`: part of the text of the defect noted there. */
  readonly noted?: string;
}

/** One defect of the texts. */
export interface TextDefect {
  readonly id: string;
  readonly name: string;
  readonly places: readonly DefectPlace[];
  /** Said where nothing is reported. */
  readonly silent?: string;
}

/** What the texts leave open, and what becomes of it. */
export interface Ambiguity {
  readonly id: string;
  readonly question: string;
  readonly open: boolean;
  readonly how: string;
  readonly places: readonly DefectPlace[];
}

const autonomous = 'autonomous-region-civilised-community';
const limin = 'limin-community-lei-feng-plan';
const baishuihu = 'baishuihu-civilised-estate-plan';
const services = 'public-services-2012-plan';
const summary = 'community-2011-annual-summary';
const qianyang = 'qianyang-moderately-prosperous-community-plan';
const yangshan = 'yangshan-safe-community-plan';
const school = 'school-moral-education-plan';
const yongkang = 'yongkang-harmonious-community-scheme';
const health = 'health-promoting-town-scheme';
const township = 'township-five-systems-plan';
const subdistrict = 'subdistrict-community-section-plan';
const village = 'village-merger-new-communities-plan';
const safety = 'five-community-safety-creation-plan';
const qingtan = 'qingtan-third-community-plan';
const rehab = 'psychiatric-rehab-centre-service-scheme';
const bureau = 'bureau-civilised-city-scheme';
const cultural = 'cultural-community-2024-plan';
const stars = 'star-rating-harmonious-community';

const at = (plan: string, ...codes: string[]): DefectPlace[] => codes.map((code) => ({ plan, code }));
const noted = (plan: string, word: string): DefectPlace => ({ plan, code: 'plan.defects', noted: word });
const defect = (id: string, name: string, ...places: (DefectPlace | DefectPlace[])[]): TextDefect => ({
  id,
  name,
  places: places.flat(),
});
const silent = (id: string, name: string, why: string): TextDefect => ({ id, name, places: [], silent: why });

/** The defects of the texts, and where each is reported. */
export const textDefects: readonly TextDefect[] = [
  defect(
    'D01',
    '第二阶段缺失，三个季度无阶段 phase 2 is missing',
    at(cultural, 'plan.phase.missing', 'plan.phase.uncovered'),
  ),
  defect('D02', '各阶段均无日期 phases without dates', at(health, 'plan.phase.undated')),
  defect(
    'D03',
    '年份被遮 the year is masked',
    [autonomous, limin, qianyang, yangshan, school, yongkang, subdistrict, village, qingtan].flatMap((plan) =>
      at(plan, 'period.masked'),
    ),
    at(rehab, 'plan.period.masked'),
  ),
  defect('D04', '数量误作年份被遮 a mask hit numbers', at(subdistrict, 'plan.value.masked')),
  defect('D05', '小数点误作句号 a decimal point became a full stop', noted(village, '小数点')),
  defect(
    'D06',
    '文号不全或被遮 document numbers incomplete',
    [village, bureau, rehab].flatMap((plan) => at(plan, 'plan.reference.masked')),
  ),
  defect('D07', '责任人均被遮 every holder is masked', at(bureau, 'responsibility.holder.masked', 'plan.name.masked')),
  defect(
    'D08',
    '其他名称被遮 other names are masked',
    [autonomous, services, summary, yongkang, rehab].flatMap((plan) => at(plan, 'plan.name.masked')),
    at(yangshan, 'plan.reference.masked'),
  ),
  defect('D09', '目标、任务编号不连 numbers of goals and tasks leap', at(baishuihu, 'plan.label.gap')),
  defect('D10', '部分和任务编号不连 numbers of sections and tasks leap', at(subdistrict, 'plan.label.gap')),
  defect(
    'D11',
    '支出用途缺第三项，编号重起 allowed use 3 is missing, numbers restart',
    at(rehab, 'plan.label.gap'),
    noted(rehab, '重新起算'),
  ),
  defect(
    'D12',
    '标题丢失，句子残缺 lost headings, broken sentences',
    [township, yongkang, services].flatMap((plan) => at(plan, 'plan.label.gap')),
    noted(village, '标题'),
    noted(qingtan, '标题缺失'),
  ),
  defect('D13', '分项编号重复 a number is used twice', at(qianyang, 'plan.label.gap', 'plan.label.repeat')),
  defect('D14', '编号重起，附录重复任务 numbers restart, an appendix repeats', at(cultural, 'plan.label.restart')),
  defect('D15', '称九项，列八项 nine stated, eight named', at('shuigou-civilised-town-plan', 'plan.count.differs')),
  defect('D16', '称六列四，称三列二 six stated, four named; three, two', at(township, 'plan.count.differs')),
  silent('D17', '“几个文明”说法不一 several names for one idea', 'each plan keeps its own wording'),
  defect('D18', '重点不在所列之中 a priority is none of those listed', noted(bureau, '食杂店')),
  defect('D19', '活动早于计划年度 an activity before the plan year', at(services, 'plan.period.outside')),
  defect('D20', '标题年份与普法规划不合 title and law programme disagree', noted(autonomous, '四五普法')),
  silent('D21', '年份被遮而引文有年份 masked year, clear year of a reference', 'both are kept as printed'),
  defect('D22', '总结末尾是另一年计划的网页提示 a notice of another plan ends the text', noted(summary, '2017')),
  silent('D23', '会议届次疑被替换 the number of a congress was probably replaced', 'nothing in the text says so'),
  defect('D24', '期限无年份 deadlines without a year', at(village, 'plan.period.yearless')),
  defect(
    'D25',
    '计划与半年总结相混 plan and report are mixed',
    noted(safety, '既写计划又写已经进行'),
    noted(safety, '所指不明'),
  ),
  defect(
    'D26',
    '文本中断 the text breaks off',
    noted(autonomous, '止于'),
    noted(cultural, '只余一字'),
    noted(bureau, '隐藏'),
    noted(summary, '未完'),
  ),
  defect('D27', '只余残篇 a fragment', noted('organisation-leadership-scheme-tail', '缺失')),
  defect('D28', '总标题与正文不合 the heading names another scheme', noted(yongkang, '总标题')),
  defect(
    'D29',
    '月份标题丢失或粘连 headings of months lost or glued',
    noted(school, '标题缺失'),
    noted(school, '粘'),
    at(school, 'plan.timing.vague'),
  ),
  silent('D30', '词句中断行断页 breaks inside words', 'sources point to lines, quotes are not needed'),
  silent('D31', '全文一行 the whole plan is one line', 'the tree of tasks does not rest on lines'),
  silent(
    'D32',
    '近义词误换 near synonyms were put in',
    'titles are in our own words; noted as a defect where it disturbs',
  ),
  silent('D33', '错别字 typing errors', 'titles are in our own words; noted as a defect where it disturbs'),
  defect('D34', '地名混用 several places in one plan', noted(limin, '地名'), noted(qingtan, '地名')),
  defect(
    'D35',
    '附件、分解表不在 annexes and tables are not at hand',
    [health, village, bureau].flatMap((plan) => at(plan, 'plan.reference.unavailable')),
  ),
  silent('D36', '网页说明混入 text of web pages around the plans', 'it is no part of a plan'),
  defect(
    'D37',
    '同一计划有副本 copies of a plan',
    noted(qianyang, '副本'),
    noted(yangshan, '副本'),
    noted(autonomous, '副本'),
  ),
];

const open = (id: string, question: string, how: string, ...places: DefectPlace[][]): Ambiguity => ({
  id,
  question,
  open: true,
  how,
  places: places.flat(),
});
const decided = (id: string, question: string, how: string, ...places: DefectPlace[][]): Ambiguity => ({
  ...open(id, question, how, ...places),
  open: false,
});

/** The ambiguities of the texts, and what becomes of each. */
export const ambiguities: readonly Ambiguity[] = [
  open(
    'A01',
    '百分点还是百分比，基期不明 points or percent, and of what',
    '`changeUnit` is absent: `trackProgress` gives both readings; `baseline.value` is supplied by facts',
    at(health, 'plan.change.noUnit', 'plan.change.noBaseline'),
  ),
  decided(
    'A02',
    '以下、以上含不含本数 is the limit included',
    '`atMost`, `atLeast` include it; `below`, `above` do not',
  ),
  decided(
    'A03',
    '达100%、90%等未写比较词 no word of comparison',
    'a plain number is the value as printed; `better` of the indicator makes it a bound',
  ),
  open(
    'A04',
    '几处合计还是各自 together or each',
    '`each` is absent: `trackProgress` judges both',
    at(subdistrict, 'plan.scope.each'),
  ),
  open(
    'A05',
    '几级都要还是任一级 all levels or any',
    '`levelsNeeded` is absent',
    at(subdistrict, 'plan.levels.needed'),
  ),
  decided(
    'A06',
    '评分细节不明 how stars are marked',
    'the scheme states scale, threshold and grades; who marks and with what decimals is left to the sheet',
  ),
  decided(
    'A07',
    '既称定期又定每月底 regularly, and at the end of the month',
    'the month counts: `quota` per month with anchor `late`; the other word is noted',
    [noted(stars, '每月底')],
  ),
  open(
    'A08',
    '由谁选、能否改 who chooses between two periods',
    '`chosen` is absent: `expandSchedule` gives least and most; `chosenBy` names the department',
  ),
  open(
    'A09',
    '定期、经常是几次 how often is regularly',
    '`vague` gives no occurrence; `standing` is never missed',
    at(autonomous, 'plan.timing.vague'),
  ),
  open(
    'A10',
    '服务能力不少于200与计费上限200 capacity and cap',
    'two fields, `value` of the target and `above`, `upTo` of the factor: neither limits the other',
  ),
  decided(
    'A11',
    '不足月、年中开办 part months, opening in mid-year',
    '`computeFunding` option `partPeriods`: `open` by default, `full`, `byMonths`, `byDays`; `active` says when',
  ),
  open(
    'A12',
    '半数是否含于三分之二 is the half part of the two thirds',
    'two indicators with one denominator; the certificate is a rule marked `implied`',
  ),
  open(
    'A13',
    '年终评估是否即第二次监察 is the evaluation the second monitoring',
    'two tasks with timings of their own; renewal asks for the evaluation alone',
  ),
  open(
    'A14',
    '第二周期超出有效期 a second cycle outlives the scheme',
    '`expandInstrument` lays the cycle out and reports `procedure.cycle.outlives`',
  ),
  open('A15', '25万元由谁出 who pays the 250,000', '`paidFrom` names the lottery fund, `residualPayer` the district'),
  open(
    'A16',
    '强拆由谁认定、是否永久 who establishes forced demolition',
    'a fact with its own period: the veto holds for what the facts say',
  ),
  decided(
    'A17',
    '原则上可有例外 exceptions in principle',
    'strength `inPrinciple` stands beside the judged target; a miss is a miss',
  ),
  open(
    'A18',
    '片区与小区是否一回事 zones and compounds',
    'two parties with sizes of their own, without `partOf` between them',
  ),
  decided(
    'A19',
    '27次与每半月一次 27 checks in 12 windows',
    'a window takes what lies in it; more than is due is surplus, not credit',
  ),
  open('A20', '限期多久 the time limit of a notice', '`within` is absent', at(bureau, 'plan.rule.noLimit')),
  open(
    'A21',
    '隐患小区何时进出名单 when a compound is on the list',
    '`where` asks a fact, which the ledger states with its period',
  ),
  open(
    'A22',
    '建立面以何为分母 the share of what',
    'one indicator that counts families and courtyards as the text names them; its class is marked `implied`',
  ),
  open(
    'A23',
    '十星级文明户无评法 ten-star households have no rule',
    'a title without scheme; the rule for communities is not applied',
  ),
  open(
    'A24',
    '领先、明显下降的标准 rank and fall without a cut-off',
    '`among` and `change` without value: not judged',
    at(cultural, 'plan.target.noValue', 'plan.change.noBaseline'),
  ),
  open(
    'A25',
    '特殊日、值班人数 special days, persons on duty',
    'days unknown: `expandSchedule` reports `schedule.roster.specialDay`; `persons` is marked `implied`',
    at('production-safety-plan', 'plan.implied'),
  ),
  decided(
    'A26',
    '确保、力争等轻重 words of strength',
    '`strength` is kept and stands beside every judged target; a miss is a miss',
  ),
];
