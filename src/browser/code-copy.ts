import { announce } from './announce.ts';
import { copy } from './clipboard.ts';
import { messages } from './script-messages.ts';

/** Gives every code block a button that copies it. */
for (const block of document.querySelectorAll<HTMLPreElement>('.prose pre:not(.mermaid)')) {
  const box = document.createElement('div');
  box.className = 'code-box';
  block.replaceWith(box);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = messages.copy;
  button.addEventListener('click', async () => {
    const text = (block.textContent ?? '').replace(/\n$/, '');
    announce((await copy(text)) ? messages.copied : messages.notCopied);
  });
  box.append(block, button);
}
