import type { Image, Link, Nodes, Parents, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { LinkResolver } from '../../notes/addresses/link-resolver.ts';
import {
  findTarget,
  findWikiLinks,
  type FoundWikiLink,
  type WikiLink,
} from '../../notes/addresses/wiki-link-targets.ts';
import { noteOf, report, type NoteState } from '../note-state.ts';
import { readSize, imageName } from './image-sizes.ts';
import { shorten } from '../links/links.ts';
import { sourceOf } from '../source-positions.ts';

type Position = NonNullable<Text['position']>;

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i;

/** Makes links of `[[note]]`, and images of `![[image.png]]`, where the name is that of one file. */
export default function wikiLinks(resolver: LinkResolver) {
  return (tree: Root, file: VFile): void => {
    visit(tree, { note: noteOf(file), resolver });
  };
}

interface Context {
  note: NoteState;
  resolver: LinkResolver;
}

function visit(parent: Parents, context: Context): void {
  parent.children = parent.children.flatMap((child): Nodes[] => {
    if (child.type === 'text') return replaceIn(child, parent, context);
    // A link holds no other.
    if ('children' in child && child.type !== 'link' && child.type !== 'linkReference') visit(child, context);
    return [child];
  }) as typeof parent.children;
}

function replaceIn(node: Text, parent: Parents, { note, resolver }: Context): Nodes[] {
  if (!node.value.includes('[[')) return [node];
  const parts: Nodes[] = [];
  let end = 0;
  // Text that lost its place is judged by what is around it.
  const written = sourceOf(node.position ? node : parent, note.source).replaceAll('\\|', '|');
  const placeOf = createPlaces(node);
  for (const link of findWikiLinks(node.value)) {
    if (isEscaped(link, written)) continue;
    const position = placeOf(link);
    const found = findTarget(link, note.file, resolver);
    if (!found) {
      if (link.isPlain) complain(link, position?.start.line ?? parent.position?.start.line ?? 1, note);
      continue;
    }
    const made = link.isEmbed && IMAGE.test(found.name) ? toImage(link, found) : toLink(link, found);
    parts.push({ type: 'text', value: node.value.slice(end, link.start) }, { ...made, position });
    end = link.start + link.source.length;
  }
  return end === 0 ? [node] : [...parts, { type: 'text', value: node.value.slice(end) }];
}

function toLink({ shown }: WikiLink, { url, text }: FoundWikiLink): Link {
  return { type: 'link', url, children: [{ type: 'text', value: shown || text }] };
}

function toImage({ shown }: WikiLink, { name, url }: FoundWikiLink): Image {
  // `![[image.png|설명|300]]` gives a text and a width.
  const { alt = '', size } = readSize(shown);
  return {
    type: 'image',
    url,
    alt: alt || imageName(name),
    ...(size ? { data: { hProperties: { ...size } } } : {}),
  };
}

/** Whether a bracket was written with a backslash before it. */
function isEscaped({ source }: WikiLink, written: string): boolean {
  return !written.includes(source) || written.includes(`\\${source}`);
}

/** Near enough where something before it is escaped: the line is right, and the rest within the text. */
function createPlaces({ position, value }: Text): (link: WikiLink) => Position | undefined {
  let line = 0;
  let lineStart = 0;
  let next = value.indexOf('\n');
  const at = ({ start }: Position, index: number): Position['start'] => {
    for (; next >= 0 && next < index; next = value.indexOf('\n', lineStart)) {
      line++;
      lineStart = next + 1;
    }
    const column = (line > 0 ? 1 : start.column) + index - lineStart;
    return { line: start.line + line, column, offset: (start.offset ?? 0) + index };
  };
  // Links are asked for in their order.
  return ({ start, source }) =>
    position?.start.offset === undefined
      ? undefined
      : { start: at(position, start), end: at(position, start + source.length) };
}

function complain({ target, source }: WikiLink, line: number, note: NoteState): void {
  const [name = ''] = target.split('#', 1);
  report(note, 'wiki-link', line, (say) => say(shorten(name), shorten(source)));
}
