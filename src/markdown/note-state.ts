import type { AnchorId, FolderFile } from '../notes/addresses/brands.ts';
import type { VFile } from 'vfile';
import type { FrontMatter } from '../notes/frontmatter/frontmatter.ts';
import type { Heading, Citation, LinkUse, NoteFacts, Section } from '../notes/note.ts';
import { toProblem, type Problem, type Rule, type Tell } from '../notes/problem.ts';
import type { ProblemMessages } from '../messages/problem-messages.ts';
import type { FoundTopic } from '../notes/facts/next-topics.ts';
import type { HandmadeTocLink } from '../notes/facts/toc.ts';

/** What the plugins gather about one note while it goes through them. */
export interface NoteState {
  file: FolderFile;
  /** The file that carries this, and problems as its messages. */
  vfile: VFile;
  /** What problems say. */
  messages: ProblemMessages;
  /** The text that was parsed: NFC, `\n` ends each line, empty lines in place of the front matter. */
  source: string;
  /** The text without front matter and private sections. */
  body: string;
  frontMatter: FrontMatter;
  /** Its ISO day, where properties under the title tell it. */
  day?: string;
  /** Participants that the text names. */
  people: string[];
  /** First words of the text. */
  excerpt: string;
  /** What it keeps for a later session. */
  nextTopics: FoundTopic[];
  facts?: NoteFacts;
  headings: Heading[];
  sections: Section[];
  /** Ids that links may lead to. */
  ids: AnchorId[];
  /** Tables of contents that the writer made, with the lines of their links. */
  handmadeTocs: { line: number; links: HandmadeTocLink[] }[];
  links: LinkUse[];
  /** Other notes that links lead to, by their addresses. */
  targets: Map<string, Pick<Citation, 'file' | 'anchor'>>;
  citations: Citation[];
  assets: Set<FolderFile>;
}

declare module 'vfile' {
  interface DataMap {
    note: NoteState;
  }
}

/** What is gathered of the note that a file carries through the pipeline. */
export function noteOf(file: VFile): NoteState {
  const note = file.data.note;
  if (!note) throw new Error('The pipeline runs on files that carry what is gathered of a note');
  return note;
}

/** Who speaks in a message of a file. */
const SOURCE = 'study-notes';

/** Notes a problem as a message of the note's file, in the words of its rule. */
export function report<R extends Rule>(note: NoteState, rule: R, line: number, tell: Tell<R>): void {
  reportAll(note, [toProblem(note.messages, { file: note.file, line }, rule, tell)]);
}

/** Notes problems, with their mending as `note`. */
export function reportAll({ vfile }: NoteState, problems: readonly Problem[]): void {
  for (const { rule, line, message, fix, severity } of problems) {
    const said = vfile.message(message, { place: { line, column: 1 }, ruleId: rule, source: SOURCE });
    said.note = fix;
    // As VFile has it: true is an error, false a warning, and what is worth knowing is neither.
    said.fatal = severity === 'info' ? undefined : severity === 'error';
  }
}

/** The problems among the messages of a file, by line. */
export function problemsOf({ messages, path }: VFile): Problem[] {
  return messages
    .filter(({ source }) => source === SOURCE)
    .map(({ ruleId, line = 1, reason, note = '', fatal }) => ({
      file: path,
      line,
      rule: ruleId as Rule,
      message: reason,
      fix: note,
      severity: fatal ? ('error' as const) : fatal === false ? ('warning' as const) : ('info' as const),
    }))
    .sort((a, b) => a.line - b.line);
}
