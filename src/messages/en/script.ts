import type { ScriptMessages } from '../messages.ts';

export const script: ScriptMessages = {
  linkCopied: 'Link copied',
  linkNotCopied: 'Not copied: take the address from the address bar',
  copy: 'Copy',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied',
  notCopied: 'Not copied',
  offline: 'No connection to search with',
  theme: (now, next) => `Theme: ${now}${next ? ` · press for ${next}` : ''}`,
};
