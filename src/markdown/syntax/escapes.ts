import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import type { Token, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

declare module 'mdast' {
  interface TextData {
    /** Whether it was written with a backslash (`\=`) or by its name (`&equals;`). */
    escaped?: true;
  }
}

/**
 * Keeps each escaped character in a text of its own, until `joinTexts`: who looks for signs within one text
 * finds none that its writer escaped.
 */
export default function escapes(this: Processor): void {
  const enter = { characterEscape: enterText, characterReference: enterText, data: enterText };
  (this.data().fromMarkdownExtensions ??= []).push({ enter });
}

/** As `mdast-util-from-markdown` has it, but for escapes. Within tables `\|` is what `|` is elsewhere. */
function enterText(this: Pick<TokenizeContext, 'sliceSerialize'> & { stack: object[] }, token: Token): void {
  const { children } = this.stack.at(-1) as Paragraph;
  const isEscape = token.type !== 'data' && this.sliceSerialize(token) !== '\\|';
  let text = children.at(-1);
  if (isEscape || text?.type !== 'text' || text.data?.escaped) {
    const { start, end } = token;
    text = {
      type: 'text',
      value: '',
      position: { start, end },
      ...(isEscape && { data: { escaped: true } }),
    };
    children.push(text);
  }
  this.stack.push(text);
}

/** Makes one text of those that stand side by side. */
export function joinTexts() {
  return (tree: Root): void => join(tree);
}

function join(parent: Parents): void {
  const children: Nodes[] = [];
  for (const child of parent.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      last.value += child.value;
      if (last.position && child.position) last.position.end = child.position.end;
    } else {
      children.push(child);
      if ('children' in child) join(child);
    }
  }
  parent.children = children as typeof parent.children;
}
