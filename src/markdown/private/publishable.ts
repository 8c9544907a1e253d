import { toAnchorId, type AnchorId } from '../../notes/addresses/brands.ts';
import { slug } from 'github-slugger';
import type { Nodes, Parents, Root } from 'mdast';
import { unified } from 'unified';
import { scanIds } from '../../notes/addresses/id-links.ts';
import { readFrontMatter, type FrontMatterResult } from '../../notes/frontmatter/frontmatter.ts';
import { toProblem } from '../../notes/problem.ts';
import type { ProblemMessages } from '../../messages/problem-messages.ts';
import { blank, joinRanges, withoutComments, type TextRange } from '../obsidian/comment-ranges.ts';
import { markdownSyntax } from '../syntax/markdown-syntax.ts';
import { walkMarkdown } from '../walk.ts';
import { findPrivateMarks, mayHoldPrivate } from './private-marks.ts';
import { findPrivateSections } from './private-sections.ts';

/** What of a note may be published. */
export interface Publishable extends FrontMatterResult {
  /** The source with empty lines for the rest, its front matter included. */
  text: string;
  /** Ids that only its private sections have: no link may lead to them. */
  privateIds: AnchorId[];
}

const parser = unified().use(markdownSyntax).freeze();

/**
 * Reads a note without what its writer keeps private: empty lines take the place of such sections in the body,
 * so that lines stay right, and of the definitions that only they use. Where nothing else is in it, the note is
 * a draft. What goes on from here may be published, but for comments, which rendering leaves out.
 *
 * @param source as `sourceText` gives it
 * @param file path of the note, for problems
 * @param messages words for problems
 */
export function readPublishable(source: string, file: string, messages: ProblemMessages): Publishable {
  const note = readFrontMatter(source, file, messages);
  const { body, bodyLine, data, problems } = note;
  if (!mayHoldPrivate(body)) return { ...note, text: source, privateIds: [] };
  const tree = parser.parse(body) as Root;
  const sections = findPrivateSections(tree, body, findPrivateMarks(tree, body));
  const ranges = withOwnDefinitions(tree, sections.ranges);
  const published = blank(body, ranges);
  if (ranges.length > 0 && withoutComments(published).trim() === '') data.draft = true;
  for (const { line, tell } of sections.faults)
    problems.push(toProblem(messages, { file, line: line + bodyLine - 1 }, 'private', tell));
  const text = source.slice(0, source.length - body.length) + published;
  return { ...note, text, body: published, privateIds: idsOnlyIn(tree, body, ranges) };
}

/** Private ranges, and the definitions of links and footnotes elsewhere that nothing else uses. */
function withOwnDefinitions(tree: Root, ranges: readonly TextRange[]): TextRange[] {
  const uses = { public: new Set<string>(), private: new Set<string>() };
  const note = (node: Nodes & { identifier: string }) => {
    uses[isWithin(node, ranges) ? 'private' : 'public'].add(keyOf(node));
  };
  walkMarkdown(tree, 'footnoteReference', note);
  walkMarkdown(tree, 'linkReference', note);
  walkMarkdown(tree, 'imageReference', note);
  const own: TextRange[] = [];
  const collect = (node: Nodes & { identifier: string }) => {
    const key = keyOf(node);
    if (uses.private.has(key) && !uses.public.has(key)) own.push(rangeOf(node));
  };
  walkMarkdown(tree, 'footnoteDefinition', collect);
  walkMarkdown(tree, 'definition', collect);
  return joinRanges([...ranges, ...own]);
}

/** Footnotes and links have names of their own. */
function keyOf({ type, identifier }: Nodes & { identifier: string }): string {
  return type.startsWith('footnote') ? `^${identifier}` : identifier;
}

/** Ids of headings and blocks that stand in ranges, and nowhere else. */
function idsOnlyIn(tree: Root, body: string, ranges: readonly TextRange[]): AnchorId[] {
  const ids = { public: new Set<AnchorId>(), private: new Set<AnchorId>() };
  walkMarkdown(tree, 'heading', (heading) => {
    ids[isWithin(heading, ranges) ? 'private' : 'public'].add(toAnchorId(slug(textIn(heading))));
  });
  const hidden = ranges.map(([start, end]) => body.slice(start, end)).join('\n');
  for (const id of scanIds(hidden).ids) ids.private.add(id);
  for (const [, id = ''] of hidden.matchAll(/(?:^|\s)(\^[A-Za-z\d-]+)[ \t]*$/gm))
    ids.private.add(toAnchorId(id));
  return [...ids.private.difference(ids.public)].filter((id) => id !== '');
}

function isWithin(node: Nodes, ranges: readonly TextRange[]): boolean {
  const [at] = rangeOf(node);
  return ranges.some(([start, end]) => start <= at && at < end);
}

function rangeOf({ position }: Nodes): TextRange {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** What readers see of a heading. */
function textIn(node: Parents): string {
  return node.children
    .map((child: Nodes) => {
      if (child.type === 'text' || child.type === 'inlineCode') return child.value;
      return 'children' in child ? textIn(child) : '';
    })
    .join('')
    .trim();
}
