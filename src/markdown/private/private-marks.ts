import type { Nodes, Root } from 'mdast';
import { nearest } from '../links/nearest.ts';
import { walkMarkdown } from '../walk.ts';

/** A sign that what stands below a heading is private. */
export interface PrivateMark {
  start: number;
  end: number;
  /** Whether it is written as it should be. */
  isClear: boolean;
}

const BLANK = String.raw`[\s\p{Default_Ignorable_Code_Point}]*`;
const DASHES = String.raw`[-\u2010-\u2015\u2212\uFF0D]`;

/** `<!-- word`, also as editors and hasty fingers make it, and `%% word`, with all up to its end. */
const COMMENT = new RegExp(
  String.raw`([<\uFF1C][!\uFF01]?${DASHES}+|%%)${BLANK}([\p{L}]{1,20})(?![\p{L}\p{N}])([^<>%]{0,200}(?:[>\uFF1E]|%%)|)`,
  'gu',
);
const ENDING = /^[\s\p{Default_Ignorable_Code_Point}]*(?:[-\u2010-\u2015\u2212\uFF0D]*[>\uFF1E]|%%)$/u;
const CLEAR = /^(?:<!--\s*(?:private|비공개)\s*-->|%%\s*(?:private|비공개)\s*%%)$/i;

/** Whether a source may have such signs: mostly there are none, and nothing must be parsed. */
export function mayHoldPrivate(source: string): boolean {
  return findComments(source).length > 0;
}

/**
 * Finds the signs of a note. What only may be one counts, too; but what stands in closed fenced code or between
 * backquotes is an example.
 */
export function findPrivateMarks(tree: Root, source: string): PrivateMark[] {
  const examples = examplesIn(tree, source);
  return findComments(source).filter(
    ({ start }) => !examples.some((range) => start >= range.start && start < range.end),
  );
}

function findComments(source: string): PrivateMark[] {
  return [...source.matchAll(COMMENT)].flatMap((match) => {
    const [whole, opening = '', written = '', rest = ''] = match;
    const word = written.normalize('NFKC').toLowerCase();
    const isAlone = ENDING.test(rest);
    const isComment = /[!\uFF01]/.test(opening) || isAlone;
    const isMeant =
      word === 'private' || word === '비공개' || (isAlone && nearest(word, ['private']) !== undefined);
    if (!isComment || !isMeant) return [];
    return [{ start: match.index, end: match.index + whole.length, isClear: CLEAR.test(whole) }];
  });
}

function examplesIn(tree: Root, source: string): { start: number; end: number }[] {
  const examples: { start: number; end: number }[] = [];
  const add = ({ position }: Nodes, isExample: (written: string) => boolean) => {
    const { start, end } = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
    if (isExample(source.slice(start, end))) examples.push({ start, end });
  };
  walkMarkdown(tree, 'inlineCode', (node) => add(node, () => true));
  walkMarkdown(tree, 'code', (node) => add(node, isClosed));
  return examples;
}

/** Code that nobody closed takes the rest of the note, and with it what was meant to be hidden. */
function isClosed(written: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  const last = /\n[ \t>]*((`|~)\2*)[ \t]*$/.exec(written)?.[1];
  return fence !== undefined && last !== undefined && last.startsWith(fence);
}
