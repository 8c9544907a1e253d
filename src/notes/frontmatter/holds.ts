import type { Tell } from '../problem.ts';

/**
 * What a front matter says of whether its note may be published. Whatever isn't clear keeps the note back.
 */
export interface Hold {
  /** Whether it keeps the note back; `false` where it says that it may be published. */
  held: boolean;
  /** Line that says so, from 1. */
  line: number;
  /**
   * What is odd about it, for the writer; undefined for what is written as it should be, and for what is
   * published.
   */
  why?: Tell<'draft'> | undefined;
}

interface Mention {
  line: number;
  held: boolean;
  why?: Tell<'draft'>;
}

/** Lines `from` to `to` (exclusive, from 0). In prose, what stands in fenced code is somebody's example. */
interface Region {
  from: number;
  to: number;
  isProse: boolean;
}

/**
 * A line that opens front matter, or was meant to: of YAML, TOML (`+++`), or JSON, its hyphens perhaps made
 * dashes.
 */
const OPENING = /^\s*(?:[-\u2010-\u2015\u2212]{2,}[a-z]*|[\u2013\u2014]|\+{3,}|;{3,})(?:\s|$)|^\s*\{/u;
const CLOSING = /^\s*(?:[-\u2010-\u2015\u2212]{2,}|[\u2013\u2014]|\+{3,}|;{3,}|\.{3}|\})\s*$/u;

const KEY_LINE = /^\s*["'{]*[\p{L}_][\p{L}\p{N}_. -]{0,60}["']?\s*[:=]/u;
const YAML_LINE = /^\s*(?:#|-\s|[\]}])|^\s+\S/;

/**
 * Jekyll and Hexo hold notes back by `published`, Obsidian by `publish`. Lines are folded before: see `fold`.
 */
const MENTION =
  /(^|[{,\v\f\u0085\u2028\u2029])([\s"'`?*>{[(-]{0,40})(draft|published|publish)["'`]*\s*(?:[:=]+|\s(?=true|false|yes|no)|$)\s*([^,}\]#]*)/gi;

const PLAIN = /^(?:draft|published|publish): +(?:true|false)\s*(?:#.*)?$/i;

const VISIBLE = /[^\s\0\uFFFD\p{Default_Ignorable_Code_Point}]|(?![^])/u;

/**
 * Looks for `draft`, `published` and `publish` in a front matter line by line, without a parser: also where
 * it is broken, lacks one of its ends, or was written by another tool. Linear in the length of the note.
 *
 * @returns nothing where it speaks of none of them
 */
export function readHold(source: string): Hold | undefined {
  const begin = fold(source.slice(source.search(VISIBLE)).slice(0, 200));
  if (!OPENING.test(begin) && !KEY_LINE.test(begin)) return undefined;
  const lines = source.split(/\r\n|\r|\n/).map(fold);
  const [own, ...others] = regionsOf(lines).map((region) => mentionsIn(lines, region));
  const why: Tell<'draft'> = (say) => say.outside();
  const mentions = [...(own ?? []), ...others.flat().map((mention) => ({ why, ...mention }))];
  const first = mentions.find(({ held }) => held) ?? mentions[0];
  if (!first?.held) return first && { held: false, line: first.line };
  const odd = mentions.find(({ held, why }) => held && why !== undefined);
  if (odd) return { held: true, line: odd.line, why: odd.why };
  const isTwice = mentions.length > 1;
  return { held: true, line: first.line, ...(isTwice ? { why: (say) => say.twice() } : {}) };
}

/** What a value says: whether the note is held back, and what is odd about it. */
export function judgeHold(key: string, value: string): Pick<Mention, 'held' | 'why'> {
  const word = value.trim().replace(/^["'`](.*)["'`]$/s, '$1');
  const publishes = /^draft$/i.test(key) ? 'false' : 'true';
  if (word.toLowerCase() === publishes) return { held: false };
  const isClear = /^(?:true|false)$/i.test(word);
  return isClear ? { held: true } : { held: true, why: (say) => say.neitherTrueNorFalse(key) };
}

/** Without what no reader sees, and with wide letters and signs as usual ones. */
function fold(text: string): string {
  return text.replace(/[\0\uFFFD\p{Default_Ignorable_Code_Point}]/gu, '').normalize('NFKC');
}

function mentionsIn(lines: readonly string[], { from, to, isProse }: Region): Mention[] {
  const isFlow = lines.slice(from, to).some((line) => line.includes('{'));
  const mentions: Mention[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    const end = isProse ? endOfFence(lines, at, to) : at;
    if (end > at) at = end;
    else mentions.push(...mentionsOf(line, at + 1, isFlow));
  }
  return mentions;
}

function mentionsOf(text: string, line: number, isFlow: boolean): Mention[] {
  return [...text.matchAll(MENTION)].flatMap((match): Mention[] => {
    const [whole, before = '', prefix = '', key = '', value = ''] = match;
    if (before === ',' && !isFlow) return []; // a sentence
    // A word alone is an item of a list (`tags`), or a part of a text.
    if (value === '' && !/[:=]/.test(whole) && (prefix !== '' || before !== '')) return [];
    const judged = judgeHold(key, value);
    const isPlain = PLAIN.test(text) && key === key.toLowerCase();
    return [{ line, ...(isPlain ? {} : { why: (say) => say.otherwiseWritten(key) }), ...judged }];
  });
}

/**
 * Last line of the fenced code that begins in a line; the line itself where none does, or where it is never
 * closed.
 */
function endOfFence(lines: readonly string[], at: number, to: number): number {
  const fence = /^\s{0,3}(`{3,}|~{3,})/.exec(lines[at] ?? '')?.[1];
  if (fence === undefined) return at;
  for (let end = at + 1; end < to; end++) if (lines[end]?.trimStart().startsWith(fence)) return end;
  return at;
}

/**
 * Where front matter stands: at the start; a second block right behind the first one is front matter, too.
 */
function regionsOf(lines: readonly string[]): Region[] {
  const start = skipBlank(lines, 0);
  if (!OPENING.test(lines[start] ?? '')) return withoutOpening(lines, start);
  const close = find(lines, start + 1, CLOSING);
  const isProse = close === undefined || !KEY_LINE.test(lines[skipBlank(lines, start + 1)] ?? '');
  const regions = [{ from: start, to: close ?? lines.length, isProse }];
  for (let at = close === undefined ? lines.length : close + 1; at < lines.length;) {
    const next = skipBlank(lines, at);
    const opens = OPENING.test(lines[next] ?? '');
    const from = opens ? next + 1 : at;
    let to = from;
    while (to < lines.length && isYaml(lines[to] ?? '', opens)) to++;
    if (to === from || (opens && !CLOSING.test(lines[to] ?? ''))) break;
    regions.push({ from, to, isProse: false });
    at = to + 1;
  }
  return regions;
}

/** Fields that lack the line above them: Markdown makes a heading of them. */
function withoutOpening(lines: readonly string[], from: number): Region[] {
  let to = from;
  while (KEY_LINE.test(lines[to] ?? '')) to++;
  return to > from && CLOSING.test(lines[to] ?? '') ? [{ from, to, isProse: false }] : [];
}

function isYaml(line: string, blankToo: boolean): boolean {
  return KEY_LINE.test(line) || YAML_LINE.test(line) || (blankToo && line.trim() === '');
}

function skipBlank(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  return at;
}

function find(lines: readonly string[], from: number, pattern: RegExp): number | undefined {
  const at = lines.findIndex((line, index) => index >= from && pattern.test(line));
  return at < 0 ? undefined : at;
}
