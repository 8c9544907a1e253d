import { isMap, isScalar, LineCounter, visit } from 'yaml';
import type { Document } from 'yaml';
import { readBroken } from './broken-yaml.ts';
import { isKey, meantKey, readFields, type Fields, type Report } from './fields.ts';
import { readEntries } from './frontmatter-entries.ts';
import { judgeHold, readHold } from './holds.ts';
import { isOfOtherTool } from './other-tools.ts';
import { LONGEST, parseYaml } from './parse-yaml.ts';
import { hasPrivateName } from '../addresses/private-paths.ts';
import { toProblem, type Problem, type Tell } from '../problem.ts';
import type { ProblemMessages } from '../../messages/problem-messages.ts';

/** What a note says of itself before its text; everything may be missing. */
export interface FrontMatter {
  title?: string;
  /** ISO 8601 day, as the writer's calendar had it. */
  date?: string;
  /** Names without `@`. */
  people?: string[];
  /** Without `#`. */
  tags?: string[];
  /** Other titles of it, and addresses or paths that it had before. */
  aliases?: string[];
  draft?: boolean;
  description?: string;
}

export interface FrontMatterResult {
  data: FrontMatter;
  /** The note without it. */
  body: string;
  /** Line of the source that the body begins at, from 1. */
  bodyLine: number;
  problems: Problem[];
  /** Fields that nothing reads, neither this site nor any other tool that is known. */
  unread: UnreadField[];
}

export interface UnreadField {
  name: string;
  /** Line of the source, from 1. */
  line: number;
}

/** `---` before all text, and the next `---` or `...` on a line of its own. */
const BLOCK =
  /(?<![^])((?:\uFEFF|[ \t]*(?:\r\n|\r|\n))*---[ \t]*(?:\r\n|\r|\n))([^]*?)(?:^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![^])))/m;

/**
 * Splits a note into its front matter and its text.
 *
 * A `---` at the start may as well be a line across the page: what follows is front matter only where it is
 * closed and is a YAML mapping that looks like one, or was meant to be. Broken YAML costs the lines that are
 * broken. Whether the note is held back is read more carefully: see `readHold`.
 *
 * @param file Path of the note, for problems
 * @param messages Words for problems
 */
export function readFrontMatter(source: string, file: string, messages: ProblemMessages): FrontMatterResult {
  const { oddHold, isBroken, ...result } = splitFrontMatter(source, file, messages);
  const hold = readHold(source);
  if (!hold?.held && oddHold === undefined) return result;
  result.data.draft = true;
  const broken: Tell<'draft'> | undefined = isBroken ? (say) => say.broken() : undefined;
  const why = hold?.held ? (hold.why ?? broken) : oddHold;
  if (why) result.problems.push(toProblem(messages, { file, line: hold?.line ?? 1 }, 'draft', why));
  return result;
}

interface Split extends FrontMatterResult {
  /** What only YAML's parser sees to keep the note back. */
  oddHold?: Tell<'draft'>;
  /** Whether what was meant for front matter is none, or not as a whole. */
  isBroken?: boolean;
}

function splitFrontMatter(source: string, file: string, messages: ProblemMessages): Split {
  const none = {
    data: {},
    body: source.replace(/^\uFEFF/, ''),
    bodyLine: 1,
    problems: [],
    unread: [],
    isBroken: true,
  };
  const block = BLOCK.exec(source);
  if (!block) return none;
  const [whole, opening = '', written = ''] = block;
  const yaml = written.replace(/\r\n?/g, '\n');
  const problems: Problem[] = [];
  const report: Report = (line, tell) => {
    problems.push(toProblem(messages, { file, line: line + countLines(opening) }, 'front-matter', tell));
  };
  const bodyLine = countLines(whole) + (/[\r\n]$/.test(whole) ? 1 : 2);
  const unread: UnreadField[] = [];
  const result = { data: {} as FrontMatter, body: source.slice(whole.length), bodyLine, problems, unread };

  const lines = new LineCounter();
  const isLong = yaml.length > LONGEST;
  const document = parseYaml(isLong ? '' : yaml, lines);
  const { contents, errors } = document;
  if (isLong || errors.length > 0) {
    const entries = readEntries(yaml);
    if (!isFrontMatter(entries.map(({ name }) => name))) return none;
    readBroken(entries, result.data, report);
    reportSlips(entries, result.data, report);
    const [first] = errors;
    const line = first ? lines.linePos(first.pos[0]).line : 1;
    if (problems.length === 0) report(line, (say) => (first ? say.noYaml(first.message) : say.tooLong()));
    return { ...result, isBroken: true };
  }
  // What YAML takes for a comment may be a heading between two lines across the page.
  const isOurs = isMap(contents)
    ? isFrontMatter(namesOf(contents).map(([name]) => name))
    : yaml.trim() === '';
  if (!isOurs) return none;
  if (isMap(contents)) {
    readFields(contents, result.data, (at, tell) => report(lines.linePos(at).line, tell));
    const names = namesOf(contents).map(([name, at]) => ({ name, line: lines.linePos(at).line }));
    reportSlips(names, result.data, report);
    for (const { name, line } of names)
      if (isUnread(name, result.data)) unread.push({ name, line: line + countLines(opening) });
  }
  const oddHold = findHold(document);
  return oddHold === undefined ? result : { ...result, oddHold };
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** What keeps a note back by a key or value that only YAML can read: `"dr\u0061ft": true`. */
function findHold(document: Document.Parsed): Tell<'draft'> | undefined {
  let why: Tell<'draft'> | undefined;
  visit(document, {
    Pair(_at, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!/^(?:draft|published|publish)$/i.test(name)) return;
      const judged = judgeHold(name, isScalar(value) ? (value.source ?? '') : '');
      if (judged.held) why ??= judged.why ?? ((say) => say.otherwiseWritten(name));
    },
  });
  return why;
}

/** Names of fields, and where they stand in the YAML. */
function namesOf(fields: Fields): [name: string, offset: number][] {
  return fields.items.map(({ key }) => [isScalar(key) ? String(key.value) : '', key.range[0]]);
}

/** Reports names that nothing reads but that were meant for a field which the note doesn't have. */
function reportSlips(
  names: readonly { name: string; line: number }[],
  data: FrontMatter,
  report: Report,
): void {
  for (const { name, line } of names) {
    const key = meantKey(name);
    if (key && data[key] === undefined) report(line, (say) => say.slip(name, key));
  }
}

/** Of names that aren't told as slips. */
function isUnread(name: string, data: FrontMatter): boolean {
  const key = meantKey(name);
  const isSlip = key !== undefined && data[key] === undefined;
  return !isSlip && !isKey(name.toLowerCase()) && !isOfOtherTool(name);
}

/**
 * Fields of ours, or only names such as other tools' `layout` and `sidebar_label`; `참고: …` and `Note: …` are
 * text.
 */
function isFrontMatter(names: readonly string[]): boolean {
  return (
    names.some((name) => isKey(name.toLowerCase())) ||
    (names.length > 0 && names.every((name) => /^[a-z_][\w.-]*$/.test(name)))
  );
}

/** Whether a note isn't to be published: its front matter says so, or a name in its path. */
export function isDraft(file: string, { draft = false }: FrontMatter): boolean {
  return draft || hasPrivateName(file);
}
