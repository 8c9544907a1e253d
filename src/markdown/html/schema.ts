import { defaultSchema } from 'rehype-sanitize';
import type { Options as Schema } from 'rehype-sanitize';
import { CALLOUT_KINDS } from '../obsidian/alerts.ts';
import { LINK_SCHEMES } from '../../notes/addresses/urls.ts';
import { ALLOWED_TAGS } from './allowed-tags.ts';

const { attributes } = defaultSchema;

/**
 * What may stand in a note's page: GitHub's list, cut down to what a static page has a use for, and the marks
 * that our own plugins put on links, images, callouts and contents. It is applied last of all that writers
 * have an influence on.
 *
 * Ids keep the form that the writer gave them (`clobber: []`), because links lead to them. They shadow
 * nothing: `name` is taken away from all elements, so nothing becomes a property of `document`, and ids
 * become properties of `window` only where it has none of that name. The site's own ids begin with `site:`,
 * which `tidyHtml` keeps for it.
 */
export const schema: Schema = {
  ...defaultSchema,
  tagNames: [...ALLOWED_TAGS, 'input', 'section'].filter((name) => name !== 'source' && name !== 'picture'),
  attributes: {
    a: [
      'href',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      'ariaDescribedBy',
      'ariaLabel',
      ['className', 'data-footnote-backref', 'bare'],
    ],
    blockquote: ['cite', ['dataCallout', ...CALLOUT_KINDS], ['dataFold', '-', '+']],
    bdo: ['dir'],
    code: [...(attributes?.['code'] ?? []), 'dataTitle', ['dataMarked', /^[\d ]+$/], ['dataFirst', /^\d+$/]],
    del: ['cite', 'dateTime'],
    details: ['open', ['className', 'handmade-toc']],
    h2: attributes?.['h2'] ?? [],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding', 'referrerPolicy', ['className', 'remote']],
    input: ['checked', ...(attributes?.['input'] ?? [])],
    ins: ['cite', 'dateTime'],
    li: ['value', ...(attributes?.['li'] ?? [])],
    ol: ['start', 'type', 'reversed', ...(attributes?.['ol'] ?? [])],
    p: ['dataCalloutTitle'],
    q: ['cite'],
    section: attributes?.['section'] ?? [],
    span: [
      ['className', /^ink-/, 'missing-link', 'missing-image', 'missing-notice'],
      ['role', 'img'],
      'ariaLabel',
    ],
    table: ['width'],
    td: ['colSpan', 'rowSpan', 'headers', 'width', 'vAlign'],
    th: ['colSpan', 'rowSpan', 'headers', 'scope', 'width', 'vAlign'],
    time: ['dateTime'],
    ul: attributes?.['ul'] ?? [],
    '*': ['align', 'dir', 'id', 'lang', 'title', 'dataMeeting', ['className', /^ink-/]],
  },
  ancestors: {
    ...defaultSchema.ancestors,
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
    dd: ['dl'],
    dt: ['dl'],
    figcaption: ['figure'],
    li: ['ul', 'ol'],
    summary: ['details'],
  },
  clobber: [],
  protocols: {
    cite: ['http', 'https'],
    href: [...LINK_SCHEMES],
    src: ['http', 'https', 'data'],
  },
  // Every element that is not allowed gives its children to the page; none is removed with its text.
  strip: [],
};
