/** Whatever the text: never a crash, and a megabyte of the worst of it takes no longer than a person waits. */
import fc from 'fast-check';
import { NotAResolution, readResolution } from '../../../domain/resolution/index.ts';

/** Reads, or says that it is no resolution; anything else that is thrown fails the test. */
const survives = (text: string): void => {
  try {
    readResolution(text);
  } catch (error) {
    if (!(error instanceof NotAResolution)) throw error;
  }
};

const opening = '66/300. A title\n\nThe General Assembly,\n\nRecalling its resolution,\n\n1. Requests ';
const fragment = fc.constantFrom(
  ...'1. |2. |17. |(a) |(i) |(aa) |\n|\n\n|; |, |: |“|”|"|[|(|Requests |requests |Decides that |decides to |To report |to submit |and |as well as |'.split(
    '|',
  ),
  ...'the Secretary-General |the Commission |States |it |them |him |at its sixty-seventh session |by 31 May 2025 |within |every |of the |Annex I |The General Assembly, |81st plenary meeting 9 December 2011 |We |is requested to |\u00ad|\u00a0|\ud800|é'.split(
    '|',
  ),
);

test('any words in any order are read without a crash', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 120 }), (parts) => survives(opening + parts.join(''))),
    { numRuns: 400 },
  );
});

test('any characters at all are read without a crash', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), survives), { numRuns: 200 });
});

const MEGABYTE = 1_000_000;
const filled = (unit: string): string => opening + unit.repeat(Math.ceil(MEGABYTE / unit.length));

/** A second on a machine that does nothing else; the tests run beside others, so processor time counts, twice over. */
const LONGEST_MS = 2000;

test.each([
  '1. ',
  '1.\n',
  '1. Requests the Secretary-General to report;\n',
  '(a) (i) ',
  '(a) To report:\n(i) To report:\n',
  'abcdefghij',
  'COMMISSION',
  'the Commission and ',
  '“',
  '“a ”',
  'The General Assembly,\n',
  'Annex I A ',
  'and to report ',
  'at its sixty-seventh session ',
  'requests the Secretary-General to report, ',
  'that the Office, ',
  'a report including ',
  'by 1 May and ',
  'Heading line\n',
  ' ',
])('a megabyte of %j', (unit) => {
  const started = process.cpuUsage();
  survives(filled(unit));
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
});
