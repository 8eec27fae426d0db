export { assessmentDocument } from './assessmentDocument.ts';
export type {
  Alignment,
  Block,
  CodeBlock,
  FigureBlock,
  HeadingBlock,
  Inline,
  ListBlock,
  ListItem,
  ParagraphBlock,
  Span,
  TableBlock,
  TableCell,
  TableRow,
} from './block.ts';
export { describeTiming } from './describeTiming.ts';
export { issuesDocument } from './issuesDocument.ts';
export { matrixDocument } from './matrixDocument.ts';
export { numberedHeadings } from './numberedHeadings.ts';
export { planDocument } from './planDocument.ts';
export { type RenderHtmlOptions, renderHtml } from './renderHtml.ts';
export { renderMarkdown } from './renderMarkdown.ts';
export { scheduleDocument } from './scheduleDocument.ts';
export { type SchemeDocumentOptions, schemeDocument } from './schemeDocument.ts';
export type { WordNames } from './words/timingWords.ts';
export { yearCalendarDocument } from './yearCalendarDocument.ts';
