/** What the scripts of every page say. */
interface ScriptWords {
  linkCopied: string;
  linkNotCopied: string;
  copy: string;
  copied: string;
  notCopied: string;
  imageFailed: string;
  offline: string;
}

const ko: ScriptWords = {
  linkCopied: '주소를 복사했습니다',
  linkNotCopied: '복사하지 못했습니다. 주소창의 주소를 쓰세요.',
  copy: '복사',
  copied: '복사했습니다',
  notCopied: '복사하지 못했습니다',
  imageFailed: '불러올 수 없는 그림',
  offline: '연결이 없어 검색할 수 없습니다',
};

const en: ScriptWords = {
  linkCopied: 'Link copied',
  linkNotCopied: 'Not copied: take the address from the address bar',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied',
  imageFailed: 'Image that does not load',
  offline: 'No connection to search with',
};

// A constant, so that the words of the other language aren't published.
export const words = import.meta.env.IS_KOREAN ? ko : en;
