/** A sample as a web page: lists numbered by the browser, a site's head and foot around it, notes at the end. */

const escaped = (/** @type {string} */ text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const TYPES = ['1', 'a', 'i'];

const NOTE_EVERY = 5;

/** @param {string} symbol @param {import('./paragraphs.mjs').SampleParagraph[]} paragraphs */
export const pageOf = (symbol, paragraphs) => {
  /** @type {string[]} */
  const notes = [];
  let depth = -1;
  let counted = 0;
  const body = paragraphs.map(({ text, level }, index) => {
    const words = escaped(text).replace(/ /g, (blank, at) => (at % 89 === 0 ? '\n      ' : blank));
    let html = '';
    for (; depth > level; depth--) html += '</li></ol>';
    if (level >= 0 && depth === level) html += '</li>';
    for (; depth < level; depth++)
      html += `<ol type="${TYPES[depth + 1]}"${depth < 0 ? ` start="${counted + 1}"` : ''}>\n`;
    if (level === 0) counted++;
    if (level < 0) return `${html}\n    <p class="preamble">${words}</p>`;
    if (index % NOTE_EVERY === 0)
      notes.push(`See A/67/${notes.length + 1}00, requests the Secretary-General, sect. II.`);
    const mark = index % NOTE_EVERY === 0 ? `<sup><a href="#_ftn${notes.length}">${notes.length}</a></sup>` : '';
    return `${html}    <li>${words}${mark}`;
  });
  for (; depth >= 0; depth--) body.push('</li></ol>');
  const foot = notes.map(
    (note, index) => `<div id="ftn${index + 1}"><p><a href="#_ftnref1">${index + 1}</a> ${note}</p></div>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${symbol}</title>
<style>li { margin: 1em 0 }</style>
<script>document.title = 'requests the Secretary-General to be run';</script></head>
<body>
  <nav><a href="/">Home</a> <a href="/documents">Documents</a></nav>
  <main>
    <table><tr><td>United Nations</td><td>${symbol}</td></tr></table>
${body.join('\n')}
    <hr>
    ${foot.join('\n    ')}
  </main>
  <footer>Copyright</footer>
</body>
</html>
`;
};
