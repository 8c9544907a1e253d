import type { ScriptMessages } from '../messages.ts';

const THEMES = { system: '시스템 설정대로', light: '밝게', dark: '어둡게' };

export const script: ScriptMessages = {
  linkCopied: '주소를 복사했습니다',
  linkNotCopied: '복사하지 못했습니다. 주소창의 주소를 쓰세요.',
  copy: '복사',
  copyMarkdown: 'Markdown 복사',
  copied: '복사했습니다',
  notCopied: '복사하지 못했습니다',
  offline: '연결이 없어 검색할 수 없습니다',
  theme: (now, next) => `화면: ${THEMES[now]}${next ? ` · 누르면 ${THEMES[next]}` : ''}`,
};
