/** Where the site's own scripts are; files of notes are elsewhere. */
const SCRIPTS = ['_astro/', 'pagefind/', 'mermaid/', 'theme.js'];
/** Pagefind's own components have a style of their own, and its script a worker. */
const STYLES = ['_astro/', 'pagefind/'];
const WORKERS = ['_astro/', 'pagefind/', 'sw.js'];

/**
 * WebAssembly is the search engine's; with speculation rules browsers make pages ready whose links a reader
 * rests on.
 */
const RUN = "'wasm-unsafe-eval' 'inline-speculation-rules'";

/**
 * The Content-Security-Policies of a page, which a browser keeps all: the first allows what the site's own
 * origin has, the second, of that, scripts and styles by their paths only, so that no file of the notes
 * (`files/`) becomes one. It takes two, because paths stand behind a host in a policy, and pages don't know
 * theirs: `*:*` is any.
 *
 * @param base Base path of the site, `/` or `/name/`
 */
export function policies(base: string): string[] {
  const at = (paths: readonly string[]) => paths.map((path) => `*:*${base}${path}`).join(' ');
  const own = [
    "default-src 'none'",
    `script-src 'self' ${RUN}`,
    "style-src 'self'",
    "img-src 'self' data: http: https:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
  const paths = [`script-src ${at(SCRIPTS)} ${RUN}`, `style-src ${at(STYLES)}`, `worker-src ${at(WORKERS)}`];
  return [own, paths].map((policy) => policy.join('; '));
}
