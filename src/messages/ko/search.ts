import type { SearchMessages } from '../messages.ts';

export const search: SearchMessages = {
  label: '노트 검색',
  placeholder: '찾을 말',
  close: '닫기',
  move: '이동',
  open: '열기',
  recent: '최근에 찾은 말',
  forget: '지우기',
  help: '초성(ㅌㄹㅈㅅ)이나 한/영을 바꿔 친 말(xmfoswortus)로도 찾을 수 있습니다. 따옴표로 묶으면 그대로 찾습니다.',
  waiting: '찾는 중…',
  found: (notes, guides) =>
    guides > 0
      ? `${notes > 0 ? `노트 ${notes}개, ` : ''}안내 ${guides}쪽을 찾았습니다`
      : `노트 ${notes}개를 찾았습니다`,
  nothing: (query) => `‘${query}’에 맞는 노트가 없습니다`,
  nothingFiltered: (query) => `이 조건에서는 ‘${query}’에 맞는 노트가 없습니다`,
  searchAll: (count) => `거르지 않고 노트 ${count}개 보기`,
  nothingHelp: ['더 짧은 말이나 다른 이름으로 찾아 보세요.', '한글 이름과 영어 이름을 바꿔 보세요.'],
  unavailable: '검색 색인을 불러오지 못했습니다. 연결을 확인해 주세요.',
  retry: '다시 시도',
  onlyFound: (meant) => `모두 맞는 노트가 없어 ‘${meant}’만 찾았습니다`,
  foundInitials: (query) => `초성 ‘${query}’에 맞는 말을 모두 찾았습니다`,
  // Without a particle, which would depend on the word.
  foundAs: (query, meant) => `‘${query}’ 대신 ‘${meant}’의 결과입니다`,
  cut: (searched) => `찾는 말이 길어 앞부분만 찾았습니다: ‘${searched}’`,
  literally: (query) => `‘${query}’ 그대로 찾기`,
  didYouMean: '혹시 이 말인가요?',
  more: '결과 더 보기',
  moreHits: (count) => `이 노트에서 ${count}곳 더`,
  missing: (words) => `${words.map((word) => `‘${word}’`).join(', ')} 없음`,
  allResults: '모든 결과 보기',
  filters: { year: '연도', person: '참가자', folder: '폴더', kind: '종류' },
  kinds: { session: '모임 기록', question: '질문이 있는 노트', note: '날짜 없는 노트' },
  clearFilters: '거르지 않기',
};
