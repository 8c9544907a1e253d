import type { AnchorId } from '../../notes/addresses/brands.ts';

/**
 * Puts marks behind headings, as the contents have them: that an answer is missing, or that there is a promise.
 *
 * @param html as rendering a note made it, where each heading ends with the link to itself
 * @param marks texts of marks by the ids of their headings
 */
export function markHeadings(html: string, marks: ReadonlyMap<AnchorId | '', string>): string {
  if (marks.size === 0) return html;
  return html.replace(/<h[2-6]\b[^>]*? id="([^"]*)"[^]*?(?=<a class="anchor")/g, (heading, id: AnchorId) => {
    const mark = marks.get(id);
    return mark === undefined ? heading : `${heading} <small class="unfinished">${mark}</small>`;
  });
}
