import type { FolderFile, Route } from '../../notes/addresses/brands.ts';
import type { Backlink } from '../../notes/backlinks.ts';
import type { ReadingOrders } from '../../notes/reading-order.ts';
import type { Note } from '../../notes/note.ts';
import type { Redirect } from '../../notes/addresses/redirects.ts';
import type { Problem } from '../../notes/problem.ts';
import type { SiteHeader } from './site-header.ts';
import type { RenderPool } from '../render/render-pool.ts';

/** A note, and where the large parts that came of it lie; see `cache.ts`. */
export interface LibraryNote extends Note {
  hasDiagram: boolean;
  /** Another one whenever its page is; empty for a sketch. */
  digest: string;
  /** Absolute path of its cache entry, which the large parts are read from; empty for a sketch. */
  cached: string;
}

/** A notes folder, read and rendered. */
export interface Library {
  /** Published notes, in the order of their paths. */
  notes: LibraryNote[];
  /** Folders that hold notes (at any depth), and their routes; `''` is the notes folder itself. */
  folders: Record<string, Route>;
  /** Notes that a folder's own note links, in the order of its text, by the folder. */
  readingOrders: ReadingOrders;
  /** Files other than notes that pages show or link. */
  assets: FolderFile[];
  /** What leads to a note from others, by its file. */
  backlinks: Map<string, Backlink[]>;
  /** Rows of names that mean one thing each: the group's own, and those of a list. */
  names: readonly (readonly string[])[];
  /** Old addresses, and where they lead. */
  redirects: Redirect[];
  header: SiteHeader;
  problems: Problem[];
  /** Only where some notes are sketches (see `LibraryOptions.sketch`). */
  rest?: {
    /** Renders a note before all others. */
    render(file: FolderFile): Promise<LibraryNote | undefined>;
    /** The library with every note rendered. */
    finished: Promise<Library>;
  };
}

export interface LibraryOptions {
  /** Whether drafts are shown, as in the writers' preview. */
  drafts: boolean;
  /** What renders; a pool of its own, unless told. */
  pool?: RenderPool;
  /**
   * From so many notes on that must be rendered, a reading doesn't wait for them: it shows sketches of them.
   * Never, unless told.
   */
  sketch?: number;
  onProgress?: (done: number, total: number) => void;
  /** Called with a note that took its renderer longer than others do. */
  onSlow?: (file: string, seconds: number) => void;
  /** See `RenderContext`. */
  noteLimit?: number | undefined;
  /** Called with the cache entries of notes that were just rendered. */
  onRendered?: (cached: string[]) => void;
  /** Called when the notes that must be rendered wait for their renderers. */
  onScanned?: () => void;
}

export interface LibraryReader {
  /** Reads the folder. @param changed files that may have changed since the last reading; all unless told */
  read(changed?: ReadonlySet<FolderFile>): Promise<Library>;
  /** Starts what renders before there is work for it: it loads while the folder is read. */
  warmUp(): void;
  /** Ends what renders, and gives its memory back; nothing may be read at that time. */
  close(): Promise<void>;
}
