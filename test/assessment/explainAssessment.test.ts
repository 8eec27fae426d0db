import { expect, test } from 'vitest';
import { explainAssessment } from '../../src/assessment/explainAssessment.ts';
import { scoreSheet } from '../../src/assessment/scoreSheet.ts';
import { lakesideSheet, readingRoomScheme } from './readingRoom.ts';
import { scoreSmall } from './small.ts';

test('A58 the reading room by the lake, in Chinese', () => {
  expect(explainAssessment(scoreSheet(readingRoomScheme, lakesideSheet), { language: 'zh-CN' })).toEqual([
    '社区书屋星级评定（2026 版）lakeside：总分 85.5 分（满分 100 分），等次为“twoStars”，已考评分值占 100%。',
    '总计：85.5 分（满分 100 分）。各项合计 85.5 分。',
    '  opening：24 分（满分 30 分）。起评 30 分；开放天数 278 天，比 300 天少 22 天，每 10 天为一级，计 2 级，扣 6 分。',
    '  use：32.5 分（满分 40 分）。各项合计 32.5 分。',
    '    growth：25 分（满分 25 分）。借阅册次较上年借阅册次的增幅 10%，对应“不低于 10%”，得 25 分。',
    '    reading：7.5 分（满分 15 分）。读书活动 11 场，超过 6 场的部分为 5 场，得 7.5 分。',
    '  premises：24 分（满分 30 分）。各项合计 16 分；折算增 8 分。',
    '    order：16 分（满分 20 分）。起评 20 分；环境扣分 2.5，扣 2.5 分（窗台积灰，佐证：照片3）；损坏书架 3 处，扣 1.5 分（一楼；二楼东；二楼西）。',
    '    access：不适用，不计入，其分值由其余各项折算。',
    '  honours：5 分（附加分）。表彰“district”（亲子共读），同一项目就高，不另计分；表彰“city”（亲子共读），得 4 分；表彰“district”（送书上门），得 2 分；合计得 6 分；超出上限，封顶减 1 分。',
  ]);
});

const explain = (...args: Parameters<typeof scoreSmall>) => explainAssessment(scoreSmall(...args), { language: 'en' });

test('A58 what is unknown, and what may follow, in English', () => {
  const lines = explain(
    { rate: { type: 'number', name: { 'zh-CN': '达标率', en: 'Rate' }, unit: 'percent' } },
    {
      points: 10,
      clauses: [{ kind: 'steps', measure: 'rate', below: 90, points: -1 }],
      outcome: {
        grades: [{ id: 'good', atLeast: 5 }, { id: 'poor' }],
        consequences: [{ id: 'praise', when: { measure: { operation: 'grade' }, is: 'good' } }],
      },
    },
    {},
  );
  expect(lines).toEqual([
    's, version 1, u: total unknown, grade undetermined, 0% of the full marks assessed (not computable).',
    'Total: points unknown; not computable, points unknown; a fact is missing, points cannot be computed.',
    'May follow: praise; its condition is unknown.',
  ]);
});

test('A58 limits, zeros, thirds and causes, in English', () => {
  const lines = explain(
    { spots: 'count', lie: { type: 'check', name: 'False record' }, a: 'number', b: 'number' },
    {
      items: [
        {
          id: 'clean',
          points: 10,
          start: 'full',
          clauses: [{ kind: 'steps', measure: 'spots', points: -2, limit: 5 }],
        },
        { id: 'honest', points: 10, start: 'full', clauses: [{ kind: 'flat', when: 'lie', points: 'zero' }] },
        { id: 'ratio', clauses: [{ kind: 'mark', measure: { operation: 'ratio', of: ['a', 'b'] } }] },
      ],
      outcome: {
        grades: [{ id: 'a', atLeast: 0 }, { id: 'b' }],
        vetoes: [{ id: 'v', name: 'Fraud', effect: 'lowerGrade', when: 'lie', points: -1 }],
      },
    },
    { spots: 4, lie: { value: true, reason: 'a forged list' }, a: 1, b: 3 },
  );
  expect(lines).toEqual([
    's, version 1, u: total ≈4.3333 of 20 points, grade “b”, 100% of the full marks assessed.',
    'Total: ≈5.3333 of 20 points; its items add up to ≈5.3333 points.',
    '  clean: 5 of 10 points; starts at 10 points; spots 4, 8 points off, 8 points cut to the limit of 5 points.',
    '  honest: 0 of 10 points; starts at 10 points; False record, the item scores 0 (a forged list).',
    '  ratio: ≈0.3333 points; a over b ≈0.3333.',
    'Because of “Fraud”, 1 grade down, 1 point off (a forged list).',
  ]);
});
