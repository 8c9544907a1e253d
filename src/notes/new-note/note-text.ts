import path from 'node:path/posix';
import type { NewNoteLabels } from '../../messages/command-messages.ts';
import type { NextTopic } from '../note.ts';
import { encodePath } from '../addresses/paths.ts';

/** A section of an earlier note. */
export interface Place {
  title: string;
  file: string;
  /** Id of its heading; `''` is the note's top. */
  id: string;
}

interface Carried {
  text: string;
  place: Place;
}

interface Content {
  title: string;
  /** Path of the note, which its links start from. */
  file: string;
  people: readonly string[];
  /** Whether people are written with `@`. */
  handles: boolean;
  questions: readonly Carried[];
  promises: readonly Carried[];
  topics: readonly NextTopic[];
}

/** @returns Markdown, with no section that would be empty */
export function formatNote(content: Content, labels: NewNoteLabels): string {
  const { title, people, handles, questions, promises, topics } = content;
  const linkTo = (place: Place): string => link(content.file, place);
  const blocks = [
    `# ${escapeText(title)}`,
    people.length > 0 &&
      [`- ${labels.people}`, ...people.map((name) => `  - ${handles ? '@' : ''}${name}`)].join('\n'),
    topics.length > 0 && `## ${labels.topics}`,
    topics.map(formatTopic).join('\n'),
    promises.length > 0 && `## ${labels.promises}`,
    promises.map(({ text, place }) => `- [ ] ${escapeText(text)} (${linkTo(place)})`).join('\n'),
    questions.length > 0 && `## ${labels.questions}`,
    // A question that only links the last note isn't answered: it has to say so.
    ...questions.map(
      ({ text, place }) =>
        `### ${escapeText(text)}\n\n~~work in progress~~\n\n${labels.asked(linkTo(place))}`,
    ),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function formatTopic({ text, details }: NextTopic): string {
  return `- ${escapeText(text)}${details ? `\n  - ${escapeText(details)}` : ''}`;
}

function link(from: string, { title, file, id }: Place): string {
  const address = encodePath(path.relative(path.dirname(from), file));
  // Ids stay readable: GitHub and this site know them as they are.
  return `[${escapeText(title)}](${address}${id && `#${id.replace(/[\s()]/g, encodeURIComponent)}`})`;
}

/** Text of another note, with what Markdown would take for signs of its own. */
function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&');
}
