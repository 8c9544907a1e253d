import type { VFile } from 'vfile';
import type { FrontMatter } from '../notes/frontmatter/frontmatter.ts';
import type { LinkUse, NoteFacts } from '../notes/note.ts';
import type { Problem, Rule, Severity } from '../notes/problem.ts';
import type { Section } from '../notes/section.ts';
import type { HandmadeTocLink } from '../notes/facts/toc.ts';

/** What the plugins gather about one note while it goes through them. */
export interface Draft {
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
    draft: Draft;
  }
}

/** The draft that a file carries through the pipeline. */
export function draftOf(file: VFile): Draft {
  const draft = file.data.draft;
  if (!draft) throw new Error('The pipeline runs on files that carry a draft');
  return draft;
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
export function report(draft: Draft, rule: Rule, line: number, message: string, fix: string): void {
  draft.problems.push({ file: draft.file, line, rule, message, fix, severity: SEVERITY[rule] ?? 'warning' });
}
