/**
 * Questions as a file that Anki imports, with the headers that its manual documents:
 * https://docs.ankiweb.net/importing/text-files.html. An id makes a later import change the same note.
 */

/** A question with its answer as HTML. */
export interface AnkiNote {
  id: string;
  question: string;
  answer: string;
  tags: string[];
}

/** @param deck name of the deck; `::` in it would make decks within decks */
export function ankiText(notes: readonly AnkiNote[], deck: string): string {
  const headers = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${oneLine(deck).replaceAll('::', ':')}`,
    '#columns:GUID\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = notes.map(({ id, question, answer, tags }) =>
    [`study-${id}`, escapeHtml(question), answer, tags.map(toTag).filter(Boolean).join(' ')]
      .map(quoteField)
      .join('\t'),
  );
  return `${[...headers, ...rows].join('\n')}\n`;
}

/** A name that a picture has among Anki's, which know no folders. */
export function mediaName(address: string): string {
  const { pathname } = new URL(address, 'http://site.invalid');
  let name = pathname;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    // It is one, as it is.
  }
  return `study-${name.replace(/^\/+/, '').replaceAll(/[^\p{L}\p{N}.]+/gu, '-')}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A tag ends at a space. */
function toTag(text: string): string {
  return oneLine(text).replaceAll(' ', '_').replaceAll('::', ':');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function quoteField(text: string): string {
  return /[\t\n\r"]|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
