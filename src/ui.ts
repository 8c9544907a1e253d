/**
 * The site's own words, for what is printed into pages. The browser's scripts keep theirs apart
 * (`browser/words.ts`, `browser/search-words.ts`), so that a page loads no words that it doesn't use.
 */

/** A table of words in each language that the site speaks. */
export interface Translations<Words> {
  ko: Words;
  en: Words;
}

/**
 * The words for a language; English where the site doesn't speak it.
 * @param language BCP 47, e.g. `ko-KR`
 */
export function inLanguage<Words>(translations: Translations<Words>, language: string): Words {
  return isKorean(language) ? translations.ko : translations.en;
}

/** @param language BCP 47 */
export function isKorean(language: string): boolean {
  return /^ko(-|$)/i.test(language);
}

/** Words of the printed pages. */
export interface PageWords {
  skipToContent: string;
  mainNavigation: string;
  notes: string;
  questions: string;
  people: string;
  folders: string;
  tags: string;
  home: string;
  search: string;
  darkTheme: string;
  contents: string;
  sourceOfNote: string;
  previousNote: string;
  nextNote: string;
  neighbours: string;
  breadcrumbs: string;
  linkToHeading(heading: string): string;
  noteCount(count: number): string;
  questionCount(count: number): string;
  unfinishedCount(count: number): string;
  unfinished: string;
  noText: string;
  sessionCount(number: number, unit: 'week' | 'session' | 'day'): string;
  year(year: string): string;
  undated: string;
  draft: string;
  pages: string;
  newer: string;
  older: string;
  pageOf(page: number, last: number): string;
  noNotes: string;
  noNotesHelp: string;
  notFound: string;
  notFoundHelp: string;
  backHome: string;
  searchNotes: string;
  searchLabel: string;
  searchPlaceholder: string;
  searchExamples: string;
  searchWithoutScript: string;
  searchOnTheWeb: string;
  searchInRepository: string;
  madeFromNotes: string;
}

const ko: PageWords = {
  skipToContent: '본문으로 건너뛰기',
  mainNavigation: '주요 메뉴',
  notes: '노트',
  questions: '질문',
  people: '참가자',
  folders: '폴더',
  tags: '태그',
  home: '처음',
  search: '검색',
  darkTheme: '어두운 화면',
  contents: '목차',
  sourceOfNote: '이 노트의 원문 보기',
  previousNote: '이전 노트',
  nextNote: '다음 노트',
  neighbours: '앞뒤 노트',
  breadcrumbs: '현재 위치',
  linkToHeading: (heading) => `“${heading}” 링크`,
  noteCount: (count) => `노트 ${count}개`,
  questionCount: (count) => `질문 ${count}개`,
  unfinishedCount: (count) => `미완 ${count}개`,
  unfinished: '미완',
  noText: '아직 내용이 없습니다',
  sessionCount: (number, unit) => `${number}${{ week: '주차', session: '회차', day: '일차' }[unit]}`,
  year: (year) => `${year}년`,
  undated: '날짜 없는 노트',
  draft: '초안',
  pages: '쪽 이동',
  newer: '더 최근',
  older: '더 이전',
  pageOf: (page, last) => `${last}쪽 가운데 ${page}쪽`,
  noNotes: '아직 노트가 없습니다',
  noNotesHelp: '노트 폴더에 마크다운 파일(.md)을 넣으면 여기에 나타납니다.',
  notFound: '찾는 페이지가 없습니다',
  notFoundHelp: '주소가 바뀌었거나 노트의 이름이 달라졌을 수 있습니다. 찾으려던 말로 검색해 보세요.',
  backHome: '처음으로',
  searchNotes: '노트 검색',
  searchLabel: '찾을 말',
  searchPlaceholder: '무엇을 찾으세요?',
  searchExamples: '초성(ㅌㄹㅈㅅ)이나 한/영을 바꿔 친 말(xmfoswortus)로도 찾을 수 있습니다.',
  searchWithoutScript:
    '이 검색은 브라우저 안에서 움직이므로 자바스크립트가 있어야 합니다. 대신 다음에서 찾을 수 있습니다.',
  searchOnTheWeb: '웹 검색으로 이 사이트에서 찾기',
  searchInRepository: '저장소에서 찾기',
  madeFromNotes: '함께 공부하며 남긴 노트로 만든 사이트입니다.',
};

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const en: PageWords = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  notes: 'Notes',
  questions: 'Questions',
  people: 'People',
  folders: 'Folders',
  tags: 'Tags',
  home: 'Home',
  search: 'Search',
  darkTheme: 'Dark theme',
  contents: 'Contents',
  sourceOfNote: 'Source of this note',
  previousNote: 'Previous note',
  nextNote: 'Next note',
  neighbours: 'Previous and next note',
  breadcrumbs: 'You are here',
  linkToHeading: (heading) => `Link to “${heading}”`,
  noteCount: (count) => plural(count, 'note'),
  questionCount: (count) => plural(count, 'question'),
  unfinishedCount: (count) => `${count} unfinished`,
  unfinished: 'unfinished',
  noText: 'Nothing is written here yet',
  sessionCount: (number, unit) => `${{ week: 'Week', session: 'Session', day: 'Day' }[unit]} ${number}`,
  year: (year) => year,
  undated: 'Undated notes',
  draft: 'Draft',
  pages: 'Pages',
  newer: 'Newer',
  older: 'Older',
  pageOf: (page, last) => `Page ${page} of ${last}`,
  noNotes: 'No notes yet',
  noNotesHelp: 'Put Markdown files (.md) into the notes folder and they appear here.',
  notFound: 'There is no such page',
  notFoundHelp: 'Its address may have changed, or the note may have been renamed. Try to search for it.',
  backHome: 'Back to the start',
  searchNotes: 'Search the notes',
  searchLabel: 'Words to find',
  searchPlaceholder: 'What are you looking for?',
  searchExamples: 'Small typos are forgiven; “quoted phrases” are found as they are.',
  searchWithoutScript:
    'This search works inside the browser and needs JavaScript. Instead, you can search here:',
  searchOnTheWeb: 'Search this site with a web search engine',
  searchInRepository: 'Search the repository',
  madeFromNotes: 'Made from notes of a study group.',
};

/** @param language BCP 47 language of the site */
export function pageWords(language: string): PageWords {
  return inLanguage({ ko, en }, language);
}

/** Direction of a language's script, for `<html dir>`. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)(-|$)/i.test(language) ? 'rtl' : 'ltr';
}
