import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteSettings } from '../../src/notes/settings.ts';
import { NOTES as LANGUAGES } from '../search/notes-of-many-languages.ts';
import { notesFolder, root } from './site.ts';

/** A site that is built once for all tests. */
export interface SitePlan {
  notesDir: string;
  /** `/` or `/name/`. */
  base: string;
  /** Origin that it is published at, where it knows it. */
  origin?: string;
  /** What is other than the tests' settings. */
  settings?: Partial<SiteSettings>;
}

const group = notesFolder(['tests/fixtures/site/group', 'tests/fixtures/site/founding']);

/** Every shape that a mind map has. */
const MIND_MAP = [
  'root((A root of many words))',
  'no shape at all',
  'a[square corners]',
  'b(rounded corners)',
  'c((a circle of words))',
  'd))a loud bang((',
  'e)a cloud of words(',
  'f{{six corners here}}',
];

const ALERTS = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'];

/** Blocks that have a look of their own. */
const BLOCKS = `${ALERTS.map((kind) => `> [!${kind}]\n> Words with a [link](start.md).\n\n`).join('')}
> [!question]- Does it fold?
> It does.

<details><summary>Answer</summary>

Folded words.

</details>

- [ ] to do
- [x] done
  - [x] within

\`\`\`ts title="src/main.ts" {2,3}
const one = 1;
const two = 2; // ${'so long that it is wider than the page '.repeat(4)}

\`\`\`

\`\`\`py=7
pass
\`\`\`

Words[^1] with a footnote.

[^1]: At the end.
`;

const LARGE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="300" viewBox="0 0 1200 300"><path d="M0 0h1200v300z" fill="#7a7"/></svg>';

const IMAGES = `![A wide drawing](../large.svg)

[![A linked drawing](../large.svg)](start.md)

![](../large.svg)

![Of a sign|32](../large.svg)

![](../gone.png)

![https://images.example/a/b.png](https://images.example/a/b.png)
`;

/** What else browsers do something for: formulas, code, pictures of other sites, colours. */
const MORE = `$\\sqrt{x^2}$ and ==marked==

\`\`\`js
const copied = 'this';
\`\`\`

![far away](https://images.example/far.png)

<font color="red">red</font>
`;

/** The sites that tests read, in the order in which they are built. */
export const PLANS = {
  /** A study group's folder with the founding note among its notes. */
  group: { notesDir: group, base: '/' },
  /** The same folder again, published below a base path of a known address. */
  below: { notesDir: group, base: '/study/', origin: 'https://group.example' },
  /** Long lists: more notes than one page shows; notes of one title, and one that is a question; a long text of the folder's. */
  many: {
    notesDir: notesFolder([], {
      ...manyNotes(),
      ...sameTitles(),
      'arc.md': '# ARC란?\n',
      'README.md': longReadme(),
    }),
    base: '/',
  },
  /** A group that writes English. */
  english: {
    notesDir: notesFolder([], englishNotes()),
    base: '/',
    origin: 'https://english.example',
    settings: englishSettings(),
  },
  /** Notes in Korean, Japanese and Chinese, with code and with folders that are called as what objects have. */
  languages: { notesDir: notesFolder([], LANGUAGES), base: '/' },
  /** What tests of the search's answers look for. */
  answers: { notesDir: notesFolder([], answersNotes()), base: '/' },
  /** What is practised, and the same a year later: an answer edited, its note moved, a question gone. */
  practice: { notesDir: notesFolder([], practiceNotes()), base: '/' },
  practiceLater: { notesDir: notesFolder([], practiceNotesLater()), base: '/' },
  /** A folder without notes, which nobody keeps. */
  empty: {
    notesDir: notesFolder([], { 'readme.txt': 'No notes.' }),
    base: '/',
    settings: { offline: false },
  },
} satisfies Record<string, SitePlan>;

export type SiteName = keyof typeof PLANS;

/** Notes of 130 days, in one folder, each with a question. */
function manyNotes(): Record<string, string> {
  const notes = Array.from({ length: 130 }, (_, i): [string, string] => {
    const day = new Date(Date.UTC(2022, 0, 1 + i * 3)).toISOString().slice(0, 10);
    return [
      `sessions/${day}.md`,
      `# ${day}\n\n- 참가자\n  - @person${i % 3}\n\n## 주제 ${i}은 무엇인가?\n\n대답 ${i}.\n`,
    ];
  });
  return Object.fromEntries(notes);
}

/** Notes without a date that share their title, in three folders. */
function sameTitles(): Record<string, string> {
  const text = '---\ntags: [회고]\n---\n\n# Ryan\n\n## 배운 것은?\n\n많다.\n';
  const named = { 'week5/정리.md': '# Ryan\n\n이름이 다르다.\n' };
  return { 'week3/ryan.md': text, 'week4/ryan.md': text, 'week4/ryan 2.md': text, ...named };
}

function longReadme(): string {
  const lines = Array.from({ length: 40 }, (_, i) => `- 줄 ${i}`).join('\n');
  return `# 네트워크 모임\n\n매주 화요일에 모입니다.\n\n## 규칙\n\n${lines}\n`;
}

function englishNotes(): Record<string, string> {
  return {
    '2021-05-06.md':
      '# npm scripts\n\n- Participants\n  - @ryan\n\n## What is a hook?\n\nA script before one.\n',
    'week3/start.md': '# Start\n\nOf all scripts, npm run starts one.\n',
    'shapes.md': `# Shapes\n\n\`\`\`mermaid\nmindmap\n  ${MIND_MAP.join('\n    ')}\n\`\`\`\n\n${MORE}`,
    'week3/blocks.md': `# Blocks\n\n${BLOCKS}`,
    'large.svg': LARGE,
    'week3/images.md': `# Images\n\n${IMAGES}`,
    'week3/words.md': '# Words\n\nNothing but words.\n',
    'arabic.md': '# سلام\n\nمرحبا، TCP!\n\n- واحد\n\nשלום.\n\nA line of English, مرحبا.\n',
  };
}

function answersNotes(): Record<string, string> {
  const filler = '사이에 있는 글이다. '.repeat(40);
  return {
    'oauth.md': `# OAuth\n\n권한을 맡긴다.\n\n## 흐름\n\n${filler}OAuth의 흐름에서는 OAuth 토큰을 쓴다.\n`,
    '인증.md': `# 인증\n\n${filler}\n\n## 토큰의 수명\n\n토큰을 다시 받는다. 토크는 다른 말이다.\n`,
    '저장.md': `# 저장\n\n트랜잭션을 연다. 트랜잭션을 닫는다.\n\n## 트랜잭션의 격리\n\n트랜잭션마다 다르다.\n`,
    '전처리.md': `# 전처리\n\n${filler}\n\n## 표준화\n\n평균을 fit_transform으로 뺀다.\n`,
    '나들이.md': `# 나들이\n\n## 모임\n\n${filler}Le café에서 모였다.\n`,
    '표.md': `# 표\n\n## 해시\n\n${filler}\n\n## 테이블\n\n${filler}\n`,
  };
}

function practiceNotes(): Record<string, string | Uint8Array> {
  const box = readFileSync(path.join(root, 'tests/fixtures/site/group/pictures/box.png'));
  const code = '```js\nconst kept = true;\n```\n';
  return {
    'box.png': box,
    'week1/http.md': `# HTTP\n\n- 참가자\n  - @kim\n\n## 연결\n\n### keep-alive란?\n\n연결을 다시 쓴다.\n\n${code}\n![상자](../box.png)\n\n### TCP와 UDP는 어떻게 다른가?\n\n순서를 지킨다.\n\n## 끝\n\n아무것도 묻지 않는다.\n`,
    'week1/lee/dns.md': '# DNS란?\n\n이름을 주소로 바꾼다.\n',
    'week1/park/dns.md': '# DNS란?\n\n나무처럼 나뉜 이름표다.\n',
    'week2/tls.md': '# TLS\n\n## TLS란?\n\n~~work in progress~~\n',
  };
}

function practiceNotesLater(): Record<string, string | Uint8Array> {
  const { 'week1/http.md': _moved, ...others } = practiceNotes();
  return { ...others, '정리/연결.md': '# HTTP\n\n## keep-alive란?\n\n끊지 않고 이어 쓴다.\n' };
}

function englishSettings(): Partial<SiteSettings> {
  return { title: 'Study notes', description: 'What we learnt.', language: 'en' };
}
