import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const WORKERS = new URL('../../offline/', import.meta.url);
/** What no page shows: files for hosts and crawlers, and those of Pagefind's that the site's own search is for. */
const UNUSED =
  /^(?:_headers|_redirects|robots\.txt|llms\.txt|cards\/.*|404\.html|[^/]*\.xml|pagefind[^/]*\/pagefind-(?!entry)[^/]*)$|(?:^|\/)\.[^/]*$/;
/** What every page needs, and pages that lead to all others. */
const SHELL = /^(?:_astro\/.*|theme\.js|favicon\.svg|index\.html|(?:search|offline)\/index\.html)$/;

/**
 * Writes the service worker, `sw.js`, and `offline.json`, the list of all that the whole site needs; or, where the
 * site isn't to be kept, a worker that removes the one of an earlier build.
 * @param outDir absolute path of a site that is whole
 * @param isOn whether readers may keep the site
 */
export function writeOfflineFiles(outDir: string, isOn: boolean): void {
  const write = (name: string, text: string) => writeFileSync(path.join(outDir, name), text);
  const script = (name: string) => readFileSync(new URL(name, WORKERS), 'utf8');
  if (!isOn) return write('sw.js', script('removal.js'));

  let bytes = 0;
  const files: Record<string, string> = {};
  const names = listFiles(outDir).filter((name) => !UNUSED.test(name));
  for (const name of names) {
    const content = readFileSync(path.join(outDir, name));
    bytes += content.length;
    files[toPath(name)] = createHash('sha256').update(content).digest('base64url').slice(0, 12);
  }
  const own = script('service-worker.js');
  const version = createHash('sha256').update(own).update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const shell = names.filter((name) => SHELL.test(name)).map(toPath);
  write('offline.json', JSON.stringify({ version, files }));
  write('sw.js', `const BUILD = ${JSON.stringify({ version, bytes, shell })};\n${own}`);
}

/** Path of a file's address, decoded and NFC. */
function toPath(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1').normalize();
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
