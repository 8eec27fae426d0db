import type { Scheme } from '../../src/schema/scheme.ts';
import type { Sheet } from '../../src/schema/sheet.ts';

/** A scheme that holds every kind of clause but one, a bonus, a rescaled item, a veto and grades with minima. */
export const readingRoomScheme: Scheme = {
  schemaVersion: 1,
  kind: 'scheme',
  id: 'reading-room',
  name: '社区书屋星级评定',
  version: '2026',
  points: 100,
  defaults: { broken: 'whole' },
  indicators: [
    {
      id: 'openDays',
      name: '开放天数',
      type: 'number',
      unit: '天',
      minimum: 0,
      maximum: 366,
      multipleOf: 1,
      better: 'higher',
    },
    { id: 'loans', name: '借阅册次', type: 'number', better: 'higher' },
    { id: 'loansLastYear', name: '上年借阅册次', type: 'number', context: true },
    { id: 'events', name: '读书活动', type: 'count', unit: '场', better: 'higher' },
    { id: 'dust', name: '环境扣分', type: 'mark', multipleOf: 0.5 },
    { id: 'brokenShelf', name: '损坏书架', type: 'count', unit: '处', better: 'lower' },
    { id: 'severalStoreys', name: '多层用房', type: 'check', context: true },
    { id: 'stepFree', name: '无障碍通行', type: 'check' },
    { id: 'fire', name: '火灾', type: 'check' },
    { id: 'honour', name: '表彰', type: 'level', levels: ['city', 'district'], multiple: true },
  ],
  items: [
    {
      id: 'opening',
      points: 30,
      start: 'full',
      clauses: [
        { kind: 'steps', measure: 'openDays', below: 300, step: 10, points: -3 },
        { kind: 'flat', id: 'shut', when: { measure: 'openDays', below: 200 }, points: 'zero' },
      ],
    },
    {
      id: 'use',
      points: 40,
      items: [
        {
          id: 'growth',
          points: 25,
          clauses: [
            {
              kind: 'table',
              measure: { operation: 'change', of: ['loans', 'loansLastYear'] },
              rows: [
                { atLeast: 10, points: 25 },
                { atLeast: 0, below: 10, points: 15 },
                { below: 0, points: 5 },
              ],
            },
          ],
        },
        { id: 'reading', points: 15, clauses: [{ kind: 'steps', measure: 'events', above: 6, points: 1.5 }] },
      ],
    },
    {
      id: 'premises',
      points: 30,
      items: [
        {
          id: 'order',
          points: 20,
          start: 'full',
          clauses: [
            { kind: 'mark', measure: 'dust', minimum: 1, maximum: 8, points: -1 },
            { kind: 'steps', measure: 'brokenShelf', points: -0.5, limit: 3 },
          ],
        },
        {
          id: 'access',
          points: 10,
          applies: 'severalStoreys',
          notApplicable: 'rescale',
          clauses: [{ kind: 'flat', when: 'stepFree', points: 10 }],
        },
      ],
    },
    {
      id: 'honours',
      bonus: true,
      cap: 5,
      clauses: [
        {
          kind: 'table',
          measure: 'honour',
          oncePerProject: true,
          rows: [
            { is: 'city', points: 4 },
            { is: 'district', points: 2 },
          ],
        },
      ],
    },
  ],
  outcome: {
    grades: [
      {
        id: 'threeStars',
        atLeast: 90,
        requires: {
          measure: { operation: 'minimum', of: [{ operation: 'share', items: ['opening', 'use', 'premises'] }] },
          atLeast: 60,
        },
      },
      { id: 'twoStars', atLeast: 75 },
      { id: 'oneStar', atLeast: 60 },
      { id: 'noStar' },
    ],
    vetoes: [{ id: 'fire', when: 'fire', effect: 'capGrade', grade: 'oneStar' }],
  },
};

/** A sheet filled in for the reading room by the lake. */
export const lakesideSheet: Sheet = {
  schemaVersion: 1,
  kind: 'sheet',
  scheme: 'reading-room',
  version: '2026',
  unit: 'lakeside',
  observations: {
    openDays: 278,
    loans: 4620,
    loansLastYear: 4200,
    events: 11,
    severalStoreys: false,
    dust: { value: 2.5, reason: '窗台积灰', evidence: ['照片3'] },
    brokenShelf: [{ reason: '一楼' }, { reason: '二楼东' }, { reason: '二楼西' }],
    honour: [
      { value: 'district', project: '亲子共读' },
      { value: 'city', project: '亲子共读' },
      { value: 'district', project: '送书上门' },
    ],
  },
};
