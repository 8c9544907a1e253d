import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDraft, readFrontMatter } from '../notes/frontmatter.ts';
import { repositoryUrls } from '../notes/repositories.ts';

/** What must be known of every note before any of them can be rendered. */
export interface Scan {
  /** Addresses of repositories' files in it. */
  urls: string[];
  /** Whether its front matter or its folder keeps it from being published. */
  draft: boolean;
}

/** Looks through a note's source; one that can't be read says nothing here (rendering reports it). */
export async function scanNote(notesDir: string, file: string): Promise<Scan> {
  const text = await readFile(path.join(notesDir, file), 'utf8').catch(() => '');
  const hasFrontMatter = /^\uFEFF?---\s/.test(text);
  return {
    urls: repositoryUrls(text),
    draft: isDraft(file, hasFrontMatter ? readFrontMatter(text, file).data : {}),
  };
}
