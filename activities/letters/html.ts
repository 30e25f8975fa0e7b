/**
 * A letter as HTML that mail programs show alike: tables and inline styles only, nothing fetched from anywhere, every
 * text escaped. Where a program shows mail on a dark ground and honours style sheets, the colours follow it.
 */
import type { Content, Group } from './letter.ts';
import { DARK, style } from './style.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const part = (tag: string, styled: keyof typeof style, inner: string, attributes = ''): string =>
  `<${tag} class="${styled}" style="${style[styled]}"${attributes}>${inner}</${tag}>`;

const table = (styled: keyof typeof style, inner: string, attributes = ''): string =>
  part('table', styled, inner, ` role="presentation" cellpadding="0" cellspacing="0"${attributes}`);

const section = (title: string, parts: string[]): string =>
  parts.length ? `${part('h2', 'heading', escaped(title))}\n${parts.join('\n')}\n` : '';

const act = ({ what, command }: Content['acts'][number]): string =>
  part('p', 'act', escaped(what)) + part('p', 'command', command.split(' ').map(unbroken).join(' '));

/** `--stage` stays in one line. */
const unbroken = (word: string): string => (word.startsWith('--') ? part('span', 'word', word) : escaped(word));

const dateRow = ({ label, value, isNow }: Content['dates'][number]): string =>
  `<tr>${part('td', 'label', escaped(label))}${part('td', isNow ? 'now' : 'value', escaped(value))}</tr>`;

const emphasized = (text: string, marked: string | null): string => {
  const at = marked ? text.indexOf(marked) : -1;
  if (!marked || at < 0) return escaped(text);
  const [before, after] = [text.slice(0, at), text.slice(at + marked.length)];
  return escaped(before) + part('strong', 'marked', escaped(marked)) + escaped(after);
};

const quoted = ({ source, paragraphs, marked }: NonNullable<Content['quote']>): string =>
  section(
    `What is asked: ${source}`,
    paragraphs.map((text) => part('blockquote', 'quote', emphasized(text, marked))),
  );

const group = ({ title, lines, more }: Group): string =>
  section(title, [
    ...lines.map(({ what, about }) => part('p', 'item', escaped(what)) + part('p', 'whose', escaped(about))),
    ...(more ? [part('p', 'small', escaped(more))] : []),
  ]);

const body = ({ headline, about, tone, says, groups, quote, dates, history, acts, footer }: Content): string => {
  const inner = [
    part('h1', 'headline', escaped(headline)),
    part('p', 'about', escaped(about)),
    ...says.map((text) => part('p', 'paragraph', escaped(text))),
    ...groups.map(group),
    section('How to act', acts.map(act)),
    quote ? quoted(quote) : '',
    section('Dates', dates.length ? [table('dates', dates.map(dateRow).join(''))] : []),
    section(
      'So far',
      history.map((text) => part('p', 'line', escaped(text))),
    ),
    footer.length ? part('div', 'footer', footer.map((text) => part('p', 'small', escaped(text))).join('')) : '',
  ].join('\n');
  return table('card', `<tr>${part('td', tone, inner)}</tr>`, ' width="100%"');
};

export const asHtml = (content: Content): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escaped(content.subject)}</title><style>${DARK}</style></head>
<body class="page" style="${style.page}">
${table('page', `<tr><td align="center" style="padding:16px 8px">${body(content)}</td></tr>`, ' width="100%"')}
</body></html>
`;
