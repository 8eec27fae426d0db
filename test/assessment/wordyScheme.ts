import type { Scheme } from '../../src/schema/scheme.ts';

/** A scheme that uses every construct of the language at least once; for what is said of it, not for what it scores. */
export const wordyScheme: Scheme = {
  schemaVersion: 1,
  kind: 'scheme',
  id: 'all',
  name: { 'zh-CN': '综合考评', en: 'Everything' },
  version: '2026',
  round: { digits: 2 },
  defaults: { broken: 'exact', notApplicable: 'fullMarks', notComputable: 0 },
  indicators: [
    { id: 'complaint', name: { 'zh-CN': '投诉', en: 'complaints' }, type: 'count', unit: '件', better: 'lower' },
    { id: 'rate', name: { 'zh-CN': '办结率', en: 'settled' }, type: 'number', unit: 'percent', digits: 2 },
    { id: 'due', name: { 'zh-CN': '应办件', en: 'cases due' }, type: 'number', minimum: 0 },
    { id: 'deferred', name: { 'zh-CN': '缓办件', en: 'cases deferred' }, type: 'number', minimum: 0, absent: 0 },
    { id: 'trees', name: { 'zh-CN': '植树', en: 'trees' }, type: 'number', unit: '株' },
    { id: 'noise', name: { 'zh-CN': '噪声', en: 'noise' }, type: 'number', unit: '分贝', minimum: 1 },
    { id: 'mark', name: { 'zh-CN': '工作评分', en: 'work mark' }, type: 'mark', minimum: 0, maximum: 20 },
    { id: 'falseRecord', name: { 'zh-CN': '弄虚作假', en: 'false records' }, type: 'check', absent: false },
    { id: 'posted', name: { 'zh-CN': '制度上墙', en: 'rules on the wall' }, type: 'check' },
    { id: 'honour', name: { 'zh-CN': '表彰', en: 'honours' }, type: 'level', levels: ['省', '市'], multiple: true },
    { id: 'zone', name: { 'zh-CN': '区域', en: 'zone' }, type: 'level', levels: ['老城', '新城'], context: true },
    {
      id: 'selfScore',
      name: { 'zh-CN': '自评得分', en: 'self-score' },
      type: 'number',
      from: { scheme: 'self', item: 'core', value: 'points' },
    },
    { id: 'greening', name: { 'zh-CN': '绿化率', en: 'greening' }, type: 'number', from: { target: 'green' } },
    { id: 'patrol', name: { 'zh-CN': '巡查', en: 'patrols' }, type: 'number', from: { task: 'patrol' } },
  ],
  items: [
    {
      id: 'desk',
      name: { 'zh-CN': '窗口', en: 'Service desk' },
      points: 20,
      start: 'full',
      weight: 0.6,
      floor: -5,
      round: { digits: 1, mode: 'halfEven' },
      clauses: [
        { kind: 'steps', measure: 'complaint', points: -2, limit: 6, text: { 'zh-CN': '投诉', en: 'Complaints' } },
        { kind: 'steps', measure: 'complaint', above: 1, points: -2 },
        {
          kind: 'steps',
          measure: 'rate',
          below: 85,
          step: 5,
          broken: 'started',
          points: -1.5,
          when: { measure: 'due', above: 0 },
        },
        { kind: 'flat', when: { all: ['falseRecord', { not: 'posted' }] }, points: 'zero' },
        {
          kind: 'flat',
          when: {
            measure: { operation: 'percentage', of: ['due', { operation: 'difference', of: ['due', 'deferred'] }] },
            atLeast: 25,
          },
          points: -3,
        },
      ],
      applies: { any: ['posted', { measure: 'zone', is: ['老城', '新城'] }] },
      notApplicable: 'rescale',
      notAssessed: 'peersMean',
    },
    {
      id: 'works',
      name: { 'zh-CN': '实事', en: 'Works' },
      points: 40,
      weight: 0.4,
      aggregate: 'mean',
      items: [
        {
          id: 'trees-item',
          name: { 'zh-CN': '绿化', en: 'Trees' },
          points: 8,
          clauses: [
            {
              kind: 'table',
              measure: { operation: 'peers', of: 'trees', aggregate: 'mean', round: { digits: 1 } },
              rows: [
                { atLeast: 60, points: 8, name: { 'zh-CN': '优', en: 'A' } },
                { atLeast: 30, points: 4 },
              ],
              otherwise: 0,
            },
            {
              kind: 'table',
              rows: [
                { when: 'posted', points: 2 },
                { when: { not: 'posted' }, points: -1 },
              ],
            },
          ],
          floor: 'none',
          cap: 'none',
        },
        {
          id: 'noise-item',
          name: { 'zh-CN': '静音', en: 'Quiet' },
          points: 12,
          clauses: [
            {
              kind: 'curve',
              measure: 'noise',
              scale: 'logarithmic',
              knots: [
                { at: 10, points: 12 },
                { at: 100, points: 0 },
              ],
              beyond: 'extend',
              round: { digits: 2 },
            },
            {
              kind: 'curve',
              measure: {
                operation: 'ratio',
                of: [
                  'trees',
                  { operation: 'sum', of: ['due', 'deferred', 3], trim: { highest: 1, lowest: 1, from: 4 } },
                ],
              },
              knots: [
                { at: 0, points: 0 },
                { at: 5, points: 2 },
              ],
            },
          ],
        },
        {
          id: 'rated',
          name: { 'zh-CN': '评议', en: 'Rated' },
          points: 20,
          clauses: [{ kind: 'mark', measure: 'mark', minimum: 14, maximum: 20 }],
          repeat: {
            aggregate: 'mean',
            weights: { self: 0.4, review: 0.6 },
            trim: { highest: 1, from: 3 },
            void: { measure: 'mark', is: 0 },
            round: { digits: 2 },
          },
        },
      ],
      cap: 45,
      clauses: [{ kind: 'mark', measure: 'mark', points: -0.1 }],
    },
    {
      id: 'honours',
      name: { 'zh-CN': '加分', en: 'Honours' },
      bonus: true,
      cap: 5,
      clauses: [
        {
          kind: 'table',
          measure: 'honour',
          oncePerProject: true,
          rows: [
            { is: '省', points: 4 },
            { is: '市', points: 2 },
          ],
        },
        { kind: 'steps', measure: 'trees', above: 10, step: 5, points: 1 },
        {
          kind: 'steps',
          measure: { operation: 'rank', of: 'trees', order: 'ascending', ties: 'dense' },
          below: 4,
          points: 1,
        },
      ],
    },
  ],
  outcome: {
    compare: 'exact',
    grades: [
      {
        id: 'good',
        name: { 'zh-CN': '优秀', en: 'Good' },
        atLeast: 90,
        requires: {
          measure: { operation: 'minimum', of: [{ operation: 'share', items: ['desk', 'works'] }] },
          atLeast: 60,
        },
      },
      { id: 'plain', name: { 'zh-CN': '合格', en: 'Plain' }, atLeast: 60, below: 90 },
      { id: 'poor', name: { 'zh-CN': '不合格', en: 'Poor' } },
    ],
    vetoes: [
      { id: 'false', when: 'falseRecord', effect: 'forceGrade', grade: 'poor' },
      {
        id: 'noisy',
        name: { 'zh-CN': '噪声超标', en: 'Too noisy' },
        when: { measure: 'noise', above: 80 },
        effect: 'capGrade',
        grade: 'plain',
      },
      { id: 'complained', when: 'complaint', effect: 'lowerGrade', by: 'complaint', points: -3, cut: true },
      { id: 'entry', unless: { measure: 'selfScore', atLeast: 80 }, effect: 'ineligible' },
    ],
    consequences: [
      {
        id: 'praise',
        name: { 'zh-CN': '通报表扬', en: 'Praised' },
        when: { measure: { operation: 'grade' }, is: 'good' },
      },
      { id: 'mend', when: { measure: { operation: 'count', of: ['falseRecord', 'posted'] }, atLeast: 1 } },
      { id: 'green', when: { measure: { operation: 'difference', of: ['greening', 'patrol'] }, atMost: -3 } },
    ],
    ranking: {
      tieBreak: ['trees', { operation: 'points', items: ['desk'] }],
      ties: 'dense',
      quotas: [{ grade: 'good', share: 20 }],
    },
  },
};
