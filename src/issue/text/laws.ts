import type { lawsCodes } from '../lawsCodes.ts';
import type { IssueTexts } from './issueText.ts';

type Plain = number | string | boolean | null;
type Names = Readonly<Record<string, string>>;

const shown = (value: Plain): string => {
  if (value === null) return '（无）';
  if (typeof value === 'boolean') return value ? '“是”' : '“否”';
  return typeof value === 'string' ? `“${value}”` : ` ${value} `;
};
const whats: Names = {
  total: '总分',
  grade: '等次',
  eligibility: '评定资格',
  row: '档',
  'result of this table': '此表的结果',
};
const whatOf = (what: string): string => whats[what] ?? what;

/** Texts of the codes of {@link lawsCodes}. */
export const lawsTexts: IssueTexts<typeof lawsCodes> = {
  'laws.betterLowers': {
    'zh-CN': {
      message: (p) =>
        `“${p.indicator}”由${shown(p.worse)}改善为${shown(p.better)}，${whatOf(p.what)}反而由${shown(p.before)}降为${shown(p.after)}`,
      explanation: '指标写明了向好方向，做得更好却得分更低，会鼓励少做、瞒报。',
      remedy: '对照所附的两张评分表检查读取该指标的细则、适用条件和不适用的处理；有意如此的，删去该指标的 better。',
    },
    en: {
      explanation:
        'The indicator says which way is better, and whoever does better loses: the scheme rewards doing less.',
      remedy:
        'Compare the two sheets; look at clauses, `applies` and `notApplicable` of what reads it. If it is meant so, remove `better`.',
    },
    source: 'L6',
  },
  'laws.rowUnreached': {
    'zh-CN': {
      message: (p) => `试了 ${p.sheets} 张评分表，“${p.item}”此处的第 ${p.row} 档从未出现`,
      explanation: '达不到的档次形同虚设，往往是界限写错，或被前面的档次盖住。',
      remedy: '核对界限、次序和指标的取值范围。',
    },
    en: {
      explanation: 'A row that nobody reaches is dead: a bound is wrong, or an earlier row takes its values.',
      remedy: 'Check bounds, order, and the range of the indicator.',
    },
    source: 'L7',
  },
  'laws.gradeUnreached': {
    'zh-CN': {
      message: (p) => `试了 ${p.sheets} 张评分表，无一达到“${p.grade}”；最高为${shown(p.most)}`,
      explanation: '达不到的等次会使人白费力气，往往是分值、界限或附加要求写错。',
      remedy: '核对满分、等次界限和附加要求；所附评分表是其中最接近的。',
    },
    en: {
      explanation: 'A grade that nobody reaches misleads: full marks, bounds or requirements do not fit together.',
      remedy: 'Check full marks, bounds and requirements; the sheet is the one that came nearest.',
    },
    source: 'L7',
  },
  'laws.hole': {
    'zh-CN': {
      message: (p) => `${shown(p.value).trim()} 不属于任何${p.what === 'grade' ? '等次' : '档次'}`,
      explanation: '取值落在各档之间的空当里，无法计分。',
      remedy: '让相邻的界限衔接，或写明其余情形。',
    },
    en: {
      explanation: 'The value lies in a gap, and nothing says what it is worth.',
      remedy: 'Let the bounds meet, or say what holds otherwise.',
    },
    source: 'L8',
  },
  'laws.overlap': {
    'zh-CN': {
      message: (p) => `${p.value} 同时属于第 ${p.first} 和第 ${p.second} ${p.what === 'grade' ? '等次' : '档'}`,
      explanation: '同一取值有两种计法，以先写的为准，读者未必知道。',
      remedy: '把其中一端改为开区间。',
    },
    en: {
      explanation: 'Two rows claim the value; the first one wins, which a reader may not know.',
      remedy: 'Make one of the two bounds exclude the value.',
    },
    source: 'L8',
  },
  'laws.vetoIdle': {
    'zh-CN': {
      message: (p) =>
        p.acted
          ? `试了 ${p.sheets} 张评分表，“${p.veto}”从未改变结果`
          : `试了 ${p.sheets} 张评分表，“${p.veto}”从未生效`,
      explanation: '不起作用的否决等于没有。',
      remedy: '核对其条件能否成立、效果是否弱于已有的规定。',
    },
    en: {
      explanation: 'A veto without effect is none.',
      remedy: 'Check whether its condition can hold, and whether its effect is weaker than what holds anyway.',
    },
    source: 'L9',
  },
  'laws.vetoLifts': {
    'zh-CN': {
      message: (p) => `“${p.veto}”使等次由“${p.before}”升为“${p.after}”`,
      explanation: '否决应当使结果变差；直接定等对原本更低的等次却是抬高。',
      remedy: '改用 capGrade（不得高于），或定为最后一个等次。',
    },
    en: {
      explanation: 'A veto should make the result worse; a forced grade lifts whoever stood lower.',
      remedy: 'Use capGrade, or force the last grade.',
    },
    source: 'L9',
  },
  'laws.orderMatters': {
    'zh-CN': {
      message: (p) => `把考评项和细则倒序排列，结果由${shown(p.before)}变为${shown(p.after)}`,
      explanation: '考评项的排列只为阅读，不应影响得分。',
      remedy: '不要用“取末次”归并考评项。',
    },
    en: {
      explanation: 'Items are ordered for reading; a score must not depend on it.',
      remedy: 'Do not total items by “last”.',
    },
    source: 'L10',
  },
  'laws.pointsDiffer': {
    'zh-CN': {
      message: (p) => `“${p.item}”标注 ${p.printed} 分，所列各项合计 ${p.listed} 分`,
      explanation: '在所附评分表的情形下，标注分值与各项之和不一致。',
      remedy: '核对各项分值和适用条件，或按各项之和更正标注。',
    },
    en: {
      explanation: 'For the unit of this sheet the printed points are not those of the items that count.',
      remedy: 'Check the points and conditions of the items, or correct the printed figure.',
    },
    source: 'L11',
  },
  'laws.untested': {
    'zh-CN': {
      message: (p) => `试了 ${p.sheets} 张评分表，均得不出${whatOf(p.what)}，有关规律未能检验`,
      explanation: '名次、全体平均等须有其他单位才能计算，或者指标没有可用的取值。',
      remedy: '补充指标的界限和等级，或把须比较的部分分开检验。',
    },
    en: {
      explanation: 'Ranks and means of peers need other units, or an indicator has no values to try.',
      remedy: 'Declare bounds and levels of the indicators, or test the scheme without what compares units.',
    },
    source: 'L13',
  },
};
