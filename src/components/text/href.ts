import type { AnchorId, Href, Route } from '../../notes/addresses/brands.ts';
import { encodeAnchor, toHref } from '../../notes/addresses/paths.ts';

/**
 * Address of a page of the site, as it stands in a link.
 * @param anchor a place on that page
 */
export function href(route: Route, anchor?: AnchorId): Href {
  return toHref(route, __BASE_PATH__, anchor ? `#${encodeAnchor(anchor)}` : '');
}

/** Address of a file at the root of the site, as those of `public/`. @param file its name */
export function publicHref(file: string): string {
  return __BASE_PATH__ + file;
}

/**
 * Address of a heading, as it stands in a link of its own page: Hangul as it is, so that pages stay small.
 */
export function hrefOnPage(id: AnchorId | ''): string {
  return `#${id.replaceAll('%', '%25')}`;
}
