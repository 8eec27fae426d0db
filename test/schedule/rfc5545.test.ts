import { expect, test } from 'vitest';
import { expandRecurrence } from '../../src/schedule/expandRecurrence.ts';
import { parseRRule } from '../../src/schedule/rrule/parseRRule.ts';

const everyWeekday = 'MO,TU,WE,TH,FR';

/** Start, rule and first dates of the examples of RFC 5545, 3.3.10 and 3.8.5.3, that concern dates; dates of one year and month share its text. */
const examples: readonly (readonly [string, string, string])[] = [
  ['19970902', 'DAILY;COUNT=10', '1997-09 02 03 04 05 06 07 08 09 10 11 end'],
  ['19970902', 'DAILY;INTERVAL=2', '1997-09 02 04 06 08'],
  ['19970902', 'DAILY;INTERVAL=10;COUNT=5', '1997-09 02 12 22 1997-10 02 12 end'],
  ['19970902', 'WEEKLY;COUNT=10', '1997-09 02 09 16 23 30 1997-10 07 14 21 28 1997-11 04 end'],
  [
    '19970902',
    'WEEKLY;INTERVAL=2;WKST=SU',
    '1997-09 02 16 30 1997-10 14 28 1997-11 11 25 1997-12 09 23 1998-01 06 20 1998-02 03',
  ],
  ['19970902', 'WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH', '1997-09 02 04 09 11 16 18 23 25 30 1997-10 02 end'],
  [
    '19970901',
    'WEEKLY;INTERVAL=2;UNTIL=19971224;WKST=SU;BYDAY=MO,WE,FR',
    '1997-09 01 03 05 15 17 19 29 1997-10 01 03 13 15 17 27 29 31 1997-11 10 12 14 24 26 28 1997-12 08 10 12 22 24 end',
  ],
  ['19970902', 'WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH', '1997-09 02 04 16 18 30 1997-10 02 14 16 end'],
  [
    '19970905',
    'MONTHLY;COUNT=10;BYDAY=1FR',
    '1997-09 05 1997-10 03 1997-11 07 1997-12 05 1998-01 02 1998-02 06 1998-03 06 1998-04 03 1998-05 01 1998-06 05 end',
  ],
  [
    '19970907',
    'MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    '1997-09 07 28 1997-11 02 30 1998-01 04 25 1998-03 01 29 1998-05 03 31 end',
  ],
  ['19970922', 'MONTHLY;COUNT=6;BYDAY=-2MO', '1997-09 22 1997-10 20 1997-11 17 1997-12 22 1998-01 19 1998-02 16 end'],
  ['19970928', 'MONTHLY;BYMONTHDAY=-3', '1997-09 28 1997-10 29 1997-11 28 1997-12 29 1998-01 29 1998-02 26'],
  [
    '19970902',
    'MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    '1997-09 02 15 1997-10 02 15 1997-11 02 15 1997-12 02 15 1998-01 02 15 end',
  ],
  [
    '19970930',
    'MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    '1997-09 30 1997-10 01 31 1997-11 01 30 1997-12 01 31 1998-01 01 31 1998-02 01 end',
  ],
  [
    '19970910',
    'MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    '1997-09 10 11 12 13 14 15 1999-03 10 11 12 13 end',
  ],
  [
    '19970902',
    'MONTHLY;INTERVAL=2;BYDAY=TU',
    '1997-09 02 09 16 23 30 1997-11 04 11 18 25 1998-01 06 13 20 27 1998-03 03 10 17 24 31',
  ],
  [
    '19970610',
    'YEARLY;COUNT=10;BYMONTH=6,7',
    '1997-06 10 1997-07 10 1998-06 10 1998-07 10 1999-06 10 1999-07 10 2000-06 10 2000-07 10 2001-06 10 2001-07 10 end',
  ],
  [
    '19970310',
    'YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    '1997-03 10 1999-01 10 1999-02 10 1999-03 10 2001-01 10 2001-02 10 2001-03 10 2003-01 10 2003-02 10 2003-03 10 end',
  ],
  [
    '19970101',
    'YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    '1997-01 01 1997-04 10 1997-07 19 2000-01 01 2000-04 09 2000-07 18 2003-01 01 2003-04 10 2003-07 19 2006-01 01 end',
  ],
  ['19970519', 'YEARLY;BYDAY=20MO', '1997-05 19 1998-05 18 1999-05 17'],
  ['19970512', 'YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05 12 1998-05 11 1999-05 17'],
  ['19970313', 'YEARLY;BYMONTH=3;BYDAY=TH', '1997-03 13 20 27 1998-03 05 12 19 26 1999-03 04 11 18 25'],
  [
    '19970605',
    'YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    '1997-06 05 12 19 26 1997-07 03 10 17 24 31 1997-08 07 14 21 28 1998-06 04 11 18 25',
  ],
  ['19970902', 'MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1998-02 13 1998-03 13 1998-11 13 1999-08 13 2000-10 13'],
  [
    '19970913',
    'MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    '1997-09 13 1997-10 11 1997-11 08 1997-12 13 1998-01 10 1998-02 07 1998-03 07',
  ],
  ['19961105', 'YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8', '1996-11 05 2000-11 07 2004-11 02'],
  ['19970904', 'MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09 04 1997-10 07 1997-11 06 end'],
  [
    '19970929',
    `MONTHLY;BYDAY=${everyWeekday};BYSETPOS=-2`,
    '1997-09 29 1997-10 30 1997-11 27 1997-12 30 1998-01 29 1998-02 26 1998-03 30',
  ],
  ['19970805', 'WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08 05 10 19 24 end'],
  ['19970805', 'WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08 05 17 19 31 end'],
  ['20070115', 'MONTHLY;BYMONTHDAY=15,30;COUNT=5', '2007-01 15 30 2007-02 15 2007-03 15 30 end'],
];

function datesIn(text: string): string[] {
  let month = '';
  const dates: string[] = [];
  for (const word of text.split(' ')) {
    if (word.length === 2) dates.push(`${month}-${word}`);
    else month = word;
  }
  return dates;
}

function expand(start: string, rule: string, to = '2010-12-31'): readonly string[] {
  const parsed = parseRRule(`DTSTART;VALUE=DATE:${start}\nRRULE:FREQ=${rule}`);
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return expandRecurrence(parsed.value, { from: '1990-01-01', to }).dates;
}

test.each(examples)('S25 S35 S36 %s %s', (start, rule, text) => {
  const dates = expand(start, rule);
  const wanted = datesIn(text);
  expect(text.endsWith('end') ? dates : dates.slice(0, wanted.length)).toEqual(wanted);
});

test('S25 until a day, every January', () => {
  expect(expand('19970902', 'DAILY;UNTIL=19971223').length).toBe(113);
  expect(expand('19970902', 'WEEKLY;UNTIL=19971223').at(-1)).toBe('1997-12-23');
  const yearly = expand('19980101', 'YEARLY;UNTIL=20000131;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA');
  expect(yearly.length).toBe(93);
  expect(expand('19980101', 'DAILY;UNTIL=20000131;BYMONTH=1')).toEqual(yearly);
});
