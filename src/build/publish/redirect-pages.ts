import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PageMessages } from '../../messages/messages.ts';
import type { Redirect } from '../../notes/addresses/redirects.ts';
import { encodePath } from '../../notes/addresses/paths.ts';

/** Where a redirect is published, and how it is said. */
interface Place {
  /** Absolute path of the published folder. */
  outDir: string;
  /** `/` or `/name/`. */
  base: string;
  /** Origin that the site is published at, where it is known. */
  siteUrl: string | undefined;
  language: string;
  messages: PageMessages;
}

/**
 * Writes a page for each redirect, which leads on without a script. What is published already stays as it is.
 * @returns the redirects that have a page
 */
export function writeRedirectPages(redirects: readonly Redirect[], place: Place): Redirect[] {
  return redirects.filter(({ from, to }) => {
    const file = path.join(place.outDir, from.endsWith('/') ? `${from}index.html` : from);
    if (existsSync(file)) return false;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, pageOf(hrefOf(to, place.base), place));
    return true;
  });
}

/** Lines of a file `_redirects` for them, as Cloudflare Pages and Netlify read it. @param base `/` or `/name/` */
export function redirectLines(redirects: readonly Redirect[], base: string): string[] {
  return redirects.map(({ from, to }) => `${hrefOf(from, base)} ${hrefOf(to, base)} 301`);
}

/** Percent-encoded, with the base path; a whole address as browsers write it. */
function hrefOf(address: string, base: string): string {
  if (/^https?:\/\//i.test(address))
    return URL.canParse(address) ? new URL(address).href : encodeURI(address);
  const [route = '', ...anchor] = address.split(/(?=#)/);
  return base + encodePath(route.slice(1)) + encodeURI(anchor.join(''));
}

function pageOf(href: string, { siteUrl, language, messages }: Place): string {
  const address = escapeHtml(href);
  const whole = siteUrl === undefined ? address : escapeHtml(new URL(href, siteUrl).href);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>${messages.moved}</title>
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="canonical" href="${whole}">
<meta http-equiv="refresh" content="0; url=${address}">
</head>
<body><p>${messages.moved}: <a href="${address}">${escapeHtml(decodeURI(href))}</a></p></body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
