import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import { plainText } from '../../notes/text/plain-text.ts';

/** Signs in running text that may begin or end something, such as `==`. */
export interface Sign {
  type: 'sign';
  /** What it is where it means nothing. */
  text: Text;
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
 */
export function replacePairs(parent: Parents, syntax: PairSyntax): void {
  for (const child of parent.children as Nodes[]) {
    if ('children' in child && !isAddress(child)) replacePairs(child, syntax);
  }
  if (!parent.children.some((child) => child.type === 'text' && child.value.includes(syntax.sign))) return;
  let literal = false;
  const pieces = (parent.children as Nodes[]).flatMap((child, index) => {
    const tag = child.type === 'html' ? LITERAL_TAG.exec(child.value) : null;
    if (tag) literal = tag[1] === '';
    return child.type === 'text' && !literal ? cut(child, parent.children[index + 1], syntax.sign) : child;
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
function isAddress(node: Nodes): boolean {
  const text = node.type === 'link' ? node.children[0] : undefined;
  return node.type === 'link' && text?.type === 'text' && node.url.endsWith(text.value);
}

/** A sign whose first half is escaped (`\==`) takes its partner with it: nothing goes with either. */
function cut(node: Text, next: Nodes | undefined, sign: string): Piece[] {
  if (node.data?.escaped && next?.type === 'text' && (node.value + next.value).startsWith(sign))
    return [signOf(node)];
  if (!node.value.includes(sign)) return [node];
  return node.value.split(new RegExp(`(${RegExp.escape(sign)}+)`)).flatMap((value, index): Piece[] => {
    if (value === '') return [];
    return [index % 2 === 0 ? { ...node, value } : signOf({ ...node, value })];
  });
}

function signOf(text: Text): Sign {
  return { type: 'sign', text, before: '', after: '' };
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
      piece.text.value === sign &&
      closing.text.value === sign &&
      accepts(piece, closing, inner.map((node) => plainText(node)).join(''))
    ) {
      joined.push(...replace(inner));
      found = true;
      at = end;
    } else {
      joined.push(piece.text);
    }
  }
  return found ? joined : undefined;
}
