/**
 * Files that Cloudflare Pages and Netlify read:
 * https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/manage/routing/headers/
 */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Redirect } from '../../notes/addresses/redirects.ts';
import { redirectLines } from '../publish/redirect-pages.ts';
import { CHECKED, headerRules } from './header-rules.ts';

/** Cloudflare reads no more rules. Files of parts that have none are asked for again, as any file. */
const MOST_RULES = 100;

/** Cloudflare reads no more: https://developers.cloudflare.com/pages/configuration/redirects/. Others have their page. */
const MOST_REDIRECTS = 2000;

/**
 * Writes `_headers`, and `_redirects` where there are some and where the site has a base path: who asks for the host
 * alone is led there.
 * @param outDir absolute path of a site that is whole
 * @param base `/` or `/name/`
 * @param redirects that have a page, too
 */
export function writeHostFiles(outDir: string, base: string, redirects: readonly Redirect[]): void {
  writeFileSync(path.join(outDir, '_headers'), headersFile(base, findIndexes(outDir)));
  const lines = [...(base === '/' ? [] : [`/ ${base} 302`]), ...redirectLines(redirects, base)];
  if (lines.length > 0)
    writeFileSync(path.join(outDir, '_redirects'), `${lines.slice(0, MOST_REDIRECTS).join('\n')}\n`);
}

/**
 * Where two rules set the same header, Cloudflare sends both: of policies that is meant, and caching is only told
 * where it isn't what both hosts do anyway.
 */
function headersFile(base: string, indexes: readonly string[]): string {
  const rules = headerRules(indexes).map(({ prefix, headers }) => {
    const told = Object.entries(headers).filter(([, value]) => value !== CHECKED);
    return [`${base}${prefix}*`, ...told.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  return `${rules.slice(0, MOST_RULES).join('\n')}\n`;
}

/** Folders of the search index's parts. */
function findIndexes(outDir: string): string[] {
  const parts = readdirSync(outDir).filter((name) => /^pagefind(?:-\d+)?$/.test(name));
  return parts.sort().map((name) => `${name}/`);
}
