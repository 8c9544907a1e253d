import { isFolderPage, nameOf, parentOf, stemOf, withoutId } from '../addresses/paths.ts';

export interface TitleSources {
  /** Path of the note. */
  file: string;
  frontMatterTitle?: string | undefined;
  /** Headings of the note in its order, with their text as a reader sees it. */
  headings: readonly { text: string; depth: number }[];
  /** Whether the first heading is the first block of the note. */
  startsWithHeading: boolean;
  /** Name of the site: the title of the notes folder's own page where that has none. */
  siteTitle: string;
}

export interface InferredTitle {
  /** Plain text, never empty. */
  title: string;
  /** Index of the heading that says it; nothing where front matter or the name does. */
  heading?: number;
  /** Whether that heading becomes the page's h1 and leaves the body; else it stays there, too. */
  hoisted: boolean;
}

/** Headings that nearly every note may begin with; as titles they would name nothing. */
const PREAMBLE =
  /^(?:서론|개요|목차|차례|들어가며|들어가기 전에|시작하며|참고|참고\s?자료|introduction|overview|contents|table of contents|toc|references?)$/i;

/**
 * Finds a note's title: its front matter, else its first h1, else its first heading, else its name.
 *
 * An h1 before all other headings is the page's own. An h1 further down is the head of its section and stays
 * there. A smaller heading is the page's own only where it opens the note and all others stand under it; else
 * taking it away would leave its section without a head. `### 서론` names no note, so that its name says more.
 */
export function inferTitle(sources: TitleSources): InferredTitle {
  const { frontMatterTitle, startsWithHeading } = sources;
  const headings = sources.headings.map(({ text, depth }, index) => ({ text: text.trim(), depth, index }));
  const named = headings.filter(({ text }) => text !== '');
  const h1 = named.find(({ depth }) => depth === 1);
  const best = h1 ?? (PREAMBLE.test(named[0]?.text ?? '') ? undefined : named[0]);
  const given = frontMatterTitle?.trim();

  // Many writers repeat the title of the front matter as the first h1; the page needs it once.
  if (given && !(h1 && sameText(h1.text, given))) return { title: given, hoisted: false };
  if (!best) return { title: titleOfName(sources.file) || sources.siteTitle, hoisted: false };

  const opens = best.index === 0;
  const stands =
    best.depth === 1 ||
    (startsWithHeading && headings.every(({ depth, index }) => index === 0 || depth > best.depth));
  return { title: given || best.text, heading: best.index, hoisted: opens && stands };
}

function sameText(a: string, b: string): boolean {
  const fold = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return fold(a) === fold(b) && fold(a) !== '';
}

/**
 * A file's name made readable; that of its folder for `README` and `index`.
 *
 * @returns `''` for the notes folder's own page
 */
export function titleOfName(file: string): string {
  return readableName(isFolderPage(file) ? nameOf(parentOf(file)) : stemOf(file));
}

/**
 * Turns a name of a file or folder into words: `use-a-lock_file` into `Use a lock file`; dates keep their
 * hyphens.
 * @internal for tests
 */
export function readableName(name: string): string {
  const words = withoutId(name)
    .normalize('NFC')
    .replace(/[_\s]+/g, ' ')
    .trim();
  if (words.includes(' ') && !name.includes('_')) return words;
  const spaced = words
    .replace(/(?<!\d)-|-(?!\d)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  // Names in lower case are addresses rather than titles.
  return /^[a-z][a-z0-9 .,'-]*$/.test(spaced)
    ? spaced.charAt(0).toUpperCase() + spaced.slice(1)
    : spaced || words;
}
