/**
 * Calls `act` once for each press of Enter in a field, also for one that ends the composition of a Hangul syllable.
 *
 * Where a syllable is in composition, systems differ: Enter commits it, and a second keydown follows (Chrome on macOS
 * and Windows), or none does (IBus), or the keydown comes after the end of the composition as key code 229 (Safari).
 * So the press waits for the end of the composition, and further events of the same press are left out.
 * Other input methods (Japanese, Chinese) choose a candidate with Enter: there it only commits.
 */
export function onEnter(field: HTMLElement, act: (event: KeyboardEvent) => void): void {
  let composing = false;
  let waiting: KeyboardEvent | undefined;
  let acted = false;

  function actOnce(event: KeyboardEvent): void {
    waiting = undefined;
    if (acted) return;
    acted = true;
    act(event);
  }

  field.addEventListener('compositionstart', () => {
    composing = true;
  });
  field.addEventListener('compositionend', ({ data }) => {
    composing = false;
    const press = waiting;
    waiting = undefined;
    if (press && /\p{Script=Hangul}$/u.test(data)) actOnce(press);
  });
  field.addEventListener('keydown', (event) => {
    if (!isEnter(event)) {
      waiting = undefined;
    } else if (composing || event.isComposing) {
      waiting = event;
    } else {
      event.preventDefault(); // no submission of the form besides
      actOnce(event);
    }
  });
  field.addEventListener('keyup', (event) => {
    if (isEnter(event)) acted = false;
  });
}

function isEnter({ key, code }: KeyboardEvent): boolean {
  // While composing, the key may be named `Process`.
  return key === 'Enter' || code === 'Enter' || code === 'NumpadEnter';
}
