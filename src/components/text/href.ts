import { encodeAnchor, toHref } from '../../notes/addresses/paths.ts';

/**
 * Address of a page of the site, as it stands in a link.
 * @param route decoded, from the site's root: `/notes/210429/`
 * @param anchor decoded id on that page
 */
export function href(route: string, anchor?: string): string {
  return toHref(route, __BASE_PATH__) + (anchor ? `#${encodeAnchor(anchor)}` : '');
}

/**
 * Address of a heading, as it stands in a link of its own page: Hangul as it is, so that pages stay small.
 * @param id decoded
 */
export function hrefOnPage(id: string): string {
  return `#${id.replaceAll('%', '%25')}`;
}
