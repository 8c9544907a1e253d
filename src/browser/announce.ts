/** Long enough to read a short sentence twice. */
const SHOWN_MS = 3000;

const toast = document.createElement('div');
toast.className = 'toast';
toast.role = 'status';
/** All notices, one above the other. */
const notices = document.createElement('div');
notices.className = 'notices';
notices.append(toast);
// Screen readers only speak changes of a region that was there before.
document.body.append(notices);

let timer: number | undefined;

/** Says what just happened, to eyes and to screen readers, for a moment. */
export function announce(message: string): void {
  clearTimeout(timer);
  // The same message twice is a change only if there was nothing in between.
  toast.textContent = '';
  requestAnimationFrame(() => (toast.textContent = message));
  timer = window.setTimeout(() => (toast.textContent = ''), SHOWN_MS);
}
