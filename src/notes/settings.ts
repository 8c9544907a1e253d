import type { MenuEntry } from './settings/menu.ts';

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
  /**
   * Colour of links and of what is chosen, as `#1c6a50` or `rgb(28, 106, 80)`, or one for each theme:
   * `{ light: '#1c6a50', dark: '#82cfae' }`. Without one for the dark theme a shade of the other is taken. Where it would be
   * hard to read, the nearest shade that isn't is shown, and a problem says so.
   */
  accent?: string | { light: string; dark?: string };
  /** Picture beside the title: a file of `public/`, or else of the notes folder: `'logo.svg'`. */
  logo?: string;
  /**
   * Entries of the main menu, in their order: the site's own pages by their names, and links to notes, folders and files by
   * their paths or to other sites: `['notes', 'questions', { text: 'Rules', to: 'rules.md' }]`. Unless told, it
   * is `['notes', 'questions', 'people', 'tags']`. Own pages with nothing to show aren't in it.
   */
  menu?: readonly MenuEntry[];
  /**
   * Folders that explain the site, by their paths: `['guide']`. Their notes are read like others, but are none of the group's:
   * they have no session, people, tags and questions, no list and no count has them, and the search shows them behind all others.
   */
  guides?: readonly string[];
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
