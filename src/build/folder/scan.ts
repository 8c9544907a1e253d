import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDraft, readFrontMatter } from '../../notes/frontmatter/frontmatter.ts';
import { scanIds, type IdScan } from '../../notes/addresses/id-links.ts';
import { notPublished } from '../../notes/frontmatter/holds.ts';
import type { Problem } from '../../notes/problem.ts';
import { repositoryUrls } from '../../notes/addresses/repositories.ts';
import { sourceText } from '../../notes/text/source-text.ts';
import { decode } from './decode.ts';
import { unreadable } from './walk.ts';

/** What must be known of every note before any of them can be rendered. */
export interface Scan {
  /** Addresses of repositories' files in it. */
  urls: string[];
  /** What it gives ids to, and what it links by an id. */
  ids: IdScan;
  /** Whether its front matter or its folder keeps it from being published. */
  draft: boolean;
  /** What is odd about that; the rest is told of notes that are shown. */
  problems: Problem[];
  /** A note that can't be read is shown nowhere. */
  isUnreadable: boolean;
}

/** Looks through a note's source, which is decoded as it is for its page. */
export async function scanNote(notesDir: string, file: string): Promise<Scan> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path.join(notesDir, file));
  } catch (error) {
    return {
      urls: [],
      ids: { ids: [], links: [] },
      draft: true,
      problems: [unreadable(file, error)],
      isUnreadable: true,
    };
  }
  const decoded = decode(bytes, file);
  const text = sourceText(decoded.text);
  const { data, problems: found } = readFrontMatter(text, file);
  const problems = found.filter(({ rule }) => rule === 'draft');
  if (data.draft && decoded.problem && problems.length === 0)
    problems.push(notPublished(file, 1, 'it says that it is a draft, and is no UTF-8', 'Save it as UTF-8'));
  return {
    urls: repositoryUrls(text),
    ids: scanIds(text),
    draft: isDraft(file, data),
    problems,
    isUnreadable: false,
  };
}
