/** The same resolution in every format: what is read from each is what is read from its text. */
import { type Reading, readFileAsResolution } from '../../../client/reading.ts';

const SAMPLES = ['A_RES_68_234', 'A_HRC_RES_36_9', 'S_RES_2682'];
const FORMATS = ['docx', 'html', 'pdf'];

const sample = (name: string, format: string) => readFileAsResolution(`test/client/formats/samples/${name}.${format}`);

/** Everything but the file's name; how the symbol is written above a text without one is the format's own. */
const content = ({ paragraphs, requests, organ, adopted, session }: Reading) => ({
  organ,
  adopted,
  session,
  paragraphs,
  requests,
});

describe.each(SAMPLES)('%s', (name) => {
  test.each(FORMATS)('reads from .%s as it reads from text', async (format) => {
    const [fromText, fromFormat] = [await sample(name, 'txt'), await sample(name, format)];
    expect(fromText.requests.length).toBeGreaterThan(5);
    expect(content(fromFormat)).toEqual(content(fromText));
  });

  test.each(FORMATS)('has the symbol of its head, in .%s', async (format) => {
    expect((await sample(name, format)).symbol).toBe((await sample(name, 'txt')).symbol);
  });
});
