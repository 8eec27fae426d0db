import type { inputCodes } from '../inputCodes.ts';
import type { IssueTexts } from './issueText.ts';

const list = (values: readonly string[]): string => values.join('、');
const typeWords: Readonly<Record<string, string>> = {
  object: '对象',
  list: '列表',
  text: '文字',
  number: '数',
  'whole number': '整数',
  'true or false': '真假值',
  date: '日期',
  null: '空值',
  nothing: '空缺',
};
const types = (values: readonly string[]): string => values.map((value) => typeWords[value] ?? value).join('或');
const maybe = (nearest: string | null): string => (nearest === null ? '' : `；是否应为“${nearest}”`);

/** Chinese messages, explanations and remedies of the area `input`. */
export const inputTexts: IssueTexts<typeof inputCodes> = {
  'input.type': {
    'zh-CN': {
      message: (p) => `类型不符：应为${types(p.expected)}，实为${types([p.received])}`,
      explanation: '此处的数据类型与格式约定不一致，无法读取。',
      remedy: '按参考手册中该字段的类型填写。YAML 会把 1.、2026 读成数，需要文字时请加引号。',
    },
    en: {
      explanation: 'The value is of another type than the format asks for here, so it cannot be read.',
      remedy:
        'Write the value as the reference page of this field shows. YAML reads 1. and 2026 as numbers: quote them where a text is needed.',
    },
  },
  'input.missing': {
    'zh-CN': {
      message: (p) => `缺少必填字段“${p.key}”（${types(p.expected)}）`,
      explanation: '该字段为必填项，缺少时文档不完整。',
      remedy: '补填该字段；原文遮蔽的内容可写作 { masked: "原样" }。',
    },
    en: {
      explanation: 'The field is required; without it the document is incomplete.',
      remedy: 'Add the field; where the source hides it, write { masked: "as printed" } if the field allows it.',
    },
  },
  'input.unknownKey': {
    'zh-CN': {
      message: (p) => `未知字段“${p.key}”${maybe(p.nearest)}`,
      explanation: '各类对象均不接受约定以外的字段，以免拼写错误使内容悄然丢失。',
      remedy: '改正字段名；自有数据请放入 ext。',
    },
    en: {
      explanation: 'Objects are closed, so that a misspelt field is never lost without a word.',
      remedy: 'Correct the name of the field; data of your own goes into ext.',
    },
  },
  'input.value': {
    'zh-CN': {
      message: (p) => `“${p.value}”不在可选值之内：${list(p.allowed)}${maybe(p.nearest)}`,
      explanation: '该字段只接受固定代码。',
      remedy: '改用所列代码之一。',
    },
    en: {
      explanation: 'The field takes the codes of a closed list only.',
      remedy: 'Use one of the codes listed.',
    },
  },
  'input.id': {
    'zh-CN': {
      message: (p) => `“${p.value}”不是合格的编号：可用各种文字的字母、数字、_ 和 -，首字为字母或数字，至多 64 个`,
      explanation: '编号用于引用，格式须稳定、可检索。',
      remedy: '改写编号，并同步修改引用它的地方。',
    },
    en: {
      explanation: 'Ids are what references hold on to, so their form is fixed.',
      remedy: 'Rewrite the id, and every reference to it.',
    },
  },
  'input.pattern': {
    'zh-CN': {
      message: (p) => `“${p.value}”的写法不对，应写作 ${p.expected}`,
      explanation: '该字段有固定写法。',
      remedy: '按所示写法改写。',
    },
    en: { explanation: 'The field has a fixed way of writing.', remedy: 'Rewrite it in the form shown.' },
  },
  'input.number': {
    'zh-CN': {
      message: (p) => `${p.received} 不是有限的数`,
      explanation: '非数（NaN)、无穷大以及超出双精度范围的数不能参与计算。',
      remedy: '填写确切的数；原文未写明的，不填或写 { vague: "原词" }。',
    },
    en: {
      explanation: 'NaN, infinities and numbers beyond double precision cannot be computed with.',
      remedy:
        'Write a finite number; leave the field out, or write { vague: "as printed" }, where the source gives none.',
    },
  },
  'input.integer': {
    'zh-CN': {
      message: (p) => `${p.value} 不是整数`,
      explanation: '该字段以整数计。',
      remedy: '改为整数。',
    },
    en: { explanation: 'The field counts in whole numbers.', remedy: 'Write a whole number.' },
  },
  'input.tooSmall': {
    'zh-CN': {
      message: (p) => `${p.value ?? '数值'} 过小，应${p.inclusive ? '不小于' : '大于'} ${p.minimum}`,
      explanation: '数值低于该字段的下限。',
      remedy: '核对数值与单位。',
    },
    en: { explanation: 'The number is below the range of the field.', remedy: 'Check the number and its unit.' },
  },
  'input.tooBig': {
    'zh-CN': {
      message: (p) => `${p.value ?? '数值'} 过大，应${p.inclusive ? '不大于' : '小于'} ${p.maximum}`,
      explanation: '数值高于该字段的上限。',
      remedy: '核对数值与单位。',
    },
    en: { explanation: 'The number is above the range of the field.', remedy: 'Check the number and its unit.' },
  },
  'input.emptyText': {
    'zh-CN': {
      message: () => '文字为空',
      explanation: '“未写明”用不填表示，空文字不表示任何意思。',
      remedy: '删去该字段，或填写内容。',
    },
    en: {
      explanation: '“Not stated” is said by leaving the field out; an empty text says nothing.',
      remedy: 'Remove the field, or fill it in.',
    },
  },
  'input.emptyList': {
    'zh-CN': {
      message: () => '列表为空',
      explanation: '“未写明”用不填表示，空列表不表示任何意思。',
      remedy: '删去该字段，或至少列出一项。',
    },
    en: {
      explanation: '“Not stated” is said by leaving the field out; an empty list says nothing.',
      remedy: 'Remove the field, or list at least one entry.',
    },
  },
  'input.emptyObject': {
    'zh-CN': {
      message: (p) => `对象没有内容，至少应有其一：${list(p.allowed)}`,
      explanation: '没有任何内容的对象不表示任何意思。',
      remedy: '补填其中一项，或删去整个对象。',
    },
    en: {
      explanation: 'An object without any of these fields says nothing.',
      remedy: 'Fill in one of them, or remove the object.',
    },
  },
  'input.exactlyOne': {
    'zh-CN': {
      message: (p) => `${list(p.keys)} 应恰好填写一项，现有 ${p.found} 项`,
      explanation: '这几个字段互相排斥，又不能都不填。',
      remedy: '只保留符合原文的一项。',
    },
    en: {
      explanation: 'These fields exclude one another, and one of them is needed.',
      remedy: 'Keep the one that says what the source says.',
    },
  },
  'input.tooLong': {
    'zh-CN': {
      message: (p) => `文字共 ${p.length} 个字符，至多读取 ${p.maximum} 个`,
      explanation: '为防止异常输入，文字长度设有上限。',
      remedy: '缩短文字；长篇材料请作为附件引用。',
    },
    en: {
      explanation: 'Texts have a largest length, so that hostile input cannot exhaust memory.',
      remedy: 'Shorten the text; refer to long material as an annex.',
    },
  },
  'input.tooMany': {
    'zh-CN': {
      message: (p) => `列表共 ${p.length} 项，至多 ${p.maximum} 项`,
      explanation: '此处列表的项数有上限：或因含义所限（如两数相比只有两项），或为防止异常输入。',
      remedy: '减少条目，或拆分文档。',
    },
    en: {
      explanation:
        'The list has a largest length: by what it means (a ratio is of two), or so that hostile input cannot exhaust memory.',
      remedy: 'Shorten the list, or split the document.',
    },
  },
  'input.tooFew': {
    'zh-CN': {
      message: (p) => `列表共 ${p.length} 项，至少应有 ${p.minimum} 项`,
      explanation: '条目不足时此处没有意义。',
      remedy: '补足条目，或换用其他写法。',
    },
    en: { explanation: 'With fewer entries this says nothing.', remedy: 'Add entries, or say it in another way.' },
  },
  'input.malformedText': {
    'zh-CN': {
      message: (p) => `文字第 ${p.position} 位是半个字符（孤立代理项）`,
      explanation: '这样的文字无法正确保存和显示，多因截断或编码错误造成。',
      remedy: '按原文重新录入这段文字。',
    },
    en: {
      explanation: 'Such a text cannot be stored or shown faithfully; it comes from cutting or a wrong encoding.',
      remedy: 'Enter the text again from its source.',
    },
  },
  'input.depth': {
    'zh-CN': {
      message: (p) => `嵌套超过 ${p.maximum} 层，或对象包含自身`,
      explanation: '过深或循环的结构无法写成 JSON，也会使程序失去响应。',
      remedy: '减少嵌套层次；检查对象是否引用了自身。',
    },
    en: {
      explanation: 'Structures this deep, or cyclic ones, cannot be written as JSON and would stall a program.',
      remedy: 'Nest less; make sure that no object holds itself.',
    },
  },
  'input.nodes': {
    'zh-CN': {
      message: (p) => `内容超过 ${p.maximum} 个部分，其余未读取`,
      explanation: '为防止异常输入，内容数量设有上限。',
      remedy: '拆分文档。',
    },
    en: {
      explanation: 'Documents have a largest number of parts, so that hostile input cannot exhaust memory.',
      remedy: 'Split the document.',
    },
  },
  'input.notPlain': {
    'zh-CN': {
      message: (p) => `${p.received} 不是纯 JSON 数据`,
      explanation: '文档只能由对象、列表、文字、数和真假值构成，日期一律写成 YYYY-MM-DD 文字。',
      remedy: '换成纯数据后再读入。',
    },
    en: {
      explanation: 'Documents consist of objects, lists, texts, numbers and booleans; dates are texts, YYYY-MM-DD.',
      remedy: 'Convert the value to plain data first.',
    },
  },
  'input.unreadable': {
    'zh-CN': {
      message: (p) => `读取此处时出错：${p.reason}`,
      explanation: '读取属性时程序抛出了异常，多因传入的不是纯数据。',
      remedy: '传入纯 JSON 数据。',
    },
    en: {
      explanation: 'Reading the property threw, which plain data never does.',
      remedy: 'Pass plain JSON data.',
    },
  },
  'input.duplicateId': {
    'zh-CN': {
      message: (p) => `编号“${p.id}”重复，首次出现于 ${p.first}`,
      explanation: '同一文档内编号必须唯一，否则引用无从判断。',
      remedy: '给其中一处另起编号，并核对引用。',
    },
    en: {
      explanation: 'An id must be unique in its document, or references cannot be told apart.',
      remedy: 'Give one of them another id, and check who refers to it.',
    },
  },
  'input.refused': {
    'zh-CN': {
      message: (p) => `内容未被接受：${p.detail}`,
      explanation: '数据未通过格式校验。',
      remedy: '对照参考手册核对此处。',
    },
    en: { explanation: 'The value did not pass the schema.', remedy: 'Compare this place with the reference page.' },
  },
  'input.truncated': {
    'zh-CN': {
      message: (p) => `共发现 ${p.total} 个问题，仅列出前 ${p.shown} 个`,
      explanation: '问题过多时只列出一部分，以免占用过多内存。',
      remedy: '先处理已列出的问题，再重新校验。',
    },
    en: {
      explanation: 'Only so many issues are listed, so that hostile input cannot exhaust memory.',
      remedy: 'Mend those listed, then parse again.',
    },
  },
};
