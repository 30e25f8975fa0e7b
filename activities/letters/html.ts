/**
 * A letter as HTML that mail programs show alike: tables and inline styles only, nothing fetched from anywhere, and
 * every text escaped.
 */
import type { Content } from './letter.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const MONO = 'font-family:ui-monospace,Menlo,Consolas,monospace';
const COLOURS = {
  calm: '#1f6fb2',
  urgent: '#b3431e',
  closed: '#5b6770',
} as const;

const paragraph = (text: string): string =>
  `<p style="margin:0 0 12px;font-size:16px;line-height:1.5">${escaped(text)}</p>`;

const heading = (text: string): string =>
  `<p style="margin:24px 0 8px;font-size:12px;letter-spacing:.06em;text-transform:uppercase;color:#5b6770">${escaped(text)}</p>`;

const section = (title: string, inner: string[]): string => (inner.length ? heading(title) + inner.join('') : '');

const act = ({ what, command }: Content['acts'][number]): string =>
  `<p style="margin:0 0 4px;font-size:15px;line-height:1.4"><strong>${escaped(what)}</strong></p>` +
  `<p style="margin:0 0 12px;padding:8px 12px;background:#f2f5f7;border-radius:6px;${MONO};font-size:13px;line-height:1.45;overflow-wrap:anywhere">${escaped(command)}</p>`;

const fact = ({ label, value }: Content['facts'][number]): string =>
  `<tr><td style="padding:4px 16px 4px 0;vertical-align:top;color:#5b6770;font-size:14px;white-space:nowrap">${escaped(label)}</td>` +
  `<td style="padding:4px 0;vertical-align:top;font-size:14px;line-height:1.45">${escaped(value)}</td></tr>`;

const quoted = ({ source, text }: NonNullable<Content['quote']>): string =>
  `${heading(`What is asked: ${source}`)}<blockquote style="margin:0;padding:4px 0 4px 14px;border-left:3px solid #c9d3da;font-size:15px;line-height:1.55;color:#33414c">${escaped(text)}</blockquote>`;

const line = (text: string): string =>
  `<p style="margin:0 0 6px;font-size:14px;line-height:1.45;color:#33414c">${escaped(text)}</p>`;
const small = (text: string): string =>
  `<p style="margin:0 0 8px;font-size:13px;line-height:1.5;color:#5b6770">${escaped(text)}</p>`;

export const asHtml = (content: Content): string => {
  const { subject, headline, tone, says, quote, facts, history, acts, footer } = content;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:0;background:#eef1f4;${FONT};color:#1c2730">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#eef1f4"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;background:#ffffff;border-radius:8px;border-top:4px solid ${COLOURS[tone]}"><tr><td style="padding:24px">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600">${escaped(headline)}</h1>
${says.map(paragraph).join('\n')}
${section('How to act', acts.map(act))}
${quote ? quoted(quote) : ''}
${heading('Dates')}<table role="presentation" cellpadding="0" cellspacing="0">${facts.map(fact).join('')}</table>
${section('So far', history.map(line))}
<div style="margin-top:24px;padding-top:16px;border-top:1px solid #dde4e9">${footer.map(small).join('')}</div>
</td></tr></table></td></tr></table></body></html>
`;
};
