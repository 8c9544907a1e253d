/** One note as the small HTML page that Pagefind indexes in place of the published one. */
import type { Heading, Note } from '../notes/note.ts';
import type { Section } from '../notes/section.ts';
import { folderOf } from './facets.ts';
import { CODE_MARK, type CutCompound, encode, toExcerptWords } from './index-text.ts';
import { otherNameOf } from './names.ts';
import { wordsOfDay } from './written-date.ts';
import { wordOfSession } from './written-session.ts';

/** A heading's text ends with a mark of its own, lest Pagefind add a full stop. */
const END = '\n';

/**
 * @param language BCP 47; the same for all notes of an index.
 * @returns A complete HTML document with metadata, a line for each heading or tag; its text begins with a line of
 *   the note's names, and has a heading for each section.
 */
export function toIndexDocument(
  note: Note,
  sections: readonly Section[],
  { language, cut }: { language: string; cut: CutCompound },
): string {
  const encoded = (text: string): string => escape(encode(text.normalize('NFC'), cut));
  const name = otherNameOf(note);
  const parts = [
    attribute('title', encoded(note.title)),
    attribute('name', encoded(name)),
    attribute('headings', encoded(lines(note.headings.filter(({ isNested }) => !isNested)))),
    attribute('nested', encoded(lines(note.headings.filter(({ isNested }) => isNested)))),
    attribute('tags', encoded(note.tags.join('\n'))),
    attribute('people', escape(note.people.join(', '))),
    attribute('date', timeWordsOf(note).join(' ')),
    attribute('folder', escape(folderOf(note))),
    // The first line of the text, so that a title is searched as text is: by whole words and phrases.
    encoded(`${oneLine(`${note.title} ${name}`)}\n`),
    ...sections.map((section) => {
      const heading = section.id
        ? `<h${section.level} id="${escape(section.id)}">${encoded(section.heading + END)}</h${section.level}>`
        : '';
      const code = section.code ? `${CODE_MARK} ${encoded(`${section.code}\n`)}` : '';
      return `${heading} ${encoded(`${section.text}\n`)} ${code}`;
    }),
  ];
  return `<html lang="${escape(language)}"><body>${parts.join('\n')}</body></html>`;
}

/** When the note is of, in words that only the index has. */
function timeWordsOf({ date, session }: Note): string[] {
  return [...(date ? wordsOfDay(date) : []), ...(session ? [wordOfSession(session)] : [])];
}

function lines(headings: readonly Heading[]): string {
  return headings.map(({ text }) => text).join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function attribute(name: string, escaped: string): string {
  return escaped === '' ? '' : `<i data-pagefind-meta="${name}[title]" title="${escaped}"></i>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** About the text that a document has, as excerpts give its words. */
export function textOfDocument(html: string): string {
  return toExcerptWords(html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).join(' ');
}
