import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/**
 * Elements that a page may hold: what writers may use, and what the pipeline makes. MathML has its own list.
 */
const ELEMENTS = new Set(
  (
    'a abbr b bdi bdo big blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption ' +
    'figure h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub ' +
    'summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);
const MATHML =
  /^(?:math|semantics|annotation|m(?:row|i|n|o|s|text|space|sup|sub|subsup|frac|sqrt|root|style|table|tr|td|over|under|underover|padded|phantom|enclose|error|multiscripts|prescripts|labeledtr))$/;

const SAFE_LINK = /^(?:https?:|mailto:|tel:|sms:|ftp:|geo:|ircs?:|xmpp:|news:|magnet:|\/(?!\/)|#)/;
const SAFE_IMAGE = /^(?:https?:|data:image\/|\/(?!\/))/;

/** Whatever in a page could run, load, submit or restyle something, as a browser's parser sees it. */
export function findDangers(html: string): string[] {
  const dangers: string[] = [];
  visit(fromHtml(html, { fragment: true }) as Root, 'element', (node) => {
    dangers.push(...dangersOf(node));
  });
  return dangers;
}

function dangersOf({ tagName, properties }: Element): string[] {
  const found: string[] = [];
  if (!ELEMENTS.has(tagName) && !MATHML.test(tagName)) found.push(`<${tagName}>`);
  for (const [name, value] of Object.entries(properties)) {
    if (/^on|^style$|^srcDoc$|^srcSet$|^action$|^formAction$|^target$|^name$/.test(name))
      found.push(`${tagName} ${name}`);
    if (name === 'href' && !SAFE_LINK.test(String(value))) found.push(`href ${String(value)}`);
    if (name === 'src' && !SAFE_IMAGE.test(String(value))) found.push(`src ${String(value)}`);
    if (name === 'id' && String(value).startsWith('site:')) found.push(`id ${String(value)}`);
    if (typeof value === 'string' && /javascript:/i.test(value) && /href|src|action|cite|data$/i.test(name)) {
      found.push(`${tagName} ${name}`);
    }
  }
  return found;
}
