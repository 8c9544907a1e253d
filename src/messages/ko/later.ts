import type { LaterMessages } from '../messages.ts';

export const later: LaterMessages = {
  imageFailed: '불러올 수 없는 그림',
  openImage: (alt) => (alt ? `${alt} · 크게 보기` : '그림 크게 보기'),
  zoom: '확대',
  keepAll: (size) => `모두 담기 · ${size} MB`,
  keeping: (percent) => `담는 중 · ${percent}%`,
  kept: '모두 담음 · 비우기',
  notKept: '담지 못했습니다 · 다시',
  diagramSource: '그림의 원문',
  marked: (words, places) => `‘${words}’ ${places}곳 강조됨`,
  previousPlace: '이전 곳',
  nextPlace: '다음 곳',
  unmark: '지우기',
  close: '닫기',
  headingGone: (heading, nearest) =>
    `이 노트에 ‘${heading}’ 제목이 없습니다. ${nearest > 0 ? '비슷한 제목:' : '고치거나 옮긴 제목일 수 있습니다.'}`,
};
