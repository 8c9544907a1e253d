import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { SiteSettings } from '../notes/settings.ts';
import { draftOf } from './draft.ts';
import { chooseTitle } from './facts.ts';
import { findHeadings, removeHeading, setLevel } from './headings.ts';
import { property } from './nodes.ts';
import { sectionsOf } from './sections.ts';
import type { Words } from './words.ts';

export default function outlineNote(_options: { site: SiteSettings; words: Words }) {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    draft.ids = idsOf(tree);
    const found = findHeadings(tree);
    const { title, heading } = chooseTitle(draft.file, found);
    if (heading) removeHeading(heading);
    const rest = found.filter((other) => other !== heading);
    const headings = rest.map((other) => setLevel(other, Math.min(6, Math.max(2, other.depth))));
    draft.sections = sectionsOf(tree, title, headings);
    draft.facts = {
      title,
      titleHtml: heading ? toHtml(heading.node) : escapeHtml(title),
      ...(heading ? { titleId: heading.id } : {}),
      people: [],
      tags: [],
      excerpt: (draft.sections[0]?.text ?? '').slice(0, 160),
      draft: false,
      headings,
      questions: [],
    };
  };
}

function idsOf(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'element', (node) => {
    const id = property(node, 'id');
    if (id !== undefined) ids.push(id);
  });
  return [...new Set(ids)];
}

const printer = unified().use(rehypeStringify).freeze();

function toHtml({ children }: Element): string {
  return printer.stringify({ type: 'root', children });
}

function escapeHtml(value: string): string {
  return printer.stringify({ type: 'root', children: [{ type: 'text', value }] });
}
