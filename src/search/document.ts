/** One note as the small HTML page that Pagefind indexes in place of the published one. */
import type { Note } from '../notes/note.ts';
import type { Section } from '../notes/section.ts';
import { CODE_MARK, type CutCompound, encode } from './index-text.ts';

/** Weights of words by where they stand, next to 1 for running text; Pagefind takes 0 to 10. */
const HEADING_WEIGHT = 4;
const CODE_WEIGHT = 0.4;

/** A heading's text ends with a mark of its own, lest Pagefind add a full stop. */
const END = '\n';

/**
 * @param language BCP 47; the same for all notes of an index.
 * @returns A complete HTML document. Metadata: `title`, `headings`, `date`, `people`, `tags`;
 *   filters: `year`, `person`, `folder`, `kind`; an element with an id for each heading.
 */
export function toIndexDocument(
  note: Note,
  sections: readonly Section[],
  { language, cut }: { language: string; cut: CutCompound },
): string {
  const encoded = (text: string): string => escape(encode(text.normalize('NFC'), cut));
  const meta = (name: string, value: string | undefined): string =>
    value ? attribute('meta', name, escape(value)) : '';
  const parts = [
    meta('date', note.date),
    meta('people', note.people.join(', ')),
    attribute('meta', 'title', encoded(note.title)),
    note.headings.length
      ? attribute('meta', 'headings', encoded(note.headings.map((heading) => heading.text).join('\n')))
      : '',
    note.tags.length ? attribute('meta', 'tags', encoded(note.tags.join('\n'))) : '',
    ...toFilters(note).map(([name, value]) => attribute('filter', name, escape(value))),
    ...sections.map((section) => {
      const heading = section.id
        ? `<h${section.level} id="${escape(section.id)}" data-pagefind-weight="${HEADING_WEIGHT}">${encoded(section.heading + END)}</h${section.level}>`
        : '';
      const code = section.code
        ? `<span data-pagefind-weight="${CODE_WEIGHT}">${CODE_MARK} ${encoded(`${section.code}\n`)}</span>`
        : '';
      return `${heading} ${encoded(`${section.text}\n`)} ${code}`;
    }),
  ];
  return `<html lang="${escape(language)}"><body>${parts.join('\n')}</body></html>`;
}

/** What the reader can narrow results by; a filter may have several values. */
function toFilters(note: Note): [name: string, value: string][] {
  const isSession = note.date !== undefined || note.session !== undefined;
  const folder = toFolder(note.file);
  return [
    ['kind', isSession ? 'session' : 'note'],
    ...(note.questions.length ? ([['kind', 'question']] as [string, string][]) : []),
    ...(note.date ? ([['year', note.date.slice(0, 4)]] as [string, string][]) : []),
    ...note.people.map((person): [string, string] => ['person', person]),
    ...(folder ? ([['folder', folder]] as [string, string][]) : []),
  ];
}

function toFolder(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/'))).normalize('NFC');
}

function attribute(kind: 'meta' | 'filter', name: string, escaped: string): string {
  return `<i data-pagefind-${kind}="${name}[title]" title="${escaped}"></i>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
