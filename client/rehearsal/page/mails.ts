/** Every mail, month by month: a line that opens on the letter as its reader has it. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import type { Delivered } from './letters.ts';
import { html, type Markup } from './markup.ts';
import type { Placed } from './picture.ts';
import { TONES, toneOf } from './tones.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const monthOf = ({ mail: { at } }: Placed): string => `${MONTHS[Number(at.slice(5, 7)) - 1]} ${at.slice(0, 4)}`;

export const mailList = (
  mails: readonly Placed[],
  letters: ReadonlyMap<string, Delivered>,
  names: Record<string, string>,
): Markup => {
  const readers = [...new Set(mails.map(({ mail }) => mail.to))].sort();
  return html`<style>
      ${readers.map((id, index) => rule(index, id))}
    </style>
    <div class="readers" role="radiogroup" aria-label="Whose mail">
      <label><input type="radio" name="reader" checked />Everybody’s</label>
      ${readers.map((id, index) => html`<label><input type="radio" name="reader" id="r${index}" />${names[id] ?? id}</label>`)}
    </div>
    ${mails.map((placed, index) => [
      isNewMonth(placed, mails[index - 1]) ? html`<h3>${monthOf(placed)}</h3>` : '',
      lineOf(placed, letters.get(placed.mail.messageId), names),
    ])}`;
};

const isNewMonth = (placed: Placed, before: Placed | undefined): boolean =>
  !before || monthOf(before) !== monthOf(placed);

/** With one reader chosen, the mails of all others are out of sight. */
const rule = (index: number, id: string): Markup =>
  html`body:has(#r${index}:checked) .mail:not([data-to='${id}']) { display: none; }`;

const lineOf = ({ mail, anchor }: Placed, letter: Delivered | undefined, names: Record<string, string>): Markup =>
  html`<details class="mail" data-to="${mail.to}">
    <summary>
      <i style="background:${TONES[toneOf(mail)].colour}" title="${TONES[toneOf(mail)].words}"></i>
      <time datetime="${mail.at}">${dayInWords(mail.at.slice(0, 10))}, ${mail.at.slice(11, 16)}</time>
      <span>${names[mail.to] ?? mail.to}</span>
      <span>${mail.subject}</span>
    </summary>
    <div id="${anchor}" class="letter">${letter ? letterOf(letter) : ''}</div>
  </details>`;

const letterOf = ({ from, to, subject, attached, html: body, text }: Delivered): Markup =>
  html`<dl>
      <dt>From</dt>
      <dd>${from}</dd>
      <dt>To</dt>
      <dd>${to}</dd>
      <dt>Subject</dt>
      <dd>${subject}</dd>
      ${
        attached.length
          ? html`<dt>Attached</dt>
              <dd>${attached.join(', ')}</dd>`
          : ''
      }
    </dl>
    <iframe title="The letter" loading="lazy" sandbox="allow-same-origin" srcdoc="${body}"></iframe>
    <details>
      <summary>As plain text</summary>
      <pre>${text}</pre>
    </details>`;
