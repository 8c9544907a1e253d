import type { FolderFile } from '../notes/addresses/brands.ts';
import { VFile } from 'vfile';
import { turnedLines, withoutTurnsIn } from '../notes/text/bidi.ts';
import { cutAtWord } from '../notes/facts/excerpt.ts';
import type { FrontMatterResult } from '../notes/frontmatter/frontmatter.ts';
import { messagesIn } from '../messages/language.ts';
import type { ProblemMessages } from '../messages/problem-messages.ts';
import type { RenderedNote } from '../notes/note.ts';
import type { Tell } from '../notes/problem.ts';
import type { SiteSettings } from '../notes/settings.ts';
import { sourceText } from '../notes/text/source-text.ts';
import { inferTitle } from '../notes/facts/title.ts';
import { withoutComments } from './obsidian/comment-ranges.ts';
import { noteOf, problemsOf, report, reportAll, type NoteState } from './note-state.ts';
import { readPublishable } from './private/publishable.ts';
import { publishedMarkdown } from './private/published-markdown.ts';
import { factsOf } from './facts/facts.ts';

/** A note as it is read from disk. */
export interface Source {
  file: FolderFile;
  text: string;
  /** What `readPublishable` says of the text; it is read here, unless given. */
  frontMatter?: FrontMatterResult;
}

/**
 * Makes the file that goes through the pipeline. Empty lines stand for the front matter, so that lines stay
 * right.
 */
export function start({ file, text, frontMatter }: Source, messages: ProblemMessages): VFile {
  const source = sourceText(text);
  const { data, body, bodyLine, problems } = frontMatter ?? readPublishable(source, file, messages);
  const vfile = new VFile({ value: '\n'.repeat(bodyLine - 1) + body, path: file });
  const note: NoteState = {
    file,
    vfile,
    messages,
    source: String(vfile),
    body,
    frontMatter: data,
    people: [],
    excerpt: '',
    nextTopics: [],
    headings: [],
    sections: [],
    ids: [],
    handmadeTocs: [],
    links: [],
    targets: new Map(),
    citations: [],
    assets: new Set(),
  };
  vfile.data.note = note;
  reportAll(note, problems);
  if (body.trim() === '') report(note, 'empty-note', 1, (say) => say());
  for (const line of turnedLines(source)) report(note, 'bidi-control', line, (say) => say());
  return vfile;
}

/** Why a note isn't rendered though nothing is wrong with it but what it asks for. */
export class RenderLimit extends Error {
  readonly tell: Tell<'render-limit'>;
  constructor(tell: Tell<'render-limit'>) {
    super('A note asks for too much');
    this.tell = tell;
  }
}

/** Reads off what the pipeline gathered. @param markdown what may be published of its text */
export function finish(file: VFile, markdown: string = publishedMarkdown(noteOf(file).body)): RenderedNote {
  const { facts, sections, ids, links, citations, assets } = noteOf(file);
  if (!facts) throw new Error('The pipeline ended before the facts of the note were read');
  const problems = problemsOf(file);
  const mayTurn = problems.some(({ rule }) => rule === 'bidi-control') || turnedLines(file.path).length > 0;
  return {
    html: String(file),
    markdown,
    facts: mayTurn ? withoutTurnsIn(facts) : facts,
    sections: mayTurn ? withoutTurnsIn(sections) : sections,
    ids,
    links,
    ...(citations.length > 0 ? { citations: mayTurn ? withoutTurnsIn(citations) : citations } : {}),
    assets: [...assets],
    problems,
  };
}

/** The page of a note that the pipeline can't handle: its source, so that no text is lost, and why. */
export function showSource(source: Source, site: SiteSettings, error: unknown): RenderedNote {
  const file = start(source, messagesIn(site.language).problem);
  const note = noteOf(file);
  const { title } = inferTitle({
    file: source.file,
    frontMatterTitle: note.frontMatter.title,
    headings: [],
    startsWithHeading: false,
    siteTitle: site.title,
  });
  if (error instanceof RenderLimit) report(note, 'render-limit', 1, error.tell);
  else if (error instanceof RangeError) report(note, 'render-limit', 1, (say) => say.tooDeep());
  else report(note, 'unreadable-file', 1, (say) => say.unrendered(String(error)));
  // Whoever hid something meant it to stay hidden.
  const text = withoutComments(note.source).trim();
  note.sections.push({ id: '', heading: title, level: 1, text, code: '' });
  note.excerpt = cutAtWord(text.slice(0, 1000).replace(/\s+/g, ' '), 160);
  note.facts = { ...factsOf(note, { title, titleHtml: escapeHtml(title) }, 1, site), headings: [] };
  file.value = `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>`;
  return finish(file, text);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
