import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { inferTitle } from '../../notes/facts/title.ts';
import { outline } from '../../notes/facts/toc.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { noteOf } from '../note-state.ts';
import { factsOf } from './facts.ts';
import {
  findHeadings,
  removeEmpty,
  removeHeading,
  setLevel,
  type FoundHeading,
} from '../headings/headings.ts';
import { lintHandmadeToc } from '../lint/outdated-toc.ts';
import { headingDepth, isElement, text } from '../hast.ts';
import { sectionsOf } from './sections.ts';

/**
 * Reads from the finished text what lists, contents and search need. The heading that is the title leaves the
 * body; the others get levels that begin at 2 and skip none.
 */
export default function readNote(site: SiteSettings) {
  return (tree: Root, file: VFile): void => {
    const note = noteOf(file);
    const found = findHeadings(tree);
    lintHandmadeToc(found, note);
    const {
      title,
      heading: index,
      hoisted,
    } = inferTitle({
      file: note.file,
      frontMatterTitle: note.frontMatter.title,
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
    note.headings = headings;
    note.sections = sectionsOf(tree, title, headings);
    const titleFacts = {
      title,
      titleHtml: titleHtml(title, source, own !== undefined),
      ...(own && own.id !== '' ? { titleId: own.id } : {}),
    };
    note.facts = { ...factsOf(note, titleFacts, source?.line ?? 1, site), headings };
  };
}

function startsWithHeading(tree: Root): boolean {
  const first = tree.children.find((child) => isElement(child));
  return first !== undefined && headingDepth(first) !== undefined;
}

const printer = unified().use(rehypeStringify).freeze();

/**
 * The title for the page's `<h1>`, with all that its heading shows: links, images, code, footnote marks. A
 * heading that stays in the body, too, is copied without what may stand on a page once.
 *
 * @param isMoved Whether the heading left the body
 */
function titleHtml(title: string, heading: FoundHeading | undefined, isMoved: boolean): string {
  const isSame = heading?.text === title || (isMoved && heading !== undefined && holdsMore(heading.node));
  const children = heading && isSame ? heading.node.children : [text(title)];
  return printer.stringify({ type: 'root', children: children.flatMap((node) => inTitle(node, isMoved)) });
}

/** Whether a heading leads or shows something that its bare text can't. */
function holdsMore(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (['a', 'img'].includes(child.tagName) || holdsMore(child)),
  );
}

function inTitle(node: ElementContent, isMoved: boolean): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { id: _id, ...properties } = node.properties;
  const children = node.children.flatMap((child) => inTitle(child, isMoved));
  if (!isMoved && ('dataFootnoteRef' in properties || (node.tagName === 'sup' && children.length === 0)))
    return [];
  // A page has landmarks of its own.
  const tagName = node.tagName === 'aside' ? 'span' : node.tagName;
  return [{ ...node, tagName, properties: isMoved ? node.properties : properties, children }];
}
