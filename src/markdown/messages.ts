/** What the pipeline itself writes into a note's page. */
export interface Words {
  /** Names the link beside a heading for screen readers. */
  headingLink(heading: string): string;
  /** Names the scroller around a table; `number` counts the tables of the page from 1. */
  table(number: number): string;
  taskDone: string;
  taskOpen: string;
  footnotes: string;
  /** Leads back from a footnote; `use` counts the places that refer to it, from 1. */
  footnoteBack(number: number, use: number): string;
  handmadeToc: string;
  missingLink(path: string): string;
  missingImage: string;
  /** Titles of callouts that have none of their own. */
  callouts: Record<CalloutKind, string>;
}

/** GitHub's alerts. */
export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

/** Those and Obsidian's callouts. */
export type CalloutKind =
  | AlertKind
  | 'abstract'
  | 'info'
  | 'todo'
  | 'success'
  | 'question'
  | 'failure'
  | 'danger'
  | 'bug'
  | 'example'
  | 'quote';

function withPath(words: string, path: string): string {
  return path === '' ? words : `${words}: ${path}`;
}

const ko: Words = {
  headingLink: (heading) => `“${heading}” 링크`,
  table: (number) => `표 ${number}`,
  taskDone: '완료',
  taskOpen: '할 일',
  footnotes: '각주',
  footnoteBack: (number, use) => `${number}번 각주를 단 본문으로 돌아가기${use > 1 ? ` ${use}` : ''}`,
  handmadeToc: '글쓴이가 적은 목차',
  missingLink: (path) => withPath('찾을 수 없는 링크', path),
  missingImage: '찾을 수 없는 그림',
  callouts: {
    note: '참고',
    tip: '팁',
    important: '중요',
    warning: '주의',
    caution: '경고',
    abstract: '요약',
    info: '정보',
    todo: '할 일',
    success: '성공',
    question: '질문',
    failure: '실패',
    danger: '위험',
    bug: '버그',
    example: '예시',
    quote: '인용',
  },
};

const en: Words = {
  headingLink: (heading) => `Link to “${heading}”`,
  table: (number) => `Table ${number}`,
  taskDone: 'Done',
  taskOpen: 'To do',
  footnotes: 'Footnotes',
  footnoteBack: (number, use) => `Back to the text of footnote ${number}${use > 1 ? `-${use}` : ''}`,
  handmadeToc: 'Contents by the writer',
  missingLink: (path) => withPath('Link not found', path),
  missingImage: 'Image not found',
  callouts: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    abstract: 'Abstract',
    info: 'Info',
    todo: 'To do',
    success: 'Success',
    question: 'Question',
    failure: 'Failure',
    danger: 'Danger',
    bug: 'Bug',
    example: 'Example',
    quote: 'Quote',
  },
};

/** @param language BCP 47; languages other than Korean read English words */
export function wordsIn(language: string): Words {
  return /^ko\b/i.test(language) ? ko : en;
}
