/** The case study as a page: what would have been planned next to what happened, and what can be said of it. */
import { format } from 'prettier';
import { daysBetween, ordinal } from '../../dist/domain/calendar/index.js';

/** @typedef {{ submit: string, issue: string, consider: string }} Days */

const HEAD = `<!-- Made by "npm run case-study" from case-study.yaml: correct the facts there. -->

# What would have been planned, and what happened

For real requests of the General Assembly and the reports that came, this page puts the days that the engine makes of the request next
to those that were found. Of a request whose item's day is known, the second row is planned from that day, not from the opening. No day of
submission was found, so that only the issue can be compared. The engine knows nothing of the reports: it plans by the shipped calendar and the procedure \`report\`
(submitted ten weeks before, issued six weeks before). The facts stand in [case-study.yaml](case-study.yaml), each with its mark:
**C** confirmed, seen in the source named there; **K** computed from a source; **M** from memory. Run \`npm run case-study\` again after
a change of the facts, the calendar or the procedure.
`;

const marked = (/** @type {string} */ words, /** @type {string} */ mark) => `${words} (${mark})`;

const requestOf = (/** @type {any} */ { request: { resolution, paragraph, about, mark } }) =>
  marked(
    [resolution.replace('A/RES/', ''), paragraph ? `¶ ${paragraph}` : '', about ?? ''].filter(Boolean).join(' '),
    mark,
  );

const reportOf = (/** @type {any} */ { report }) => (report ? marked(report.symbol, report.mark) : 'not found');

const dueOf = (/** @type {any} */ { due }) => {
  if (!due) return 'not found';
  return marked('session' in due ? `${ordinal(due.session)} session` : `by ${due.date}`, due.mark);
};

const appearedOf = (/** @type {any} */ { appeared }) =>
  appeared ? marked('day' in appeared ? appeared.day : appeared.about, appeared.mark) : 'not found';

/** `12 days early`, counted from the planned issue to the day on the report. */
const distance = (/** @type {number} */ days) =>
  days === 0 ? 'on the day' : `${Math.abs(days)} days ${days > 0 ? 'late' : 'early'}`;

const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
const table = (/** @type {string[]} */ head, /** @type {string[][]} */ rows) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const planRows = (/** @type {any[]} */ studied) =>
  studied.flatMap(({ pair, planned, fromItem }) => {
    const happened = pair.appeared?.day;
    const line = (/** @type {Days} */ days, /** @type {string} */ from) => [
      ...[days.submit, days.issue, `${days.consider}, ${from}`, appearedOf(pair)],
      happened ? distance(daysBetween(days.issue, happened)) : '',
    ];
    const first = [requestOf(pair), dueOf(pair), reportOf(pair)];
    return [
      [...first, ...line(planned, 'session' in pair.due ? 'opening' : 'day named')],
      ...(fromItem ? [['', '', '', ...line(fromItem, `item (${pair.item.mark})`)]] : []),
    ];
  });

const COLUMNS = [
  'Request',
  'Due',
  'Report',
  'Planned: submitted',
  'issued',
  'considered',
  'Appeared',
  'against the planned issue',
];

const remarks = (/** @type {any[]} */ studied) =>
  studied
    .filter(({ pair }) => pair.remark)
    .map(({ pair }) => `- ${pair.request.resolution}: ${pair.remark}`)
    .join('\n');

/** @param {any[]} studied each pair with `planned` (null where no due was found) and `fromItem` (null without an item's day) */
export const pageOf = (studied) => {
  const dated = studied.filter(({ pair, planned }) => planned && pair.appeared?.day);
  const vague = studied.filter(({ pair, planned }) => planned && !pair.appeared?.day);
  const open = studied.filter(({ planned }) => !planned);
  const markdown = `${HEAD}
## Reports whose day is known

${table(COLUMNS, planRows(dated))}

${remarks(dated)}

## Reports whose day is not known, or only about

${table(
  COLUMNS.slice(0, -1),
  planRows(vague).map((cells) => cells.slice(0, -1)),
)}

${remarks(vague)}

Still to be found: ${open.map(({ pair }) => requestOf(pair)).join('; ')}.

${discussion(studied, dated)}`;
  return format(markdown, { parser: 'markdown', printWidth: 120 });
};

/** Days from the planned issue to the day on the report. */
const apart = (/** @type {Days} */ days, /** @type {any} */ { appeared }) => daysBetween(days.issue, appeared.day);

/** Days that count as near. */
const NEAR = 30;

const discussion = (/** @type {any[]} */ studied, /** @type {any[]} */ dated) => {
  const sessions = dated.filter(({ pair }) => 'session' in pair.due);
  const months = dated.filter(({ pair }) => 'date' in pair.due);
  const late = sessions.filter(({ pair, planned }) => apart(planned, pair) > 0);
  const near = sessions.filter(({ pair, planned }) => Math.abs(apart(planned, pair)) <= NEAR);
  const afterOpening = late.filter(({ pair, planned }) => pair.appeared.day > planned.consider);
  const byItem = dated.filter(({ fromItem }) => fromItem);
  const withItem = studied.filter(({ planned, fromItem }) => planned && fromItem);
  const moves = withItem.map(({ planned, fromItem }) => daysBetween(planned.consider, fromItem.consider));
  const inMonth = months.filter(({ pair, planned }) => pair.appeared.day <= planned.consider);
  const afterIssue = months.filter(({ pair, planned }) => apart(planned, pair) > 0);
  return `## What can be said of it

- **Planned from the opening.** Of ${sessions.length} reports to a session whose day is known, ${sessions.length - late.length} appeared by the planned day of issue and ${late.length} after it, ${afterOpening.length} of them
  after the session had opened; ${near.length} appeared within ${NEAR} days of it. The remarks say why some are further away: a report may serve another meeting too, or
  come in the resumed part of the session.
- **Planned from the item.** Where the item's day is known, it came ${Math.min(...moves)} to ${Math.max(...moves)} days after the opening, and the whole plan moves by as
  much. ${byItem.map(({ pair, planned, fromItem }) => `${pair.report.symbol}: ${distance(apart(planned, pair))} by the opening, ${distance(apart(fromItem, pair))} by the item.`).join(' ')} The opening is the cautious choice where nothing better is known; an entry in \`items.yaml\` makes it the item.
- **A month is named.** Of ${months.length} such reports whose day is known, ${inMonth.length} appeared by the end of the month, and ${afterIssue.length} after the issue that is planned six weeks
  before it. There the procedure asks for more than the resolution does, since it takes the day as that of a meeting; a coordinator moves the
  stages with \`dates\` in the plan.
- **The day on a report** is not the day on which it was out in all languages, as the stamp of A/67/220 shows. All distances are counted
  from the day on the report, and so flatter it.
- **The sample** is small, and holds what could be found, not what was drawn at random. It can't say how often reports are late, nor how long
  drafting and clearance take.
`;
};
