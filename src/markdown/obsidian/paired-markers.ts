import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import { plainText } from '../../notes/text/plain-text.ts';
import { sourceOf } from '../source-positions.ts';

/** Signs in running text that may begin or end something, such as `==`. */
export interface Sign {
  type: 'sign';
  value: string;
  /**
   * The characters beside it: `''` for none, a line end for a break, `CODE` or `OBJECT` for what isn't text.
   */
  before: string;
  after: string;
}

export const CODE = '`';
export const OBJECT = '\uFFFC';

/** A syntax of two equal signs around a part of a text. */
export interface PairSyntax {
  /** The sign: one character, twice. */
  sign: string;
  /** Whether two signs surely mean what stands between them; there is none of their kind in it. */
  accepts(opening: Sign, closing: Sign, inner: string): boolean;
  /** What becomes of it. */
  replace(inner: PhrasingContent[]): PhrasingContent[];
}

type Piece = Nodes | Sign;

/** Tags of HTML around what is shown as it was typed. */
const LITERAL_TAG = /^<(\/?)(?:code|kbd|pre|samp|tt)[\s>]/i;

/**
 * Replaces what stands between two signs within one paragraph, heading or cell. Signs that nobody surely
 * meant so stay as they are, like those in code, formulas and addresses.
 *
 * @param source What the tree was parsed from
 */
export function replacePairs(parent: Parents, source: string, syntax: PairSyntax): void {
  for (const child of parent.children as Nodes[]) {
    if ('children' in child && !isAddress(child, source)) replacePairs(child, source, syntax);
  }
  if (!parent.children.some((child) => child.type === 'text' && child.value.includes(syntax.sign))) return;
  let literal = false;
  const pieces = (parent.children as Nodes[]).flatMap((child) => {
    const tag = child.type === 'html' ? LITERAL_TAG.exec(child.value) : null;
    if (tag) literal = tag[1] === '';
    if (child.type !== 'text' || literal || !child.value.includes(syntax.sign)) return [child];
    return isEscaped(child, parent, source, syntax.sign) ? [child] : cut(child, syntax.sign);
  });
  pieces.forEach((piece, index) => {
    if (piece.type !== 'sign') return;
    piece.before = edgeOf(pieces[index - 1], true);
    piece.after = edgeOf(pieces[index + 1], false);
  });
  const joined = join(pieces, syntax);
  if (joined) parent.children = joined as typeof parent.children;
}

/** Whether a link was typed as its bare address. */
function isAddress(node: Nodes, source: string): boolean {
  return node.type === 'link' && !sourceOf(node, source).startsWith('[');
}

/**
 * Whether a sign was written with a backslash, or by its name. Text that lost its place is judged by what is
 * around it.
 */
function isEscaped(node: Text, parent: Parents, source: string, sign: string): boolean {
  const written = sourceOf(node.position ? node : parent, source);
  return written.includes(`\\${sign.charAt(0)}`) || count(written, sign) < count(node.value, sign);
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function cut(node: Text, sign: string): Piece[] {
  return node.value.split(new RegExp(`(${RegExp.escape(sign)}+)`)).flatMap((value, index): Piece[] => {
    if (value === '') return [];
    return [index % 2 === 0 ? { type: 'text', value } : { type: 'sign', value, before: '', after: '' }];
  });
}

function edgeOf(piece: Piece | undefined, atEnd: boolean): string {
  if (!piece) return '';
  if (piece.type === 'break') return '\n';
  if (piece.type === 'inlineCode') return CODE;
  if (piece.type !== 'text') return OBJECT;
  // Two units hold any character.
  return Array.from(atEnd ? piece.value.slice(-2) : piece.value.slice(0, 2)).at(atEnd ? -1 : 0) ?? '';
}

/** The pieces with what their pairs became; nothing where there are no pairs. */
function join(pieces: readonly Piece[], { sign, accepts, replace }: PairSyntax): Nodes[] | undefined {
  const joined: Nodes[] = [];
  let found = false;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.type !== 'sign') {
      joined.push(piece);
      continue;
    }
    let end = at + 1;
    while (end < pieces.length && pieces[end]?.type !== 'sign') end++;
    const closing = pieces[end];
    const inner = pieces.slice(at + 1, end) as PhrasingContent[];
    if (
      closing?.type === 'sign' &&
      piece.value === sign &&
      closing.value === sign &&
      accepts(piece, closing, inner.map((node) => plainText(node)).join(''))
    ) {
      joined.push(...replace(inner));
      found = true;
      at = end;
    } else {
      joined.push({ type: 'text', value: piece.value });
    }
  }
  return found ? joined : undefined;
}
