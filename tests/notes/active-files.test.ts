import { expect, test } from 'vitest';
import { isShownAsText } from '../../src/notes/active-files.ts';
import { assetPath } from '../../src/notes/paths.ts';

test.each(
  (
    'a.html a.HTM a.xhtml a.xht a.shtml a.xml a.xsl a.xslt a.rdf a.atom a.rss a.svgz a.mht a.php a.jsp a.phtml a.swf a.wsdl ' +
    'a a/b.c/d .hidden a. a.unknown a.mathml a.html.en a.xul'
  ).split(' '),
)('%s is published as text', (file) => {
  expect(isShownAsText(file)).toBe(true);
  expect(assetPath(file)).toBe(`${file}.txt`);
});

test.each(
  (
    'a.png a.JPG a.jpeg a.gif a.webp a.avif a.pdf a.mp4 a.mp3 a.zip a.txt a.csv a.json a.svg a.js a.mjs a.css a.wasm a.py ' +
    'a.java a.go a.kt a.ipynb a.docx a.pptx a.xlsx a.hwp a.md a.html.txt a.drawio a.ts a.sql'
  ).split(' '),
)('%s is published as it is', (file) => {
  expect(isShownAsText(file)).toBe(false);
  expect(assetPath(file)).toBe(file);
});
