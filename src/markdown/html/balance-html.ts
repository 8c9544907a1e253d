import type { Html, Nodes, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import { FORMATTING_TAGS, VOID_TAGS } from './allowed-tags.ts';
import { noteOf, report, type NoteState } from '../note-state.ts';
import { printTag, printText, tokenizeHtml, type HtmlTag, type HtmlToken } from './html-tokens.ts';
import { toLiteral } from './literal-tags.ts';
import { lineOf } from '../hast.ts';

/** A tag and where it stands. */
interface PlacedTag {
  tag: HtmlTag;
  /**
   * Where HTML stands among blocks this is the block's parent, else the paragraph, heading or cell around it.
   */
  holder: Parents;
  /** Whether the tag stands in running text. */
  inline: boolean;
  /** The node that holds it. */
  node: Html;
}

/** What becomes of tags that have no partner, and what has to be closed before a tag. */
interface Verdicts {
  dropped: Set<HtmlTag>;
  shown: Set<HtmlTag>;
  closeBefore: Map<HtmlTag, string>;
  /** End tags that are due at the end of a block of HTML. */
  closeAfter: Map<Html, string>;
}

/**
 * Rewrites the HTML of a note so that each opened tag is closed in the list item, quotation or page that it
 * was opened in, and nothing is closed that wasn't opened there. Tags without partner in running text (`<div>
 * is a block`) are shown as typed.
 */
export default function balanceHtml() {
  return (tree: Root, file: VFile): void => {
    balanceScope(tree, noteOf(file));
  };
}

/**
 * Balances what belongs to one flow container, heading or cell; containers in it are balanced on their own.
 */
function balanceScope(scope: Parents, note: NoteState): void {
  const tokens = new Map<Html, HtmlToken[]>();
  const verdicts: Verdicts = {
    dropped: new Set(),
    shown: new Set(),
    closeBefore: new Map(),
    closeAfter: new Map(),
  };
  const open: PlacedTag[] = [];
  collect(scope, scope, false, { tokens, open, verdicts, note });
  if (tokens.size === 0) return;
  for (const placed of open.toReversed()) closeAtEnd(placed, verdicts);
  for (const [node, list] of tokens) {
    reportShown(node, list, verdicts, note);
    rewrite(node, list, verdicts, scope.type === 'heading');
  }
}

/** What is known of a scope while it is gone through. */
interface State {
  tokens: Map<Html, HtmlToken[]>;
  open: PlacedTag[];
  verdicts: Verdicts;
  note: NoteState;
}

function collect(parent: Parents, holder: Parents, inline: boolean, state: State): void {
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'html') {
      const list = tokenizeHtml(child.value);
      state.tokens.set(child, list);
      for (const token of list) {
        if (token.kind === 'tag')
          place({ tag: token, holder, inline, node: child }, state.open, state.verdicts);
      }
    } else if ('children' in child) {
      if (child.type === 'paragraph') collect(child, child, true, state);
      else if (isPhrasingParent(child)) collect(child, holder, inline, state);
      else balanceScope(child, state.note);
    }
  }
}

function isPhrasingParent(node: Nodes): boolean {
  return ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(node.type);
}

function place(placed: PlacedTag, open: PlacedTag[], verdicts: Verdicts): void {
  const { tag } = placed;
  if (VOID_TAGS.has(tag.name)) {
    if (tag.closing) verdicts.dropped.add(tag);
  } else if (!tag.closing) {
    open.push(placed);
  } else {
    const partner = open.findLastIndex((candidate) => arePartners(candidate, placed));
    if (partner < 0) (placed.inline ? verdicts.shown : verdicts.dropped).add(tag);
    else closeUpTo(partner, placed, open, verdicts);
  }
}

function arePartners(opening: PlacedTag, closing: PlacedTag): boolean {
  if (opening.tag.name !== closing.tag.name) return false;
  const bothInText = opening.inline && closing.inline;
  return opening.holder === closing.holder || !bothInText || !FORMATTING_TAGS.has(opening.tag.name);
}

/**
 * Closes what was opened after the partner, innermost first; crossed formatting (`<b><i></b></i>`) may stay
 * open.
 */
function closeUpTo(partner: number, closing: PlacedTag, open: PlacedTag[], verdicts: Verdicts): void {
  const between = open.splice(partner).slice(1);
  if (FORMATTING_TAGS.has(closing.tag.name) && between.every(({ tag }) => FORMATTING_TAGS.has(tag.name))) {
    open.push(...between);
    return;
  }
  const ends: string[] = [];
  for (const placed of between.toReversed()) {
    if (isShown(placed)) verdicts.shown.add(placed.tag);
    else ends.push(`</${placed.tag.name}>`);
  }
  if (ends.length > 0) verdicts.closeBefore.set(closing.tag, ends.join(''));
}

/** In running text, a lone tag without attributes is something that the writer speaks of. */
function isShown({ tag, inline }: PlacedTag): boolean {
  return inline && tag.attributes.length === 0 && tag.name !== 'p';
}

function closeAtEnd(placed: PlacedTag, verdicts: Verdicts): void {
  const { tag, holder, inline, node } = placed;
  if (isShown(placed)) {
    verdicts.shown.add(tag);
    return;
  }
  const siblings = holder.children as Nodes[];
  if (!inline && (FORMATTING_TAGS.has(tag.name) || /^h[1-6]$/.test(tag.name))) {
    verdicts.closeAfter.set(node, `${verdicts.closeAfter.get(node) ?? ''}</${tag.name}>`);
    return;
  }
  const start = inline ? siblings.length : siblings.indexOf(node) + 1;
  const heading = siblings.findIndex((sibling, index) => index >= start && sibling.type === 'heading');
  siblings.splice(heading < 0 ? siblings.length : heading, 0, { type: 'html', value: `</${tag.name}>` });
}

function reportShown(node: Html, tokens: HtmlToken[], { shown }: Verdicts, note: NoteState): void {
  for (const token of tokens) {
    if (token.kind !== 'tag' || !shown.has(token)) continue;
    const partner = token.closing ? `<${token.name}>` : `</${token.name}>`;
    report(note, 'escaped-tag', lineOf(node), (say) => say.alone(token.source, partner));
  }
}

function rewrite(node: Html, tokens: HtmlToken[], verdicts: Verdicts, inHeading: boolean): void {
  // A comment is no token: a block with one is left to the HTML parser, which leaves the comment out.
  const isText =
    tokens.length > 0 &&
    tokens.every((token) => token.kind === 'text' || verdicts.shown.has(token)) &&
    tokens.map(sourceOf).join('') === node.value;
  if (isText) toLiteral(node, node.value, inHeading);
  else
    node.value =
      tokens.map((token) => printToken(token, verdicts)).join('') + (verdicts.closeAfter.get(node) ?? '');
}

function sourceOf(token: HtmlToken): string {
  return token.kind === 'text' ? token.value : token.source;
}

function printToken(token: HtmlToken, { dropped, shown, closeBefore }: Verdicts): string {
  if (token.kind === 'text') return printText(token.value);
  if (dropped.has(token)) return '';
  if (shown.has(token)) return printText(token.source);
  return (closeBefore.get(token) ?? '') + printTag(token);
}
