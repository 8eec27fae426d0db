import type { Reference } from '../reference.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a reference. */
export const referenceText: ObjectText<Reference> = {
  title: { 'zh-CN': '引用文件', en: 'Reference' },
  description: {
    'zh-CN': '计划提到的法规、政策、标准、附件、规划、资金、制度等。',
    en: 'A law, policy, standard, annex, programme, fund, system or other document that the plan refers to.',
  },
  example: { id: 'sorting-regulation', kind: 'law', title: '生活垃圾管理条例', year: 2024 },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '引用文件的编号，在文档内唯一。', en: 'Unique in the document.' },
      example: 'sorting-regulation',
    },
    kind: {
      title: { 'zh-CN': '类别', en: 'Kind' },
      description: {
        'zh-CN': '法律法规、政策、计划、方案、标准、附件、表格、规划、资金、制度、协议、评比活动或其他文件。',
        en: 'Law, policy, plan, scheme, standard, annex, table, programme, fund, system, agreement, contest or other document.',
      },
      example: 'law',
    },
    title: {
      title: { 'zh-CN': '文件名称', en: 'Title' },
      description: {
        'zh-CN': '文件的名称，不带书名号，可遮蔽；不填表示没有写明。',
        en: 'What it is called; may be masked; absent: not stated.',
      },
      example: '生活垃圾管理条例',
    },
    documentNumber: {
      title: { 'zh-CN': '发文字号', en: 'Document number' },
      description: { 'zh-CN': '发文字号，可遮蔽。', en: 'The number under which it was issued; may be masked.' },
      example: { masked: 'x发〔20xx〕x号' },
    },
    issuer: {
      title: { 'zh-CN': '发文机关', en: 'Issuer' },
      description: { 'zh-CN': '由谁发布，可遮蔽。', en: 'Who issued it; may be masked.' },
      example: '市人民代表大会常务委员会',
    },
    year: {
      title: { 'zh-CN': '年份', en: 'Year' },
      description: {
        'zh-CN': '发布年份，或标准、竞赛的年度；隐去的照录。',
        en: 'The year of its issue or edition; what is printed if hidden.',
      },
      example: 2024,
    },
    edition: {
      title: { 'zh-CN': '版次', en: 'Edition' },
      description: { 'zh-CN': '第几版、第几次修订后的文本。', en: 'The number of its edition.' },
      example: 2,
    },
    trial: {
      title: { 'zh-CN': '试行', en: 'On trial' },
      description: { 'zh-CN': 'true 表示标明“试行”。', en: 'True: marked as on trial (试行).' },
      example: true,
    },
    during: {
      title: { 'zh-CN': '起止时间', en: 'Period' },
      description: {
        'zh-CN': '规划、资金等覆盖的时间，首尾两日均含在内。',
        en: "The time it covers, such as a programme's, first and last day included.",
      },
      example: '2026/2030',
    },
    available: {
      title: { 'zh-CN': '可否查阅', en: 'Available' },
      description: {
        'zh-CN': 'false 表示手头没有这份文件，其内容无从核对；不填即可以查阅。',
        en: 'False: it is not at hand, so that its content cannot be checked; absent: it is.',
      },
      example: false,
    },
  },
};
