import type { Root } from 'mdast';
import type { Tell } from '../../notes/problem.ts';
import { joinRanges, type TextRange } from '../obsidian/comment-ranges.ts';
import { formerIdsIn } from '../headings/former-ids.ts';
import { countLines } from '../source-positions.ts';
import type { PrivateMark } from './private-marks.ts';

/** What signs hide, and what is odd about them. */
export interface PrivateSections {
  /** In their order, none over another. */
  ranges: TextRange[];
  faults: { line: number; tell: Tell<'private'> }[];
}

/** A heading of the note itself, not of a list or a quotation, with all that stands below it. */
interface Section {
  /** Where its heading begins and ends, and where the section does. */
  depth: number;
  start: number;
  headingEnd: number;
  end: number;
}

/**
 * Finds the sections that signs make private: that of the heading which a sign stands in, or on the line
 * before or after. Wherever else a sign stands, all that it may have been meant for is private.
 */
export function findPrivateSections(
  tree: Root,
  source: string,
  marks: readonly PrivateMark[],
): PrivateSections {
  const sections = sectionsOf(tree, source.length);
  const lineAt = countLines(source);
  const ranges: TextRange[] = [];
  const faults: PrivateSections['faults'] = [];
  for (const mark of marks) {
    const { own, around } = sectionsAt(mark, sections, source);
    const hidden = own ? [own] : around.length > 0 ? around : [enclosing(mark, sections, source)];
    ranges.push(...hidden.map(({ start, end }) => [start, end] as const), linesOf(mark, source));
    const line = lineAt(mark.start) + 1;
    if (!mark.isClear) faults.push({ line, tell: (say) => say.odd() });
    else if (around.length > 1) faults.push({ line, tell: (say) => say.between() });
    else if (!own && around.length === 0) faults.push({ line, tell: (say) => say.apart() });
  }
  return { ranges: joinRanges([...ranges, ...swallowed(tree, marks)]), faults };
}

function sectionsOf(tree: Root, length: number): Section[] {
  const headings = tree.children.flatMap((heading, index) =>
    heading.type === 'heading' ? { heading, start: startOf(tree, index) } : [],
  );
  return headings.map(({ heading, start }, i) => {
    const next = headings.find((other, j) => j > i && other.heading.depth <= heading.depth);
    return {
      depth: heading.depth,
      start,
      headingEnd: heading.position?.end.offset ?? 0,
      end: next?.start ?? length,
    };
  });
}

/** Where a heading begins with the ids that it had before. */
function startOf({ children }: Root, index: number): number {
  let first = index;
  for (let at = index - 1; at >= 0; first = at--) {
    const before = children[at];
    if (before?.type !== 'html' || formerIdsIn(before.value).length === 0) break;
  }
  return children[first]?.position?.start.offset ?? 0;
}

/** The section whose heading holds a sign, or those whose headings are next to it, but for empty lines. */
function sectionsAt(
  mark: PrivateMark,
  sections: readonly Section[],
  source: string,
): { own?: Section | undefined; around: Section[] } {
  const own = sections.find(({ start, headingEnd }) => start <= mark.start && mark.start < headingEnd);
  const [start, end] = linesOf(mark, source);
  const besides = source.slice(start, mark.start) + source.slice(mark.end, end);
  if (own || besides.trim() !== '') return { own, around: [] };
  const before = sections.findLast(({ headingEnd }) => headingEnd <= start);
  const after = sections.find((section) => section.start >= end);
  const around = [
    { section: before, gap: before && source.slice(before.headingEnd, start) },
    { section: after, gap: after && source.slice(end, after.start) },
  ].flatMap(({ section, gap }) =>
    section && gap?.trim() === '' ? [{ section, isTouching: gap.split('\n').length === 2 }] : [],
  );
  const touching = around.filter(({ isTouching }) => isTouching);
  return { around: (touching.length === 1 ? touching : around).map(({ section }) => section) };
}

/**
 * The widest section that a sign stands in, but not the whole note below its title; before all headings what
 * stands there.
 */
function enclosing(mark: PrivateMark, sections: readonly Section[], source: string): TextSpan {
  const around = sections.filter(({ start, end }) => start <= mark.start && mark.start < end);
  return (
    around.find(({ depth }) => depth > 1) ??
    around[0] ?? { start: 0, end: sections[0]?.start ?? source.length }
  );
}

type TextSpan = Pick<Section, 'start' | 'end'>;

/** The whole lines that a sign stands on. */
function linesOf({ start, end }: PrivateMark, source: string): TextRange {
  const close = source.indexOf('\n', end);
  return [source.lastIndexOf('\n', start - 1) + 1, close < 0 ? source.length : close];
}

/** Blocks of HTML and formulas that hold a sign: one that nobody closed takes the rest of the note. */
function swallowed(tree: Root, marks: readonly PrivateMark[]): TextRange[] {
  return tree.children.flatMap(({ type, position }) => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    const isLiteral = ['html', 'math', 'code'].includes(type);
    return isLiteral && marks.some((mark) => start <= mark.start && mark.start < end) ? [[start, end]] : [];
  });
}
