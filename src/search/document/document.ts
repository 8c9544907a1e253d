/** A note as Pagefind indexes it: a page with the note's own text, and what helps to find it as metadata. */
import type { Note, Section } from '../../notes/note.ts';
import { isOpenQuestion } from '../../notes/questions/is-open.ts';
import { topicsAsTitle } from '../../notes/topics/topics.ts';
import { otherNameOf } from '../vocabulary/other-title.ts';
import { filtersOf, folderOf } from './filters.ts';
import { type CutCompound, insideWords, spaceWords } from './inside-words.ts';
import { signedWords } from './signs.ts';
import { whenWords } from './when-words.ts';

/** Metadata of a document. Results tell by these names where a word was found. */
export type Field = 'title' | 'name' | 'names' | 'headings' | 'tags' | 'people' | 'folder' | 'inside';

/** What readers call notes whose questions have no answer yet. */
const UNFINISHED = ['미완', '미완성', 'unfinished'];

/** Ends a Latin word of a name or a heading: a letter that nobody types, for Pagefind keeps no signs. */
export const WORD_END = 'ꞌ';

/** @param language BCP 47; the same for all notes of an index. @returns a complete HTML document */
export function toDocument(
  note: Note,
  sections: readonly Section[],
  { language, cut }: { language: string; cut: CutCompound },
): string {
  const name = otherNameOf(note);
  const headings = note.headings.filter(({ isNested }) => !isNested).map(({ text }) => text);
  const text = sections.flatMap((section) => [section.heading, section.text, section.code]).join('\n');
  /**
   * What is searched of names and headings: in lower case, for Pagefind would cut `iOS` into two words; with the end of
   * each Latin word marked, to tell it from those that it begins; and with the words that Pagefind finds only by this.
   */
  const searched = (some: string): string =>
    [some.toLowerCase().replace(/[a-z0-9]+/g, markEnd), ...hiddenWords(some, cut)].join(' ');
  const fields: Record<Field, string> = {
    title: note.title,
    name,
    names: [
      searched(`${note.title}\n${name}`),
      ...whenWords(note).flatMap((word) => [word, markEnd(word)]),
    ].join(' '),
    headings: searched(headings.join('\n')),
    tags: searched([...note.tags, ...(note.questions.some(isOpenQuestion) ? UNFINISHED : [])].join('\n')),
    people: note.people.join(', '),
    folder: folderOf(note),
    inside: hiddenWords(text, cut).join(' '),
  };
  const head = [
    ...Object.entries(fields).map(([field, value]) => attribute(`meta="${field}[title]"`, value)),
    // Shown with a title that only says when.
    attribute('meta="topics[title]"', topicsAsTitle(note) ?? ''),
    ...filtersOf(note).map(([filter, value]) => attribute(`filter="${filter}[title]"`, value)),
    ...(note.date
      ? [attribute('sort="date[title]"', note.date), attribute('meta="day[title]"', note.date)]
      : []),
  ];
  const body = [
    element('h1', [note.title, name].filter(Boolean).join(' · ')),
    ...sections.flatMap(({ id, level, heading, text: lines, code }) => [
      id ? element(`h${level}`, heading, ` id="${escape(id)}"`) : '',
      ...lines.split('\n').map((line) => element('p', line)),
      element('pre', code),
    ]),
  ];
  return `<html lang="${escape(language)}"><body>${[...head, ...body].join('')}</body></html>`;
}

/** Marks the end of a Latin word or a number; others stay as they are. */
function markEnd(word: string): string {
  return /^[a-z0-9]+$/.test(word) ? word + WORD_END : word;
}

function hiddenWords(text: string, cut: CutCompound): string[] {
  const written = text.normalize('NFC');
  return [...insideWords(written, cut), ...signedWords(written)];
}

function element(name: string, text: string, attributes = ''): string {
  const shown = text.trim();
  return shown === '' ? '' : `<${name}${attributes}>${escape(toText(shown))}</${name}>`;
}

function attribute(what: string, value: string): string {
  const text = value.normalize('NFC').replace(/\s+/g, ' ').trim();
  return text === '' ? '' : `<i data-pagefind-${what} title="${escape(text)}"></i>`;
}

function toText(text: string): string {
  return spaceWords(text.normalize('NFC'));
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
