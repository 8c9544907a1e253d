import type { ListMessages } from '../messages.ts';

export const list: ListMessages = {
  label: '이 목록에서 찾기',
  found: (count) => `${count}개`,
  nothing: '맞는 것이 없습니다',
};
