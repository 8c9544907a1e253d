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
import { countLines } from '../source-positions.ts';
import { lineOf } from '../hast.ts';

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
    if (child.type === 'text') return replaceIn(child, context);
    // A link holds no other.
    if ('children' in child && child.type !== 'link' && child.type !== 'linkReference') visit(child, context);
    return [child];
  }) as typeof parent.children;
}

function replaceIn(node: Text, { note, resolver }: Context): Nodes[] {
  if (!node.value.includes('[[')) return [node];
  const parts: Nodes[] = [];
  let end = 0;
  const linesBefore = countLines(node.value);
  for (const link of findWikiLinks(node.value)) {
    const line = lineOf(node) + linesBefore(link.start);
    const found = findTarget(link, note.file, resolver);
    if (!found) {
      if (link.isPlain) complain(link, line, note);
      continue;
    }
    const made = link.isEmbed && IMAGE.test(found.name) ? toImage(link, found) : toLink(link, found);
    // Its line is what matters.
    const place = node.position && { ...node.position.start, line };
    const position = place && { start: place, end: place };
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

function complain({ target, source }: WikiLink, line: number, note: NoteState): void {
  const [name = ''] = target.split('#', 1);
  report(note, 'wiki-link', line, (say) => say(shorten(name), shorten(source)));
}
