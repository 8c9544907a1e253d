/**
 * Screen readers speak each key and drop what they were saying, so a count is said only once the reader has paused;
 * shorter than about a second it would cut off the echo of the last syllable.
 */
const PAUSE_MS = 1000;

/** A live region, and a function that says something in it after a pause, or what was last asked to be said. */
export function createAnnouncer(): { region: HTMLElement; say(message: string): void } {
  const region = document.createElement('p');
  region.className = 'visually-hidden';
  region.role = 'status';
  let timer: number | undefined;
  return {
    region,
    say(message) {
      clearTimeout(timer);
      timer = window.setTimeout(() => (region.textContent = message), PAUSE_MS);
    },
  };
}
