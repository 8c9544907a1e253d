/** Whether a key is meant for the page: not for a field, a dialog or the browser. */
export function isOwnKey(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, repeat } = event;
  if (defaultPrevented || ctrlKey || metaKey || altKey || isComposing || repeat) return false;
  if (document.querySelector('dialog[open]')) return false;
  return !(
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
