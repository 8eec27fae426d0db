/** The style of a standalone page: for reading on a screen or a phone, and for printing on A4 as an office would. */
export const pageStyle = `:root { color: #1a1a1a; background: #fff; }
body { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; font: 1rem/1.75 system-ui, "PingFang SC",
  "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 0.6em; line-height: 1.4; break-after: avoid; }
h1 { margin-top: 0; font-size: 1.75rem; text-align: center; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.1rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol { margin: 0.6em 0; }
li > ul, li > ol { margin: 0; }
:lang(zh) em { font-style: normal; text-emphasis: dot; text-emphasis-position: under right; }
a { color: #0b57a4; }
code, pre { font-family: ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: 0.9em; }
code { background: #f2f3f5; padding: 0.1em 0.3em; }
pre { background: #f2f3f5; padding: 0.8em 1em; overflow-x: auto; line-height: 1.5; }
pre code { padding: 0; font-size: 1em; }
.table { margin: 1em 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.925rem; line-height: 1.55; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 0.4em; font-weight: 600; }
th, td { min-width: 2.5em; border: 1px solid #595959; padding: 0.35em 0.55em; text-align: left; }
th { background: #f2f3f5; text-align: center; }
figure { margin: 1.25em 0; }
figcaption { font-weight: 600; text-align: center; }
@media (max-width: 40rem) {
  body { padding: 1rem 0.9rem 3rem; }
  h1 { font-size: 1.4rem; }
  th, td { min-width: 4em; }
}
@media print {
  @page { size: A4; margin: 25mm 20mm; }
  body { max-width: none; padding: 0; font: 12pt/1.6 "FangSong", "STFangsong", "Songti SC", "SimSun", "Noto Serif CJK SC", serif; }
  .table, pre { overflow: visible; }
  pre { white-space: pre-wrap; }
  table { font-size: 10.5pt; }
  th, code, pre { background: none; }
  tr, figure { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
