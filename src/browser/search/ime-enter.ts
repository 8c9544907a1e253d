/**
 * Calls `act` once for each press of Enter in a field, also for one that ends the composition of a Hangul syllable.
 *
 * Where a syllable is in composition, systems differ: Enter commits it, and a second keydown follows (Chrome on macOS
 * and Windows), or none does (IBus), or the keydown comes after the end of the composition as key code 229 (Safari).
 * So the press waits for the end of the composition, and further events of the same press are left out.
 * Other input methods (Japanese, Chinese) choose a candidate with Enter: there it only commits.
 */
export function onEnter(field: HTMLElement, act: () => void): void {
  let isWaiting = false;
  let hasActed = false;

  function actOnce(): void {
    if (hasActed) return;
    hasActed = true;
    act();
  }

  field.addEventListener('compositionend', ({ data }) => {
    if (isWaiting && /\p{Script=Hangul}$/u.test(data)) actOnce();
    isWaiting = false;
  });
  field.addEventListener('keydown', (event) => {
    isWaiting = isEnter(event) && event.isComposing;
    if (!isEnter(event) || isWaiting) return;
    event.preventDefault(); // no submission of the form besides
    actOnce();
  });
  field.addEventListener('keyup', (event) => {
    if (isEnter(event)) hasActed = false;
  });
}

function isEnter({ key, code }: KeyboardEvent): boolean {
  // While composing, the key may be named `Process`.
  return key === 'Enter' || code === 'Enter' || code === 'NumpadEnter';
}
