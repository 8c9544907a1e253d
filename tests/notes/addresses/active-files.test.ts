import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { expect, test } from 'vitest';
import { isShownAsText } from '../../../src/notes/addresses/active-files.ts';
import { assetPath } from '../../../src/notes/addresses/paths.ts';

test.each(
  (
    'a.html a.HTM a.xhtml a.xht a.shtml a.xml a.xsl a.xslt a.rdf a.atom a.rss a.svgz a.mht a.php a.jsp a.phtml a.swf a.wsdl ' +
    'a a/b.c/d .hidden a. a.unknown a.mathml a.html.en a.xul'
  ).split(' '),
)('%s is published as text', (file) => {
  expect(isShownAsText(file)).toBe(true);
  expect(assetPath(toFolderFile(file))).toMatch(/^(?:.*\/)?[^./]+\.source\.txt$/);
});

test.each(
  (
    'a.png a.JPG a.jpeg a.gif a.webp a.avif a.pdf a.mp4 a.mp3 a.zip a.txt a.csv a.json a.svg a.js a.mjs a.css a.wasm a.py ' +
    'a.java a.go a.kt a.ipynb a.docx a.pptx a.xlsx a.hwp a.md a.html.txt a.drawio a.ts a.sql'
  ).split(' '),
)('%s is published as it is', (file) => {
  expect(isShownAsText(file)).toBe(false);
  expect(assetPath(toFolderFile(file))).toBe(file);
});

test.each([
  ['a.html', 'a-html.source.txt'],
  ['a.b/x.php', 'a.b/x-php.source.txt'],
  ['Makefile', 'Makefile.source.txt'],
  // A host may run it, or read it for its makers, whatever its last ending says.
  ['x.php.txt', 'x-php-txt.source.txt'],
  ['shots/login.php.png', 'shots/login-php-png.source.png'],
  ['a.cgi.tar.gz', 'a-cgi-tar-gz.source.gz'],
  ['x.php/shot.png', 'x.php/shot.png'],
  ['min.js.map.json', 'min.js.map.json'],
])('%s is published as %s', (file, published) => {
  expect(assetPath(toFolderFile(file))).toBe(published);
});

test('no two files share an address', () => {
  const files = (
    'a.html a-html a_html a.html.txt a-html.txt a-html.source.txt a_-html.source.txt a-html-source-txt.source.txt ' +
    'a-html.source a.source.html a_.html a_-.html a--html a..html a-.html a.-html x.php x.php.txt x-php.txt x-php-txt ' +
    'x-php-txt.source.txt x-php.source.txt x.php.source.txt x.php.png x-php-png.source.png'
  ).split(' ');
  expect(new Set(files.map((file) => assetPath(toFolderFile(file)))).size).toBe(files.length);
});
