import { inferDate } from '../notes/date.ts';
import type { Heading, NoteFacts } from '../notes/note.ts';
import type { Problem } from '../notes/problem.ts';
import { inferSession } from '../notes/session.ts';
import type { SiteSettings } from '../notes/settings.ts';
import { report, type Draft } from './draft.ts';

export type FrontMatter = { title?: string; date?: string };
export function readFrontMatter(
  source: string,
  _file: string,
): { data: FrontMatter; body: string; bodyLine: number; problems: Problem[] } {
  const m = /^---\n[^]*?\n---\n/.exec(source);
  if (!m) return { data: {}, body: source, bodyLine: 1, problems: [] };
  return { data: {}, body: source.slice(m[0].length), bodyLine: m[0].split('\n').length, problems: [] };
}

/** What `readFacts` reads from. */
export interface FactSources {
  draft: Draft;
  title: string;
  /** Line of the title's heading. */
  titleLine: number;
  headings: readonly Heading[];
  site: SiteSettings;
}

/** Facts of a note besides its title and headings. */
export function readFacts({
  draft,
  title,
  titleLine,
}: FactSources): Omit<NoteFacts, 'title' | 'titleHtml' | 'titleId' | 'headings'> {
  const { file, frontMatter } = draft;
  const session = inferSession({ title, file });
  const { date, weekdayMismatch } = inferDate({ title, file, frontMatter: frontMatter.date });
  if (weekdayMismatch) {
    const { written, actual } = weekdayMismatch;
    report(
      draft,
      'weekday',
      titleLine,
      `The title says "${written}", but ${date ?? 'that day'} is "${actual}"`,
      'correct the date or the weekday',
    );
  }
  return {
    ...(date === undefined ? {} : { date }),
    ...(session === undefined ? {} : { session }),
    people: [],
    tags: [],
    excerpt: (draft.sections[0]?.text ?? '').slice(0, 160),
    draft: false,
    questions: [],
  };
}
