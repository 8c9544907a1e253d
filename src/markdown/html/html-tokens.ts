import { ALLOWED_TAGS } from './allowed-tags.ts';

/** A piece of HTML as a writer typed it. */
export type HtmlToken = HtmlText | HtmlTag;

interface HtmlText {
  kind: 'text';
  value: string;
}

/** A tag that writers may use. */
export interface HtmlTag {
  kind: 'tag';
  /** In lower case. */
  name: string;
  closing: boolean;
  /** Names and values as typed; values keep their character references. */
  attributes: readonly (readonly [string, string])[];
  /** As typed. */
  source: string;
}

// The bound on quoted values keeps a text of thousands of lone quotes from costing quadratic time.
const VALUE = /\s*=\s*(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'=<>`]+)/;

const TAG = new RegExp(`<(/?)([a-z][a-z0-9:-]*)((?:\\s+[^\\s"'<>/=]+(?:${VALUE.source})?)*\\s*/?)>`, 'iy');

/** The same for tags with a stray quote (`<div align=center">`), which browsers end at the first `>`. */
const LOOSE_TAG = /<(\/?)([a-z][a-z0-9:-]*)((?:[\s/][^<>]*)?)>/iy;

const ATTRIBUTE = /([a-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gi;

/**
 * Cuts HTML into text and the tags that writers may use. Comments are left out; tags that are not allowed,
 * declarations, and whatever else begins with `<` stay text. Patterns rather than a tokenizer of HTML's standard,
 * to which the `<n; i++)…</pre>` of a loop in `<pre>` is one tag up to its first `>`.
 */
export function tokenizeHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let textStart = 0;
  const lastEnd = html.lastIndexOf('-->');
  const takeText = (end: number) => {
    if (end > textStart) tokens.push({ kind: 'text', value: html.slice(textStart, end) });
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    // Beyond the last end none is looked for: each of a thousand open comments would look through the rest of
    // the text.
    const comment = at <= lastEnd || html.startsWith('<!-->', at) ? commentAt(html, at) : 0;
    const tag = comment > 0 ? undefined : (tagAt(TAG, html, at) ?? tagAt(LOOSE_TAG, html, at));
    if (comment === 0 && !tag) {
      at++;
      continue;
    }
    takeText(at);
    at += comment > 0 ? comment : (tag?.source.length ?? 0);
    textStart = at;
    if (tag) tokens.push(tag);
  }
  takeText(html.length);
  return tokens;
}

/**
 * Length of the comment at a place of a text, which HTML lets end early: `<!-->`, `<!--->`. 0 where there is
 * none.
 */
function commentAt(html: string, at: number): number {
  if (!html.startsWith('<!--', at)) return 0;
  if (html.startsWith('>', at + 4)) return 5;
  const end = html.indexOf('-->', html.startsWith('->', at + 4) ? at + 3 : at + 4);
  return end < 0 ? 0 : end + 3 - at;
}

function matchAt(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(html);
}

function tagAt(pattern: RegExp, html: string, at: number): HtmlTag | undefined {
  const match = matchAt(pattern, html, at);
  const name = match?.[2]?.toLowerCase();
  if (!match || name === undefined || !ALLOWED_TAGS.has(name)) return undefined;
  // Browsers take `</br>` for a line break.
  const closing = match[1] === '/' && name !== 'br';
  const attributes = closing ? [] : [...(match[3] ?? '').matchAll(ATTRIBUTE)].map(toAttribute);
  return { kind: 'tag', name, closing, attributes, source: match[0] };
}

function toAttribute(match: RegExpExecArray): readonly [string, string] {
  return [match[1] ?? '', match[2] ?? match[3] ?? match[4] ?? ''];
}

/**
 * Writes a tag so that any HTML parser reads it as `tokenizeHtml` did. What the two read differently
 * (`<a x=y"> <script> ">`) could otherwise hide a tag from the check above.
 */
export function printTag(tag: HtmlTag): string {
  if (tag.closing) return `</${tag.name}>`;
  const attributes = tag.attributes.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
  return `<${tag.name}${attributes.join('')}>`;
}

/** Writes text so that no HTML parser sees a tag in it; character references keep their meaning. */
export function printText(value: string): string {
  return value.replaceAll('<', '&lt;');
}
