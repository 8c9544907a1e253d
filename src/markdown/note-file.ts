import { VFile } from 'vfile';
import { turnedLines, withoutTurnsIn } from '../notes/text/bidi.ts';
import { cutAtWord } from '../notes/facts/excerpt.ts';
import { readFrontMatter, type FrontMatterResult } from '../notes/frontmatter/frontmatter.ts';
import type { RenderedNote } from '../notes/note.ts';
import type { SiteSettings } from '../notes/settings.ts';
import { sourceText } from '../notes/text/source-text.ts';
import { inferTitle } from '../notes/facts/title.ts';
import { withoutComments } from './obsidian/comment-ranges.ts';
import { noteOf, problemsOf, report, reportAll, type NoteState } from './note-state.ts';
import { factsOf } from './facts/facts.ts';

/** A note as it is read from disk. */
export interface Source {
  /** Path in the notes folder, `/`-separated. */
  file: string;
  text: string;
  /** What `readFrontMatter` says of the text; it is read here, unless given. */
  frontMatter?: FrontMatterResult;
}

/**
 * Makes the file that goes through the pipeline. Empty lines stand for the front matter, so that lines stay
 * right.
 */
export function start({ file, text, frontMatter }: Source): VFile {
  const source = sourceText(text);
  const { data, body, bodyLine, problems } = frontMatter ?? readFrontMatter(source, file);
  const vfile = new VFile({ value: '\n'.repeat(bodyLine - 1) + body, path: file });
  const note: NoteState = {
    file,
    vfile,
    source: String(vfile),
    frontMatter: data,
    people: [],
    excerpt: '',
    sections: [],
    ids: [],
    handmadeTocs: [],
    links: [],
    assets: new Set(),
  };
  vfile.data.note = note;
  reportAll(note, problems);
  if (body.trim() === '')
    report(note, 'empty-note', 1, 'The note has no text', 'Write it, or delete the file');
  for (const line of turnedLines(source))
    report(
      note,
      'bidi-control',
      line,
      'The line holds an invisible character that turns the direction of what follows it',
      'Take it away; browsers find the direction of right-to-left text by themselves',
    );
  return vfile;
}

/** Why a note isn't rendered though nothing is wrong with it but what it asks for. */
export class RenderLimit extends Error {}

/** Reads off what the pipeline gathered. */
export function finish(file: VFile): RenderedNote {
  const { facts, sections, ids, links, assets } = noteOf(file);
  if (!facts) throw new Error('The pipeline ended before the facts of the note were read');
  const problems = problemsOf(file);
  const mayTurn = problems.some(({ rule }) => rule === 'bidi-control') || turnedLines(file.path).length > 0;
  return {
    html: String(file),
    facts: mayTurn ? withoutTurnsIn(facts) : facts,
    sections: mayTurn ? withoutTurnsIn(sections) : sections,
    ids,
    links,
    assets: [...assets],
    problems,
  };
}

/** The page of a note that the pipeline can't handle: its source, so that no text is lost, and why. */
export function showSource(source: Source, site: SiteSettings, error: unknown): RenderedNote {
  const file = start(source);
  const note = noteOf(file);
  const { title } = inferTitle({
    file: source.file,
    frontMatterTitle: note.frontMatter.title,
    headings: [],
    startsWithHeading: false,
    siteTitle: site.title,
  });
  const isTooMuch = error instanceof RenderLimit || error instanceof RangeError;
  const why = isTooMuch
    ? error instanceof RenderLimit
      ? error.message
      : 'it is nested too deeply'
    : String(error);
  report(
    note,
    isTooMuch ? 'render-limit' : 'unreadable-file',
    1,
    `The note can't be rendered and is shown as its source: ${why}`,
    isTooMuch
      ? 'Split it, or remove what is long, repeated or nested without end'
      : 'Report it to the people who make this site',
  );
  // Whoever hid something meant it to stay hidden.
  const text = withoutComments(note.source).trim();
  note.sections.push({ id: '', heading: title, level: 1, text, code: '' });
  note.excerpt = cutAtWord(text.slice(0, 1000).replace(/\s+/g, ' '), 160);
  note.facts = { ...factsOf(note, { title, titleHtml: escapeHtml(title) }, 1, site), headings: [] };
  file.value = `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>`;
  return finish(file);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
