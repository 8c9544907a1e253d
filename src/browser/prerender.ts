/**
 * Lets the browser make a page ready, drawn and all, once a hand rests on its link, so that it stands at once when the
 * link is followed. Browsers that don't know speculation rules, and sites whose Content-Security-Policy keeps them out,
 * have prefetching alone. Rules: https://html.spec.whatwg.org/multipage/speculative-loading.html
 */

/** What isn't a page to read, or loads much before anybody asks for it. */
const OTHERS = ['search/*', 'practice/*', 'files/*', 'pagefind/*', '*.md'];

/** @param base Base path of the site, with a slash at both ends. */
export function prerenderLinks(base: string): void {
  if (!HTMLScriptElement.supports?.('speculationrules')) return;
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  const where = {
    and: [
      { href_matches: `${base}*` },
      ...OTHERS.map((path) => ({ not: { href_matches: base + path } })),
      { not: { selector_matches: '[href^="#"], [download]' } }, // the page itself
    ],
  };
  rules.textContent = JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }] });
  document.head.append(rules);
}
