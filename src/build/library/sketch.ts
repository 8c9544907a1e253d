import { inferDate } from '../../notes/facts/note-date.ts';
import { isDraft, type FrontMatterResult } from '../../notes/frontmatter/frontmatter.ts';
import type { NoteFacts } from '../../notes/note.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { isGuide } from '../../notes/settings/guides.ts';
import { stemOf } from '../../notes/addresses/paths.ts';
import { trimEnd } from '../../notes/text/trim-end.ts';

const FIRST_HEADING = /^#{1,6}[ \t]+(.*)$/m;
const HTML_SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * What can be said of a note without rendering it, for lists of the writers' preview until the note is
 * rendered: title and date. The rest is left empty.
 */
export function sketchNote(
  file: string,
  { data, body }: FrontMatterResult,
  guides?: SiteSettings['guides'],
): NoteFacts {
  const title = data.title ?? headingOf(body) ?? stemOf(file);
  const isOwn = !isGuide(file, guides);
  const { date } = isOwn ? inferDate({ title, file, frontMatter: data.date }) : {};
  return {
    title,
    titleHtml: title.replace(/[&<>]/g, (sign) => HTML_SIGNS[sign] ?? sign),
    ...(date === undefined ? {} : { date }),
    people: (isOwn && data.people) || [],
    tags: (isOwn && data.tags) || [],
    excerpt: '',
    draft: isDraft(file, data),
    headings: [],
    questions: [],
  };
}

function headingOf(body: string): string | undefined {
  const text = body.match(FIRST_HEADING)?.[1];
  return text === undefined ? undefined : trimEnd(text, /[ \t#]/);
}
