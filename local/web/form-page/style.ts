/** The look of form pages. Chinese faces of the reader's own come first, so that nothing is fetched where they are. */
export const style = `
@font-face {
  font-family: 'Noto Sans SC'; font-weight: 400; font-display: swap;
  src: local('Noto Sans SC'), local('Noto Sans CJK SC'), local('PingFang SC'), local('Microsoft YaHei'),
    url('/fonts/noto-sans-sc-chinese-simplified-400-normal.woff2') format('woff2');
  unicode-range: U+2E80-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF;
}
:root {
  --accent: #1b6e78; --accent-soft: #e3f1f2; --ink: #1f2428; --quiet: #5a6469; --line: #d5dcde;
  --paper: #fff; --ground: #eaf2f2; --error: #b3261e; --error-soft: #fdf1f0;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; padding: 12px 12px 48px; background: var(--ground); color: var(--ink);
  font: 16px/1.55 'Noto Sans SC', system-ui, Roboto, 'Segoe UI', Arial, sans-serif;
  overflow-wrap: anywhere;
}
main, form { display: grid; gap: 12px; max-width: 640px; margin: 0 auto; min-width: 0; }
main > form { width: 100%; margin: 0; }
.card {
  min-width: 0; margin: 0; padding: 20px 18px; background: var(--paper);
  border: 1px solid var(--line); border-radius: 10px;
}
.head { border-top: 10px solid var(--accent); padding-top: 18px; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.3; font-weight: 500; }
h2 { margin: 0; font-size: 1.2rem; line-height: 1.4; font-weight: 500; }
.section { border-left: 6px solid var(--accent); }
.page-break { margin-top: 20px; border-left: 0; border-top: 6px solid var(--accent); }
.description, .help, .message { white-space: pre-line; margin: 8px 0 0; }
.help { margin: 4px 0 0; color: var(--quiet); font-size: .9rem; }
.note { margin: 14px 0 0; padding-top: 12px; border-top: 1px solid var(--line); color: var(--error); font-size: .875rem; }
.title { display: block; padding: 0; font-weight: 500; white-space: pre-line; }
legend.title { float: left; width: 100%; margin-bottom: 4px; }
legend.title:has(+ :not(.help)) { margin-bottom: 12px; }
legend.title + * { clear: both; }
.star { color: var(--error); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.question > :is(input, textarea, select, .choices, .scale, .rating, .grid) { margin-top: 14px; }
input, textarea, select, button { font: inherit; color: inherit; }
input:not([type=radio], [type=checkbox]), textarea {
  display: block; width: 100%; min-height: 44px; padding: 8px 0; background: none;
  border: 0; border-bottom: 1px solid #8b979b; border-radius: 0;
}
input:is([type=date], [type=time], [type=datetime-local]) { width: auto; min-width: min(100%, 200px); }
textarea { resize: vertical; field-sizing: content; min-height: 92px; }
::placeholder { color: #6d777b; opacity: 1; }
input:not([type=radio], [type=checkbox]):focus, textarea:focus {
  outline: 0; border-bottom: 2px solid var(--accent); padding-bottom: 7px;
}
select {
  display: block; max-width: 100%; min-width: min(100%, 220px); min-height: 46px; padding: 8px 12px;
  background: var(--paper); border: 1px solid #8b979b; border-radius: 6px;
}
input:is([type=radio], [type=checkbox]) { flex: none; width: 20px; height: 20px; margin: 0; accent-color: var(--accent); }
:is(select, button, a, input[type=radio], input[type=checkbox]):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.choice { display: flex; align-items: center; gap: 12px; min-height: 44px; padding: 6px 8px; margin: 0 -8px; border-radius: 8px; cursor: pointer; }
.choice > span { min-width: 0; }
label:is(.choice, .step, .rate):hover { background: var(--accent-soft); }
.other { padding: 0; gap: 8px; margin: 0; }
.other > .choice { margin-left: -8px; white-space: nowrap; }
.other > input { flex: 1; min-width: 0; }
.scale { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 16px; color: var(--quiet); font-size: .9rem; }
.steps { grid-column: 1 / -1; grid-row: 1; display: flex; color: var(--ink); }
.step { flex: 1 1 0; min-width: 0; display: grid; justify-items: center; gap: 8px; padding: 8px 0 12px; border-radius: 8px; cursor: pointer; font-size: .95rem; }
.step:has(:checked) { background: var(--accent-soft); font-weight: 600; }
.end.right { text-align: right; }
.rating { display: flex; flex-wrap: wrap; }
.rate { position: relative; display: grid; justify-items: center; min-width: 44px; padding: 4px 6px; border-radius: 8px; cursor: pointer; color: #9aa5a9; }
.rate input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
.rate span { font-size: 1.9rem; line-height: 1.2; }
.rate small { color: var(--quiet); }
.rate:has(:checked), .rate:has(~ .rate :checked) { color: #b26a00; }
.rating:not(:has(:checked)) .rate span, .rate:has(:checked) ~ .rate span { filter: grayscale(1); }
.rate:has(:focus-visible) { outline: 3px solid var(--accent); }
.grid-head { display: none; }
.row { padding: 10px 0 4px; border-top: 1px solid var(--line); }
.row:nth-child(2) { border-top: 0; }
.row-label { display: block; font-weight: 500; font-size: .95rem; }
.error { display: flex; gap: 8px; margin: 12px 0 0; color: var(--error); font-size: .9rem; }
.error::before { content: '!'; flex: none; width: 18px; height: 18px; margin-top: 2px; border-radius: 50%; background: var(--error); color: #fff; font: bold 13px/18px Arial, sans-serif; text-align: center; }
.wrong { border-color: var(--error); box-shadow: inset 0 0 0 1px var(--error); }
.summary { border-color: var(--error); background: var(--error-soft); }
.summary p { margin: 0; font-weight: 500; }
.summary ul { margin: 8px 0 0; padding-left: 20px; }
.summary a { color: var(--error); }
.actions { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 12px; margin-top: 4px; }
button { min-height: 46px; padding: 0 26px; border: 0; border-radius: 6px; cursor: pointer; background: var(--accent); color: #fff; font-weight: 500; }
button:hover { background: #155962; }
button.quiet { padding: 0 10px; background: none; color: var(--accent); }
button.quiet:hover { background: var(--accent-soft); }
.links { display: grid; gap: 10px; justify-items: start; margin-top: 16px; }
a { color: var(--accent); }
@media (min-width: 600px) {
  body { padding: 24px 16px 64px; }
  .card { padding: 24px; }
  .head { padding-top: 20px; }
  h1 { font-size: 2rem; }
  .scale { grid-template-columns: minmax(0, auto) minmax(50%, 1fr) minmax(0, auto); align-items: end; }
  .steps { grid-column: 2; }
  .end { padding-bottom: 11px; }
  .grid-head, .row { display: grid; grid-template-columns: minmax(110px, 1.6fr) repeat(var(--columns), minmax(0, 1fr)); align-items: center; }
  .grid-head { font-size: .875rem; color: var(--quiet); text-align: center; align-items: end; padding-bottom: 6px; }
  .row { padding: 2px 0; }
  .row .choice { justify-content: center; margin: 0; }
  .row .choice span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media print { body { background: none; } .actions { display: none; } .card { break-inside: avoid; } }
`;
