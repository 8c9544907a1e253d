import type { VFile } from 'vfile';
import type { FrontMatter } from '../notes/frontmatter/frontmatter.ts';
import type { LinkUse, NoteFacts, Section } from '../notes/note.ts';
import type { Problem, Rule, Severity } from '../notes/problem.ts';
import type { HandmadeTocLink } from '../notes/facts/toc.ts';

/** What the plugins gather about one note while it goes through them. */
export interface NoteState {
  /** Path of the note in the notes folder. */
  file: string;
  /** The text that was parsed: NFC, `\n` ends each line, empty lines in place of the front matter. */
  source: string;
  frontMatter: FrontMatter;
  /** Its ISO day, where properties under the title tell it. */
  day?: string;
  /** Participants that the text names. */
  people: string[];
  /** First words of the text. */
  excerpt: string;
  facts?: NoteFacts;
  sections: Section[];
  /** Ids that links may lead to. */
  ids: string[];
  /** Tables of contents that the writer made, with the lines of their links. */
  handmadeTocs: { line: number; links: HandmadeTocLink[] }[];
  links: LinkUse[];
  assets: Set<string>;
  problems: Problem[];
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

/** Severity of each rule that the pipeline reports. */
const SEVERITY: Partial<Record<Rule, Severity>> = {
  'missing-link': 'error',
  'missing-anchor': 'error',
  'missing-image': 'error',
  'unsafe-link': 'error',
  'conflict-marker': 'error',
  'render-limit': 'error',
  'unreadable-file': 'error',
  'escaped-tag': 'info',
  'empty-note': 'info',
};

/** Notes a problem; rules are warnings unless listed above. */
export function report(note: NoteState, rule: Rule, line: number, message: string, fix: string): void {
  note.problems.push({ file: note.file, line, rule, message, fix, severity: SEVERITY[rule] ?? 'warning' });
}
