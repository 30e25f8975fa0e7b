/** Files that are broken, or made to harm: each ends in one line, soon. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { textOfFile, Unreadable } from '../../../client/text-of-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SAMPLE = 'test/client/formats/samples/A_RES_68_234';

const textOf = (name: string, bytes: Uint8Array | string): Promise<string> => {
  writeFileSync(join(folder, name), bytes);
  return textOfFile(join(folder, name));
};

/** The sample's Word document with another body. */
const wordWith = (body: string, before = ''): Uint8Array => {
  const parts = unzipSync(readFileSync(`${SAMPLE}.docx`));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = xml
    .replace(/^<\?xml[^>]*\?>/, before)
    .replace(/<w:body>.*<\/w:body>/s, () => `<w:body>${body}</w:body>`);
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
};

const pdfWith = (content: Uint8Array): Uint8Array => {
  const stream = deflateSync(content);
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj
4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream
`;
  return Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF')]);
};

const half = (file: string): Uint8Array => readFileSync(file).subarray(0, 9_000);

test.each<[string, string, () => Uint8Array, RegExp]>([
  [
    'a Word document that is none',
    'none.docx',
    () => strToU8('12. Requests'),
    /is not a Word document, or a broken one$/,
  ],
  ['half a Word document', 'half.docx', () => half(`${SAMPLE}.docx`), /is not a Word document, or a broken one$/],
  ['an archive of something else', 'zip.docx', () => zipSync({ 'a.xml': strToU8('<a/>') }), /is not a Word document/],
  ['a zip bomb', 'bomb.docx', () => wordWith(' '.repeat(50_000_000)), /unpacks to more text than any resolution has$/],
  [
    'a bottomless Word document',
    'deep.docx',
    () => wordWith('<w:p>'.repeat(100_000)),
    /is nested deeper than any document$/,
  ],
  ['a PDF that is none', 'none.pdf', () => strToU8('12. Requests'), /is not a PDF, or a broken one$/],
  ['half a PDF', 'half.pdf', () => half(`${SAMPLE}.pdf`), /is not a PDF, or a broken one$|is a scan without text/],
  [
    'a scanned PDF',
    'scan.pdf',
    () => pdfWith(strToU8('0 0 m 9 9 l S')),
    /is a scan without text: run text recognition/,
  ],
  [
    'a PDF bomb',
    'bomb.pdf',
    () => pdfWith(Buffer.alloc(50_000_000, 32)),
    /unpacks to more text than any resolution has$/,
  ],
  ['a PDF packed twice', 'twice.pdf', () => pdfWith(deflateSync(Buffer.alloc(90_000_000, 32))), /unpacks to more text/],
  ['a bottomless page', 'deep.html', () => strToU8('<ol><li>'.repeat(125_000)), /is nested deeper than any document$/],
  ['a page in letters that nobody knows', 'klingon.html', () => strToU8('<meta charset="x-klingon">'), /"x-klingon"/],
  ['a page of nothing', 'nothing.html', () => strToU8('<script>requests()</script>'), /is empty$/],
  [
    'another kind of file',
    'sheet.xlsx',
    () => strToU8('a,b'),
    /is not one of the kinds that can be read: \.txt, \.docx, \.pdf/,
  ],
])('%s is refused in one line, within a second of work', async (_what, name, bytes, says) => {
  const made = bytes();
  const before = process.cpuUsage();
  const error: unknown = await textOf(name, made).catch((reason: unknown) => reason);
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  expect(error).toBeInstanceOf(Unreadable);
  expect(String(error)).toMatch(says);
  expect(String(error)).toContain(name);
  expect(String(error)).not.toContain('\n');
});

test('nothing outside a Word document is drawn in, and nothing in it multiplies', async () => {
  const entities = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&b;&b;&b;&b;">]>';
  const text = await textOf('entities.docx', wordWith('<w:p><w:r><w:t>Requests &a; &b;</w:t></w:r></w:p>', entities));
  expect(text).toMatch(/Requests/);
  expect(text).not.toMatch(/root:/);
});

test.each(['txt', 'docx', 'pdf', 'html'])('any bytes in a .%s give a text or one line', async (format) => {
  const sample = readFileSync(`${SAMPLE}.${format}`);
  /** The sample with some of its bytes overwritten goes deeper than noise. */
  const damaged = fc
    .array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })
    .map((hits) => {
      const copy = Uint8Array.from(sample);
      for (const [at, byte] of hits) copy[at] = byte;
      return copy;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), damaged), async (bytes) => {
      const found = await textOf(`any.${format}`, bytes).catch((error: unknown) => error);
      if (typeof found === 'string') return found.trim() !== '';
      return found instanceof Unreadable && !found.message.includes('\n');
    }),
    { numRuns: format === 'pdf' ? 10 : 40 },
  );
});
