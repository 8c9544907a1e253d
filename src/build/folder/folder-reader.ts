import type { FolderFile, Route } from '../../notes/addresses/brands.ts';
import { isDeepStrictEqual } from 'node:util';
import type { NotesFolder } from '../../notes/addresses/folder.ts';
import type { IdLink } from '../../notes/addresses/folder.ts';
import { selectIdLinks } from '../../notes/addresses/id-links.ts';
import { assignRoutes } from '../../notes/addresses/routes.ts';
import { messagesIn } from '../../messages/language.ts';
import { createPrivatePaths, type PrivateFile } from '../../notes/addresses/private-paths.ts';
import { toProblem, type Problem } from '../../notes/problem.ts';
import { inferRepositories } from '../../notes/addresses/repositories.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import { createSettingPlaces } from './setting-places.ts';
import { scanNote } from './scan.ts';
import type { Scan, SourceNote } from './scan.ts';
import { walk } from './list-files.ts';
import type { FolderListing } from './list-files.ts';

/**
 * What the notes folder is, before any note is rendered. The same object as before where nothing of it
 * changed.
 */
export interface FolderState {
  /** Notes to publish, in the order of their paths. */
  notes: FolderFile[];
  /** What links are resolved against. */
  folder: NotesFolder;
  /** Routes of the folders' own pages; see `assignRoutes`. */
  folders: Record<string, Route>;
  problems: Problem[];
  /** Of fields that nothing reads: each is told once, where it stands first. */
  unread: Problem[];
}

export interface FolderReader {
  /** Reads again no more than it must. @param changed paths that may have changed since; all unless told */
  read(changed?: ReadonlySet<FolderFile>): Promise<FolderState>;
  /** Hash of a note's bytes. */
  digestOf(file: FolderFile): string;
  /**
   * What was read of a note; it is read again where that was let go. Nothing where it can't be read any more.
   */
  sourceOf(file: FolderFile): Promise<SourceNote | undefined>;
  /** Lets go what was read of a note: a large folder's text needn't stay. */
  release(file: FolderFile): void;
}

/** @param drafts whether they are among the notes to publish */
export function createFolderReader(env: Environment, site: SiteSettings, drafts: boolean): FolderReader {
  const messages = messagesIn(site.language).problem;
  const placeOf = createSettingPlaces(env);
  const privatePaths = createPrivatePaths(site.private ?? []);
  const scans = new Map<FolderFile, Scan>();
  const digests = new Map<FolderFile, string>();
  const sources = new Map<FolderFile, SourceNote>();
  let listing: FolderListing | undefined;
  let state: FolderState | undefined;

  async function scan(file: FolderFile): Promise<Scan> {
    const { scan: now, source } = await scanNote(env.notesDir, file, messages, privatePaths.whyPrivate);
    scans.set(file, now);
    if (source) {
      sources.set(file, source);
      digests.set(file, source.digest);
    } else {
      sources.delete(file);
      digests.delete(file);
    }
    return now;
  }

  /** @returns whether anything that other notes depend on is different now */
  async function scanAll(files: Iterable<FolderFile>): Promise<boolean> {
    let different = false;
    for (const file of files) {
      const { ids: _ids, unread: _unread, ...known } = scans.get(file) ?? {};
      const { ids: _now, unread: _unreadNow, ...rest } = await scan(file);
      different ||= !isDeepStrictEqual(rest, known);
    }
    return different;
  }

  /** Links by ids of those notes, which change more often than matters. */
  function idLinksOf(notes: readonly FolderFile[]): IdLink[] {
    return selectIdLinks(
      notes.map((file) => ({ file, ...(scans.get(file)?.ids ?? { ids: [], links: [] }) })),
    );
  }

  /** What is there, but isn't published; the preview shows all. */
  function hiddenOf({ notes, files }: FolderListing): PrivateFile[] {
    if (drafts) return [];
    const reasons = [
      ...notes.map((file) => ({ file, why: scans.get(file)?.hidden })),
      ...files.map((file) => ({ file, why: privatePaths.whyPrivate(file) })),
    ];
    return reasons.flatMap(({ file, why }) => (why ? { file, why } : []));
  }

  /** Of notes that aren't shown, and of patterns for files that aren't there. */
  function problemsOf({ notes, files }: FolderListing, shown: ReadonlySet<string>): Problem[] {
    const unused = privatePaths.unused([...notes, ...files]);
    return [
      ...notes.filter((file) => !shown.has(file)).flatMap((file) => scans.get(file)?.problems ?? []),
      ...unused.map((pattern) =>
        toProblem(messages, placeOf('private', pattern), 'private', (say) => say.unused(pattern), 'warning'),
      ),
    ];
  }

  function unreadOf(notes: readonly FolderFile[]): Problem[] {
    const places = notes.flatMap((file) =>
      (scans.get(file)?.unread ?? []).map((field) => ({ ...field, file })),
    );
    return [...Map.groupBy(places, ({ name }) => name).values()].flatMap((of) => {
      const [first] = of;
      const count = new Set(of.map(({ file }) => file)).size;
      return first
        ? [toProblem(messages, first, 'front-matter', (say) => say.unread(first.name, count), 'info')]
        : [];
    });
  }

  function describe(all: FolderListing): FolderState {
    const hidden = hiddenOf(all);
    const isHidden = new Set(hidden.map(({ file }) => file));
    const notes = all.notes.filter((file) => digests.has(file) && !isHidden.has(file));
    const files = all.files.filter((file) => !isHidden.has(file));
    const assigned = assignRoutes(notes, messages);
    const texts = notes.map((file) => ({ file, urls: scans.get(file)?.urls ?? [] }));
    const repositories = inferRepositories(texts, [...notes, ...files], site.repository);
    const ids = notes.map((file) => ({ file, ids: scans.get(file)?.privateIds ?? [] }));
    return {
      notes,
      folder: {
        routes: assigned.routes,
        files,
        repositories,
        base: env.base,
        aliases: notes.flatMap((file) => (scans.get(file)?.aliases ?? []).map((name) => ({ file, name }))),
        hidden,
        hiddenIds: ids.filter((note) => note.ids.length > 0),
        idLinks: idLinksOf(notes),
      },
      folders: assigned.folders,
      problems: [...all.problems, ...problemsOf(all, new Set(notes)), ...assigned.problems],
      unread: unreadOf(notes),
    };
  }

  async function read(changed?: ReadonlySet<FolderFile>): Promise<FolderState> {
    // A note that is neither new nor gone leaves the list as it is; whether one is gone only a walk tells.
    const edited = changed && [...changed].every((file) => scans.has(file)) ? changed : undefined;
    const next = await walk(env.notesDir, messages);
    const sameFiles = isDeepStrictEqual(next, listing);
    listing = next;
    const rescanned = await scanAll(edited ?? listing.notes);
    if (!state || !sameFiles || rescanned) return (state = describe(listing));
    const idLinks = idLinksOf(state.notes);
    const unread = unreadOf(state.notes);
    if (!isDeepStrictEqual(unread, state.unread)) state = { ...state, unread };
    if (!isDeepStrictEqual(idLinks, state.folder.idLinks))
      state = { ...state, folder: { ...state.folder, idLinks } };
    return state;
  }

  return {
    read,
    digestOf: (file) => digests.get(file) ?? '',
    async sourceOf(file) {
      if (!sources.has(file)) await scan(file);
      return sources.get(file);
    },
    release: (file) => void sources.delete(file),
  };
}
