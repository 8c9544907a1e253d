import type { Reading } from './search-client.ts';
import { isOpen } from '../../search/show/reading.ts';

/** What the search says, in the dialog and on its page. */
const ko = {
  label: '노트 검색',
  placeholder: '찾을 말',
  close: '닫기',
  move: '이동',
  open: '열기',
  recent: '최근에 찾은 말',
  forget: '지우기',
  help: '초성(ㅌㄹㅈㅅ)이나 한/영을 바꿔 친 말(xmfoswortus)로도 찾을 수 있습니다. 따옴표로 묶으면 그대로 찾습니다.',
  waiting: '찾는 중…',
  found: (count: number) => `노트 ${count}개를 찾았습니다`,
  nothing: (query: string) => `‘${query}’에 맞는 노트가 없습니다`,
  nothingFiltered: (query: string) => `이 조건에서는 ‘${query}’에 맞는 노트가 없습니다`,
  searchAll: (count: number) => `거르지 않고 노트 ${count}개 보기`,
  nothingHelp: ['더 짧은 말이나 다른 이름으로 찾아 보세요.', '한글 이름과 영어 이름을 바꿔 보세요.'],
  unavailable: '검색 색인을 불러오지 못했습니다. 연결을 확인해 주세요.',
  retry: '다시 시도',
  understood(query: string, reading: Reading): string {
    const { meant, kind } = reading;
    if (kind === 'partial') return `모두 맞는 노트가 없어 ‘${meant}’만 찾았습니다`;
    return isOpen(reading)
      ? `초성 ‘${query}’에 맞는 말을 모두 찾았습니다`
      : `‘${query}’ 대신 ‘${meant}’의 결과입니다`; // without a particle that depends on the word
  },
  /** @param searched the beginning of a query that was too long */
  cut: (searched: string) => `찾는 말이 길어 앞부분만 찾았습니다: ‘${searched}’`,
  literally: (query: string) => `‘${query}’ 그대로 찾기`,
  didYouMean: '혹시 이 말인가요?',
  more: '결과 더 보기',
  moreHits: (count: number) => `이 노트에서 ${count}곳 더`,
  /** Below the title of a note that lacks some of what was asked for. */
  missing: (words: readonly string[]) => `${words.map((word) => `‘${word}’`).join(', ')} 없음`,
  allResults: '모든 결과 보기',
  filters: { year: '연도', person: '참가자', folder: '폴더', kind: '종류' } as Record<string, string>,
  kinds: { session: '모임 기록', question: '질문이 있는 노트', note: '날짜 없는 노트' } as Record<
    string,
    string
  >,
  clearFilters: '거르지 않기',
};

export type SearchWords = typeof ko;

const en: SearchWords = {
  label: 'Search the notes',
  placeholder: 'Words to find',
  close: 'Close',
  move: 'Move',
  open: 'Open',
  recent: 'Recent searches',
  forget: 'Clear',
  help: 'Small typos are forgiven; “quoted phrases” are found as they are.',
  waiting: 'Searching…',
  found: (count) => (count === 1 ? '1 note found' : `${count} notes found`),
  nothing: (query) => `No note matches “${query}”`,
  nothingFiltered: (query) => `No note matches “${query}” with these filters`,
  searchAll: (count) => (count === 1 ? 'Show 1 note without filters' : `Show ${count} notes without filters`),
  nothingHelp: ['Try fewer or shorter words.', 'Try another name of the same thing.'],
  unavailable: 'The search index could not be loaded. Please check the connection.',
  retry: 'Try again',
  understood(query, reading) {
    const { meant, kind } = reading;
    if (kind === 'partial') return `No note matches all: found “${meant}” only`;
    return isOpen(reading) ? `Found all words with the initials “${query}”` : `“${query}” → found “${meant}”`;
  },
  cut: (searched) => `The query is long, so only its beginning was searched: “${searched}”`,
  literally: (query) => `Search for “${query}” as typed`,
  didYouMean: 'Did you mean',
  more: 'More results',
  moreHits: (count) => `${count} more in this note`,
  missing: (words) => `without ${words.map((word) => `“${word}”`).join(', ')}`,
  allResults: 'All results',
  filters: { year: 'Year', person: 'Person', folder: 'Folder', kind: 'Kind' },
  kinds: { session: 'Sessions', question: 'With questions', note: 'Undated notes' },
  clearFilters: 'No filters',
};

/** BCP 47 language of the page. */
export const language = document.documentElement.lang;

// A constant, so that the words of the other language aren't published.
export const words = import.meta.env.IS_KOREAN ? ko : en;
