/**
 * Keeps pages for when there is no network: those that were visited, and on wish the whole site with its search. The
 * build puts `BUILD` before this script, so that each build is a version with a cache of its own. Pages come from the
 * network while there is one. What names other scripts or styles than this version has is never kept in its cache.
 */
/* global BUILD */
const SCOPE = new URL('./', self.location.href);
const PREFIX = `notes ${SCOPE.pathname} `;
const NAME = PREFIX + BUILD.version;
/** All files of a version; in a cache that holds them all. */
const LIST = 'offline.json';
/** What is kept when it is visited. The search isn't: its files must be of one version. */
const VISITED = /^(?:_astro|files|mermaid)\//;
const SEARCH = /^(?:pagefind|search\/.)/;
/** Milliseconds until what is kept is shown in place of what doesn't come. */
const PATIENCE = 4000;

/** Path below the site's base path, decoded; the same for each spelling of an address. */
const pathOf = (address) => decodeURIComponent(new URL(address).pathname.slice(SCOPE.pathname.length));
const keyOf = (path) => `${SCOPE.href}?${encodeURIComponent(path.normalize())}`;
const pathIn = ({ url }) => decodeURIComponent(new URL(url).search.slice(1));

const isOwn = (path) => BUILD.shell.includes(path);
const olderNames = async () =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
const windows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

async function fetchFile(path) {
  const address = new URL(path.split('/').map(encodeURIComponent).join('/'), SCOPE);
  const response = await fetch(address, { cache: path.startsWith('_astro/') ? 'default' : 'no-cache' });
  if (!response.ok || !(await belongs(response))) throw new Error(`${path} is not of this version`);
  return response;
}

async function belongs(response) {
  if (response.redirected) return false; // a browser takes no such answer for a page
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return true;
  const named = (await response.clone().text()).matchAll(/<(?:script|link)\b[^>]*?\/(_astro\/[\w.-]+)"/g);
  return [...named].every(([, file]) => isOwn(file));
}

async function fetchList() {
  const list = await (await fetchFile(LIST)).json();
  if (list.version !== BUILD.version) throw new Error('Another version has been published');
  return list;
}

/** Keeps every file of this version; those that an earlier one had already aren't fetched again. */
async function keepAll(cache, older, tell = () => undefined) {
  const list = await fetchList();
  const had = (await (await older?.match(keyOf(LIST)))?.json())?.files ?? {};
  const paths = Object.keys(list.files);
  const total = paths.length;
  const work = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const same = had[path] === list.files[path] ? await older.match(keyOf(path)) : undefined;
      await cache.put(keyOf(path), same ?? (await fetchFile(path)));
      tell(total - paths.length, total);
    }
  };
  const ended = await Promise.allSettled([work(), work(), work(), work()]);
  if (ended.some(({ status }) => status === 'rejected')) throw new Error('Not every file could be kept');
  await fetchList(); // Published meanwhile, another version may be among these files.
  await cache.put(keyOf(LIST), Response.json(list));
}

async function install() {
  const cache = await caches.open(NAME);
  try {
    const older = await Promise.all((await olderNames()).map((name) => caches.open(name)));
    for (const path of BUILD.shell) await cache.put(keyOf(path), await fetchFile(path));
    for (const each of older) if (await each.match(keyOf(LIST))) return await keepAll(cache, each);
    // What was visited, and what is open now; a few hundred pages at most.
    const kept = (await Promise.all(older.map((each) => each.keys()))).flat().slice(-200);
    const open = (await windows()).filter(({ url }) => url.startsWith(SCOPE.href));
    const paths = [...new Set([...kept.map(pathIn), ...open.map(({ url }) => pathOf(url))])];
    const others = paths.filter((path) => !isOwn(path) && !path.startsWith('_astro/'));
    await Promise.allSettled(others.map(async (path) => cache.put(keyOf(path), await fetchFile(path))));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

async function activate() {
  await Promise.all((await olderNames()).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(event, path) {
  const { request } = event;
  const cache = await caches.open(NAME);
  const kept = await cache.match(keyOf(path));
  if (kept && path.startsWith('_astro/')) return kept;
  try {
    const late = new Promise((_, reject) => kept && setTimeout(reject, PATIENCE));
    const response = await Promise.race([fetch(request), late]);
    const isVisited = request.mode === 'navigate' || VISITED.test(path);
    if (response.ok && isVisited) event.waitUntil(keep(cache, path, response.clone()));
    return response;
  } catch (error) {
    const shown = kept ?? (request.mode === 'navigate' && (await cache.match(keyOf('offline/'))));
    if (shown) return shown;
    throw error;
  }
}

async function keep(cache, path, response) {
  if (!(await cache.match(keyOf(LIST))) && (await belongs(response))) await cache.put(keyOf(path), response);
}

/** Answers a page: `keep` and `drop` are its reader's wishes, `shell` names the scripts and styles that it loaded. */
async function obey({ data, source }) {
  const cache = await caches.open(NAME);
  const tell = (state, done = 0, total = 1) => source.postMessage({ state, done, total, bytes: BUILD.bytes });
  if (data.shell) {
    // Scripts that other pages load late are those of the version before.
    if ((await windows()).length === 1 && data.shell.every(isOwn)) await self.skipWaiting();
    return;
  }
  const work =
    data.wish === 'keep' ? keepAll(cache, undefined, (...of) => tell('keeping', ...of)) : undefined;
  const isDone = await Promise.resolve(work).then(
    () => true,
    () => false,
  );
  for (const key of data.wish === 'drop' || !isDone ? await cache.keys() : [])
    if (isDone ? !isOwn(pathIn(key)) : SEARCH.test(pathIn(key))) await cache.delete(key);
  tell(!isDone ? 'failed' : (await cache.match(keyOf(LIST))) ? 'kept' : 'none');
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => event.waitUntil(obey(event)));
self.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  if (method !== 'GET' || !url.startsWith(SCOPE.href) || headers.has('Range')) return;
  event.respondWith(answer(event, pathOf(url)));
});
