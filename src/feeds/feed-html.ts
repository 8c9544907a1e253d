import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import type { Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { formulaText } from '../markdown/math/formula-text.ts';
import { classesOf, isElement, text } from '../markdown/hast.ts';
import { walkElements } from '../markdown/walk.ts';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'cite'];

/** GitHub's list, without what only the site's own styles and links have a use for. */
const SCHEMA: Schema = {
  ...defaultSchema,
  attributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ol: ['start', 'reversed'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
    '*': ['dir', 'lang'],
  },
};

const processor = unified().use(rehypeSanitize, SCHEMA).use(rehypeStringify).freeze();

/**
 * A note's text as feed readers show it: sanitised once more, with whole addresses, formulas as a line of text, and
 * without the links beside headings.
 * @param html as the pipeline made it
 * @param page whole address of its page
 */
export function feedHtml(html: string, page: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  walkElements(tree, (node, index, parent) => {
    if (isElement(node, 'a') && classesOf(node).includes('anchor')) parent.children[index] = text('');
    if (classesOf(node).includes('math')) parent.children[index] = text(formulaText(node));
    makeWhole(node, page);
    return true;
  });
  return processor.stringify(processor.runSync(tree) as Root);
}

function makeWhole({ properties }: Element, page: string): void {
  for (const name of ADDRESSES) {
    const address = properties[name];
    if (typeof address === 'string' && URL.canParse(address, page))
      properties[name] = new URL(address, page).href;
  }
}
