import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { describe, expect, test } from 'vitest';
import type { Heading, Section } from '../../../src/notes/note.ts';
import { WORD_END, toDocument } from '../../../src/search/document/document.ts';
import { noteOf, type Said } from '../../note.ts';

const section = ({ id = '', ...said }: Partial<Omit<Section, 'id'>> & { id?: string }): Section => ({
  id: toAnchorId(id),
  heading: '',
  level: 1,
  text: '',
  code: '',
  ...said,
});
const heading = (said: Partial<Heading>): Heading => ({
  text: '머리',
  id: toAnchorId('머리'),
  depth: 2,
  level: 2,
  line: 1,
  ...said,
});
const documentOf = (note: Said, sections: Section[] = []): string =>
  toDocument(noteOf(note), sections, { language: 'ko', cut: (run) => [run] });

/** Values of the attributes that Pagefind reads, by their names: `meta="title`. */
const attributesOf = (html: string, name: string): string[] =>
  [...html.matchAll(/<i data-pagefind-(.+?)\[title\]" title="(.*?)"><\/i>/g)].flatMap(
    ([, own, value = '']) => (own === name ? [value] : []),
  );

describe('a document', () => {
  test('is of the site’s language, and begins with the title', () => {
    const html = documentOf({ title: '토큰' }, [section({ heading: '토큰', text: '글' })]);
    expect(html).toMatch(/^<html lang="ko"><body>/);
    expect(html).toContain('<h1>토큰');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('has the anchors of the page, and what stands below each', () => {
    const html = documentOf({}, [
      section({ heading: '제목', text: '첫 줄\n둘째 줄' }),
      section({ id: '발급', heading: '발급', level: 2, text: '글' }),
      section({ id: '발급-1', heading: '발급', level: 3, code: 'a < b && "c"' }),
    ]);
    expect(html).toContain('<p>첫 줄</p><p>둘째 줄</p><h2 id="발급">발급</h2><p>글</p>');
    expect(html).toContain('<h3 id="발급-1">발급</h3><pre>a &lt; b &amp;&amp; &quot;c&quot;</pre>');
  });

  test('says when it was, who was there and where it lies', () => {
    const html = documentOf({ file: '1회차/210429.md', date: '2021-04-29', people: ['철수', '영희'] });
    expect(attributesOf(html, 'meta="day')).toEqual(['2021-04-29']);
    expect(attributesOf(html, 'sort="date')).toEqual(['2021-04-29']);
    expect(attributesOf(html, 'filter="person')).toEqual(['철수', '영희']);
    expect(attributesOf(html, 'filter="folder')).toEqual(['1회차']);
    expect(attributesOf(html, 'filter="year')).toEqual(['2021']);
  });

  test('is named by its day and the number of its session, too', () => {
    const html = documentOf({
      title: '모임',
      date: '2021-04-29',
      session: { unit: 'week', number: 3 },
    });
    const [names = ''] = attributesOf(html, 'meta="names');
    expect(names.split(' ')).toEqual(
      expect.arrayContaining(['모임', '4월', '29일', `20210429${WORD_END}`, '3주차', `week3${WORD_END}`]),
    );
    expect(attributesOf(html, 'meta="title')).toEqual(['모임']);
  });

  test.each([
    ['open', { unfinished: true }, true],
    ['answered', { unfinished: false }, false],
    ['answered by a later note', { unfinished: true, answeredLater: true }, false],
  ])('is found as unfinished where its question is %s: %j', (_, state, expected) => {
    const html = documentOf({ questions: [{ text: 'TFO란?', id: toAnchorId('tfo란'), ...state }] });
    expect(attributesOf(html, 'meta="tags').join(' ').includes('미완')).toBe(expected);
  });

  test('has its names and headings as words: in lower case, Latin ones with their end marked', () => {
    const html = documentOf({
      title: 'iOS 앱',
      file: 'ios.md',
      headings: [heading({ text: 'UIKit' }), heading({ text: '질문', isNested: true })],
      tags: ['Swift'],
    });
    const [names = ''] = attributesOf(html, 'meta="names');
    expect(names.split(' ')).toEqual(expect.arrayContaining([`ios${WORD_END}`, '앱']));
    expect(attributesOf(html, 'meta="headings')[0]?.split(' ')).toContain('uikitꞌ');
    expect(attributesOf(html, 'meta="headings')[0]).not.toContain('질문'); // it is text of a list item or a quotation
    expect(attributesOf(html, 'meta="tags')[0]?.split(' ')).toContain('swiftꞌ');
    expect(attributesOf(html, 'meta="title')).toEqual(['iOS 앱']);
  });

  test.each([
    ['text', { text: 'HTTP요청' }, '요청'],
    ['a heading', { id: 'a', heading: 'HTTP요청', level: 2 }, '요청'],
    ['code', { code: 'new LinkedHashMap<K, V>()' }, 'linkedhashmap'],
  ])('has the words inside of others: of %s', (_, said, word) => {
    expect(attributesOf(documentOf({}, [section(said)]), 'meta="inside')[0]?.split(' ')).toContain(word);
  });

  test.each([
    ['title', { title: '<b>&"</b>' }],
    ['folder', { file: '<b>&"</b>/a.md' }],
    ['person', { people: ['<b>&"</b>'] }],
    ['tag', { tags: ['<b>&"</b>'] }],
  ])('takes markup in a %s for text', (_, said) => {
    const html = documentOf(said);
    expect(html).not.toContain('<b>');
    expect(html).toMatch(/&lt;bꞌ?&gt;&amp;&quot;/);
  });

  test('of a text in parts is one text', () => {
    const html = documentOf({ title: '토큰'.normalize('NFD') }, [section({ text: '값'.normalize('NFD') })]);
    expect(html).toContain('<p>값</p>');
    expect(html).toContain('<h1>토큰');
  });

  test('parts the words of scripts without spaces', () => {
    const html = documentOf({}, [section({ id: '索引', heading: '索引の設計', level: 2, text: '死锁' })]);
    expect(html).toContain('<h2 id="索引"> 索引 の 設計 </h2><p> 死 锁 </p>');
  });
});
