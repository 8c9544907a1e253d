/** What `npm run new` writes, and that the site takes it for what it is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { beginNote } from '../../../src/build/commands/begin-note.ts';
import { readEnvironment } from '../../../src/build/commands/environment.ts';
import { UserError } from '../../../src/build/commands/user-error.ts';
import { createLibraryReader } from '../../../src/build/library/library-reader.ts';
import { studyQuestionsOf } from '../../../src/notes/questions/study-question.ts';
import { notesFolder, root, writeNote } from '../../site/site.ts';

const SITE = { title: 'T', description: 'D', language: 'ko', guides: ['guide'] };
const NOON = new Date(2021, 4, 6, 12);

const LAST = `# 210429 목

- 참가자
  - @do168
  - @kim_s

## 기술 토크

### TCP란?

연결을 맺는다.

### \`keep-alive\`란 무엇인가?

~~work in progress~~

### MQ란?

줄을 세운다. @do168님이 마저 알아보고 공유해주시기로 함

## 다음 주제

- 트랜잭션 *격리*
  - ACID
`;

function environment(notesDir: string) {
  return readEnvironment(root, {}, { NOTES_DIR: notesDir });
}

test('the next note carries over people, open questions, promises and topics', async () => {
  const dir = notesFolder([], {
    '210422.md': '# 210422 목\n\n- 참가자\n  - @old\n\n## UDP란?\n',
    '210429.md': LAST,
    'guide/210505.md': '# 210505\n\n## 안내란?\n',
  });
  const file = await beginNote(environment(dir), SITE, NOON);
  expect(path.relative(dir, file)).toBe('210506.md');
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^# 210506 목\n\n- 참가자\n {2}- @do168\n {2}- @kim_s\n\n/);
  expect(text).toContain('- 트랜잭션 격리\n  - ACID');
  expect(text).toContain('@do168님이 마저 알아보고 공유해주시기로 함 ([210429 목](210429.md#mq란))');
  expect(text).not.toContain('TCP란');

  const reader = createLibraryReader(environment(dir), SITE, { drafts: true });
  const library = await reader.read().finally(() => reader.close());
  const note = library.notes.find((each) => each.file === '210506.md');
  expect(note).toMatchObject({ date: '2021-05-06', people: ['do168', 'kim_s'] });
  expect(library.problems.filter((problem) => problem.file === '210506.md')).toEqual([]);
  const questions = studyQuestionsOf(library.notes.toReversed());
  const asked = questions.find(({ text }) => text === 'keep-alive란 무엇인가?');
  expect(asked?.state).toBe('open');
  expect(asked?.places.map((place) => place.note.file)).toEqual(['210506.md', '210429.md']);
});

test('a note that is there stays as it is', async () => {
  const dir = notesFolder([], { '210429.md': LAST, '210506.md': '쓰던 것' });
  writeNote(dir, '210506.md', '쓰던 것'); // its name tells no later day than the last session's
  await expect(beginNote(environment(dir), SITE, NOON)).rejects.toThrow(UserError);
  expect(readFileSync(path.join(dir, '210506.md'), 'utf8')).toBe('쓰던 것');
});

test('without notes, and with the numbers of weeks', async () => {
  const empty = await beginNote(environment(notesFolder([], {})), { ...SITE, language: 'en' }, NOON);
  expect([path.basename(empty), readFileSync(empty, 'utf8')]).toEqual([
    '2021-05-06.md',
    '# 2021-05-06 Thu\n',
  ]);
  const weeks = notesFolder([], {
    'week09/kim/a.md': '# A\n\n## 남은 질문은?\n',
    'week09/lee/b.md': '# B\n',
    'week08/README.md': '# Week 08\n',
    'week08/2020-01-01.md': '# 2020-01-01\n',
  });
  const file = await beginNote(environment(weeks), SITE, NOON);
  expect(path.relative(weeks, file)).toBe(path.join('week10', 'README.md'));
  expect(readFileSync(file, 'utf8')).toContain('### 남은 질문은?');
});
