/** What a study group can set in `src/site.ts`. */
export interface SiteSettings {
  /** Name of the site, shown in the header and in the browser's title bar. */
  title: string;
  /** One sentence about the site, shown on the home page and given to search engines. */
  description: string;
  /**
   * BCP 47 language of the site's own words and of its dates: `ko` and `en` are translated; others show
   * English words.
   */
  language: string;
  /**
   * Where the site is published, with the path that it is published below: `https://example.org/study/`. `SITE_URL`
   * and `BASE_PATH` win. What needs whole addresses (feeds, sitemap, canonical links) isn't published without one.
   */
  url?: string;
  /**
   * Whether each note has a picture that is shown where its link is shared; it has one, unless told, where the site's
   * address is known. `false` saves the time that drawing takes.
   */
  cards?: boolean;
  /**
   * The repository that the notes are kept in. Links to it become links within the site, and every page links
   * its source.
   */
  repository?: RepositorySettings;
  /**
   * Folders whose names are people, as a path pattern with `{person}` in it: `{session}/{person}` reads
   * `week3/김철수/tcp.md` as a note by 김철수; other parts in braces match any one folder. Without it, folders are
   * never people.
   */
  peopleFolders?: string;
  /** The group's own synonyms for search, a row for each thing: `[['도커', 'docker', '컨테이너 엔진']]`. */
  synonyms?: readonly (readonly string[])[];
  /**
   * Files and folders that aren't published, as patterns of their paths: `['journal/**', '*.private.md']`. Nor
   * is what is named with `_` or `.` before.
   */
  private?: readonly string[];
  /** Whether pages tell when and by whom git says that a note was changed; they do unless told. */
  history?: boolean;
  /**
   * Addresses that lead to others: `{ '/old/': 'week3/TCP.md', '/blog/': 'https://blog.example/' }`. Beside these are
   * the `aliases` of notes, and the moves that git knows.
   */
  redirects?: Readonly<Record<string, string>>;
  /**
   * Whether readers may keep the site for when there is no network, and install it; they may unless told. `false`
   * also removes what their browsers kept.
   */
  offline?: boolean;
  /** Folders whose notes the search shows behind all others, by their paths: `['guide']`. */
  searchLast?: readonly string[];
  /**
   * Base paths of other sites on the same host that this project built, whose notes the search finds, too:
   * `['/2023/', '/2024/']`. All of them may have the same list: a site leaves itself out.
   */
  searchAlso?: readonly string[];
}

/** Where the notes' source lives. */
export interface RepositorySettings {
  /** Address of the repository, e.g. `https://github.com/owner/name`. */
  url: string;
  /** Branch that source links lead to; `main` unless told. */
  branch?: string;
  /**
   * Folder of the repository that the notes folder is, without slashes at its ends; `content` unless told,
   * `''` for the root.
   */
  folder?: string;
  /**
   * Other addresses of the same notes (forks, former names): links to them become links within the site, too.
   */
  forks?: readonly string[];
}
