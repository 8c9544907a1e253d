import type { AnchorId, FolderFile, Route } from './addresses/brands.ts';
import type { Problem } from './problem.ts';

/** A heading in the body of a note (the title's own heading and the footnotes' are not among them). */
export interface Heading {
  /** Plain text as a reader sees it. */
  text: string;
  /** GitHub's id of it, unique on its page; `''` where it has no letters. */
  id: AnchorId | '';
  /** As written: 1 for `#` to 6. */
  depth: number;
  /** As published: 2 to 6, one more than the heading it stands under; see `outline`. */
  level: number;
  /** Line of the source, from 1. */
  line: number;
  /** Whether it stands in a list item or a quotation: `- ## 다형성`. */
  isNested?: boolean;
}

/** A heading that asks something. */
export interface Question {
  text: string;
  id: AnchorId;
  /** Whether its answer is missing or marked as work in progress. */
  unfinished: boolean;
  /** Whether another note answers it all the same: known of notes of a library. */
  answeredLater?: boolean;
  /** Heading above it; missing where it stands under the title, or is it. */
  topic?: string;
  /** Who asked it, where its section says so: `@do168님의 질문`. */
  askers?: string[];
}

/** What a note leaves to be done, beside answers that are missing. */
export interface OpenPoint {
  /** A section that isn't written yet, an unchecked task, or what someone promised to do. */
  kind: 'work' | 'task' | 'promise';
  /** As written, in one line; the section's heading where it is a section. */
  text: string;
  /** Id of the heading that it stands under; `''` above the first. */
  id: AnchorId | '';
  /** Who promised it. */
  people?: string[];
}

/** What a note keeps for a later session. */
export interface NextTopic {
  /** Whether it is to come next (`다음 주제`), or there was no time for it (`남은 이야기`). */
  kind: 'next' | 'left';
  text: string;
  /** What is written below it, shortened. */
  details?: string;
  /** Id of the heading that it stands under; `''` above the first. */
  id: AnchorId | '';
}

/** A link of a section to a section of another note. */
export interface Mention {
  /** Note and place that it leads to. */
  file: FolderFile;
  anchor: AnchorId;
  /** Id of the heading that it stands under, whose section isn't open itself. */
  from: AnchorId;
}

/** What a note says of itself: read from its front matter, its text and its path. */
export interface NoteFacts {
  /** Plain text; never empty. */
  title: string;
  /** The title as HTML (links, images, code, emphasis kept), to stand inside `<h1>`, not inside a link. */
  titleHtml: string;
  /**
   * Id of the heading that became the title; missing where the title came from elsewhere, or has no letters.
   */
  titleId?: AnchorId;
  /** ISO 8601 day, `2021-04-29`. */
  date?: string;
  /** Number of the session or week where the name gives one (`3주차`, `week3`, `5회차`). */
  session?: SessionNumber;
  /** Participants, without `@`, in the order of the note. */
  people: string[];
  tags: string[];
  /** From front matter only. */
  description?: string;
  /** From front matter only: other titles, and addresses or paths that the note had before. */
  aliases?: string[];
  /** First words of the text, at most 160 characters, for lists and search engines. */
  excerpt: string;
  draft: boolean;
  headings: Heading[];
  questions: Question[];
  /** Missing where it is empty, as the two below. */
  open?: OpenPoint[];
  next?: NextTopic[];
  /** Places of other notes that its sections take up. */
  mentions?: Mention[];
}

export interface SessionNumber {
  number: number;
  /** How the group counts. */
  unit: 'week' | 'session' | 'day';
}

/** One Markdown file of the folder, as lists and pages print it. */
export interface Note extends NoteFacts {
  file: FolderFile;
  /** Address below the base path, decoded and NFC, with a slash at both ends: `/notes/210429/`. */
  route: Route;
  /** Missing where git knows nothing of it. */
  history?: NoteHistory;
}

/** What git knows of a note. */
export interface NoteHistory {
  /** ISO 8601 time of its last change, as its author's clock had it: `2026-11-28T10:00:00+09:00`. */
  changed: string;
  /** ISO 8601 day of its first commit. */
  created: string;
  /** Names of those who changed it, the latest first. */
  authors: string[];
}

/** Where a link of a note leads; kept so that anchors can be checked when all notes are known. */
export interface LinkUse {
  /** Line of the source, from 1. */
  line: number;
  /** As written. */
  href: string;
  /** Note that it leads to, itself for `#…`. */
  file: FolderFile;
  /** What stands behind its `#`; `''` for the page's top. */
  anchor: AnchorId | '';
}

/** A place in a note's text that leads to another note. */
export interface Citation {
  /** Note that it leads to. */
  file: FolderFile;
  /** What stands behind its `#`; `''` for the page's top. */
  anchor: AnchorId | '';
  /** The sentence that it stands in, as plain text: what is before the link, the link, what is behind it. */
  before: string;
  words: string;
  after: string;
}

/** All that comes of one note's source. */
export interface RenderedNote {
  /** The body, without the heading that became the title. */
  html: string;
  /** Its Markdown, without what isn't published of it. */
  markdown: string;
  facts: NoteFacts;
  sections: Section[];
  /** Every id that a link may lead to on the page, the title's and those of `<a name>` among them. */
  ids: AnchorId[];
  links: LinkUse[];
  /** Missing where there are none. */
  citations?: Citation[];
  /** Files other than notes that the page needs published. */
  assets: FolderFile[];
  problems: Problem[];
}

/** A part of a note from one heading to the next: the unit that search finds. */
export interface Section {
  /** Id of its heading; `''` for what stands before the first heading of the body. */
  id: AnchorId | '';
  /** Text of its heading; the note's title for what stands before the first. */
  heading: string;
  /** 1 for the part before the first heading, else the heading's published level. */
  level: number;
  /** Readable text, a line for each block; hand-written contents and code blocks are left out. */
  text: string;
  /** Text of its code blocks. */
  code: string;
  /** Whether it shows pictures, which say something even where they have no alternative text. */
  hasImages?: boolean;
  /** Lines of the text that are struck out as a whole. */
  struck?: string[];
  /** Lines of the text that are tasks nobody has checked. */
  tasks?: string[];
}
