/** What writers hide is nowhere in what is published: every file of a build is opened and searched. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildSite, copyProject, notesFolder, type Files } from '../site.ts';

let count = 0;
const secrets: string[] = [];
/** A word of its own, in letters that nothing of the site has. */
function secret(): string {
  const word = `zqx${String(++count).padStart(3, '0')}jkv`;
  secrets.push(word);
  return word;
}

/** What nobody hides: the search of this test finds it. */
const SHOWN = 'zqx000jkv';

/** Front matter that holds a note back, each with a secret in its title and text. */
const HOLDS = [
  'draft: true',
  'draft: yes',
  'draft: 1',
  'draft: "true"',
  'draft: ture',
  'draft:true',
  'Draft: true',
  'DRAFT: TRUE',
  'published: false',
  'Published: no',
  'publish: 0',
  '{ draft: true }',
  '"draft": true',
  '\tdraft: true',
  'a: b: c\ndraft: true',
  'a: "b\ndraft: true',
  'draft: false\ndraft: true',
  'draft: true\ndraft: false',
  'draft: false\npublish: false',
];

/** The same in other shapes than `---` on lines of their own. */
const SHAPES: ((text: string) => string | Buffer)[] = [
  (text) => `---\r\ndraft: true\r\n---\r\n${text}`,
  (text) => `---\rdraft: true\r---\r${text}`,
  (text) => `\uFEFF---\ndraft: true\n---\n${text}`,
  (text) => `\n\n---\ndraft: true\n---\n${text}`,
  (text) => `---\ndraft: true\n\n${text}`,
  (text) => `+++\ndraft = true\n+++\n${text}`,
  (text) => Buffer.from(`\uFEFF---\ndraft: true\n---\n${text}`, 'utf16le'),
  (text) => Buffer.from(`\uFEFF---\ndraft: true\n---\n${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(`---\ndraft: true\n---\n${text}`, 'utf16le'),
  (text) => Buffer.concat([Buffer.from(`---\ndraft: true\n---\n${text}`), Buffer.from([0xff, 0xfe])]),
];

const FOLDERS = [
  '_drafts',
  '_Drafts',
  'a/_DRAFTS',
  '_private',
  'c/_own',
  '.hidden',
  'b/.obsidian',
  'node_modules',
  'journal',
];

/** Names that say so themselves, and what the pattern of this test names. */
const NAMES = ['_own.md', 'a/_own.md', '.own.md', 'a/own.private.md', 'a/Own.PRIVATE.md'];
const PATTERNS = ['journal/**', '*.private.md'];

/** All that a section may hold. */
const everything = (word: () => string) => `${word()}

${word()} [본다](shown.md) ${word()}

### ${word()}

\`\`\`sh
# ${word()}
\`\`\`

| ${word()} | 표 |
| --- | --- |
| ![${word()}](section.svg "${word()}") | \`${word()}\` |

#### ${word()}란?

[링크](https://example.org/${word()} "${word()}") [^own] [이름][own] [[shown|${word()}]] $${word()}$ ==${word()}==

- [ ] ${word()} @${word()}님 #${word()}

<details><summary>${word()}</summary><img src="https://example.org/${word()}.png" alt="${word()}"></details>

\`\`\`mermaid
graph TD; ${word()}
\`\`\`

[^own]: ${word()}

[own]: https://example.org/${word()} "${word()}"
`;

const SECTIONS: ((word: () => string) => string)[] = [
  (word) => `## ${word()} <!-- private -->\n\n${everything(word)}`,
  (word) => `<!-- private -->\n## ${word()} ^${word()}\n\n${everything(word)}`,
  (word) => `## ${word()} {#${word()}}\n<!-- private -->\n\n${everything(word)}`,
  (word) => `## ${word()} <!-- 비공개 -->\n\n${everything(word)}`,
  (word) => `${word()} <!--PRIVATE-->\n---\n\n${everything(word)}`,
  (word) => `## ${word()} <!-- privat -->\n\n${everything(word)}`,
  (word) => `## ${word()} <!— private —>\n\n${everything(word)}`,
  (word) => `## ${word()}\n\n${everything(word)}\n\n<!-- private -->\n\n${word()}`,
  (word) => `## ${word()} <!-- private\n\n${everything(word)}`,
];

const COMMENTS: ((word: string) => string)[] = [
  (word) => `%%${word}%%`,
  (word) => `%%${word} [본다](shown.md)%%`,
  (word) => `글%%${word}%%글`,
  (word) => `word%%${word}%%word`,
  (word) => `글 %% ${word} %% 글`,
  (word) => `%% ${word}\n\n${word} %%`,
  (word) => `글 %% ${word}\n\n## ${word}\n\n${word} %% 글`,
  (word) => `%%\n${word}\n\n## ${word}\n\n%%`,
  (word) => `## 제목 %%${word}%%`,
  (word) => `| 표 %%${word}%% |\n| --- |\n| 가 |`,
  (word) => `<!-- ${word} -->`,
  (word) => `글 <!-- ${word} --> 글`,
  (word) => `<!--\n${word}\n\n${word}\n-->`,
  (word) => `글 <!-- ${word}\n\n${word} --> 글`,
];

/** A photo whose camera wrote a word beside it. */
function photo(word: string): Buffer {
  const [start, end] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xda, 0, 2, 1, 0xff, 0xd9])];
  const written = Buffer.from(`Exif\0\0${word}`);
  return Buffer.concat([start, Buffer.from([0xff, 0xe1, 0, written.length + 2]), written, end]);
}

function hidingPlaces(): Files {
  const files: Files = {};
  const text = () =>
    `# ${secret()}\n\n## ${secret()}란?\n\n![그림](only-drafts.svg) ${secret()} [본다](shown.md)\n`;
  HOLDS.forEach((hold, i) => (files[`hold${i}.md`] = `---\ntags: [${secret()}]\n${hold}\n---\n${text()}`));
  SHAPES.forEach((shape, i) => (files[`shape${i}.md`] = shape(text())));
  FOLDERS.forEach((folder) => (files[`${folder}/note.md`] = text()));
  COMMENTS.forEach(
    (comment, i) => (files[`comment${i}.md`] = `# 주석 ${i}\n\n${comment(secret())}\n\n보이는 글\n`),
  );
  NAMES.forEach((name) => (files[name] = text()));
  SECTIONS.forEach(
    (section, i) =>
      (files[`section${i}.md`] =
        `# 부분 ${i}\n\n보이는 글\n\n${section(secret)}${section === SECTIONS.at(-1) ? '' : `\n## 보이는 제목\n\n보이는 글\n\n[[#보이는 제목]]\n`}`),
  );
  // Folders that a tree shows, and what is hidden in them.
  for (const folder of ['seen1', 'seen2']) {
    files[`${folder}/note.md`] = `# 보이는 글\n\n[본다](../shown.md)\n`;
    files[`${folder}/hold.md`] = `---\ndraft: true\n---\n${text()}`;
    files[`${folder}/_own/note.md`] = text();
  }
  files['whole.md'] = `# ${secret()} <!-- private -->\n\n${everything(secret)}`;
  files['section.svg'] = `<svg xmlns="http://www.w3.org/2000/svg"><title>${secret()}</title></svg>`;
  files['_assets/own.svg'] = `<svg xmlns="http://www.w3.org/2000/svg"><title>${secret()}</title></svg>`;
  files['photo.jpg'] = photo(secret());
  files['only-drafts.svg'] = `<svg xmlns="http://www.w3.org/2000/svg"><title>${secret()}</title></svg>`;
  files['unlinked.txt'] = secret();
  files['shown.md'] = `# ${SHOWN}\n\n![사진](photo.jpg)\n`;
  const links = Object.keys(files).filter((file) => /^(?:hold|shape)/.test(file));
  const others = [...NAMES, 'whole.md', 'journal/note.md', '_assets/own.svg'];
  files['links.md'] =
    `# 링크\n\n${[...links, ...others].map((file) => `- [가](${file}) [[${file.slice(0, -3)}]] ![](${file})`).join('\n')}\n`;
  return files;
}

/** All that a file may say: as it is, and unpacked. */
function readings(bytes: Buffer, dictionary: Buffer): string[] {
  const unpack = [
    gunzipSync,
    brotliDecompressSync,
    (packed: Buffer) => inflateRawSync(Buffer.concat([dictionary, packed])),
  ];
  const unpacked = unpack.flatMap((read) => {
    try {
      return [read(bytes)];
    } catch {
      return []; // packed otherwise, or not at all
    }
  });
  return [bytes, ...unpacked].flatMap((read) => [read.toString('utf8'), read.toString('utf16le')]);
}

test('no secret is in any published file, nor in what is reported', { timeout: 120_000 }, async () => {
  const notesDir = notesFolder([], hidingPlaces());
  const { dir, diagnostics, notes, output } = await buildSite(notesDir, {
    project: copyProject({ private: PATTERNS }),
  });
  expect(secrets.length).toBeGreaterThan(100);
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const read = files.map(({ parentPath, name }) => ({
    name,
    bytes: readFileSync(path.join(parentPath, name)),
  }));
  const dictionary = Buffer.concat(
    read.filter(({ name }) => name.endsWith('.dictionary')).map(({ bytes }) => bytes),
  );
  const leaks = new Set<string>();
  for (const { name, bytes } of read) {
    for (const text of readings(bytes, dictionary))
      for (const word of text.toLowerCase().match(/zqx\d{3}jkv/g) ?? []) leaks.add(`${name}: ${word}`);
  }
  const isShown = (leak: string) => leak.endsWith(SHOWN);
  expect([...leaks].some(isShown)).toBe(true);
  expect([...leaks].filter((leak) => !isShown(leak))).toEqual([]);
  expect(read.filter(({ name }) => /^(?:only-drafts|section|own)\.svg$/.test(name))).toEqual([]);
  expect(read.filter(({ name }) => name === 'tree.json')).toHaveLength(3);
  expect(read.filter(({ name }) => name === 'photo.jpg')).toHaveLength(1);
  expect(JSON.stringify([diagnostics, notes]) + output).not.toMatch(/zqx\d{3}jkv/);
  expect(
    notes
      .map(({ file }) => file)
      .filter((file) => !/^(?:comment\d+|section\d+|links|shown|seen\d\/note)\.md$/.test(file)),
  ).toEqual([]);
  const told = new Set(diagnostics.filter(({ rule }) => rule === 'draft').map(({ file }) => file));
  const clear = new Set(['hold0.md', 'hold8.md', 'shape0.md', 'shape1.md', 'shape2.md', 'shape3.md']);
  const held = Object.keys(hidingPlaces()).filter((file) => /^(?:hold|shape)/.test(file) && !clear.has(file));
  expect(held.filter((file) => !told.has(file))).toEqual([]);
});
