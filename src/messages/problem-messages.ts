import type { PrivateReason } from '../notes/addresses/private-paths.ts';
import type { FrontMatter } from '../notes/frontmatter/frontmatter.ts';

/** What a problem says: each without a full stop at its end. */
export interface ProblemText {
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  fix: string;
}

/**
 * What problems say, by their rules. Names and words of notes come as they are to be shown: cut where they are
 * long. In Korean no particle follows them, as its form would depend on how the name is read.
 */
export interface ProblemMessages extends FileProblems, LinkProblems, TextProblems {}

/** What is told of files as such, and of what they say of themselves before their text. */
export interface FileProblems {
  /** Why a note isn't published; it tells nothing of what the note says. */
  draft: {
    broken(): ProblemText;
    notUtf8(): ProblemText;
    outside(): ProblemText;
    twice(): ProblemText;
    neitherTrueNorFalse(key: string): ProblemText;
    otherwiseWritten(key: string): ProblemText;
  };
  'duplicate-route': {
    twin(route: string): ProblemText;
    taken(name: string, route: string): ProblemText;
    secondPage(page: string, name: string, route: string): ProblemText;
  };
  'empty-note': () => ProblemText;
  encoding: {
    read(encoding: string): ProblemText;
    readInPart(encoding: string): ProblemText;
    lost(): ProblemText;
  };
  'front-matter': FrontMatterMessages;
  'impossible-day': (name: string, written: string) => ProblemText;
  /** Why a part of a note isn't published. */
  private: {
    odd(): ProblemText;
    between(): ProblemText;
    apart(): ProblemText;
    unused(pattern: string): ProblemText;
  };
  /** What becomes of addresses that lead to others. */
  redirect: {
    /** @param other what has the address: a page's route, or the note that wants it, too */
    taken(from: string, other: string): ProblemText;
    endless(from: string): ProblemText;
    noTarget(from: string, to: string): ProblemText;
    noAddress(from: string): ProblemText;
  };
  'render-limit': {
    tooSlow(seconds: number): ProblemText;
    tooDeep(): ProblemText;
    /** Nobody tells what its renderer died of. */
    died(): ProblemText;
  };
  /** What is told of `src/site.ts`. */
  setting: {
    /** @param suggestion the setting that may be meant */
    unknown(name: string, suggestion?: string): ProblemText;
    noColour(written: string): ProblemText;
    /** @param contrast as a number. @param used the shade that is shown in its place */
    faint(written: string, contrast: string, used: string): ProblemText;
    /** @param suggestion path of a file that may be meant */
    noLogo(path: string, suggestion?: string): ProblemText;
    /** Of a logo that is no picture. */
    noPicture(path: string): ProblemText;
    /** Of a file that the site names and doesn't publish. */
    hidden(path: string): ProblemText;
    /** Of an entry of the menu. @param suggestion path that may be meant */
    noTarget(text: string, to: string, suggestion?: string): ProblemText;
  };
  'unreadable-file': {
    /** @param why what the system says */
    unread(why: string): ProblemText;
    outside(): ProblemText;
    longName(): ProblemText;
    /** @param why a mistake of ours, in its own words */
    unrendered(why: string): ProblemText;
  };
  weekday: (written: string, actual: string) => ProblemText;
}

/** What is told of links and images. */
export interface LinkProblems {
  'active-file': {
    linked(file: string): ProblemText;
    /** @param removed what was left out of it: tags and attributes */
    drawing(removed: readonly string[]): ProblemText;
    emptyDrawing(): ProblemText;
  };
  /** @param place path of the other note that is linked, if it is another one */
  'anchor-case': (anchor: string, id: string, place?: string) => ProblemText;
  /** Of a picture that is published with what its camera wrote beside it. */
  'image-metadata': () => ProblemText;
  /** Why an image can't be relied on where it is. */
  'image-host': Record<
    'velog' | 'notion' | 'signed' | 'google' | 'privateGithub' | 'computer' | 'network',
    (address: string) => ProblemText
  >;
  /** @param place as in `anchor-case`. @param suggestion the id that may be meant */
  'missing-anchor': {
    heading(anchor: string, suggestion?: string, place?: string): ProblemText;
    block(id: string, place?: string): ProblemText;
  };
  'missing-image': {
    noAddress(): ProblemText;
    notPublished: Record<PrivateReason, (path: string) => ProblemText>;
    notThere(path: string, suggestion?: string): ProblemText;
  };
  /** @param name what the link shows. @param suggestion the path that may be meant */
  'missing-link': {
    noAddress(name: string): ProblemText;
    notPublished: Record<PrivateReason, (name: string) => ProblemText>;
    notThere(name: string, path: string, suggestion?: string): ProblemText;
    noPage(name: string, folder: string): ProblemText;
    notInFolder(path: string, suggestion: string): ProblemText;
  };
  'spaced-address': (address: string) => ProblemText;
  'unsafe-link': {
    link(address: string): ProblemText;
    image(address: string): ProblemText;
  };
  'wiki-link': (name: string, source: string) => ProblemText;
}

/** What is told of how a note is written. */
export interface TextProblems {
  'bidi-control': () => ProblemText;
  'conflict-marker': (mark: string) => ProblemText;
  'escaped-tag': {
    notAllowed(name: string): ProblemText;
    alone(tag: string, partner: string): ProblemText;
    openComment(end: '%%' | '-->'): ProblemText;
    openPre(): ProblemText;
  };
  footnote: {
    twice(name: string): ProblemText;
    unused(name: string): ProblemText;
    noText(name: string): ProblemText;
  };
  formula: {
    /** @param why in KaTeX's words */
    unreadable(why: string): ProblemText;
    tooLong(length: number, limit: number): ProblemText;
    tooLargePage(length: number, limit: number): ProblemText;
    tooDeep(): ProblemText;
    endless(steps: number, signs: number): ProblemText;
  };
  /** @param names those that are named; @param more how many there are beside them */
  'handmade-toc': (names: readonly string[], more: number) => ProblemText;
  'heading-space': (line: string, hashes: string) => ProblemText;
  'literal-emphasis': () => ProblemText;
  'setext-heading': (mark: string) => ProblemText;
  /** @param columns of the head. @param separated those of the row below it */
  'table-separator': (columns: number, separated: number) => ProblemText;
  'unclosed-fence': {
    code(fence: string): ProblemText;
    formula(): ProblemText;
  };
}

export type FrontMatterKey = keyof FrontMatter;

/** `why` is in the words of the YAML parser. */
interface FrontMatterMessages {
  noYaml(why: string): ProblemText;
  tooLong(): ProblemText;
  /** Fields that a line of `---` is missing around. */
  unbounded(): ProblemText;
  twice(key: FrontMatterKey): ProblemText;
  unreadable(key: FrontMatterKey, value: string): ProblemText;
  /** A line that is no YAML, of a key that isn't ours. */
  ignored(name: string, why: string): ProblemText;
  takenAsItStands(key: FrontMatterKey, why: string): ProblemText;
  leftOut(key: FrontMatterKey, why: string): ProblemText;
  /** A name that isn't read, and the one that may be meant. */
  slip(name: string, key: FrontMatterKey): ProblemText;
  /** A name that nothing reads, and in how many notes it stands. */
  unread(name: string, notes: number): ProblemText;
}
