import { VFile } from 'vfile';
import type { RenderedNote } from '../notes/note.ts';
import { draftOf, report, type Draft } from './draft.ts';
import { readFrontMatter } from './facts.ts';

/** A note as it is read from disk. */
export interface Source {
  /** Path in the notes folder, `/`-separated. */
  file: string;
  text: string;
}

/** Makes the file that goes through the pipeline. Empty lines stand for the front matter, so that lines stay right. */
export function start({ file, text }: Source): VFile {
  const source = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const { data, body, bodyLine, problems } = readFrontMatter(source, file);
  const draft: Draft = {
    file,
    source: '\n'.repeat(bodyLine - 1) + body,
    frontMatter: data,
    sections: [],
    ids: [],
    links: [],
    assets: new Set(),
    problems: [...problems],
  };
  if (body.trim() === '')
    report(draft, 'empty-note', 1, 'The note has no text', 'write it, or delete the file');
  return new VFile({ value: draft.source, path: file, data: { draft } });
}

/** Reads off what the pipeline gathered. */
export function finish(file: VFile): RenderedNote {
  const { facts, sections, ids, links, assets, problems } = draftOf(file);
  if (!facts) throw new Error('The pipeline ended before the facts of the note were read');
  problems.sort((a, b) => a.line - b.line);
  return { html: String(file), facts, sections, ids, links, assets: [...assets], problems };
}
