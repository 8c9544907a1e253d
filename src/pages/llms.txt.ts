import type { APIRoute } from 'astro';
import { getArrangedNotes } from '../arranged-notes.ts';
import type { LibraryNote } from '../arranged-notes.ts';
import { titleOf } from '../components/lists/pages.ts';
import { href } from '../components/text/href.ts';
import { messagesIn } from '../messages/language.ts';
import { cutAtWord } from '../notes/facts/excerpt.ts';
import { isGuide } from '../notes/settings/guides.ts';
import { topicLine, topicsOf } from '../notes/topics/topics.ts';
import { site as settings } from '../site.ts';

/** Characters that a note's line tells of it. */
const SUMMARY = 160;

/** What the site holds, for language models: each note with its Markdown. Format: https://llmstxt.org */
export const GET: APIRoute = async ({ site }) => {
  const messages = messagesIn(settings.language).page;
  const arranged = await getArrangedNotes();
  const line = (note: LibraryNote) => {
    const address = `${href(note.route)}index.md`;
    const about = note.description ?? (topicLine(topicsOf(note), SUMMARY) || note.excerpt);
    const title = oneLine(titleOf(note, arranged)).replace(/[[\]\\]/g, '\\$&');
    const summary = about && `: ${cutAtWord(oneLine(about), SUMMARY)}`;
    return `- [${title}](${site ? new URL(address, site).href : address})${summary}`;
  };
  const list = (heading: string, notes: readonly LibraryNote[]) =>
    notes.length > 0 ? [`## ${heading}`, notes.map(line).join('\n')] : [];
  const undated = arranged.notes.filter(({ date }) => date === undefined);
  const guides = new Set(undated.filter(({ file }) => isGuide(file, settings.guides)));
  const parts = [
    `# ${settings.title}`,
    `> ${oneLine(settings.description)}`,
    ...list(messages.notes, arranged.sessions),
    ...list(
      messages.undated,
      undated.filter((note) => !guides.has(note)),
    ),
    ...list('Optional', [...guides]), // The format's own name for what may be left out.
  ];
  return new Response(`${parts.join('\n\n')}\n`);
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
