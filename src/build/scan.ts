import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readFrontMatter } from '../notes/frontmatter.ts';
import { repositoryUrls } from '../notes/repositories.ts';

/** What must be known of all notes before any of them can be rendered. */
export interface Scan {
  /** Addresses of repositories' files, by the note that names them. */
  links: { file: string; urls: string[] }[];
  /** Notes that their front matter keeps from being published. */
  drafts: Set<string>;
}

/** Looks through the sources of all notes; one that can't be read says nothing here (rendering reports it). */
export async function scanNotes(notesDir: string, notes: readonly string[]): Promise<Scan> {
  const scan: Scan = { links: [], drafts: new Set() };
  for (const file of notes) {
    const text = await readFile(path.join(notesDir, file), 'utf8').catch(() => '');
    const urls = repositoryUrls(text);
    if (urls.length > 0) scan.links.push({ file, urls });
    if (/^\uFEFF?---\s/.test(text) && readFrontMatter(text, file).data.draft) scan.drafts.add(file);
  }
  return scan;
}
