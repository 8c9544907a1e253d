/**
 * Strings that look alike and mean different things, so that none is taken for another: each mistake would be a
 * broken link. At run time they are plain strings.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Address of a page below the base path, decoded and NFC, with a slash at both ends: `/notes/210429/`. */
export type Route = Branded<'route'>;

/** What stands in an attribute: base path applied, percent-encoded. */
export type Href = Branded<'href'>;

/**
 * Id of a heading or of another place on a page, decoded: as it stands in `id="…"`, or as a link names it behind
 * its `#`.
 */
export type AnchorId = Branded<'anchor'>;

/** Path of a file in the notes folder, as it is on disk, `/`-separated: `3주차/OAuth.md`. */
export type FolderFile = Branded<'file'>;

/** @param path as `Route` says; pages of the site's own and tests name theirs by it */
export function toRoute(path: string): Route {
  return path as Route;
}

/** @param id as `AnchorId` says: read off a page, or decoded from a link */
export function toAnchorId(id: string): AnchorId {
  return id as AnchorId;
}

/** @param path as `FolderFile` says */
export function toFolderFile(path: string): FolderFile {
  return path as FolderFile;
}
