import { isScalar, isSeq } from 'yaml';
import type { ParsedNode, YAMLMap } from 'yaml';
import { findDay } from '../facts/parse-day.ts';
import { peopleInText, unique } from '../facts/person.ts';
import type { Tell } from '../problem.ts';
import type { FrontMatter } from './frontmatter.ts';
import { listOf, shown, tagsIn, textOf } from './frontmatter-values.ts';

export type Key = keyof FrontMatter;
export type Fields = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;
export type Report = (at: number, tell: Tell<'front-matter'>) => void;

const KEYS: readonly Key[] = ['title', 'date', 'people', 'tags', 'draft', 'description', 'aliases'];

/** @param name in lower case */
export function isKey(name: string): name is Key {
  return (KEYS as readonly string[]).includes(name);
}

/**
 * Reads the fields of a mapping; of one that stands there twice, the first.
 * @param report told of what can't be read, at an offset of the YAML
 */
export function readFields(fields: Fields, data: FrontMatter, report: Report): void {
  for (const { key, value } of fields.items) {
    const written = isScalar(key) ? String(key.value).toLowerCase() : '';
    const name = written === 'alias' ? 'aliases' : written;
    if (!isKey(name) || value === null || (isScalar(value) && value.value === null)) continue;
    const offset = value.range[0];
    if (data[name] !== undefined) report(offset, (say) => say.twice(name));
    else if (!readField(data, name, value) && name !== 'draft')
      report(offset, (say) => say.unreadable(name, shown(value)));
  }
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
    case 'aliases': {
      const list = listOf(value);
      if (list) data.aliases = unique(list);
      return list !== undefined;
    }
    case 'people':
    case 'tags': {
      const list = name === 'people' && hasNumbers(value) ? undefined : listOf(value);
      const read = name === 'tags' ? tagsIn : peopleInText;
      if (list) data[name] = unique(list.flatMap(read));
      return list !== undefined;
    }
  }
}

/** Numbers, true and false name nobody. */
function hasNumbers(value: ParsedNode): boolean {
  const items = isSeq(value) ? value.items : [value];
  return items.some((item) => isScalar(item) && ['number', 'boolean'].includes(typeof item.value));
}

/** Written short, where no slip of one letter leads to it. */
const SHORT: ReadonlyMap<string, Key> = new Map([['ppl', 'people']]);

/** What other tools and people mean by a name that is one slip away from ours. */
const OTHERS = new Set(['data', 'alias']);

/**
 * The field that a name which isn't read may be meant for: one letter is missing, is too many, is another one
 * or changed places with its neighbour. Of short names another letter makes another word (`tabs`, `rate`).
 */
export function meantKey(name: string): Key | undefined {
  const lower = name.toLowerCase();
  if (isKey(lower) || OTHERS.has(lower)) return undefined;
  return SHORT.get(lower) ?? KEYS.find((key) => isSlip(lower, key));
}

function isSlip(written: string, key: Key): boolean {
  let same = 0;
  while (same < key.length && written[same] === key[same]) same++;
  const [rest, expected] = [written.slice(same), key.slice(same)];
  if (same === 0) return false;
  const isSwapped = rest.slice(0, 2) === [expected[1], expected[0]].join('') && expected.length > 1;
  return (
    rest === expected.slice(1) ||
    rest.slice(1) === expected ||
    (isSwapped && rest.slice(2) === expected.slice(2)) ||
    (key.length > 4 && rest.length > 0 && rest.slice(1) === expected.slice(1))
  );
}
