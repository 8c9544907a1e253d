import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ParsedNode, YAMLMap } from 'yaml';
import { findDay } from './day.ts';
import { parentOf } from './paths.ts';
import { peopleInText, unique } from './person.ts';
import type { Problem } from './problem.ts';

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

/** What may stand in each field, for those who wrote something else. */
const EXPECTED: Readonly<Record<Key, string>> = {
  title: 'a line of text',
  date: 'a day such as 2021-04-29',
  people: 'names, e.g. [김철수, do168]',
  tags: 'words, e.g. [네트워크, TCP]',
  draft: 'true or false',
  description: 'a line of text',
};

/** `---` at the very start, and the next `---` or `...` on a line of its own; a BOM may stand before. */
const BLOCK =
  /(?<![^])\uFEFF?---[ \t]*(?:\r\n|\r|\n)([^]*?)(?:^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![^])))/m;

/**
 * Splits a note into its front matter and its text.
 *
 * A `---` at the start may as well be a line across the page: what follows is front matter only where it is closed and
 * is a YAML mapping that looks like one. Broken YAML is reported and left in the text, so that nothing is lost.
 *
 * @param file Path of the note, for problems
 */
export function readFrontMatter(source: string, file: string): FrontMatterResult {
  const none = { data: {}, body: source.replace(/^\uFEFF/, ''), bodyLine: 1, problems: [] };
  const block = BLOCK.exec(source);
  if (!block) return none;
  const yaml = (block[1] ?? '').replace(/\r\n?/g, '\n');
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const problems: Problem[] = [];
  const report = (offset: number, message: string, fix: string) => {
    // The opening `---` is a line of its own.
    const line = lines.linePos(offset).line + 1;
    problems.push({ file, line, rule: 'front-matter', message, fix, severity: 'warning' });
  };

  // `people: @a, @b` is no YAML, but clear enough: the parser goes on with the value as it stands.
  const broken = document.errors.find(({ code }) => code !== 'BAD_SCALAR_START');
  if (broken) {
    if (!FIRST_KEY.test(yaml)) return none;
    report(
      broken.pos[0],
      `The front matter is broken, so it is shown as text: ${broken.message}`,
      'Put a value with a colon or another sign in quotes, as in `title: "TCP: 3-way handshake"`',
    );
    return { ...none, problems };
  }
  const { contents } = document;
  // What YAML takes for a comment may be a heading between two lines across the page.
  const isOurs = isMap(contents) ? isFrontMatter(contents) : yaml.trim() === '';
  if (!isOurs) return none;
  for (const { pos, message } of document.errors)
    report(pos[0], message, 'Put the value in quotes: `people: "@a, @b"`');
  const data = isMap(contents) ? readFields(contents, report) : {};
  return { data, body: source.slice(block[0].length), bodyLine: yaml.split('\n').length + 2, problems };
}

/** A block that begins like this was meant as front matter even where it can't be parsed. */
const FIRST_KEY =
  /^(?:[ \t]*(?:#.*)?\n)*(?:[a-z_][\w-]*|title|date|people|tags|draft|description)[ \t]*:(?:\s|$)/;

/** Fields of ours, or only names such as other tools' `layout` and `sidebar_label`; `참고: …` and `Note: …` are text. */
function isFrontMatter(fields: Fields): boolean {
  const names = fields.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  return (
    names.some((name) => isKey(name.toLowerCase())) || names.every((name) => /^[a-z_][\w.-]*$/.test(name))
  );
}

/** Whether a note isn't to be published yet; Jekyll and Hexo keep such notes in `_drafts`. */
export function isDraft(file: string, { draft }: FrontMatter): boolean {
  return draft ?? parentOf(file).split('/').includes('_drafts');
}

function isKey(name: string): name is Key {
  return Object.hasOwn(EXPECTED, name);
}

function readFields(
  fields: Fields,
  report: (offset: number, message: string, fix: string) => void,
): FrontMatter {
  const data: FrontMatter = {};
  for (const { key, value } of fields.items) {
    const name = isScalar(key) ? String(key.value).toLowerCase() : '';
    if (!isKey(name) || value === null || (isScalar(value) && value.value === null)) continue;
    const offset = value.range[0];
    if (data[name] !== undefined) {
      report(
        offset,
        `\`${name}\` stands here for the second time; the first one counts`,
        'Remove one of the two',
      );
    } else if (!readField(data, name, value)) {
      report(offset, `\`${name}\` can't be read from \`${shown(value)}\``, `Write ${EXPECTED[name]}`);
    }
  }
  // Jekyll and Hexo hold notes back so, Obsidian with `publish`.
  if (['published', 'publish'].some((name) => String(fields.get(name)) === 'false')) data.draft = true;
  return data;
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
    case 'draft': {
      const known = /^(?:true|false)$/i.test(text ?? '');
      if (known) data.draft = /^true$/i.test(text ?? '');
      return known;
    }
    case 'people':
    case 'tags': {
      const list = listOf(value);
      const read = name === 'tags' ? tagsIn : peopleInText;
      if (list) data[name] = unique(list.flatMap(read));
      return list !== undefined;
    }
  }
}

/** A scalar as it was written: `1.0` stays `1.0`, `2021` is a title like any other. */
function textOf(node: ParsedNode): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value)))
    .normalize('NFC')
    .trim();
}

/** A list of scalars, or one scalar; items that say nothing are left out (`tags:` with a lone `-` under it). */
function listOf(node: ParsedNode): string[] | undefined {
  const items = (isSeq(node) ? node.items : [node]).filter((item) => !isScalar(item) || item.value !== null);
  const texts = items.map((item) => textOf(item));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function tagsIn(text: string): string[] {
  return text
    .split(/[,，、\n]|\s+(?=#)/)
    .map((tag) => tag.trim().replace(/^#+/, ''))
    .filter((tag) => tag !== '');
}

function shown(node: ParsedNode): string {
  const text = String(node).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
