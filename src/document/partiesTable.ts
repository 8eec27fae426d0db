import { appointmentText } from '../codelist/text/appointment.ts';
import { partyKindText } from '../codelist/text/partyKind.ts';
import { seatText } from '../codelist/text/seat.ts';
import type { Language } from '../issue/language.ts';
import type { Member, Party } from '../schema/party.ts';
import type { Plan } from '../schema/plan.ts';
import type { Block, TableRow } from './block.ts';
import { nameText } from './nameText.ts';
import type { PlanNames } from './planNames.ts';
import { quantityText } from './quantityText.ts';

const words = {
  'zh-CN': {
    head: ['名称', '类别', '所属', '数量', '配备方式', '成员'],
    join: '、',
    colon: '：',
    open: '（',
    close: '）',
    concurrent: '兼任',
  },
  en: {
    head: ['Name', 'Kind', 'Part of', 'Number', 'Appointment', 'Members'],
    join: ', ',
    colon: ': ',
    open: ' (',
    close: ')',
    concurrent: 'concurrently',
  },
} as const;

/** 组织机构和对象: the bodies, posts, people and places of a plan; empty if it names none. */
export function partiesTable(plan: Plan, names: PlanNames, language: Language): Block[] {
  const word = words[language];
  const rows = (plan.parties ?? []).map(
    ({ name, kind, partOf, size, appointment, members }: Party): TableRow => [
      nameText(name, language),
      partyKindText.codes[kind].title[language],
      partOf === undefined ? '' : names.of(partOf),
      size === undefined ? '' : quantityText(size, undefined, language),
      appointment === undefined ? '' : appointmentText.codes[appointment].title[language],
      (members ?? []).map((member) => memberText(member, names, language)).join(word.join),
    ],
  );
  return rows.length === 0 ? [] : [{ type: 'table', head: [[...word.head]], rows }];
}

/** A member by seat and name: 组长：镇政府主要领导. */
function memberText({ party, name, post, seat, concurrent }: Member, names: PlanNames, language: Language): string {
  const { colon, open, close, concurrent: also } = words[language];
  const parts = [
    ...(party === undefined ? [] : [names.of(party)]),
    ...(name === undefined ? [] : [nameText(name, language)]),
    ...(post === undefined ? [] : [nameText(post, language)]),
  ];
  const who = parts.join(language === 'en' ? ', ' : '') + (concurrent === true ? `${open}${also}${close}` : '');
  return seat === undefined ? who : `${seatText.codes[seat].title[language]}${colon}${who}`;
}
