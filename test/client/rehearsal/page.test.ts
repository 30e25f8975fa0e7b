import { parseHTML } from 'linkedom';
import { pageOf } from '../../../client/rehearsal/page/index.ts';
import { aMail, anEvent, aRehearsal } from './lives.ts';

/** As much of a browser's document as is looked at here. */
interface Part {
  textContent: string | null;
  querySelector(selector: string): Part | null;
  querySelectorAll(selector: string): Part[];
  getAttribute(name: string): string | null;
}

const LETTER = `From: Mandates <mandates@example.org>
To: Jonas Lindqvist <jonas.lindqvist@example.org>
Subject: Draft due Tue 26 Jun
Message-ID: <2012-05-25.officer@mandates>
Content-Type: multipart/alternative; boundary=part

--part
Content-Type: text/plain; charset=utf-8

Draft the report. 1 < 2
--part
Content-Type: text/html; charset=utf-8

<html><body><h1>Draft &amp; send</h1><img src="https://example.org/x.png"></body></html>
--part--
`;

const REHEARSAL = aRehearsal(
  [
    anEvent('2011-12-19T09:00:00-05:00', 'opened', 'assign'),
    aMail('2011-12-19T09:00:00-05:00', 'chief', 'Assignment <script>alert(1)</script>', 'assignment'),
    anEvent('2011-12-28T09:00:00-05:00', 'opened', 'draft'),
    aMail('2012-05-25T09:00:00-04:00', 'officer', 'Draft due Tue 26 Jun'),
    aMail('2012-07-02T09:00:00-04:00', 'officer', 'Overdue: draft', 'overdue'),
    anEvent('2012-07-06T09:00:00-04:00', 'closed', null),
  ],
  { letters: [LETTER] },
);

const page = await pageOf(REHEARSAL);
const { document } = parseHTML(page) as unknown as { document: Part };
const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());

test('the page says what was rehearsed, and what it comes to', () => {
  expect(texts('h1')).toEqual(['A/RES/66/183, rehearsed: on-time']);
  expect(texts('.lead')).toEqual(['World <drug> problem. From Mon 19 Dec 2011 to Fri 6 Jul 2012.']);
  expect(texts('.facts li')).toEqual(['1mandates', '3mails', '2people', '0closed by the end']);
});

test('its picture has a bar for each stage, what is late apart, and a dot for each mail that leads to its letter', () => {
  const [mandates, mails] = [...document.querySelectorAll('svg')];
  const bars = [...(mandates?.querySelectorAll('rect title') ?? [])].map(({ textContent }) => textContent);
  expect(bars).toEqual(['A/RES/66/183/37: assign', 'A/RES/66/183/37: draft', 'A/RES/66/183/37: draft, late']);
  const dots = [...(mails?.querySelectorAll('a') ?? [])];
  expect(dots).toHaveLength(3);
  for (const dot of dots) {
    const target = dot.getAttribute('xlink:href') ?? dot.getAttribute('href') ?? '';
    expect(document.querySelector(`.mail [id="${target.slice(1)}"]`)).not.toBeNull();
  }
});

test('each mail is a line, month by month, with the letter as it was delivered', () => {
  expect(texts('h3')).toEqual(['December 2011', 'May 2012', 'July 2012']);
  expect(texts('.mail > summary')).toEqual([
    'Mon 19 Dec 2011, 09:00 Lucía Ferrer Assignment <script>alert(1)</script>',
    'Fri 25 May 2012, 09:00 Jonas "J" Lindqvist Draft due Tue 26 Jun',
    'Mon 2 Jul 2012, 09:00 Jonas "J" Lindqvist Overdue: draft',
  ]);
  expect(document.querySelector('iframe')?.getAttribute('srcdoc')).toContain('<h1>Draft &amp; send</h1>');
  expect(texts('pre')).toEqual(['Draft the report. 1 < 2']);
});

test('nothing of it is fetched from anywhere, and no text becomes markup', () => {
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;`);
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelectorAll('link, [src]:not([srcdoc])')).toHaveLength(0);
  expect(page).not.toContain('<script>alert');
});
