import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ParsedNode, YAMLMap } from 'yaml';
import { findDay } from '../facts/parse-day.ts';
import { plainItems, plainValue, readEntries, type Entry } from './frontmatter-entries.ts';
import { listOf, shown, tagsIn, textOf } from './frontmatter-values.ts';
import { judgeHold, readHold } from './holds.ts';
import { parentOf } from '../addresses/paths.ts';
import { peopleInText, unique } from '../facts/person.ts';
import { toProblem, type Problem, type Tell } from '../problem.ts';
import type { ProblemMessages } from '../../messages/problems.ts';

/** What a note says of itself before its text; everything may be missing. */
export interface FrontMatter {
  title?: string;
  /** ISO 8601 day, as the writer's calendar had it. */
  date?: string;
  /** Names without `@`. */
  people?: string[];
  /** Without `#`. */
  tags?: string[];
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
}

type Key = keyof FrontMatter;
type Fields = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;

const KEYS: ReadonlySet<string> = new Set<Key>(['title', 'date', 'people', 'tags', 'draft', 'description']);

/** `---` before all text, and the next `---` or `...` on a line of its own. */
const BLOCK =
  /(?<![^])((?:\uFEFF|[ \t]*(?:\r\n|\r|\n))*---[ \t]*(?:\r\n|\r|\n))([^]*?)(?:^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![^])))/m;

type Report = (line: number, tell: Tell<'front-matter'>) => void;

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
  const none = { data: {}, body: source.replace(/^\uFEFF/, ''), bodyLine: 1, problems: [], isBroken: true };
  const block = BLOCK.exec(source);
  if (!block) return none;
  const [whole, opening = '', written = ''] = block;
  const yaml = written.replace(/\r\n?/g, '\n');
  const problems: Problem[] = [];
  const report: Report = (line, tell) => {
    problems.push(toProblem(messages, { file, line: line + countLines(opening) }, 'front-matter', tell));
  };
  const bodyLine = countLines(whole) + (/[\r\n]$/.test(whole) ? 1 : 2);
  const result = { data: {} as FrontMatter, body: source.slice(whole.length), bodyLine, problems };

  const lines = new LineCounter();
  const isLong = yaml.length > LONGEST;
  const document = parse(isLong ? '' : yaml, lines);
  const { contents, errors } = document;
  if (isLong || errors.length > 0) {
    const entries = readEntries(yaml);
    if (!isFrontMatter(entries.map(({ name }) => name))) return none;
    readBroken(entries, result.data, report);
    const [first] = errors;
    const line = first ? lines.linePos(first.pos[0]).line : 1;
    if (problems.length === 0) report(line, (say) => (first ? say.noYaml(first.message) : say.tooLong()));
    return { ...result, isBroken: true };
  }
  // What YAML takes for a comment may be a heading between two lines across the page.
  const isOurs = isMap(contents) ? isFrontMatter(namesOf(contents)) : yaml.trim() === '';
  if (!isOurs) return none;
  if (isMap(contents)) readFields(contents, result.data, (at, tell) => report(lines.linePos(at).line, tell));
  const oddHold = findHold(document);
  return oddHold === undefined ? result : { ...result, oddHold };
}

/**
 * Characters of YAML that are parsed as one: no front matter has more, and the parser takes seconds for some
 * of 200,000.
 */
const LONGEST = 20_000;

function parse(yaml: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(yaml, { lineCounter, uniqueKeys: false, prettyErrors: false });
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

function namesOf(fields: Fields): string[] {
  return fields.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
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

/** Whether a note isn't to be published yet; Jekyll and Hexo keep such notes in `_drafts`. */
export function isDraft(file: string, { draft }: FrontMatter): boolean {
  return draft ?? parentOf(file).normalize('NFKC').toLowerCase().split('/').some(isDraftsFolder);
}

function isDraftsFolder(name: string): boolean {
  return /^_(?:drafts?|private)$/.test(name.trim());
}

function isKey(name: string): name is Key {
  return KEYS.has(name);
}

function readFields(
  fields: Fields,
  data: FrontMatter,
  report: (offset: number, tell: Tell<'front-matter'>) => void,
): void {
  for (const { key, value } of fields.items) {
    const name = isScalar(key) ? String(key.value).toLowerCase() : '';
    if (!isKey(name) || value === null || (isScalar(value) && value.value === null)) continue;
    const offset = value.range[0];
    if (data[name] !== undefined) report(offset, (say) => say.twice(name));
    else if (!readField(data, name, value) && name !== 'draft')
      report(offset, (say) => say.unreadable(name, shown(value)));
  }
}

/** Reads a mapping that is no YAML as a whole field by field: what can't be parsed is taken as it stands. */
function readBroken(entries: readonly Entry[], data: FrontMatter, report: Report): void {
  for (const entry of entries) {
    const { name, value, below, line } = entry;
    const yaml = [`${name}: ${value}`, ...below].join('\n');
    const { contents, errors } = parse(yaml.length > LONGEST ? '' : yaml);
    const [error] = errors;
    if (!error && isMap(contents)) {
      readFields(contents, data, (_offset, tell) => report(line, tell));
      continue;
    }
    const key = name.toLowerCase();
    const why = error?.message ?? 'it is too long';
    if (!isKey(key)) report(line, (say) => say.ignored(name, why));
    else if (data[key] !== undefined) report(line, (say) => say.twice(key));
    else if (key !== 'draft') {
      const isRead = readPlain(data, key, entry);
      report(line, (say) => (isRead ? say.takenAsItStands(key, why) : say.leftOut(key, why)));
    }
  }
}

/** Sets a field from what stands there, without YAML's signs around it; false where it makes no sense. */
function readPlain(data: FrontMatter, key: Exclude<Key, 'draft'>, entry: Entry): boolean {
  if (key === 'tags' || key === 'people') {
    data[key] = unique(plainItems(entry).flatMap(key === 'tags' ? tagsIn : peopleInText));
    return data[key].length > 0;
  }
  const text = plainValue(entry).normalize('NFC');
  const found = key === 'date' ? findDay(text)?.date : text;
  if (found) data[key] = found;
  return Boolean(found);
}

/** Sets a field; false where its value makes no sense. */
function readField(data: FrontMatter, name: Key, value: ParsedNode): boolean {
  const text = textOf(value);
  switch (name) {
    case 'title':
    case 'description':
      if (text) data[name] = text.replace(/\s+/g, ' ');
      return text !== undefined;
    case 'date': {
      const date = text === undefined ? undefined : findDay(text)?.date;
      if (date !== undefined) data.date = date;
      return date !== undefined;
    }
    case 'draft': // what keeps the note back is read elsewhere
      if (/^false$/i.test(text ?? '')) data.draft = false;
      return true;
    case 'people':
    case 'tags': {
      const list = listOf(value);
      const read = name === 'tags' ? tagsIn : peopleInText;
      if (list) data[name] = unique(list.flatMap(read));
      return list !== undefined;
    }
  }
}
