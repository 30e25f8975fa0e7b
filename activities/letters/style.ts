/** How letters look. Styles stand inline, since many mail programs drop style sheets. */

const TEXT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#1c2730";
const QUIET = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#56626b";
const MONO = 'font-family:ui-monospace,Menlo,Consolas,monospace;color:#1c2730';

/** The card's first cell carries the colour of the tone as its upper edge. */
const edge = (colour: string): string => `padding:24px;border-top:4px solid ${colour}`;

export const style = {
  page: 'margin:0;padding:0;background:#eef1f4',
  card: 'max-width:640px;background:#ffffff;border-radius:6px',
  calm: edge('#1f6fb2'),
  urgent: edge('#c0491f'),
  closed: edge('#7a8791'),
  headline: `${TEXT};margin:0 0 4px;font-size:22px;line-height:1.3;font-weight:600`,
  about: `${QUIET};margin:0 0 18px;font-size:14px;line-height:1.45`,
  paragraph: `${TEXT};margin:0 0 12px;font-size:16px;line-height:1.5`,
  item: `${TEXT};margin:0;font-size:15px;line-height:1.4;font-weight:600`,
  whose: `${QUIET};margin:0 0 8px;font-size:14px;line-height:1.4`,
  heading: `${QUIET};margin:28px 0 8px;font-size:12px;line-height:1.4;font-weight:600;letter-spacing:.06em;text-transform:uppercase`,
  act: `${TEXT};margin:0 0 4px;font-size:15px;line-height:1.4`,
  command: `${MONO};margin:0 0 12px;padding:8px 12px;background:#f2f5f7;border-radius:4px;font-size:13px;line-height:1.5;overflow-wrap:anywhere`,
  word: 'white-space:nowrap',
  quote: `${TEXT};margin:0 0 8px;padding:2px 0 2px 14px;border-left:3px solid #c9d3da;font-size:15px;line-height:1.55`,
  marked: 'font-weight:600',
  dates: 'border-collapse:collapse',
  label: `${QUIET};padding:3px 16px 3px 0;vertical-align:top;font-size:14px;line-height:1.45;white-space:nowrap`,
  value: `${TEXT};padding:3px 0;vertical-align:top;font-size:14px;line-height:1.45`,
  now: `${TEXT};padding:3px 0;vertical-align:top;font-size:14px;line-height:1.45;font-weight:600`,
  line: `${TEXT};margin:0 0 6px;font-size:14px;line-height:1.45`,
  footer: 'margin-top:28px;padding-top:14px;border-top:1px solid #dde4e9',
  small: `${QUIET};margin:0 0 8px;font-size:13px;line-height:1.5`,
} as const;

const BRIGHT = '.headline,.paragraph,.item,.act,.command,.quote,.value,.now,.line{color:#e6ebef!important}';
const DIM = '.about,.whose,.heading,.label,.small{color:#9aa7b1!important}';
const GROUND =
  '.page{background:#14191d!important}.card{background:#1e252b!important}.command{background:#2a333b!important}';

export const DARK = `@media (prefers-color-scheme:dark){${GROUND}${BRIGHT}${DIM}.quote,.footer{border-color:#3a4650!important}}`;
