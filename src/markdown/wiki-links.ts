import type { Image, Link, Nodes, Parents, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { LinkResolver } from '../notes/links.ts';
import { findTarget, findWikiLinks, type FoundWikiLink, type WikiLink } from '../notes/wiki-links.ts';
import { draftOf, report, type Draft } from './draft.ts';
import { readSize, stemOf } from './image-sizes.ts';
import { shorten } from './links.ts';
import { sourceOf } from './lint/sources.ts';

type Position = NonNullable<Text['position']>;

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i;

/** Makes links of `[[note]]`, and images of `![[image.png]]`, where the name is that of one file. */
export default function wikiLinks(resolver: LinkResolver) {
  return (tree: Root, file: VFile): void => {
    visit(tree, { draft: draftOf(file), resolver });
  };
}

interface Context {
  draft: Draft;
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

function replaceIn(node: Text, parent: Parents, { draft, resolver }: Context): Nodes[] {
  if (!node.value.includes('[[')) return [node];
  const parts: Nodes[] = [];
  let end = 0;
  for (const link of findWikiLinks(node.value)) {
    if (isEscaped(link, node, parent, draft)) continue;
    const position = positionOf(link, node);
    const found = findTarget(link, draft.file, resolver);
    if (!found) {
      if (link.isPlain) complain(link, position?.start.line ?? parent.position?.start.line ?? 1, draft);
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
    alt: alt || stemOf(name),
    ...(size ? { data: { hProperties: { ...size } } } : {}),
  };
}

/** Whether a bracket was written with a backslash before it. Text that lost its place is judged by what is around it. */
function isEscaped({ source }: WikiLink, node: Text, parent: Parents, draft: Draft): boolean {
  const written = sourceOf(node.position ? node : parent, draft.source).replaceAll('\\|', '|');
  return !written.includes(source) || written.includes(`\\${source}`);
}

/** Near enough where something before it is escaped: the line is right, and the rest within the text. */
function positionOf({ start, source }: WikiLink, { position, value }: Text): Position | undefined {
  if (position?.start.offset === undefined) return undefined;
  const { line, column, offset } = position.start;
  const at = (index: number): Position['start'] => {
    const before = value.slice(0, index).split('\n');
    const from = before.length > 1 ? 1 : column;
    return {
      line: line + before.length - 1,
      column: from + (before.at(-1)?.length ?? 0),
      offset: offset + index,
    };
  };
  return { start: at(start), end: at(start + source.length) };
}

function complain({ target, source }: WikiLink, line: number, draft: Draft): void {
  const [name = ''] = target.split('#', 1);
  report(
    draft,
    'wiki-link',
    line,
    `There is no one file named "${shorten(name)}", so \`${shorten(source)}\` is shown as text`,
    'Write the name or the path of a note that is there, or put code in backquotes',
  );
}
