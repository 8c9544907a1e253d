import { describe, expect, test } from 'vitest';
import { type RecordHeading, parseRecord, serializeRecord } from '../../src/search/note-record.ts';

const record = {
  route: '/notes/210429/',
  title: '2021년 4월 29일',
  name: '210429',
  date: '2021-04-29',
  people: ['철수', '영희, 학생'],
  folder: '면접/1주차',
  wordCount: 321,
  nameCount: 4,
  text: '',
  pieces: [987, 1024, 65],
  headings: [],
};
const heading = (text: string, id: string, length = text.split(' ').length): RecordHeading => ({
  level: 3,
  id,
  text,
  start: 7,
  length,
});

describe('a record comes back as it was', () => {
  test.each<[string, RecordHeading[]]>([
    ['without headings', []],
    ['with an id as GitHub makes it', [heading('TCP와 UDP의 차이는?', 'tcp와-udp의-차이는')]],
    ['with the second heading of a name', [heading('정의', '정의'), heading('정의', '정의-1')]],
    ['with an id of its own', [heading('정의', 'my-id')]],
    ['without an id', [heading('🙂', '')]],
    ['with signs that are no words', [heading('A → B', 'a--b', 2)]],
    ['with levels and places', [heading('a', 'a'), { ...heading('b', 'b'), level: 4, start: 300 }]],
  ])('%s', (_, headings) => {
    expect(parseRecord(serializeRecord({ ...record, headings }))).toEqual({ ...record, headings });
  });

  test('with text, and nobody named', () => {
    const short = { ...record, people: [], text: '짧은 "글" ` 둘째 줄', pieces: [] };
    expect(parseRecord(serializeRecord(short))).toEqual(short);
  });
});

test('what GitHub makes of a heading is left out', () => {
  expect(serializeRecord({ ...record, headings: [heading('TCP와 UDP?', 'tcp와-udp')] })).not.toContain(
    'tcp와-udp',
  );
});
