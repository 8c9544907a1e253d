import type { CommandMessages } from './command-messages.ts';
import type { PracticeMessages } from './practice-messages.ts';
import type { ProblemMessages } from './problem-messages.ts';

/**
 * The site's own texts, typed; each language has its own folder beside this file. They are several tables, for
 * a script must not load what another one says, nor what pages or the pipeline do.
 */
export interface Messages {
  page: PageMessages;
  note: NoteMessages;
  study: StudyMessages;
  list: ListMessages;
  practice: PracticeMessages;
  problem: ProblemMessages;
  command: CommandMessages;
  script: ScriptMessages;
  later: LaterMessages;
  search: SearchMessages;
}

/** `system` while the reader's system decides. */
export type Theme = 'system' | 'light' | 'dark';

/** What is printed into pages around the notes. */
export interface PageMessages {
  skipToContent: string;
  mainNavigation: string;
  notes: string;
  questions: string;
  openQuestions: string;
  people: string;
  folders: string;
  /** Leads to the page of a folder of the tree. */
  folderPage: string;
  /** Leads to all of a folder, of which the tree shows a part. @param hidden how many it leaves out */
  moreInFolder(hidden: number): string;
  close: string;
  tags: string;
  home: string;
  search: string;
  contents: string;
  sourceOfNote: string;
  firstWritten: string;
  lastChanged: string;
  changedBy: string;
  /** Behind the names of some who changed a note. */
  andOthers(count: number): string;
  /** Leads to all changes of a note. */
  historyOfNote: string;
  /** Leads to where it is edited. */
  editNote: string;
  /** Leads to where a note is begun in a folder. */
  newNote: string;
  recentlyChanged: string;
  /** Leads to the whole of a text that begins above. */
  readOn: string;
  /** The same for screen readers, which read links one by one. */
  readOnIn(title: string): string;
  /** Heads the sessions, all of them. */
  sessions: string;
  /** Leads to all sessions. @param count how many notes they are */
  allSessions(count: number): string;
  /** Leads to all notes of a folder. */
  allNotes(count: number): string;
  /** Of a page that moved. */
  moved: string;
  previousNote: string;
  nextNote: string;
  neighbours: string;
  breadcrumbs: string;
  /** Names what follows below a note: notes that lead to it, and related ones. */
  connections: string;
  /** Heads the notes that lead to this one. */
  backlinks: string;
  /** To which heading of this note another one leads. */
  toSection(heading: string): string;
  /** How many notes a list leaves out. */
  moreNotes(count: number): string;
  related: string;
  /** Heads the index of terms. */
  terms: string;
  /** How many terms it has. */
  termCount(count: number): string;
  /** Names the letters that it is shared out by. */
  letters: string;
  /** Heads the terms of most notes. */
  frequentTerms: string;
  /** Heads what begins with no letter. */
  otherSigns: string;
  noteCount(count: number): string;
  questionCount(count: number): string;
  unfinishedCount(count: number): string;
  unfinished: string;
  noText: string;
  sessionCount(number: number, unit: 'week' | 'session' | 'day'): string;
  year(year: string): string;
  undated: string;
  draft: string;
  pages: string;
  previousPage: string;
  nextPage: string;
  pageOf(page: number, last: number): string;
  noNotes: string;
  noNotesHelp: string;
  notThere: string;
  notThereHelp: string;
  notFound: string;
  notFoundHelp: string;
  backHome: string;
  searchNotes: string;
  searchLabel: string;
  searchPlaceholder: string;
  searchExamples: string;
  searchWithoutScript: string;
  searchOnTheWeb: string;
  searchInRepository: string;
  madeFromNotes: string;
}

/** What is said where a long list is narrowed; by pages and by the list's script. */
export interface ListMessages {
  label: string;
  found(count: number): string;
  nothing: string;
}

/** What is said of questions, of what is open and of who takes part; by pages and by the list's script. */
export interface StudyMessages {
  /** Heads questions without a topic. */
  otherQuestions: string;
  waiting: string;
  allWaiting(count: number): string;
  kinds: Record<'question' | 'promise' | 'task' | 'work', string>;
  promiseOf(people: readonly string[]): string;
  allQuestions: string;
  /** Before the notes that answer what a note left open. */
  answeredLater: string;
  next: string;
  left: string;
  /** Names what is told below a note: promises, later answers, topics taken up. */
  afterwards: string;
  asked: string;
  answered: string;
  promised: string;
  topics: string;
  /** Names the table of weeks and people. */
  attendance: string;
  week: string;
  timeline: string;
  /** @param month two digits */
  month(month: string): string;
  search: string;
  state: string;
  states: Record<'open' | 'answered', string>;
  person: string;
  year: string;
  folder: string;
  /** Of a choice that narrows nothing. */
  all: string;
  found(count: number): string;
  nothing: string;
  more: string;
  failed: string;
}

/** What the pipeline writes into a note. */
export interface NoteMessages {
  /** Names the link beside a heading for screen readers. */
  linkToHeading(heading: string): string;
  /** Names the scroller around a table; `number` counts the tables of the page from 1. */
  table(number: number): string;
  taskDone: string;
  taskOpen: string;
  footnotes: string;
  /** Leads back from a footnote; `use` counts the places that refer to it, from 1. */
  footnoteBack(number: number, use: number): string;
  handmadeToc: string;
  missingLink(path: string): string;
  /** Of a link to what isn't published. */
  privateLink: string;
  missingImage: string;
  /** Titles of callouts that have none of their own. */
  callouts: Record<CalloutKind, string>;
}

/** GitHub's alerts. */
export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

/** Those and Obsidian's callouts. */
export type CalloutKind =
  | AlertKind
  | 'abstract'
  | 'info'
  | 'todo'
  | 'success'
  | 'question'
  | 'failure'
  | 'danger'
  | 'bug'
  | 'example'
  | 'quote';

/** What the script of every page says. */
export interface ScriptMessages {
  linkCopied: string;
  linkNotCopied: string;
  copy: string;
  copyMarkdown: string;
  copied: string;
  notCopied: string;
  offline: string;
  /** Which theme the page has, and which one a press brings. */
  theme(now: Theme, next?: Theme): string;
}

/** What scripts say that are loaded when they are needed. */
export interface LaterMessages {
  imageFailed: string;
  /** Opens an image large. @param alt what it shows; may be empty */
  openImage(alt: string): string;
  /** Makes a large image larger still. */
  zoom: string;
  /** Keeps the whole site. @param size in megabytes */
  keepAll(size: string): string;
  keeping(percent: number): string;
  /** The whole site is kept; pressed, it is given up. */
  kept: string;
  notKept: string;
  /** Names the source of a diagram, folded below its drawing. */
  diagramSource: string;
  /** Says what is marked on a page that was opened from the search. */
  marked(words: string, places: number): string;
  unmark: string;
  previousPlace: string;
  nextPlace: string;
  close: string;
  /** Where an address names a heading that isn't there. @param nearest how many others are named below */
  headingGone(heading: string, nearest: number): string;
}

/** What the search says, in its dialog and on its page. */
export interface SearchMessages {
  label: string;
  placeholder: string;
  close: string;
  move: string;
  open: string;
  recent: string;
  forget: string;
  help: string;
  waiting: string;
  /** @param guides how many pages of the guide were found beside notes */
  found(notes: number, guides: number): string;
  nothing(query: string): string;
  nothingHelp: string[];
  nothingFiltered(query: string): string;
  searchAll(count: number): string;
  unavailable: string;
  retry: string;
  /** What stands there where no note has all that was asked for. */
  onlyFound(meant: string): string;
  /** Whatever begins with these initials. */
  foundInitials(query: string): string;
  /** What a query was taken for. */
  foundAs(query: string, meant: string): string;
  /** Where a query was too long. @param searched its beginning, which was searched for */
  cut(searched: string): string;
  literally(query: string): string;
  didYouMean: string;
  more: string;
  moreHits(count: number): string;
  /** Below the title of a note that lacks some of what was asked for. */
  missing(words: readonly string[]): string;
  allResults: string;
  /** Names of the filters. */
  filters: Record<string, string>;
  /** Values of the filter `kind`. */
  kinds: Record<string, string>;
  clearFilters: string;
}
