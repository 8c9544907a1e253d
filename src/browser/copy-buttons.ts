import { announce } from './announce.ts';
import { copy } from './clipboard.ts';
import { scriptMessages } from './script-messages.ts';

/** Gives every code block a button that copies it. */
for (const block of document.querySelectorAll<HTMLPreElement>('.prose pre:not(.mermaid)')) {
  const box = document.createElement('div');
  box.className = 'code-box';
  block.replaceWith(box);
  const text = () => (block.textContent ?? '').replace(/\n$/, '');
  box.append(block, createButton(scriptMessages.copy, text));
}

/** And the note one that copies its Markdown. */
const markdown = document.querySelector<HTMLAnchorElement>('.foot a[href="index.md"]');
markdown?.after(createButton(scriptMessages.copyMarkdown, () => readText(markdown.href)));

function createButton(label: string, read: () => string | Promise<string>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', async () => {
    announce((await copy(read())) ? scriptMessages.copied : scriptMessages.notCopied);
  });
  return button;
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
