/** A rehearsal as one page that needs nothing else: the timeline as a picture, and every mail as it looks. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { TimelineMail } from '../timeline.ts';
import { delivered } from './letters.ts';
import { mailList } from './mails.ts';
import { html, Markup } from './markup.ts';
import { picturesOf, type Placed } from './picture.ts';
import { STYLE } from './style.ts';
import { mandatesTable, peopleTable } from './tables.ts';
import { TONES } from './tones.ts';

/** Nothing may be fetched from anywhere, whatever a letter says. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; frame-src 'self'";

/** A letter is as high as what it holds, once it is opened. */
const SCRIPT = `for (const frame of document.querySelectorAll('iframe')) {
  const mail = frame.closest('.mail');
  const fit = () => {
    const high = frame.contentDocument?.body?.offsetHeight;
    if (mail.open && high) frame.style.height = high + 'px';
  };
  frame.addEventListener('load', fit);
  mail.addEventListener('toggle', () => requestAnimationFrame(fit));
}`;

export const pageOf = async (rehearsal: Rehearsal): Promise<string> => {
  const { plan, scenario, entries, names, begins } = rehearsal;
  const mandates = rehearsal.mandates.map(({ snapshot }) => snapshot);
  const mails: Placed[] = entries
    .filter((entry): entry is TimelineMail => entry.type === 'mail')
    .map((mail, index) => ({ mail, anchor: `mail-${index + 1}` }));
  const pictures = picturesOf(rehearsal, mails);
  const people = new Set(mails.map(({ mail }) => mail.to)).size;
  const last = entries.at(-1)?.at.slice(0, 10) ?? begins;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <title>Rehearsal of ${plan.resolution}: ${scenario}</title>
        <style>
          ${new Markup(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${plan.resolution}, rehearsed: ${scenario}</h1>
          <p class="lead">${plan.title}. From ${dayInWords(begins)} to ${dayInWords(last)}.</p>
          <ul class="facts">
            <li><b>${mandates.length}</b>mandates</li>
            <li><b>${mails.length}</b>mails</li>
            <li><b>${people}</b>people</li>
            <li><b>${mandates.filter(({ state }) => state === 'closed').length}</b>closed by the end</li>
          </ul>
          <section>
            <h2>The mandates, stage by stage</h2>
            <p class="legend">
              <span><i class="bar" style="background:#a9c8e4"></i>a stage is open</span
              ><span><i class="bar" style="background:#e39a78"></i>it is late</span
              ><span><i class="due"></i>the mandate is due</span>
            </p>
            <div class="scroll">${pictures.mandates}</div>
            <h2 style="margin-top:24px">Mail, reader by reader</h2>
            <p class="legend">
              ${Object.values(TONES).map(({ words, colour }) => html`<span><i style="background:${colour}"></i>${words}</span>`)}<span
                >Choose a dot to read its letter.</span
              >
            </p>
            <div class="scroll">${pictures.mails}</div>
          </section>
          <section>
            <h2>What it means for each person</h2>
            <div class="scroll">${peopleTable(mails, names)}</div>
          </section>
          <section>
            <h2>What becomes of each mandate</h2>
            <div class="scroll">${mandatesTable(mandates)}</div>
          </section>
          <section>
            <h2>Every mail</h2>
            ${mailList(mails, await delivered(rehearsal.letters), names)}
          </section>
        </main>
        <script>
          ${new Markup(SCRIPT)};
        </script>
      </body>
    </html> `;
  return page.text;
};
