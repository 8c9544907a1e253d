/**
 * Formatting that ends with its paragraph, as headings do: an unclosed `<b>` must not make the rest of the page
 * bold.
 */
export const FORMATTING_TAGS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code del dfn em i ins kbd mark q s samp small strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** Elements that run within a line of text; all others begin a line of their own. */
export const INLINE_TAGS: ReadonlySet<string> = new Set([
  ...FORMATTING_TAGS,
  ...'font input rp rt ruby span wbr'.split(' '),
]);

/**
 * The HTML that writers may use in notes: GitHub's own list (github.com/gjtorikian/html-pipeline,
 * sanitization filter), a few tags of formatting that are as harmless, and Notion's callouts. Every other tag
 * is shown as it was typed.
 */
export const ALLOWED_TAGS: ReadonlySet<string> = new Set([
  ...[...INLINE_TAGS].filter((name) => name !== 'input'),
  ...(
    'aside blockquote br caption center col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr ' +
    'img li ol p picture pre source summary table tbody td tfoot th thead tr ul'
  ).split(' '),
]);

/** Elements that have no end tag. */
export const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'source', 'wbr']);
