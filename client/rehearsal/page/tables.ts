/** What the rehearsal comes to: for each person, and for each mandate. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import type { Snapshot } from '../../../domain/mandate/index.ts';
import { html, type Markup } from './markup.ts';
import type { Placed } from './picture.ts';
import { type Tone, TONES, toneOf } from './tones.ts';

const tones = Object.keys(TONES) as Tone[];

export const peopleTable = (mails: readonly Placed[], names: Record<string, string>): Markup => {
  const people = [...new Set(mails.map(({ mail }) => mail.to))];
  const rows = people
    .map((id) => ({ id, own: mails.filter(({ mail }) => mail.to === id) }))
    .sort((a, b) => b.own.length - a.own.length);
  return html`<table>
    <thead>
      <tr>
        <th>Who</th>
        <th class="n">Mails</th>
        ${tones.map((tone) => html`<th class="n">${TONES[tone].words}</th>`)}
        <th class="n">Most on a day</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ id, own }) =>
          html`<tr>
            <td>${names[id] ?? id}</td>
            <td class="n">${own.length}</td>
            ${tones.map((tone) => html`<td class="n">${own.filter(({ mail }) => toneOf(mail) === tone).length || ''}</td>`)}
            <td class="n">${mostOnADay(own)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

const mostOnADay = (mails: readonly Placed[]): number => {
  const days = mails.map(({ mail }) => mail.at.slice(0, 10));
  return Math.max(0, ...days.map((day) => days.filter((other) => other === day).length));
};

export const mandatesTable = (mandates: readonly Snapshot[]): Markup =>
  html`<table>
    <thead>
      <tr>
        <th>Mandate</th>
        <th>What</th>
        <th>Due</th>
        <th>How it ends</th>
      </tr>
    </thead>
    <tbody>
      ${mandates.map(
        ({ id, title, due, outcome, state, stage, metOn }) =>
          html`<tr>
            <td class="day">${id}</td>
            <td>${title}</td>
            <td class="day">${due ? dayInWords(due) : 'no date'}</td>
            <td>
              ${state === 'closed' ? `${outcome}${metOn ? `, ${dayInWords(metOn)}` : ''}` : `still open: ${stage ?? ''}`}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
