import { lookup } from 'mrmime';

/**
 * Types that browsers show as documents of their own, in which scripts run. SVG is cleaned instead: see
 * `cleanSvg`.
 */
const DOCUMENT = /^(?:text\/html|multipart\/related)|(?:\/|\+)xml(?:-dtd|-external-parsed-entity)?$/;

/** Endings that servers run, or that browsers show as documents though no list of types has them. */
const RUN =
  /\.(?:[psx]?html?|xht|xsl|xslt|svgz|mht|mhtml|hta|htc|php\d?|phtml|phar|cgi|fcgi|jspx?|aspx?|swf)$/i;

/**
 * Endings that a server may act on wherever they stand in a name:
 * https://httpd.apache.org/docs/2.4/mod/mod_mime.html#multipleext
 */
const HANDLED = /\.(?:php\d?|phtml|phar|f?cgi|shtml|jspx?|aspx?)\./i;

/** Endings that lists of types leave out, of files that nothing shows as a document. */
const HARMLESS = new Set(
  (
    'c cc cpp cxx h hh hpp cs fs go rs kt kts scala groovy gradle swift m mm dart py pyi ipynb rb pl pm lua r jl ex exs ' +
    'erl hs clj ml vb asm s sh bash zsh fish bat cmd ps1 sql java jar class tsx jsx vue svelte scss sass less styl ' +
    'graphql gql proto tf hcl toml ini cfg conf properties env lock yml yaml diff patch log bib tex puml plantuml mmd ' +
    'doc docx xls xlsx ppt pptx odt ods odp dot gv drawio excalidraw hwp hwpx key pages numbers epub mobi psd ai sketch fig rar xz zst bz2 tgz parquet pkl pt ' +
    'npy npz h5 onnx pcap pcapng db sqlite apk exe dmg iso msi deb rpm ts mts cts'
  ).split(' '),
);

/**
 * Whether a file would act, or might be taken by a host or browser for something that does, if it were
 * published as it is: it is published as text. What no list knows counts as such, and so does a name without
 * an ending.
 *
 * @param file Path or name of a file that is no note
 */
export function isShownAsText(file: string): boolean {
  const ending = /[^/]\.([^./]+)$/.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined || RUN.test(file)) return true;
  if (ending === 'svg' || HARMLESS.has(ending)) return false;
  const type = lookup(ending);
  return type === undefined || DOCUMENT.test(type);
}

/** Whether a name has, before its last ending, one that a server may act on: `login.php.png`. */
export function hasHandler(file: string): boolean {
  return HANDLED.test(file.slice(file.lastIndexOf('/') + 1));
}
