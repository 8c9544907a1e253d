/**
 * The HTML that writers may use in notes: GitHub's own list (github.com/gjtorikian/html-pipeline, sanitization filter)
 * a few tags of formatting that are as harmless, and Notion's callouts. Every other tag is shown as the text that it was typed as.
 */
export const ALLOWED_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small ' +
    'source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);

/** Elements that have no end tag. */
export const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'source', 'wbr']);
