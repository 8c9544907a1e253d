import { isOnlyDay } from '../facts/note-date.ts';
import { findSession } from '../facts/session.ts';
import { type Topic, topicOf } from './topic.ts';
import type { Note } from '../note.ts';

/** What is read of a note. */
type Told = Pick<Note, 'title' | 'questions' | 'headings'>;

/** Characters of a line of topics: what a tab or a row of a list shows of it. */
const LINE = 64;

/**
 * What a note is about, in the words of its headings: of its questions where it asks any, else of its uppermost headings.
 * Those come first that a heading is all about; parts of the agenda and what the title says already are left out.
 * @param most number of topics at most
 */
export function topicsOf(note: Told, most = Number.POSITIVE_INFINITY): string[] {
  const asked = topicsIn(note.questions.map(({ text }) => text));
  const byLevel = note.headings.toSorted((a, b) => a.level - b.level).map(({ text }) => text);
  const topics = asked.length > 0 ? asked : topicsIn(byLevel);
  return distinct(topics, note.title).slice(0, most);
}

function topicsIn(headings: readonly string[]): string[] {
  const topics = headings.map(topicOf).filter((topic): topic is Topic => topic !== undefined);
  return [...topics.filter(({ isWhole }) => isWhole), ...topics.filter(({ isWhole }) => !isWhole)].map(
    ({ text }) => text,
  );
}

/** Without those that say no more than one before them: `OAuth 인증과정` after `OAuth`. */
function distinct(topics: readonly string[], title: string): string[] {
  const own = fold(title);
  const kept = new Map<string, string>();
  for (const topic of topics) {
    const folded = fold(topic);
    if (folded === '' || folded === own) continue;
    if (![...kept.keys()].some((known) => holds(folded, known) || holds(known, folded)))
      kept.set(folded, topic);
  }
  return [...kept.values()];
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

function holds(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** Whether a title says no more than when a note is of: `210429 목`, `3주차`. */
export function saysOnlyWhen(title: string): boolean {
  if (isOnlyDay(title)) return true;
  const found = findSession(title);
  const rest = found && title.normalize('NFC').replace(found.written, ' ');
  return rest !== undefined && (!/[\p{L}\p{N}]/u.test(rest) || isOnlyDay(rest));
}

/** As many topics as a line has room for, `…` behind them where there are more; `''` for none. */
export function topicLine(topics: readonly string[], room = LINE): string {
  let line = '';
  for (const topic of topics) {
    const longer = line === '' ? topic : `${line}, ${topic}`;
    if (line !== '' && longer.length > room) return `${line} …`;
    line = longer;
  }
  return line;
}

/**
 * What readers are shown as the name of a note whose title says only when it was; nothing for any other, and where its
 * headings tell no more.
 */
export function topicsAsTitle(note: Told): string | undefined {
  return saysOnlyWhen(note.title) ? topicLine(topicsOf(note)) || undefined : undefined;
}

/** What a note is about in a sentence's length, for search engines and for whoever shares its link. */
export function summaryOf(note: Told & Pick<Note, 'description' | 'excerpt'>, room = 160): string {
  if (note.description !== undefined) return note.description;
  const topics = saysOnlyWhen(note.title) ? topicLine(topicsOf(note), room) : '';
  return topics || note.excerpt;
}
