import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import type { AnchorId } from '../../notes/addresses/brands.ts';
import { isShownAsText } from '../../notes/addresses/active-files.ts';
import type { LinkResolver, LinkTarget } from '../../notes/addresses/link-resolver.ts';
import type { LinkUse } from '../../notes/note.ts';
import { encodeAnchor } from '../../notes/addresses/paths.ts';
import { createAnchorIndex, judgeAnchor, type AnchorMatch } from './check-anchors.ts';
import { noteOf, report, reportAll, type NoteState } from '../note-state.ts';
import { idOf, makeElement, lineOf, property } from '../hast.ts';
import { readableText } from '../facts/readable-text.ts';
import type { NoteMessages } from '../../messages/messages.ts';
import { walkElements } from '../walk.ts';

/** Leads links to the site's own pages and files. What leads nowhere stays as text with a mark. */
export default function links(resolver: LinkResolver, messages: NoteMessages) {
  return (tree: Root, file: VFile): void => {
    const note = noteOf(file);
    note.ids = idsOf(tree);
    const ownAnchors = createAnchorIndex(note.ids);
    walkElements(tree, (node) => {
      const href = node.tagName === 'a' ? property(node, 'href') : undefined;
      if (
        href === undefined ||
        'dataFootnoteRef' in node.properties ||
        'dataFootnoteBackref' in node.properties
      )
        return;
      const line = lineOf(node);
      const target = resolver.resolve(note.file, href);
      collect(target, { line, href }, note);
      apply(target, node, messages);
      if (target.kind === 'anchor') {
        const use = { line, href, file: note.file, anchor: target.anchor };
        leadWithin(node, use, ownAnchors.find(use.anchor), note);
      }
      complain(target, { href, line, node }, note);
    });
  };
}

function collect(target: LinkTarget, use: { line: number; href: string }, note: NoteState): void {
  if (target.kind === 'note' && target.file !== note.file)
    note.targets.set(target.href, { file: target.file, anchor: target.anchor });
  if (target.kind === 'note' && target.anchor !== '') {
    note.links.push({ ...use, file: target.file, anchor: target.anchor });
  }
  if (target.kind === 'file') note.assets.add(target.file);
}

/** Leads a link to a heading of its own page, whatever letter case it was written in. */
function leadWithin(node: Element, use: LinkUse, match: AnchorMatch, note: NoteState): void {
  const { id = use.anchor } = match;
  note.links.push({ ...use, anchor: id });
  reportAll(note, judgeAnchor(note.file, use, match, note.messages));
  const [, directive = ''] = /(:~:.*)/s.exec(property(node, 'href') ?? '') ?? [];
  // Unlike `%ED%95%9C`, letters as they are cost a page of long headings little; other signs stay encoded.
  const anchor = /^[\p{L}\p{N}_-]+$/u.test(id) ? id : encodeAnchor(id);
  if (anchor !== '') node.properties['href'] = `#${anchor}${directive}`;
}

function idsOf(tree: Root): AnchorId[] {
  const ids = new Set<AnchorId>();
  walkElements(tree, (node) => {
    const id = idOf(node);
    if (id !== undefined) ids.add(id);
  });
  return [...ids];
}

function apply(target: LinkTarget, node: Element, messages: NoteMessages): void {
  if (target.kind === 'unsafe') {
    unlink(node, {});
  } else if (target.kind === 'missing') {
    unlink(node, { className: ['missing-link'], title: messages.missingLink(target.path) });
  } else if (target.kind === 'private') {
    unlink(node, { className: ['missing-link'], title: messages.privateLink });
  } else {
    node.properties['href'] = target.href;
    // Paper shows the addresses of the others.
    if (target.kind === 'external' && bareOf(readableText(node)) === bareOf(target.href))
      node.properties['className'] = ['bare'];
  }
}

/** An address without what is left out where it is spoken of. */
function bareOf(address: string): string {
  return address.replace(/^https?:\/\/|\/$/gi, '');
}

/** Keeps what a link shows, and its id, which other links may lead to. */
function unlink(node: Element, properties: Element['properties']): void {
  const { id } = node.properties;
  Object.assign(
    node,
    makeElement('span', id === undefined ? properties : { id, ...properties }, node.children),
  );
}

function complain(
  target: LinkTarget,
  { href, line, node }: { href: string; line: number; node: Element },
  note: NoteState,
): void {
  if (target.kind === 'unsafe') report(note, 'unsafe-link', line, (say) => say.link(shorten(href)));
  else if (target.kind === 'private') {
    const name = shorten(readableText(node, true) || href);
    report(note, 'missing-link', line, (say) => say.notPublished[target.why](name));
  } else if (target.kind === 'file' && isShownAsText(target.file))
    report(note, 'active-file', line, (say) => say.linked(shorten(target.file)));
  else if (target.kind === 'missing') {
    const { path, suggestion, isFolder } = target;
    const name = shorten(readableText(node, true) || href);
    report(note, 'missing-link', line, (say) => {
      if (path === '') return say.noAddress(name);
      return isFolder ? say.noPage(name, shorten(path)) : say.notThere(name, shorten(path), suggestion);
    });
  } else if (target.kind === 'external' && target.ownPath !== undefined && target.suggestion !== undefined) {
    const { ownPath, suggestion } = target;
    report(note, 'missing-link', line, (say) => say.notInFolder(shorten(ownPath), suggestion));
  }
}

/** First characters of a text that may be a page long. */
export function shorten(value: string): string {
  const flat = value.replace(/\s+/g, ' ').trim();
  return flat.length > 100 ? `${flat.slice(0, 99)}…` : flat;
}
