/**
 * Arrow keys between a field and what was found by it. The links stay ordinary links in a list, which every screen
 * reader knows; typing goes on in the field wherever the focus is.
 * @param box holds the field and the links
 * @param stops selector of what the arrow keys stop at; all else is reached by Tab
 */
export function roveLinks(field: HTMLInputElement, box: HTMLElement, stops: string): void {
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...box.querySelectorAll<HTMLElement>(stops)];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (at < 0 && document.activeElement !== field) return;
      const next = links[event.key === 'ArrowDown' ? at + 1 : at - 1];
      event.preventDefault();
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: 'nearest' });
      if (!next && event.key === 'ArrowUp') field.focus();
    } else if (at >= 0 && isText(event)) {
      field.focus(); // before the key's own effect, which so happens in the field
    }
  });
}

function isText({ key }: KeyboardEvent): boolean {
  // `Process`: the first key of a syllable, before its composition starts. Space and Enter belong to links and buttons.
  return key === 'Process' || key === 'Backspace' || ([...key].length === 1 && key !== ' ');
}
