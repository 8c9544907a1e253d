import { policies } from '../../layouts/policy.ts';

/** Headers of the files whose paths begin so; where several rules hold, the last one that sets a header counts. */
export interface HeaderRule {
  /** Path below the site's base path, without a slash at its start; `''` is all. */
  prefix: string;
  headers: Readonly<Record<string, string>>;
}

/** A page says the rest of its policy itself; this directive counts in a header only. */
const FRAMES = "frame-ancestors 'self'";

/** Files of notes act nowhere; drawings that are opened by themselves have styles in them. */
const FILES = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "media-src 'self'",
  "object-src 'self'",
  FRAMES,
];

/** Of the browser's abilities the pages ask for one, to write to the clipboard. */
const UNUSED = 'browsing-topics camera display-capture geolocation microphone midi payment serial usb';

/** What may be kept but must be asked for again each time. */
export const CHECKED = 'public, max-age=0, must-revalidate';
/** What never changes, since its name is a hash of its content. @internal for tests */
export const FOREVER = 'public, max-age=31536000, immutable';

/**
 * The one table of what a host should send with a site's files. `_headers` is written from it; the configurations
 * in `.github/hosting/` are tested against it.
 * @param indexes folders of the search index's parts, each with a slash at its end
 */
export function headerRules(indexes: readonly string[]): HeaderRule[] {
  const hashed = indexes.flatMap((folder) =>
    ['fragment/', 'index/', 'filter/'].map((name) => `${folder}${name}`),
  );
  const [own = ''] = policies('/'); // the same below every base path
  return [
    {
      prefix: '',
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': UNUSED.replace(/\S+/g, '$&=()').replaceAll(' ', ', '),
        'Content-Security-Policy': FRAMES,
        'Cache-Control': CHECKED,
      },
    },
    { prefix: 'files/', headers: { 'Content-Security-Policy': FILES.join('; ') } },
    // Workers have the policy that their script comes with, not that of the page.
    { prefix: 'sw.js', headers: { 'Content-Security-Policy': `${own}; ${FRAMES}` } },
    {
      prefix: '_astro/',
      headers: { 'Content-Security-Policy': `${own}; ${FRAMES}`, 'Cache-Control': FOREVER },
    },
    ...hashed.map((prefix) => ({ prefix, headers: { 'Cache-Control': FOREVER } })),
  ];
}

/** Headers of one file. @internal for tests @param file path below the base path, without a slash at its start */
export function headersOf(file: string, rules: readonly HeaderRule[]): Record<string, string> {
  const own = rules.filter(({ prefix }) => file.startsWith(prefix));
  return Object.assign({}, ...own.map(({ headers }) => headers)) as Record<string, string>;
}
