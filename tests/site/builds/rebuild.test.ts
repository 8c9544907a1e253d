/**
 * A build that takes what it can from the builds before it publishes, to the byte, what a build from nothing does:
 * after any change of the notes, the settings or the code, in any order.
 */
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { buildSite, copyProject, notesFolder, scratchFolder, writeNote } from '../site.ts';
import { test } from '../test.ts';

interface Place {
  notes: string;
  project: string;
}

function rewrite(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after, `a change of ${file}`).not.toBe(before);
  writeFileSync(file, after);
}

type Changes = Record<string, (place: Place) => void>;

const OF_NOTES: Changes = {
  'a note is edited': ({ notes }) =>
    rewrite(path.join(notes, 'week3/tcp.md'), (text) => `${text}\n## 새 제목은 무엇인가?\n\n새로운낱말\n`),
  'a note is renamed': ({ notes }) =>
    renameSync(path.join(notes, 'week3/udp.md'), path.join(notes, 'week3/datagram.md')),
  'a note is deleted': ({ notes }) => rmSync(path.join(notes, '용어집.md')),
  'a note gets a neighbour': ({ notes }) =>
    writeNote(notes, 'week3/quic.md', '# QUIC\n\n[TCP](tcp.md)와 [용어집](../용어집.md)\n'),
  'a folder gets a page of its own': ({ notes }) => writeNote(notes, '2020/README.md', '# 2020년\n'),
  'a picture gets another size': ({ notes }) =>
    rewrite(path.join(notes, 'pictures/circle.svg'), (text) =>
      text.replace(/viewBox="[^"]*"/, 'viewBox="0 0 30 30"').replace(/(width|height)="[^"]*"/g, '$1="30"'),
    ),
};

/** Each of these has every page made again, and would hide what another one left behind. */
const OF_ALL: Changes = {
  'a setting is changed': ({ project }) =>
    rewrite(path.join(project, 'src/site.ts'), (text) =>
      text.replace('"language": "ko"', '"language": "en"'),
    ),
  'a plugin is changed': ({ project }) =>
    rewrite(path.join(project, 'src/markdown/obsidian/alerts.ts'), (text) =>
      text.replaceAll('markdown-alert-title', 'markdown-alert-name'),
    ),
  'the index is made in another way': ({ project }) =>
    rewrite(path.join(project, 'src/search/document/document.ts'), (text) =>
      text.replace(".join(' · ')", ".join(' / ')"),
    ),
};

type Round = [string, (place: Place) => void][];

/** All changes, in an order that nobody chose: those of notes three at a time, then those of all one by one. */
const ROUNDS: Round[] = [
  ...threes(shuffled(Object.entries(OF_NOTES))),
  ...shuffled(Object.entries(OF_ALL)).map((one) => [one]),
];

const isOfNotes = (round?: Round): boolean => round?.some(([name]) => name in OF_NOTES) ?? false;

function shuffled<T>(items: T[]): T[] {
  const all = fc.shuffledSubarray(items, { minLength: items.length });
  return fc.sample(all, { seed: 42, numRuns: 1 })[0] ?? [];
}

function threes<T>(items: readonly T[]): T[][] {
  return items.flatMap((_item, i) => (i % 3 ? [] : [items.slice(i, i + 3)]));
}

function contentsOf(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [path.relative(dir, file), readFileSync(file, 'base64')]));
}

test('a rebuilt site is the site built from nothing', async () => {
  const notes = notesFolder(['tests/fixtures/site/group', 'tests/fixtures/site/founding']);
  const project = copyProject();
  const dir = scratchFolder('rebuilt');
  await buildSite(notes, { project, dir });
  expect(ROUNDS).toHaveLength(5);
  for (const [i, changes] of ROUNDS.entries()) {
    for (const [, apply] of changes) apply({ notes, project });
    const change = changes.map(([name]) => name).join(', ');
    await buildSite(notes, { project, dir });
    // What a build of the next notes leaves stale of this one's shows there.
    if (isOfNotes(changes) && isOfNotes(ROUNDS[i + 1])) continue;
    const expected = await buildFromNothing(notes, project);
    const files = contentsOf(dir);
    expect([...files.keys()], change).toEqual([...expected.keys()]);
    for (const [file, content] of files)
      expect(content === expected.get(file), `${file}: ${change}`).toBe(true);
  }
});

/** What is published of notes in a folder that was never built, of which nothing is kept. */
async function buildFromNothing(notes: string, project: string): Promise<Map<string, string>> {
  const elsewhere = scratchFolder('notes');
  cpSync(notes, elsewhere, { recursive: true });
  const { dir } = await buildSite(elsewhere, { project });
  return contentsOf(dir);
}
