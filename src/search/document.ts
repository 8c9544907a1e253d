/** One note as Pagefind and its readers get it: the small HTML page that is indexed in place of the published one, and its record. */
import type { Heading, Note } from '../notes/note.ts';
import type { Section } from '../notes/section.ts';
import { folderOf } from './facets.ts';
import { CODE_MARK, type CutCompound, countWords, markWords, toIndexText, toWords } from './index-text.ts';
import { otherNameOf } from './names.ts';
import type { NoteRecord, RecordHeading } from './note-record.ts';
import { wordsOfDay } from './written-date.ts';
import { wordOfSession } from './written-session.ts';

/** A heading's text ends with a mark of its own, lest Pagefind add a full stop. */
const END = '\n';

export interface IndexDocument {
  /** A complete HTML document with metadata, a line for each heading or tag. */
  html: string;
  /** Its words with single spaces, numbered as the index numbers them; those of the note's names come first. */
  words: string;
  /** What a result shows beside the words. */
  record: Omit<NoteRecord, 'text' | 'pieces'>;
}

/** @param language BCP 47; the same for all notes of an index. */
export function toIndexDocument(
  note: Note,
  sections: readonly Section[],
  { language, cut }: { language: string; cut: CutCompound },
): IndexDocument {
  const name = otherNameOf(note);
  const headings: RecordHeading[] = [];
  const texts: string[] = [];
  const html: string[] = [];
  let wordCount = 0;

  /** Adds text to the document. @returns its number of words */
  function addText(text: string, before = '', after = ''): number {
    const marked = markWords(text.normalize('NFC'));
    const words = toWords(marked);
    const count = countWords(words);
    if (count) texts.push(words);
    wordCount += count;
    html.push(`${before}${escape(toIndexText(marked, cut))}${after}`);
    return count;
  }

  // The first line of the text, so that a title is searched as text is: by whole words and phrases.
  const nameCount = addText(`${note.title} ${name}`.replace(/\s+/g, ' ').trim() + END);
  for (const { id, level, heading, text, code } of sections) {
    if (id) {
      const start = wordCount;
      const length = addText(heading + END, `<h${level} id="${escape(id)}">`, `</h${level}>`);
      headings.push({ level, id, text: toLine(heading), start, length });
    }
    addText(`${text}\n`);
    if (code) {
      texts.push(CODE_MARK);
      wordCount += 1;
      addText(`${code}\n`, `${CODE_MARK} `);
    }
  }
  const encoded = (text: string): string => escape(toIndexText(markWords(text.normalize('NFC')), cut));
  const metadata = [
    attribute('title', encoded(note.title)),
    attribute('name', encoded(name)),
    attribute('headings', encoded(lines(note.headings.filter(({ isNested }) => !isNested)))),
    attribute('nested', encoded(lines(note.headings.filter(({ isNested }) => isNested)))),
    attribute('tags', encoded(note.tags.join('\n'))),
    attribute('people', escape(note.people.join(', '))),
    attribute('date', timeWordsOf(note).join(' ')),
    attribute('folder', escape(folderOf(note))),
  ];
  return {
    html: `<html lang="${escape(language)}"><body>${[...metadata, ...html].join('\n')}</body></html>`,
    words: texts.join(' '),
    record: {
      route: note.route,
      title: toLine(note.title),
      name: toLine(name),
      date: note.date ?? '',
      people: note.people,
      folder: folderOf(note),
      wordCount,
      nameCount,
      headings,
    },
  };
}

/** When the note is of, in words that only the index has. */
function timeWordsOf({ date, session }: Note): string[] {
  return [...(date ? wordsOfDay(date) : []), ...(session ? [wordOfSession(session)] : [])];
}

function lines(headings: readonly Heading[]): string {
  return headings.map(({ text }) => text).join('\n');
}

function toLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
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
