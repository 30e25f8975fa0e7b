/** How the page looks: nothing is fetched, and it prints. */
export const STYLE = `
:root { color-scheme: light; --ink: #1c2730; --quiet: #56626b; --line: #dde4e9; --ground: #f4f6f8; --blue: #1f6fb2; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; }
main { max-width: 1240px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { margin: 0; font-size: 26px; line-height: 1.25; }
h2 { margin: 0 0 12px; font-size: 17px; }
h3 { margin: 20px 0 6px; font-size: 13px; color: var(--quiet); font-weight: 600; letter-spacing: .04em; text-transform: uppercase; }
.lead { margin: 4px 0 20px; color: var(--quiet); }
.facts { display: flex; flex-wrap: wrap; gap: 12px; margin: 0 0 20px; padding: 0; list-style: none; }
.facts li { padding: 10px 16px; background: #fff; border: 1px solid var(--line); border-radius: 8px; color: var(--quiet); }
.facts b { display: block; color: var(--ink); font-size: 22px; line-height: 1.2; }
section { margin: 0 0 20px; padding: 20px; background: #fff; border: 1px solid var(--line); border-radius: 8px; }
.scroll { overflow-x: auto; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 0 0 10px; color: var(--quiet); font-size: 13px; }
.legend i { display: inline-block; width: 10px; height: 10px; margin-right: 6px; border-radius: 50%; }
.legend i.bar { width: 20px; border-radius: 2px; }
.legend i.due { width: 2px; height: 14px; border-radius: 0; vertical-align: -2px; background: var(--ink); }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th { padding: 4px 16px 6px 0; color: var(--quiet); font-weight: 600; text-align: left; border-bottom: 1px solid var(--line); }
td { padding: 5px 16px 5px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
td.day { white-space: nowrap; }
.readers { display: flex; flex-wrap: wrap; gap: 6px; margin: 0 0 6px; }
.readers label { padding: 3px 12px; border: 1px solid var(--line); border-radius: 14px; font-size: 13px; cursor: pointer; }
.readers input { position: absolute; opacity: 0; }
.readers label:has(:checked) { background: var(--ink); border-color: var(--ink); color: #fff; }
.readers label:has(:focus-visible) { outline: 2px solid var(--blue); outline-offset: 2px; }
.mail { border-bottom: 1px solid var(--line); }
.mail > summary { display: grid; grid-template-columns: 14px 178px 150px 1fr; gap: 10px; padding: 7px 4px; cursor: pointer; list-style: none; }
.mail > summary::-webkit-details-marker { display: none; }
.mail > summary:hover { background: var(--ground); }
.mail[open] > summary { font-weight: 600; }
.mail i { width: 10px; height: 10px; margin-top: 7px; border-radius: 50%; }
.mail time { color: var(--quiet); font-variant-numeric: tabular-nums; }
.mail :target { scroll-margin-top: 60px; }
.letter { margin: 4px 0 18px 24px; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.letter dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 14px; margin: 0; padding: 12px 16px; font-size: 13px; }
.letter dt { color: var(--quiet); }
.letter dd { margin: 0; }
.letter iframe { display: block; width: 100%; height: 640px; border: 0; border-top: 1px solid var(--line); background: #eef1f4; }
.letter details { padding: 8px 16px; border-top: 1px solid var(--line); font-size: 13px; }
.letter pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; }
@media (max-width: 720px) {
  main { padding: 20px 12px; }
  section { padding: 14px; }
  .mail > summary { grid-template-columns: 14px 1fr; }
  .mail > summary > :nth-child(n + 3) { grid-column: 2; }
  .letter { margin-left: 0; }
}
@media print { body { background: #fff; } .readers { display: none; } }
`;
