import { genreText } from '../codelist/text/genre.ts';
import { levelText } from '../codelist/text/level.ts';
import type { Language } from '../issue/language.ts';
import { describePeriod } from '../period/describePeriod.ts';
import type { PeriodValue } from '../schema/periodText.ts';
import type { Plan } from '../schema/plan.ts';
import type { Block, ListItem, TableRow } from './block.ts';
import { fundingTable } from './fundingTable.ts';
import { nameText } from './nameText.ts';
import { partiesTable } from './partiesTable.ts';
import { type PlanNames, planNames } from './planNames.ts';
import { rulesTable } from './rulesTable.ts';
import { strengthWord } from './strengthWord.ts';
import { targetsTable } from './targetsTable.ts';
import { tasksTable } from './tasksTable.ts';

const words = {
  'zh-CN': {
    genre: '文种：',
    year: '年度：',
    period: '计划期：',
    issuer: '发文单位：',
    issued: '印发时间：',
    place: '适用地区：',
    statements: '原则与提法',
    goals: '工作目标',
    titles: '争创称号',
    rules: '奖惩与规定',
    funding: '经费',
    instruments: '签订文书',
    targets: '量化指标',
    parties: '组织机构和对象',
    defects: '原文缺陷',
    edition: (edition: number) => `第${edition}届（版）`,
    trial: '试行',
    characters: (count: number) => `（约${count}字）`,
    phases: '实施阶段',
    phase: '阶段',
    during: '时间',
    undated: '未写明',
    tasks: '任务分解表',
    references: '依据与附件',
    missing: '（未见原文）',
    separator: '：',
    join: '、',
  },
  en: {
    genre: 'Genre: ',
    year: 'Year: ',
    period: 'Period: ',
    issuer: 'Issuer: ',
    issued: 'Issued: ',
    place: 'Place: ',
    statements: 'Principles and mottoes',
    goals: 'Goals',
    titles: 'Titles',
    rules: 'Rules',
    funding: 'Funding',
    instruments: 'Instruments',
    targets: 'Targets',
    parties: 'Bodies, people and places',
    defects: 'Defects of the source text',
    edition: (edition: number) => `no. ${edition}`,
    trial: 'trial',
    characters: (count: number) => ` (about ${count} characters)`,
    phases: 'Phases',
    phase: 'Phase',
    during: 'When',
    undated: 'not stated',
    tasks: 'Tasks',
    references: 'References and annexes',
    missing: ' (not at hand)',
    separator: ': ',
    join: ', ',
  },
} as const;

/** A part of the paper with a heading of its own. */
type Section =
  | 'statements'
  | 'goals'
  | 'titles'
  | 'targets'
  | 'phases'
  | 'tasks'
  | 'parties'
  | 'rules'
  | 'funding'
  | 'instruments'
  | 'references'
  | 'defects';

/**
 * Puts a plan on paper: its head, principles, goals, titles, targets, phases, the table of tasks (任务分解表), rules,
 * parties, funding, instruments, references and the defects of its source.
 *
 * Nothing is computed: periods stand in the words of the plan, what the plan does not state is left empty or said to be open.
 *
 * @param plan - a parsed plan
 * @param options - `language` of the document
 * @returns blocks for {@link renderMarkdown} and {@link renderHtml}; a section without content is left out
 * @example
 * planDocument({ schemaVersion: 1, kind: 'plan', id: 'a', title: '计划' }, { language: 'zh-CN' }); // => [{ type: 'heading', level: 1, text: '计划' }]
 */
export function planDocument(plan: Plan, options: { readonly language: Language }): Block[] {
  const { language } = options;
  const names = planNames(plan, language);
  const sections: readonly (readonly [Section, readonly Block[]])[] = [
    ['statements', statementsList(plan, language)],
    ['goals', goalsList(plan, names, language)],
    ['titles', titlesList(plan, language)],
    ['targets', targetsTable(plan, names, language)],
    ['phases', phasesTable(plan, names, language)],
    ['tasks', tasksTable(plan, names, language)],
    ['parties', partiesTable(plan, names, language)],
    ['rules', rulesTable(plan, names, language)],
    ['funding', fundingTable(plan, names, language)],
    ['instruments', instrumentsList(plan, names, language)],
    ['references', referencesList(plan, language)],
    ['defects', defectsList(plan, language)],
  ];
  return [
    { type: 'heading', level: 1, text: nameText(plan.title, language) },
    ...headList(plan, names, language),
    ...sections.flatMap(([title, blocks]): Block[] =>
      blocks.length === 0 ? [] : [{ type: 'heading', level: 2, text: words[language][title] }, ...blocks],
    ),
  ];
}

function headList(plan: Plan, names: PlanNames, language: Language): Block[] {
  const word = words[language];
  const items: string[] = [];
  if (plan.genre !== undefined) items.push(word.genre + genreText.codes[plan.genre].title[language]);
  if (plan.year !== undefined) items.push(word.year + (typeof plan.year === 'number' ? plan.year : plan.year.masked));
  if (plan.period !== undefined) items.push(word.period + periodWords(plan.period, names, language));
  if (plan.issuer !== undefined) items.push(word.issuer + nameText(plan.issuer, language));
  if (plan.issued !== undefined) items.push(word.issued + periodWords(plan.issued, names, language));
  if (plan.place !== undefined) items.push(word.place + nameText(plan.place, language));
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function periodWords(period: PeriodValue, names: PlanNames, language: Language): string {
  return describePeriod(period, language, names.periods);
}

function statementsList(plan: Plan, language: Language): Block[] {
  const items = (plan.statements ?? []).map(({ text, members }): ListItem => {
    const inner = (members ?? []).map((member) => nameText(member, language));
    return inner.length === 0
      ? nameText(text, language)
      : { text: nameText(text, language), list: { type: 'list', items: inner } };
  });
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** The goals in document order with their strength, deadline and the titles that they aim at. */
function goalsList(plan: Plan, names: PlanNames, language: Language): Block[] {
  const items = (plan.goals ?? []).map(({ label, title, by, strength, aims }) => {
    const remarks = [
      ...(strength === undefined ? [] : [strengthWord(strength, language)]),
      ...(by === undefined ? [] : [periodWords(by, names, language)]),
      ...(aims ?? []).map(names.of),
    ];
    const { separator, join } = words[language];
    const head = `${label === undefined ? '' : `${label} `}${nameText(title, language)}`;
    return remarks.length === 0 ? head : `${head}${separator}${remarks.join(join)}`;
  });
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function titlesList(plan: Plan, language: Language): Block[] {
  const { separator, join } = words[language];
  const items = (plan.titles ?? []).map(({ name, levels }) => {
    const ranks = (levels ?? []).map((level) => levelText.codes[level].title[language]).join(join);
    return ranks === '' ? nameText(name, language) : `${nameText(name, language)}${separator}${ranks}`;
  });
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function instrumentsList(plan: Plan, names: PlanNames, language: Language): Block[] {
  const { separator, join } = words[language];
  const items = (plan.instruments ?? []).map(({ title, signatories }) => {
    const parties = signatories.map(({ party }) => (typeof party === 'string' ? names.of(party) : party.masked));
    return `${nameText(title, language)}${separator}${parties.join(join)}`;
  });
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function phasesTable(plan: Plan, names: PlanNames, language: Language): Block[] {
  const word = words[language];
  const rows = (plan.phases ?? []).map(({ id, label, title, during }): TableRow => {
    const name = title === undefined ? (label ?? id) : nameText(title, language);
    const printed = label === undefined || title === undefined ? name : `${label} ${name}`;
    return [printed, during === undefined ? word.undated : periodWords(during, names, language)];
  });
  return rows.length === 0 ? [] : [{ type: 'table', head: [[word.phase, word.during]], rows }];
}

function referencesList(plan: Plan, language: Language): Block[] {
  const word = words[language];
  const items = (plan.references ?? []).map(({ id, title, documentNumber, edition, trial, available }) => {
    const name = title === undefined ? id : nameText(title, language);
    const remarks = [
      ...(documentNumber === undefined ? [] : [nameText(documentNumber, language)]),
      ...(edition === undefined ? [] : [word.edition(edition)]),
      ...(trial === true ? [word.trial] : []),
    ];
    const behind =
      remarks.length === 0 ? '' : language === 'en' ? ` (${remarks.join(', ')})` : `（${remarks.join('，')}）`;
    return `${name}${behind}${available === false ? word.missing : ''}`;
  });
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function defectsList(plan: Plan, language: Language): Block[] {
  const items = (plan.defects ?? []).map(({ text, characters }) => {
    const size = characters === undefined ? '' : words[language].characters(characters);
    return `${nameText(text, language)}${size}`;
  });
  return items.length === 0 ? [] : [{ type: 'list', items }];
}
