import type { Root } from 'hast';
import { nameToEmoji } from 'gemoji';
import { isElement, type Parent } from '../hast.ts';

/** A shortcode that isn't part of `std::map::iterator` or of `10:30:20`. */
const SHORTCODE = /(?<![\w:]):(\+1|-1|[a-z][a-z0-9_+-]*|100|1234):(?![\w:])/g;

/**
 * Shows emoji for shortcodes (`:rocket:`). Runs after the headings got their ids: GitHub makes an id from the
 * shortcode's name (`#rocket-start`), but drops an emoji that was typed as such (`#-start`).
 */
export default function emoji() {
  return (tree: Root): void => {
    replaceIn(tree);
  };
}

const LITERAL = new Set(['code', 'pre', 'kbd', 'samp']);

function replaceIn(parent: Parent): void {
  for (const child of parent.children) {
    if (child.type === 'text' && child.value.includes(':')) child.value = withEmoji(child.value);
    else if (isElement(child) && !LITERAL.has(child.tagName)) replaceIn(child);
  }
}

/** Replaces GitHub's shortcodes by their emoji; unknown ones stay as typed. */
export function withEmoji(value: string): string {
  return value.replace(SHORTCODE, (source, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? source) : source,
  );
}
