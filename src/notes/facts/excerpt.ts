import type { List, ListItem, Root, RootContent } from 'mdast';
import { isPeopleLabel } from './people.ts';
import { plainText } from '../text/plain-text.ts';
import { readHandmadeToc } from './toc.ts';

/** What a line of a list or of a search engine's result has room for. */
const LENGTH = 160;

/**
 * First words of a note's text, for lists and search engines: without headings, hand-written contents,
 * images, code, tables, navigation links and the list of participants.
 *
 * @param tree The note as parsed
 * @param readFormula How formulas read, given their TeX; they are left out unless told
 * @returns Plain text of at most 160 characters, cut at a word's end with `…`; `''` where the note has no
 *   text
 */
export function excerptOf(tree: Root, readFormula?: (tex: string) => string): string {
  const parts: string[] = [];
  // A few more characters than needed, so that the cut knows whether anything was left out.
  take(tree.children, parts, { left: LENGTH * 2, readFormula });
  return cutAtWord(parts.join(' '), LENGTH);
}

interface Room {
  left: number;
  readFormula: ((tex: string) => string) | undefined;
}

function take(blocks: readonly RootContent[], parts: string[], room: Room): void {
  let labelled = false;
  for (const block of blocks) {
    if (room.left <= 0) return;
    const skipped = labelled && block.type === 'list';
    labelled = block.type === 'paragraph' && isPeople(plainText(block));
    if (skipped || labelled) continue;
    if (block.type === 'paragraph')
      add(isNavigation(block) ? '' : plainText(block, room.readFormula), parts, room);
    else if (block.type === 'blockquote') take(block.children, parts, room);
    else if (block.type === 'list' && !readHandmadeToc(block)) takeList(block, parts, room);
  }
}

/** Items of a list read as a sentence: `운영체제, 데이터베이스`, `진행 순서: 근황 토크, 기술 토크; 목표: TCP`. */
function takeList(list: List, parts: string[], room: Room): void {
  const items: string[] = [];
  for (const item of list.children) {
    const own: string[] = [];
    if (!isPeopleItem(item)) take(item.children, own, room);
    const [label = '', ...rest] = own;
    if (label !== '')
      items.push(rest.length > 0 && !ENDED.test(label) ? `${label}: ${rest.join(' ')}` : own.join(' '));
  }
  const mark = items.some((item) => item.includes(': ')) ? ';' : ',';
  if (items.length > 0)
    parts.push(items.reduce((sum, item) => `${sum}${ENDED.test(sum) ? '' : mark} ${item}`));
}

const ENDED = /[.,:;!?…。]$/;

function isPeopleItem({ children: [first] }: ListItem): boolean {
  return first?.type === 'paragraph' && isPeople(plainText(first));
}

/** `참가자`, or `참가자: @a, @b` in one line. */
function isPeople(text: string): boolean {
  return !text.includes('\n') && isPeopleLabel(text.split(/[:：]/, 1)[0] ?? '');
}

/** A paragraph of nothing but links, images and signs between them, such as badges or `[뒤로](..)`. */
function isNavigation(block: RootContent): boolean {
  if (!('children' in block)) return false;
  return block.children.every(
    (node) =>
      ['link', 'linkReference', 'image', 'imageReference', 'html', 'break'].includes(node.type) ||
      (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)),
  );
}

function add(text: string, parts: string[], room: Room): void {
  const line = text
    .replace(/^\[!\w+\]\s*/, '')
    // An image whose address has spaces is none to the parser. The bounds keep a text of nothing but `![`
    // cheap.
    .replace(/!\[[^\]]{0,200}\]\([^)]{0,500}\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(line)) return;
  parts.push(line);
  room.left -= line.length;
}

/**
 * Cuts a text at the end of a word.
 *
 * @param length Characters of the result at most, `…` among them
 */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  const space = head.lastIndexOf(' ');
  // A text without spaces (Japanese, an address) is cut between characters.
  const end = space > length / 2 ? space : length - 1;
  return `${head
    .slice(0, end)
    .toWellFormed()
    .replace(/[\s,.:;·\uFFFD-]+$/u, '')}…`;
}
