import type { SummaryMessages } from '../../messages/command-messages.ts';
import type { Note } from '../../notes/note.ts';
import type { Problem, Rule } from '../../notes/problem.ts';
import type { Changes } from './changed-notes.ts';
import type { Guide } from './guide.ts';
import { printable } from './printable.ts';
import { sortProblems } from './report.ts';

/** What a summary tells of a folder of notes. */
export interface Reviewed {
  notes: readonly Pick<Note, 'file' | 'title' | 'questions'>[];
  problems: readonly Problem[];
}

/**
 * What a session added, as Markdown for whoever reviews it: new and changed notes with their questions, and what
 * is to be mended in them.
 * @param guide where a rule's link leads
 */
export function summarizeChanges(
  changes: Changes,
  reviewed: Reviewed,
  messages: SummaryMessages,
  guide?: Guide,
): string {
  const notes = new Map(reviewed.notes.map((note) => [note.file.normalize('NFC'), note]));
  const known = (files: readonly string[]) => files.flatMap((file) => notes.get(file) ?? []);
  const show = (note: Reviewed['notes'][number]) => showNote(note, reviewed.problems, messages, guide);
  const removed = changes.removed.filter((file) => /\.md$/i.test(file));
  const parts = [
    { title: messages.added, lines: known(changes.added).map(show) },
    { title: messages.changed, lines: known(changes.changed).map(show) },
    { title: messages.removed, lines: removed.map((file) => `- ${escape(file)}`) },
  ].filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return `${messages.nothing}\n`;
  return parts.map(({ title, lines }) => `## ${title}\n\n${lines.join('\n')}\n`).join('\n');
}

function showNote(
  { file, title, questions }: Reviewed['notes'][number],
  problems: readonly Problem[],
  { unfinished, problemCount }: SummaryMessages,
  guide?: Guide,
): string {
  const named = (rule: Rule): string => (guide ? `[\`${rule}\`](${guide(rule)})` : `\`${rule}\``);
  const own = sortProblems(problems.filter((problem) => problem.file === file));
  return [
    `- **${escape(title)}** · ${escape(file)}${own.length > 0 ? ` · ${problemCount(own.length)}` : ''}`,
    ...questions.map(
      ({ text, unfinished: isOpen }) => `  - ${escape(text)}${isOpen ? ` (${unfinished})` : ''}`,
    ),
    ...own.map(
      ({ line, rule, message, fix }) => `  - ⚠ ${line}: ${named(rule)} ${escape(`${message} — ${fix}`)}`,
    ),
  ].join('\n');
}

/** What writers wrote stays text. */
function escape(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>#|~&!@]/g, '\\$&');
}
