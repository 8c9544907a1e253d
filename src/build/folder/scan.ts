import type { AnchorId, FolderFile } from '../../notes/addresses/brands.ts';
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Publishable } from '../../markdown/private/publishable.ts';
import { mayHoldPrivate } from '../../markdown/private/private-marks.ts';
import { readFrontMatter } from '../../notes/frontmatter/frontmatter.ts';
import type { FrontMatterResult, UnreadField } from '../../notes/frontmatter/frontmatter.ts';
import { scanIds, type IdScan } from '../../notes/addresses/id-links.ts';
import type { PrivatePaths, PrivateReason } from '../../notes/addresses/private-paths.ts';
import { toProblem, type Problem } from '../../notes/problem.ts';
import type { ProblemMessages } from '../../messages/problem-messages.ts';
import { repositoryUrls } from '../../notes/addresses/repositories.ts';
import { sourceText } from '../../notes/text/source-text.ts';
import { decode } from './decode.ts';
import { unreadable } from './list-files.ts';

/** A note as it was read: what its page is made from. */
export interface SourceNote {
  file: FolderFile;
  /** As `sourceText` gives it, without what is private. */
  text: string;
  frontMatter: FrontMatterResult;
  /** What is odd about the file's encoding. */
  encoding?: Problem;
  /** Hash of the file's bytes. */
  digest: string;
}

/** What must be known of every note before any of them can be rendered. */
export interface Scan {
  /** Addresses of repositories' files in it. */
  urls: string[];
  /** What it gives ids to, and what it links by an id. */
  ids: IdScan;
  /** What keeps it from being published. */
  hidden?: PrivateReason;
  /** What is odd about that; the rest is told of notes that are shown. */
  problems: Problem[];
  /** See `FrontMatter`. */
  aliases: string[];
  /** See `FrontMatterResult`. */
  unread: UnreadField[];
  /** See `Publishable`. */
  privateIds: AnchorId[];
}

/**
 * Reads a note.
 * @param messages words for problems
 * @param whyPrivate tells why its path keeps a note from being published
 * @returns no source where it can't be read: such a note is shown nowhere
 */
export async function scanNote(
  notesDir: string,
  file: FolderFile,
  messages: ProblemMessages,
  whyPrivate: PrivatePaths['whyPrivate'],
): Promise<{ scan: Scan; source?: SourceNote }> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path.join(notesDir, file));
  } catch (error) {
    const problems = [unreadable(file, error, messages)];
    return {
      scan: { urls: [], ids: { ids: [], links: [] }, problems, aliases: [], unread: [], privateIds: [] },
    };
  }
  const { text: decoded, fault } = decode(bytes);
  const { text, privateIds, ...frontMatter } = await readSource(sourceText(decoded), file, messages);
  const { data } = frontMatter;
  const problems = frontMatter.problems.filter(({ rule }) => rule === 'draft' || rule === 'private');
  if (data.draft && fault && problems.length === 0)
    problems.push(toProblem(messages, { file }, 'draft', (say) => say.notUtf8()));
  const hidden = whyPrivate(file) ?? (data.draft ? 'draft' : undefined);
  if (hidden) data.draft = true;
  const encoding = fault
    ? { encoding: toProblem(messages, { file, line: fault.line }, 'encoding', fault.tell) }
    : {};
  return {
    scan: {
      urls: repositoryUrls(text),
      ids: scanIds(text),
      ...(hidden && { hidden }),
      problems,
      aliases: data.aliases ?? [],
      unread: frontMatter.unread,
      privateIds,
    },
    source: { file, text, frontMatter, ...encoding, digest: hash('sha256', bytes) },
  };
}

/** The parser is loaded for the few notes that keep a part to themselves. */
async function readSource(text: string, file: string, messages: ProblemMessages): Promise<Publishable> {
  if (!mayHoldPrivate(text)) return { ...readFrontMatter(text, file, messages), text, privateIds: [] };
  const { readPublishable } = await import('../../markdown/private/publishable.ts');
  return readPublishable(text, file, messages);
}
