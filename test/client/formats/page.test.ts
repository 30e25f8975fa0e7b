import { textOfPage } from '../../../client/formats/page.ts';

const textOf = (html: string): string => textOfPage(new TextEncoder().encode(html));

test('lists are numbered as a browser numbers them', () => {
  const list =
    '<ol start="3"><li>Requests<ol type="a"><li>one<ol type="i"><li>deep</ol><li>two</ol><li value="9">Decides</ol>';
  expect(textOf(list)).toBe('3. Requests\n\n(a) one\n\n(i) deep\n\n(b) two\n\n9. Decides');
});

test('lists that a style sheet numbers are numbered so too', () => {
  expect(textOf('<ol style="list-style-type: lower-alpha"><li>one<li>two</ol>')).toBe('(a) one\n\n(b) two');
  expect(textOf('<ul><li>one</li><li>two</li></ul>')).toBe('one\n\ntwo');
});

test('scripts, styles, menus, hidden parts and notes are no text', () => {
  const page = `<nav>Home</nav><script>requests()</script><p style="display: none">hidden</p>
    <p>Requests<sup><a href="#_ftn1">1</a></sup> the Secretary-General</p><div id="ftn1">See A/67/1.</div>`;
  expect(textOf(page)).toBe('Requests the Secretary-General');
});

test('where the page marks its main part, that alone is its text', () => {
  expect(textOf('<header>United Nations</header><main><h1>66/183</h1><p>Requests</main>')).toBe('66/183\n\nRequests');
});

test('an ordinal that is raised is no note', () => {
  expect(textOf('<p>the 20<sup>th</sup> session</p>')).toBe('the 20th session');
});

test('lines of a text that keeps its lines stay, and lines in the source are none', () => {
  expect(textOf('<pre>1. Requests\n2. Decides</pre>')).toBe('1. Requests\n2. Decides');
  expect(textOf('<p>Requests\n  the Secretary-General<br>to report</p>')).toBe(
    'Requests the Secretary-General\nto report',
  );
});

test('pages from before UTF-8 say in what they are written', () => {
  const page = Buffer.from(
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>C\xf4te d\x92Ivoire',
    'latin1',
  );
  expect(textOfPage(page)).toBe('Côte d’Ivoire');
});
