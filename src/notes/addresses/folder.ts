import type { AnchorId, FolderFile, Route } from './brands.ts';
import type { PrivateFile } from './private-paths.ts';

/**
 * What links can be resolved against: the files of the notes folder, as plain data that a worker can be
 * handed.
 */
export interface NotesFolder {
  /** Path of each note (as on disk) and its route. */
  routes: Record<string, Route>;
  /** Paths of all other files that may be published (as on disk). */
  files: FolderFile[];
  /** Repositories whose addresses mean this folder, or a folder in it. */
  repositories: OwnRepository[];
  /** Base path of the site, `/` or `/name/`. */
  base: string;
  /** Other titles of notes, as their front matter has them; none unless told. */
  aliases?: { file: FolderFile; name: string }[];
  /** What is there, but isn't published; nothing unless told. */
  hidden?: PrivateFile[];
  /** Ids that only private sections of published notes have. */
  hiddenIds?: { file: FolderFile; ids: AnchorId[] }[];
  /** Links of notes that may lead to ids which headings were given by hand; none unless told. */
  idLinks?: IdLink[];
}

/** A repository whose files are (a part of) the notes folder. */
export interface OwnRepository {
  /** `host/owner/name` in lower case, e.g. `github.com/owner/name`. */
  name: string;
  /** Folder of the repository that is published, without slashes at its ends; `''` for its root. */
  root: string;
  /** Folder of the notes folder that holds it, without slashes at its ends; `''` for all of it. */
  mount: string;
}

/** A link to an id, as it is written: an address, or `[[…]]`. */
export interface IdLink {
  /** Path of the note that it stands in. */
  file: FolderFile;
  href: string;
}
