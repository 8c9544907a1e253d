import type { FolderFile } from '../../notes/addresses/brands.ts';
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import type { LinkResolver, LinkTarget } from '../../notes/addresses/link-resolver.ts';
import { decodePercent } from '../../notes/addresses/urls.ts';
import { noteOf, report, type NoteState } from '../note-state.ts';
import { unreliableHost } from './image-hosts.ts';
import { shorten } from './links.ts';
import { makeElement, lineOf, property, text } from '../hast.ts';
import type { NoteMessages } from '../../messages/messages.ts';
import { MISSING_IMAGE, MISSING_NOTICE } from '../facts/readable-text.ts';
import { walkElements } from '../walk.ts';

/** Size of an image in pixels; undefined where it isn't known. */
export type ImageSize = (file: FolderFile) => { width: number; height: number } | undefined;

interface Context {
  note: NoteState;
  messages: NoteMessages;
  imageSize: ImageSize;
}

/** Leads images to the site's own files, keeps room for them, and puts a placeholder where there is none. */
export default function images(resolver: LinkResolver, messages: NoteMessages, imageSize: ImageSize) {
  return (tree: Root, file: VFile): void => {
    const note = noteOf(file);
    walkElements(tree, (node) => {
      if (node.tagName !== 'img') return;
      const src = property(node, 'src') ?? '';
      place(node, src, resolver.resolve(note.file, src), { note, messages, imageSize });
    });
  };
}

function place(node: Element, src: string, target: LinkTarget, context: Context): void {
  const { note } = context;
  if (target.kind === 'file') {
    note.assets.add(target.file);
    show(node, target.href);
    keepRoom(node, context.imageSize(target.file));
  } else if (target.kind === 'external') {
    show(node, rawAddress(target.href));
    if (!target.href.startsWith('data:')) markRemote(node);
  } else {
    mark(node, target.kind === 'missing' ? target.path : '', context.messages);
  }
  complain(node, src, target, note);
}

function complain(node: Element, src: string, target: LinkTarget, note: NoteState): void {
  const host = unreliableHost(decodePercent(src));
  const line = lineOf(node);
  if (host !== undefined) report(note, 'image-host', line, (say) => say[host](shorten(src)));
  else if (target.kind === 'unsafe') report(note, 'unsafe-link', line, (say) => say.image(shorten(src)));
  else if (target.kind === 'private')
    report(note, 'missing-image', line, (say) => say.notPublished[target.why](shorten(src)));
  else if (src === '') report(note, 'missing-image', line, (say) => say.noAddress());
  else if (target.kind === 'missing')
    report(note, 'missing-image', line, (say) => say.notThere(shorten(target.path), target.suggestion));
  else if (target.kind !== 'file' && target.kind !== 'external')
    report(note, 'missing-image', line, (say) => say.notThere(shorten(src)));
}

function show(node: Element, src: string): void {
  const { properties } = node;
  Object.assign(properties, { src, alt: property(node, 'alt') ?? '', loading: 'lazy', decoding: 'async' });
}

/** A script can show the alternative text and the address where such an image doesn't load. */
function markRemote(node: Element): void {
  node.properties['className'] = ['remote'];
  node.properties['referrerPolicy'] = 'no-referrer';
}

/** GitHub's page about an image isn't the image. */
function rawAddress(href: string): string {
  return href.replace(/^(https:\/\/github\.com\/[^/]+\/[^/]+)\/blob\//, '$1/raw/');
}

/** Gives the size on the page, so that the text doesn't jump when the image arrives. */
function keepRoom(node: Element, size: ReturnType<ImageSize>): void {
  if (!size || size.width <= 0 || size.height <= 0) return;
  const { properties } = node;
  const given = { width: pixels(property(node, 'width')), height: pixels(property(node, 'height')) };
  if ([given.width, given.height].includes(null)) return; // Percentages have no pixels to keep.
  const ratio = size.width / size.height;
  const width = given.width ?? (given.height ? given.height * ratio : size.width);
  const height = given.height ?? width / ratio;
  properties['width'] = Math.max(1, Math.round(width));
  properties['height'] = Math.max(1, Math.round(height));
}

/** Undefined where nothing is given, null for what isn't pixels. */
function pixels(value: string | undefined): number | null | undefined {
  if (value === undefined) return undefined;
  return /^[1-9]\d*$/.test(value) ? Number(value) : null;
}

function mark(node: Element, path: string, messages: NoteMessages): void {
  const alt = (property(node, 'alt') ?? '').trim();
  const name = shorten(path);
  const notice = makeElement('span', { className: [MISSING_NOTICE] }, [text(messages.missingImage)]);
  const shown = alt === '' ? [notice] : [notice, text(' '), text(alt)];
  const ariaLabel = [messages.missingImage, alt].filter((part) => part !== '').join(': ');
  // An address says nothing to readers; its writer may look for it.
  const title = name === '' ? {} : { title: name };
  Object.assign(
    node,
    makeElement('span', { className: [MISSING_IMAGE], role: 'img', ariaLabel, ...title }, shown),
  );
}
