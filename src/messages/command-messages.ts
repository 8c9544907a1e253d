/** What the commands print for whoever runs the site. */
export interface CommandMessages {
  help: string;
  report: ReportMessages;
  summary: SummaryMessages;
  /** @param seconds that rendering the note took */
  slow(file: string, seconds: string): string;
  progress(done: number, total: number): string;
  served(address: string): string;
  newNote: NewNoteLabels;
  /** What goes wrong without ending a command. */
  notice: {
    replacedInTurn(dir: string): string;
    movedForeign(dir: string, target: string): string;
    damagedCache(notes: number): string;
    noAnalyser: string;
    noAddress: string;
    noCards: string;
    /** @param line of `src/site.ts` */
    proposal(line: string): string;
  };
  /** Why a command ends: in one line that says what to do. */
  error: CommandErrors;
}

export interface ReportMessages {
  /** What was read and written. */
  counts(notes: number, pages: number, problems: number): string;
  /** @param size of the site, @param index of it the search index, both in megabytes */
  sizes(size: string, index: string, words: number): string;
  times(seconds: string, indexing: string): string;
  noProblems(notes: number): string;
  /** @param fresh problems that came with a save, @param mended that went */
  sinceSave(count: number, fresh: number, mended: number): string;
}

/** What is told of the notes that a session added. */
export interface SummaryMessages {
  added: string;
  changed: string;
  removed: string;
  unfinished: string;
  problemCount(count: number): string;
  nothing: string;
}

/** What stands in a note that is begun for the next session. */
export interface NewNoteLabels {
  /** Title of a note that no other shows how to call. @param date ISO 8601 day */
  day(date: string): string;
  people: string;
  topics: string;
  promises: string;
  questions: string;
  /** Below a question that was asked before. @param link to its place, as Markdown */
  asked(link: string): string;
}

export interface CommandErrors {
  notesMissing(given: string | undefined, dir: string): string;
  notesNoFolder(given: string | undefined): string;
  /** @param name of the variable or setting */
  siteUrl(name: string, given: string): string;
  /** @param place file and line. @param name a setting whose value is of no use */
  setting(place: string, name: string): string;
  basePath(given: string, fault: BasePathFault): string;
  noPort(given: string): string;
  portInUse(port: number, code: string): string;
  noOutDir(given: string): string;
  /** @param said what git says */
  noHistory(ref: string, said: string): string;
  notBuilt(dir: string): string;
  fullCacheDisk(dir: string): string;
  fullSiteDisk(dir: string): string;
  unwritableCache(dir: string, code: string): string;
  otherBuild(dir: string): string;
  outDir(dir: string, fault: OutDirFault): string;
  noteExists(file: string): string;
}

/** What is wrong with a base path. */
export type BasePathFault = 'address' | 'query' | 'spaces' | 'dots' | 'signs';

/** Why a build may not write to a folder; `what` is a path, a name or a code of the system. */
export type OutDirFault =
  | { kind: 'link' | 'file' | 'home' | 'cwd' | 'git'; what?: string }
  | {
      kind:
        | 'unwritable'
        | 'foreign'
        | 'damagedList'
        | 'notOurs'
        | 'holdsNotes'
        | 'holdsProject'
        | 'inNotes'
        | 'ownFolder'
        | 'belowFile';
      what: string;
    }
  | { kind: 'unfollowed'; what: string; code: string };
