import type { ListMessages } from '../messages.ts';

export const list: ListMessages = {
  label: 'Filter this list',
  found: (count) => `${count} found`,
  nothing: 'Nothing found',
};
