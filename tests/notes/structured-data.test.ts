import { toAnchorId, toFolderFile, toRoute } from '../../src/notes/addresses/brands.ts';
import { describe, expect, test } from 'vitest';
import type { Note, Section } from '../../src/notes/note.ts';
import { structuredData } from '../../src/notes/structured-data.ts';

const NOTE: Note = {
  file: toFolderFile('210429.md'),
  route: toRoute('/notes/210429/'),
  title: '210429 목',
  titleHtml: '210429 목',
  people: [],
  tags: [],
  excerpt: '',
  draft: false,
  headings: [],
  questions: [],
};
const HOME = { text: '3주차', url: 'https://group.example/notes/week3/' };
const section = (id: string, level: number, text: string): Section => ({
  id: toAnchorId(id),
  heading: id,
  level,
  text,
  code: '',
});
const asking = (...ids: string[]) =>
  ids.map((id) => ({ text: `${id}란?`, id: toAnchorId(id), unfinished: false }));
const read = (note: Partial<Note>, sections: Section[] = []) =>
  JSON.parse(structuredData({ ...NOTE, ...note }, [], sections)) as Record<string, unknown>;

test('a note is an article of its day and its people', () => {
  expect(read({ date: '2021-04-29', people: ['do168'] })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: '210429 목',
    datePublished: '2021-04-29',
    author: [{ '@type': 'Person', name: 'do168' }],
  });
});

test('folders above it lead to it', () => {
  const data = JSON.parse(structuredData(NOTE, [HOME], []));
  expect(data['@graph'][1]).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '3주차', item: HOME.url },
      { '@type': 'ListItem', position: 2, name: '210429 목' },
    ],
  });
});

test('what a title says ends no script', () => {
  const data = structuredData({ ...NOTE, title: '</script><b>' }, [], []);
  expect(data).not.toContain('<');
  expect(JSON.parse(data).headline).toBe('</script><b>');
});

describe('a question', () => {
  const answer = [
    section('', 1, '머리'),
    section('tfo', 2, 'TCP를\n빨리 연다.'),
    section('더', 3, '쿠키로.'),
  ];

  test('is one with its answer, those under its heading included', () => {
    expect(
      read({ questions: asking('tfo') }, [...answer, section('끝', 2, '다른 글')])['@graph'],
    ).toContainEqual({
      '@type': 'QAPage',
      mainEntity: {
        '@type': 'Question',
        name: 'tfo란?',
        answerCount: 1,
        acceptedAnswer: { '@type': 'Answer', text: 'TCP를 빨리 연다. 쿠키로.' },
      },
    });
  });

  test('of the title is answered by the whole note', () => {
    const data = JSON.stringify(read({ titleId: toAnchorId('arc'), questions: asking('arc') }, answer));
    expect(data).toContain('머리 TCP를 빨리 연다. 쿠키로.');
  });

  test.for<[string, Partial<Note>, Section[]]>([
    ['is unfinished', { questions: asking('tfo').map((one) => ({ ...one, unfinished: true })) }, answer],
    ['is one of several', { questions: asking('tfo', '더') }, answer],
    ['is answered by a picture only', { questions: asking('tfo') }, [section('tfo', 2, '')]],
    ['is not there', {}, answer],
  ])('is none that %s', ([, note, sections]) => {
    expect(JSON.stringify(read(note, sections))).not.toContain('QAPage');
  });
});
