import type { ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { inferTitle } from '../notes/title.ts';
import { outline } from '../notes/toc.ts';
import type { SiteSettings } from '../notes/settings.ts';
import { draftOf } from './draft.ts';
import { factsOf } from './facts.ts';
import { findHeadings, removeEmpty, removeHeading, setLevel, type FoundHeading } from './headings.ts';
import { lintHandmadeToc } from './lint/handmade-toc.ts';
import { headingDepth, isElement, text } from './nodes.ts';
import { readableText } from './readable-text.ts';
import { sectionsOf } from './sections.ts';

/**
 * Reads from the finished text what lists, contents and search need. The heading that is the title leaves the body;
 * the others get levels that begin at 2 and skip none.
 */
export default function readNote(site: SiteSettings) {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const found = findHeadings(tree);
    lintHandmadeToc(found, draft);
    const {
      title,
      heading: index,
      hoisted,
    } = inferTitle({
      file: draft.file,
      frontMatterTitle: draft.frontMatter.title,
      headings: found,
      startsWithHeading: startsWithHeading(tree),
      siteTitle: site.title,
    });
    const source = index === undefined ? undefined : found[index];
    const own = hoisted ? source : undefined;
    if (own) removeHeading(own);
    const rest = found.filter((heading) => heading !== own && !removeEmpty(heading));
    const levels = outline(rest.map(({ depth }) => depth));
    const headings = rest
      .map((heading, i) => setLevel(heading, levels[i] ?? 2))
      .filter(({ id, text: words }) => id !== '' && words !== '');
    draft.sections = sectionsOf(tree, title, headings);
    const titleFacts = { title, titleHtml: titleHtml(title, source), ...(own ? { titleId: own.id } : {}) };
    draft.facts = { ...factsOf(draft, titleFacts, source?.line ?? 1, site), headings };
  };
}

function startsWithHeading(tree: Root): boolean {
  const first = tree.children.find((child) => isElement(child));
  return first !== undefined && headingDepth(first) !== undefined;
}

const printer = unified().use(rehypeStringify).freeze();

/** The title with its code and emphasis, but without links, images and landmarks: lists put it into links. */
function titleHtml(title: string, heading: FoundHeading | undefined): string {
  const children = heading?.text === title ? heading.node.children : [text(title)];
  return printer.stringify({ type: 'root', children: children.map(withoutLinks) });
}

function withoutLinks(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'img') return text(readableText(node, true));
  const tagName = ['a', 'aside'].includes(node.tagName) ? 'span' : node.tagName;
  const { id: _id, href: _href, rel: _rel, ...properties } = node.properties;
  return { ...node, tagName, properties, children: node.children.map(withoutLinks) };
}
