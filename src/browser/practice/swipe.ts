import type { Grade } from '../../practice/review.ts';

/** Shares of the card's width from which a swipe counts, and from which it counts for more. */
const SHORT = 0.18;
const LONG = 0.5;

/**
 * What a swipe means: further to the left for less, further to the right for more.
 * @param way share of the width
 * @internal for tests
 */
export function gradeOfSwipe(way: number): Grade | undefined {
  const length = Math.abs(way);
  if (length < SHORT) return undefined;
  if (way < 0) return length < LONG ? 2 : 1;
  return length < LONG ? 3 : 4;
}

/**
 * Lets a finger grade a card, not a mouse, which selects text; nor in what scrolls sideways itself.
 * @param preview told while the finger moves; with nothing when it is let go
 * @param signal ends it
 */
export function watchSwipes(
  card: HTMLElement,
  preview: (grade: Grade | undefined, way: number) => void,
  done: (grade: Grade) => void,
  signal: AbortSignal,
): void {
  let start: { x: number; y: number; id: number } | undefined;
  const wayOf = ({ clientX, clientY }: PointerEvent) => {
    if (!start) return 0;
    const x = clientX - start.x;
    return Math.abs(x) > 1.5 * Math.abs(clientY - start.y) ? x / card.clientWidth : 0;
  };
  const end = () => {
    start = undefined;
    preview(undefined, 0);
  };
  card.addEventListener(
    'pointerdown',
    ({ pointerType, isPrimary, clientX, clientY, pointerId, target }) => {
      if (pointerType === 'mouse' || !isPrimary || scrollsSideways(target, card)) return;
      start = { x: clientX, y: clientY, id: pointerId };
    },
    { signal },
  );
  card.addEventListener(
    'pointermove',
    (event) => {
      if (start?.id === event.pointerId) preview(gradeOfSwipe(wayOf(event)), wayOf(event));
    },
    { signal },
  );
  card.addEventListener(
    'pointerup',
    (event) => {
      if (start?.id !== event.pointerId) return;
      const grade = gradeOfSwipe(wayOf(event));
      end();
      if (grade) done(grade);
    },
    { signal },
  );
  card.addEventListener('pointercancel', end, { signal });
}

function scrollsSideways(target: EventTarget | null, card: Element): boolean {
  for (let at = target instanceof Element ? target : null; at && at !== card; at = at.parentElement)
    if (at.scrollWidth > at.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(at).overflowX))
      return true;
  return false;
}
