/**
 * Compares a note's source with its page by other means than the pipeline's: the stock parser, GitHub's
 * slugger, and the text that an HTML parser sees in the page. What is on the page in another order still
 * counts as kept.
 */
import GithubSlugger from 'github-slugger';
import type { Element, Nodes as HastNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { readFrontMatter } from '../../src/notes/frontmatter/frontmatter.ts';
import type { RenderedNote } from '../../src/notes/note.ts';
import { ENGLISH } from '../english.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** What a page has lost of its note. */
export interface Losses {
  /** Lines of text that aren't on the page, or less often than in the note. */
  text: string[];
  /** Lines of code, fenced or inline. */
  code: string[];
  /** Ids that GitHub gives and the page doesn't, or that the page gives and GitHub doesn't: `-id`, `+id`. */
  ids: string[];
}

/** @param text Source of the note, as on disk */
export function findLosses(text: string, rendered: RenderedNote): Losses {
  const source = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const tree = parser.parse(readFrontMatter(source, '', ENGLISH).body) as Root;
  const page = fromHtml(
    `<h1 id="${rendered.facts.titleId ?? ''}">${rendered.facts.titleHtml}</h1>${rendered.html}`,
    {
      fragment: true,
    },
  );
  const shown = textOfPage(page);
  const expected = linesOf(tree);
  return {
    text: missingFrom(letters(shown), expected.text.map(letters)),
    code: missingFrom(squeeze(shown), expected.code.map(squeeze)),
    ids: compareIds(githubIds(tree), pageIds(page)),
  };
}

/** Lines that the haystack lacks, or has less often than they occur. */
function missingFrom(haystack: string, lines: string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) if (line !== '') counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].flatMap(([line, count]) => (occurrences(haystack, line, count) < count ? [line] : []));
}

function occurrences(haystack: string, needle: string, enough: number): number {
  let count = 0;
  for (
    let at = haystack.indexOf(needle);
    at >= 0 && count < enough;
    at = haystack.indexOf(needle, at + needle.length)
  ) {
    count++;
  }
  return count;
}

/** Only letters and digits: marks of emphasis and of formulas, and spaces, may come and go. */
function letters(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function squeeze(line: string): string {
  return line.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const ALERT = /^\[!(?:note|tip|important|warning|caution)\]\s*$/i;
const SHORTCODE = /(?<![\w:]):(?:\+1|-1|[a-z][a-z0-9_+-]*|100|1234):(?![\w:])/g;

function linesOf(tree: Root): { text: string[]; code: string[] } {
  const text: string[] = [];
  const code: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'code') code.push(...node.value.split('\n'));
    if (node.type === 'inlineCode') code.push(...node.value.split('\n'));
    if (node.type === 'html') text.push(...linesOfHtml(node.value));
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const lines = inlineText(node).split('\n');
    text.push(...lines.filter((line) => !ALERT.test(line.trim())));
  });
  return { text, code };
}

function inlineText(node: Nodes): string {
  if (node.type === 'image' || node.type === 'imageReference') return `\n${node.alt ?? ''}\n`;
  if (node.type === 'break') return '\n';
  if (node.type === 'text') return node.value.replace(SHORTCODE, '');
  // Tags within a line are judged on their own, as they may be shown or work.
  if (node.type === 'html' || node.type === 'footnoteReference') return '\n';
  if ('children' in node) return (node.children as Nodes[]).map(inlineText).join('');
  return 'value' in node ? node.value : '';
}

/** Names that GitHub lets through, and `aside`: what such a tag is made of needn't be seen. */
const WORKING = new Set(
  (
    'a abbr aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small ' +
    'source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);

/** Text of raw HTML with the tags that don't work left in it. */
function linesOfHtml(html: string): string[] {
  const shown = html
    .replace(/<!--(?:>|->|[^]*?-->)/g, '\n')
    .replace(/<\/?([a-z][a-z0-9:-]*)(?:[\s/](?:"[^"]*"|'[^']*'|[^"'<>])*)?>/gi, (tag, name: string) =>
      WORKING.has(name.toLowerCase()) ? '\n' : tag,
    )
    // Swallowed Markdown comes back to life: its links show their texts.
    .replace(/\]\([^)\s]*\)/g, ']');
  return shown
    .split('\n')
    .map((line) => textOfPage(fromHtml(line.replaceAll('<', '&lt;'), { fragment: true })));
}

/** All text of a page, alternative texts included, a line for each block. */
function textOfPage(node: HastNodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  // A formula is compared by the TeX that goes with it.
  const isFormula = node.type === 'element' && node.tagName === 'semantics';
  const inner = (isFormula ? node.children.slice(-1) : node.children).map(textOfPage).join('');
  if (node.type !== 'element') return inner;
  const alt = node.tagName === 'img' ? String(node.properties['alt'] ?? '') : '';
  return alt + inner;
}

function githubIds(tree: Root): string[] {
  const slugger = new GithubSlugger();
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') {
      ids.push(slugger.slug(headingText(node)));
      return SKIP;
    }
    if (node.type === 'html') {
      for (const [, , attributes = '', inner = ''] of node.value.matchAll(
        /<h([1-6])(\s[^>]*)?>([^]*?)(?:<\/h\1>|<\/div>|$)/gi,
      )) {
        const plain = toString(fromHtml(inner, { fragment: true }));
        ids.push(/\bid\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? slugger.slug(plain));
      }
    }
    return undefined;
  });
  return ids;
}

/** Tags and images are left out: GitHub makes ids of what is left when it has sanitised a heading. */
function headingText(node: Nodes): string {
  if (['image', 'imageReference', 'html', 'break'].includes(node.type)) return '';
  if ('children' in node) return (node.children as Nodes[]).map(headingText).join('');
  return 'value' in node ? node.value : '';
}

function pageIds(page: HastNodes): string[] {
  const ids: string[] = [];
  visit(page, 'element', (node: Element) => {
    if ('dataFootnotes' in node.properties) return SKIP;
    const id = node.properties['id'];
    if (/^h[1-6]$/.test(node.tagName) && typeof id === 'string' && id !== '') ids.push(id);
    return undefined;
  });
  return ids;
}

function compareIds(expected: string[], actual: string[]): string[] {
  const has = new Set(actual);
  const wanted = new Set(expected);
  return [
    ...[...wanted].filter((id) => id !== '' && !has.has(id)).map((id) => `-${id}`),
    ...[...has].filter((id) => !wanted.has(id)).map((id) => `+${id}`),
  ];
}
