import { hasHangul } from '../../search/hangul/hangul.ts';
import type { AnchorId } from '../addresses/brands.ts';
import { compareNames } from '../addresses/paths.ts';
import { topicOf } from '../topics/topic.ts';
import type { Note } from '../note.ts';
import { saysOnlyWhen } from '../topics/topics.ts';
import { letterOf, type Letter } from './letters.ts';
import { foldName, type Names } from './names.ts';
import { isAspect, isTelling, isTellingSyllable, stemOf, wordsOf } from './words.ts';

/** A term of the index. */
export interface Term {
  /** As most headings write it. */
  name: string;
  /** Its name in the other script, where headings give one. */
  other?: string;
  letter: Letter;
  /** Where it is dealt with, a place a note, in the order of the notes; none where it only leads to its other name. */
  places: TermPlace[];
  /** The name that it is listed under. */
  see?: string;
}

interface TermPlace {
  file: string;
  /** Id of the heading; `''` where the whole note is about it. */
  id: AnchorId | '';
}

/** What a heading may give to the index. */
interface Found extends TermPlace {
  text: string;
  /** A name that a heading is all about; `phrase`: what its sentence begins with; `word`: one of an English sentence. */
  kind: 'whole' | 'phrase' | 'word';
}

/** Notes that an English word must stand in: fewer are no topic of the group, more are none of anybody. */
const WORD_NOTES = { least: 3, most: 40 };
/** Share of titles without Hangul in a group that writes English. */
const ENGLISH = 0.8;
const MOST_WORDS = { hangul: 4, latin: 3 };

/**
 * The topics of titles and headings as a book's index has them, in the order of their letters.
 * @param notes those that are indexed
 */
export function termsOf(notes: readonly Pick<Note, 'file' | 'title' | 'headings'>[], names: Names): Term[] {
  // Among Korean notes an English sentence is an exception, whose words are no topics.
  const inEnglish = notes.filter(({ title }) => !hasHangul(title)).length > notes.length * ENGLISH;
  const all = notes.flatMap(foundIn).filter(({ kind }) => inEnglish || kind !== 'word');
  const found = Map.groupBy(all, ({ text }) => names.keyOf(text));
  const terms = [...found.values()].filter(isKnown).flatMap((all) => toTerms(all, names));
  return terms.sort((a, b) => a.letter.order - b.letter.order || compareNames(a.name, b.name));
}

function foundIn({ file, title, headings }: Pick<Note, 'file' | 'title' | 'headings'>): Found[] {
  const places = [
    ...(saysOnlyWhen(title) ? [] : [{ text: title, id: '' as const }]),
    ...headings.toSorted((a, b) => a.level - b.level).map(({ text, id }) => ({ text, id })),
  ];
  return places.flatMap(({ text, id }) => readHeading(text).map((each) => ({ ...each, file, id })));
}

/** What a heading may give to the index, and how sure that is. @internal for tests */
export function readHeading(heading: string): Pick<Found, 'text' | 'kind'>[] {
  const topic = topicOf(heading);
  const name = topic && nameIn(topic.text);
  if (name !== undefined) return [{ text: name, kind: topic?.isWhole ? 'whole' : 'phrase' }];
  if (hasHangul(heading)) return [];
  return [...new Set(wordsOf(heading))]
    .filter((word) => !/(?:ing|ly|ed)$/.test(word))
    .map((word) => ({ text: writtenAs(word, heading), kind: 'word' as const }));
}

/** A word with the capitals that are its own: `JSON`, `ActiveRecord`. */
function writtenAs(word: string, heading: string): string {
  const written = heading.match(/[A-Za-z][A-Za-z0-9]*/g)?.find((each) => each.toLowerCase() === word);
  return written !== undefined && /.[A-Z]/.test(written) ? written : word;
}

/** What opens a sentence and no name, and what is no name's end. */
const OPENERS =
  /^(?:그래서|그럼,?|그러면|하지만|그리고|다시|가장|더|둘|각|그|이|저|추가로|관련|왜|나쁜['’]?|좋은|새로운|in|about|hello|구현|간단하지만|간결한|간단한|같이|일어나는|제공하는|먼저|기타|그외|종합|번외|실제|하나의|여러|모든)$/iu;
const UNFINISHED =
  /(?:하기|되기|시키기|만들기|보기|배우기|나누기|하려면|대해서?|관해서?|위한|통한|[하되보]자|적자|[는할된될했]|적인|좋은|적)$/u;
/** An English title that begins so tells what is done. */
const GERUND =
  /^(?!string|routing|binding|floating|escaping|sharding|hashing|caching|programming)[a-z]{3,}(?:ing|ly)$/i;
/** Addresses and files, and signs of code. */
const CODE = /[{}();=<>|]|\S\/\S+[./]|\.(?:jsx?|tsx?|vue|jsp|cpp|css|html?|java|md|py)\b/i;

/** The name in a topic, without what is asked of it: `TCP의 특징` is about TCP. Nothing for what names nothing. */
function nameIn(topic: string): string | undefined {
  const words = topic.replace(/\s?(?:\d+|몇)\s?가지$/u, '').split(/\s+/);
  while (words.length > 1 && isAspect(words.at(-1)?.toLowerCase() ?? '')) {
    words.pop();
    const last = withoutParticle(words.at(-1) ?? '');
    if (last === undefined) return undefined;
    words[words.length - 1] = last;
  }
  const name = words.join(' ').replace(/[\s,:'’‘"-]+$/u, '');
  return isName(name, words) ? name : undefined;
}

/** A word without the particle that joins it to what is asked of it; nothing where it is no noun. */
function withoutParticle(word: string): string | undefined {
  if (UNFINISHED.test(word) || /[가-힣](?:한|인)$/.test(word)) return undefined;
  const latin = word.replace(/(?<=[A-Za-z0-9)])(?:의|와|과|을|를|은|는|이|가|에|에서)$/u, '');
  if (latin !== word || !/[가-힣]$/.test(word)) return latin;
  const stem = stemOf(word.replace(/(?<=[가-힣])의$/u, ''));
  return word.startsWith(stem) ? stem : word;
}

function isName(name: string, words: readonly string[]): boolean {
  if (isTellingSyllable(name)) return true;
  const isHangul = hasHangul(name);
  if (!/^[\p{L}\p{N}.]/u.test(name) || !/\p{L}/u.test(name) || name.length < 2 || CODE.test(name))
    return false;
  if (words.length > (isHangul ? MOST_WORDS.hangul : MOST_WORDS.latin)) return false;
  const [first = ''] = words;
  if (!words.some((word) => isTelling(bare(word)))) return false;
  if (OPENERS.test(first) || (isHangul && UNFINISHED.test(words.at(-1) ?? ''))) return false;
  // An object in a name is a sentence's; an English title that begins with a verb or joins its words is one.
  return isHangul
    ? !words.slice(0, -1).some((word) => /[가-힣](?:을|를)$/.test(word))
    : words.every((word) => isTelling(bare(word))) && !(words.length > 1 && GERUND.test(first));
}

function bare(word: string): string {
  return stemOf(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+$/u, ''),
  );
}

/** Whether it is a term: some heading is all about it, or many have the word. */
function isKnown(all: readonly Found[]): boolean {
  if (all.some(({ kind }) => kind === 'whole')) return true;
  const notes = new Set(all.filter(({ kind }) => kind === 'word').map(({ file }) => file)).size;
  return notes >= WORD_NOTES.least && notes <= WORD_NOTES.most;
}

function toTerms(all: readonly Found[], names: Names): Term[] {
  const isWhole = all.some(({ kind }) => kind === 'whole');
  const counted = all.filter(({ kind }) => !isWhole || kind !== 'word');
  const spellings = Map.groupBy(
    counted.filter(({ kind }) => !isWhole || kind === 'whole'),
    ({ text }) => text,
  );
  const byUse = [...spellings].sort((a, b) => b[1].length - a[1].length || compareNames(a[0], b[0]));
  const [name = ''] = byUse[0] ?? [];
  const inOther = (text: string) => hasHangul(text) !== hasHangul(name) && foldName(text) !== foldName(name);
  const other = byUse.map(([text]) => text).find(inOther) ?? names.othersOf(name)[0];
  const places = [
    ...new Map(counted.toReversed().map(({ file, id }) => [file, { file, id }])).values(),
  ].reverse();
  const term: Term = { name, ...(other ? { other } : {}), letter: letterOf(name), places };
  return other && letterOf(other).name !== term.letter.name
    ? [term, { name: other, letter: letterOf(other), places: [], see: name }]
    : [term];
}
