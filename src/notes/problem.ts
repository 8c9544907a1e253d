/** Something in a note, or in the folder, that its writers should mend. */
export interface Problem {
  /** Path of the file in the notes folder, `/`-separated; `''` for the folder itself. */
  file: string;
  /** Line in that file, from 1; 1 where the whole file is meant. */
  line: number;
  /** Which rule found it. */
  rule: Rule;
  /** What is wrong, in one sentence without a full stop. */
  message: string;
  /** How to mend it, in one sentence without a full stop. */
  fix: string;
  /** `error`: readers miss something. `warning`: readers see something odd. `info`: worth knowing. */
  severity: Severity;
}

export type Severity = 'error' | 'warning' | 'info';

/** Every diagnostic rule of the site. Each has a note in `content/guide/`. */
export type Rule =
  | 'active-file'
  | 'anchor-case'
  | 'bidi-control'
  | 'conflict-marker'
  | 'draft'
  | 'duplicate-route'
  | 'empty-note'
  | 'encoding'
  | 'escaped-tag'
  | 'footnote'
  | 'formula'
  | 'front-matter'
  | 'handmade-toc'
  | 'heading-space'
  | 'image-host'
  | 'impossible-day'
  | 'literal-emphasis'
  | 'missing-anchor'
  | 'missing-image'
  | 'missing-link'
  | 'render-limit'
  | 'setext-heading'
  | 'spaced-address'
  | 'unclosed-fence'
  | 'unreadable-file'
  | 'unsafe-link'
  | 'weekday'
  | 'wiki-link';
