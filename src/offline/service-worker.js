/**
 * Keeps pages for when there is no network: those that were visited, and on wish the whole site with its search. Each
 * build is a version with caches of its own (`BUILD`, put before this script), which take in nothing of another one.
 */
const SCOPE = new URL('./', self.location.href);
const PREFIX = `notes ${SCOPE.pathname} `;
/** What every page needs, and what was visited; in the other, on wish, everything. */
const NAME = PREFIX + BUILD.version;
const WHOLE = `${NAME} whole`;
const LIST = 'offline.json'; // all files of a version; in a cache that holds them all
const VISITED = /^(?:_astro|files|mermaid)\/|^questions\.json$/; // not the search, whose files are of one version
const ANSWERS = /^notes\/.*\/$/; // which practice reads off the notes' pages, not loaded ahead of a visit
const HASHED = /^_astro\//; // names that change with what the files hold
const PATIENCE = 4000; // milliseconds until what is kept is shown in place of what doesn't come
const BATCH = 8; // files that are fetched at a time

/** Path below the site's base path, decoded; the same for each spelling of an address. */
const pathOf = ({ url }) =>
  decodeURIComponent(new URL(url).pathname.slice(SCOPE.pathname.length)).normalize();
const addressOf = (path) => SCOPE.href + path.split('/').map(encodeURIComponent).join('/');
const isOwn = (path) => BUILD.shell.includes(path);
const isBelow = ({ url }) => url.startsWith(SCOPE.href);
const windows = async () => (await self.clients.matchAll({ includeUncontrolled: true })).filter(isBelow);
const isOlder = (name) => name.startsWith(PREFIX) && !name.startsWith(NAME);
const olderNames = async () => (await caches.keys()).filter(isOlder);
const find = (path, cacheName) => caches.match(addressOf(path), { cacheName });
const fetchFile = (path) => fetch(addressOf(path), { cache: HASHED.test(path) ? 'force-cache' : 'no-cache' });

/** Keeps a file. @throws where it isn't one of this version */
async function keep(cache, path, response) {
  const page = /text\/html/.test(response.headers.get('Content-Type')) ? await response.clone().text() : '';
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*?\/(_astro\/[\w.-]+)"/g)];
  // A browser takes no answer for a page that was redirected.
  if (!response.ok || response.redirected || !named.every(([, file]) => isOwn(file)))
    throw new Error(`${path} is not of this version`);
  await cache.put(addressOf(path), response);
}

async function fetchList() {
  const list = await (await fetchFile(LIST)).json();
  if (list.version !== BUILD.version) throw new Error('Another version has been published');
  return list;
}

/** Keeps every file of this version; those that an earlier one had already aren't fetched again. */
async function keepAll(older, tell = () => undefined) {
  const { files } = await fetchList();
  const had = (await (await older?.match(addressOf(LIST)))?.json())?.files ?? {};
  const take = async (path) =>
    (had[path] === files[path] && (await older?.match(addressOf(path)))) || fetchFile(path);
  const cache = await caches.open(WHOLE);
  const paths = Object.keys(files);
  for (let done = 0; done < paths.length; done += BATCH) {
    tell(done, paths.length);
    const batch = paths.slice(done, done + BATCH);
    await Promise.all(batch.map(async (path) => keep(cache, path, await take(path))));
  }
  // Where another version has been published meanwhile, its files may be among these.
  await cache.put(addressOf(LIST), Response.json(await fetchList()));
}

async function install() {
  const cache = await caches.open(NAME);
  const take = async (path) => keep(cache, path, await fetchFile(path));
  for (const path of BUILD.shell) await take(path);
  const older = await Promise.all((await olderNames()).map((name) => caches.open(name)));
  for (const each of older) if (await each.match(addressOf(LIST))) return keepAll(each);
  // What was visited, and what is open now; a few hundred pages at most.
  const visited = (await Promise.all(older.map((each) => each.keys()))).flat().slice(-200);
  const paths = new Set([...visited, ...(await windows())].map(pathOf));
  if (paths.has('practice/')) paths.add('questions.json');
  const others = [...paths].filter((path) => !isOwn(path) && !HASHED.test(path));
  await Promise.allSettled(others.map(take));
}

async function activate() {
  for (const name of await olderNames()) await caches.delete(name);
  await self.clients.claim();
}

async function answer(event, request) {
  const path = pathOf(request);
  const isPage = request.mode === 'navigate';
  const kept = (await find(path, WHOLE)) ?? (await find(path, NAME));
  if (kept && HASHED.test(path)) return kept;
  try {
    const late = new Promise((_, reject) => kept && setTimeout(reject, PATIENCE));
    const response = await Promise.race([fetch(request), late]);
    const isKept = isPage || VISITED.test(path) || (request.mode === 'cors' && ANSWERS.test(path));
    if (response.ok && isKept && (await caches.has(NAME)))
      event.waitUntil(keep(await caches.open(NAME), path, response.clone())); // no newer one deleted it
    return response;
  } catch {
    return kept ?? (isPage ? await find('offline/', NAME) : Response.error());
  }
}

/** Answers a page: `keep` and `drop` are its reader's wishes, `shell` names the scripts and styles that it loaded. */
async function obey({ data: { wish, shell }, source }) {
  // Scripts that other pages load late are those of the version before.
  if (shell) return (await windows()).length === 1 && shell.every(isOwn) && self.skipWaiting();
  const tell = (state, done = 0, total = 1) => source.postMessage({ state, done, total, bytes: BUILD.bytes });
  try {
    if (wish === 'keep') await keepAll(undefined, (...progress) => tell('keeping', ...progress));
    if (wish === 'drop') await caches.delete(WHOLE);
    tell((await find(LIST, WHOLE)) ? 'kept' : 'none');
  } catch {
    await caches.delete(WHOLE);
    tell('failed');
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => event.waitUntil(obey(event)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && isBelow(request) && !request.headers.has('Range'))
    event.respondWith(answer(event, request));
});
