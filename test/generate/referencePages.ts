import { type CodeListName, codeLists } from '../../src/codelist/text/codeLists.ts';
import type { Block, ListItem } from '../../src/document/block.ts';
import { describeCodeListIn } from '../../src/reference/describeCodeList.ts';
import { describeIssueCodesIn } from '../../src/reference/describeIssueCodes.ts';
import { describeSchemaIn } from '../../src/reference/describeSchema.ts';
import { documentedSchemas, type SchemaName } from '../../src/reference/documentedSchemas.ts';
import { beyondJsonSchema } from '../../src/reference/jsonSchemaOf.ts';

const languages = ['zh-CN', 'en'] as const;

/** The pages of the reference: the schema each begins with; those that follow it in reading order stand on the same page. */
const pageTitles = {
  plan: '计划 Plan',
  timing: '时间安排 Timings',
  ledger: '台账 Ledger',
  calendarData: '日历 Calendar data',
  scheme: '考评细则 Scheme',
  sheet: '评分表 Sheet',
  period: '基本值 Values',
} as const;

type PageName = keyof typeof pageTitles;

const pageOf = new Map<string, string>();
let current = 'plan';
for (const name of Object.keys(documentedSchemas)) {
  if (Object.hasOwn(pageTitles, name)) current = name;
  pageOf.set(name, current);
}
for (const name of Object.keys(codeLists)) pageOf.set(name, 'codes');

const generated: Block = { type: 'paragraph', text: '由模式生成，请勿手改。Generated from the schemas; do not edit.' };

/** Every generated page by its file name. */
export function referencePages(): Map<string, Block[]> {
  const pages = new Map<string, Block[]>([['README.md', indexPage()]]);
  for (const page of Object.keys(pageTitles) as PageName[]) {
    const names = (Object.keys(documentedSchemas) as SchemaName[]).filter((name) => pageOf.get(name) === page);
    if (names.length === 0) continue;
    const sections = names.flatMap((name) => describeSchemaIn(name, languages, 2, linkFrom(page)));
    pages.set(`${page}.md`, [{ type: 'heading', level: 1, text: pageTitles[page] }, generated, ...sections]);
  }
  const lists = (Object.keys(codeLists) as CodeListName[]).flatMap((name) => describeCodeListIn(name, languages));
  pages.set('codes.md', [{ type: 'heading', level: 1, text: '代码表 Code lists' }, generated, ...lists]);
  const [title, ...tables] = describeIssueCodesIn(languages);
  pages.set('issues.md', [title as Block, generated, ...tables]);
  return pages;
}

function linkFrom(page: string): (name: string) => string {
  return (name) => (pageOf.get(name) === page ? `#${name}` : `${pageOf.get(name)}.md#${name}`);
}

function indexPage(): Block[] {
  const items: ListItem[] = (Object.keys(pageTitles) as PageName[])
    .filter((page) => pageOf.get(page) === page)
    .map((page) => ({
      text: [{ text: pageTitles[page], href: `${page}.md` }],
      list: { type: 'list', items: entriesOf(page) },
    }));
  return [
    { type: 'heading', level: 1, text: '参考手册 Reference' },
    generated,
    {
      type: 'list',
      items: [
        ...items,
        [{ text: '代码表 Code lists', href: 'codes.md' }],
        [{ text: '问题代码 Issue codes', href: 'issues.md' }],
      ],
    },
    { type: 'heading', level: 2, text: 'JSON Schema' },
    {
      type: 'paragraph',
      text: '编辑器可按 ../schema/ 下的 JSON Schema（2020-12）补全和校验。Editors complete and check documents by the JSON Schemas (2020-12) in ../schema/.',
    },
    {
      type: 'paragraph',
      text: 'JSON Schema 说不清、由解析函数检查的有： What JSON Schema cannot say, and the parse functions check:',
    },
    { type: 'list', items: [...beyondJsonSchema] },
  ];
}

function entriesOf(page: string): ListItem[] {
  return (Object.keys(documentedSchemas) as SchemaName[])
    .filter((name) => pageOf.get(name) === page)
    .map((name) => {
      const { title } = documentedSchemas[name].text;
      return [{ text: `${title['zh-CN']} ${title.en}`, href: `${page}.md#${name}` }];
    });
}
