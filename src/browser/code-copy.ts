import { announce } from './announce.ts';
import { copy } from './clipboard.ts';
import { scriptMessages } from './script-messages.ts';

/** Gives every code block a button that copies it. */
for (const block of document.querySelectorAll<HTMLPreElement>('.prose pre:not(.mermaid)')) {
  const box = document.createElement('div');
  box.className = 'code-box';
  block.replaceWith(box);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = scriptMessages.copy;
  button.addEventListener('click', async () => {
    const text = (block.textContent ?? '').replace(/\n$/, '');
    announce((await copy(text)) ? scriptMessages.copied : scriptMessages.notCopied);
  });
  box.append(block, button);
}
