/**
 * Lets the browser keep the site for when there is no network (see `src/offline/`), and readers keep all of it: adds a
 * button for that to the foot of the page. Loaded when the page has loaded.
 */
import { laterMessages as messages } from './later-messages.ts';
import { button } from './element.ts';

/** What the worker tells. */
interface Told {
  state: 'none' | 'keeping' | 'kept' | 'failed';
  /** Files that are kept, of so many. */
  done: number;
  total: number;
  /** Size of the whole site. */
  bytes: number;
}

/** Milliseconds until a new version is offered once more to take over. */
const AGAIN = 5000;

const workers = navigator.serviceWorker;
let wish = 'keep';
const choice = button('', () => {
  choice.disabled = true;
  send({ wish });
});
choice.className = 'keep-all';

function send(message: object): void {
  void workers.ready.then(({ active }) => active?.postMessage(message));
}

function show({ state, done, total, bytes }: Told): void {
  wish = state === 'kept' ? 'drop' : 'keep';
  choice.disabled = state === 'keeping';
  choice.textContent = {
    none: messages.keepAll((bytes / 1e6).toFixed(1)),
    keeping: messages.keeping(Math.floor((100 * done) / total)),
    kept: messages.kept,
    failed: messages.notKept,
  }[state];
  if (!choice.isConnected) document.querySelector('.foot')?.append(choice);
}

/** A new version takes over at once where this page, as the only open one, has come from it. */
function offer({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) return;
  const loaded = [...document.querySelectorAll('script[src], link[rel="stylesheet"]')].map(
    (each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '',
  );
  const shell = loaded.flatMap((address) => /_astro\/.*/.exec(address) ?? []);
  waiting.postMessage({ shell });
}

/** @param base Base path of the site, with a slash at both ends. */
export async function keepForLater(base: string): Promise<void> {
  workers.addEventListener('message', ({ data }: MessageEvent<Told>) => show(data));
  workers.addEventListener('controllerchange', () => send({ wish: '' }));
  const registration = await workers.register(`${base}sw.js`);
  send({ wish: '' });
  offer(registration);
  const watch = () => registration.installing?.addEventListener('statechange', () => offer(registration));
  watch(); // the browser looks for a new version by itself when a page is opened
  registration.addEventListener('updatefound', watch);
  setInterval(() => offer(registration), AGAIN); // the other pages may be closed by then
}
