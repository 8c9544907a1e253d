/**
 * Copies a text; `false` where the browser forbids it (as it does on pages without HTTPS).
 * @param text also one that is still to come: the browser must see that the reader's click asked for it
 */
export async function copy(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string') await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    return true;
  } catch {
    return false;
  }
}
