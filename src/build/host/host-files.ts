/**
 * Files that Cloudflare Pages and Netlify read:
 * https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/manage/routing/headers/
 */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKED, headerRules } from './header-rules.ts';

/** Cloudflare reads no more rules. Files of parts that have none are asked for again, as any file. */
const MOST_RULES = 100;

/**
 * Writes `_headers`, and `_redirects` where the site has a base path: who asks for the host alone is led there.
 * @param outDir absolute path of a site that is whole
 * @param base `/` or `/name/`
 */
export function writeHostFiles(outDir: string, base: string): void {
  writeFileSync(path.join(outDir, '_headers'), headersFile(base, findIndexes(outDir)));
  if (base !== '/') writeFileSync(path.join(outDir, '_redirects'), `/ ${base} 302\n`);
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
