/** One page for each note, at an address that works, whatever the note is called. */
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPublished, findInline, readPages } from '../published.ts';
import type { Published } from '../published.ts';
import { serveSite } from '../serve.ts';
import { buildSite, copyProject, notesFolder } from '../site.ts';
import type { BuiltSite } from '../site.ts';

/** Text of the elements of a page that have this class. */
function textOf({ tree }: Published, className: string): string {
  const texts: string[] = [];
  visit(tree, 'element', (element) => {
    const classes = element.properties['className'];
    if (Array.isArray(classes) && classes.includes(className)) texts.push(toString(element));
  });
  return texts.join('\n');
}

/** Names that trouble URLs, file systems, shells or Astro. Each note says a word of its own. */
const HOSTILE = [
  'with spaces.md',
  '  leading and trailing  .md',
  'what?.md',
  'c#.md',
  '100%.md',
  '100%25.md',
  'a%2Fb.md',
  '%2e%2e.md',
  'a&b=c.md',
  'time 10:30.md',
  'a+b.md',
  'a b+c.md',
  '[draft] (v2) {x}.md',
  'it\'s "quoted" `so`.md',
  '<b>bold<b>.md',
  'back\\slash.md',
  'dots...md',
  'dots. .md',
  'page.md',
  'page/page.md',
  '404.md',
  'search.md',
  'search/index.md',
  'theme.js.md',
  'a.html.md',
  'con.md',
  'notes/notes.md',
  'constructor.md',
  'valueOf.md',
  'toString/constructor.md',
  '🚀 출발.md',
  `${'가'.repeat(84)}.md`,
  `${'나'.repeat(85)}/${'다'.repeat(84)}.md`,
  '한글.md'.normalize('NFD'),
  '둘 다.md'.normalize('NFC'),
  '둘 다.md'.normalize('NFD'),
  'Case.md',
  'case.md',
  'CASE.MD',
  'twice.md',
  'twice.markdown',
  'db/README.md',
  'db/Index.md',
  'db/indexing.md',
  'tcp.md',
  'tcp/handshake.md',
  '2주차.md',
  '10주차.md',
  '???.md',
  '!!!.md',
];

describe('a folder with hostile names', () => {
  const word = (i: number) => `낱말${String(i).padStart(3, '0')}`;
  const files = Object.fromEntries(HOSTILE.map((file, i) => [file, `${word(i)}\n\n## 제목\n`]));
  const hidden = ['.hidden.md', '.github/workflow.md', 'node_modules/pkg/README.md', '.git/x.md'];
  const notesDir = notesFolder([], {
    ...files,
    ...Object.fromEntries(hidden.map((file) => [file, '숨은낱말'])),
    'links.md': HOSTILE.map(
      (file) => `- [${word(0)}](<${encodeURI(`./${file}`).replace(/[?#]/g, encodeURIComponent)}#제목>)`,
    ).join('\n'),
  });
  let built: BuiltSite;
  beforeAll(async () => {
    built = await buildSite(notesDir, { project: copyProject() });
  });

  test('has one page for each note, at an address of its own', async () => {
    const { notes, dir } = built;
    expect(notes.map(({ file }) => file).toSorted()).toEqual([...HOSTILE, 'links.md'].toSorted());
    expect(new Set(notes.map(({ url }) => url.toLowerCase())).size).toBe(notes.length);
    const pages = readPages(dir);
    const expected: Record<string, string[]> = {};
    const shown: Record<string, string[]> = {};
    for (const [i, file] of HOSTILE.entries()) {
      const url = decodeURIComponent(notes.find((note) => note.file === file)?.url ?? '');
      expected[file] = [`${url.slice(1)}index.html`];
      shown[file] = pages.filter((page) => textOf(page, 'prose').includes(word(i))).map((page) => page.file);
    }
    // The note of links names all words of the first note, which it links.
    shown[HOSTILE[0] ?? ''] = (shown[HOSTILE[0] ?? ''] ?? []).filter(
      (file) => !file.startsWith('notes/links/'),
    );
    expect(shown).toEqual(expected);
  });

  test('is served at the addresses that the report gives', async () => {
    const { notes, dir } = built;
    const server = await serveSite(dir);
    const missing: string[] = [];
    for (const { file, url } of notes) {
      const response = await fetch(new URL(url, server.url));
      const i = HOSTILE.indexOf(file);
      if (!response.ok || (i >= 0 && !(await response.text()).includes(word(i)))) missing.push(url);
    }
    server.close();
    expect(missing).toEqual([]);
  });

  test('has no broken link, and nothing inline', async () => {
    const { dir, diagnostics } = built;
    expect(checkPublished(dir)).toEqual([]);
    expect(readPages(dir).flatMap(findInline)).toEqual([]);
    expect(diagnostics.filter(({ rule }) => rule === 'missing-link' || rule === 'missing-anchor')).toEqual(
      [],
    );
  });

  test('leaves hidden and foreign folders out', async () => {
    const { dir } = built;
    const all = readPages(dir).map((page) => toString(page.tree));
    expect(all.filter((text) => text.includes('숨은낱말'))).toEqual([]);
  });

  test('says which notes could not have the address that they ask for', async () => {
    const { diagnostics, notes } = built;
    const taken = diagnostics.filter(({ rule }) => rule === 'duplicate-route');
    const files = new Set(taken.map(({ file }) => file.normalize('NFC').toLowerCase()));
    for (const file of ['case.md', 'twice.markdown', '둘 다.md', 'db/index.md']) {
      expect(files, file).toContain(file);
    }
    for (const { file, fix, line } of taken) {
      expect(notes.map((note) => note.file)).toContain(file);
      expect([line, fix.length > 0]).toEqual([1, true]);
    }
  });
});
