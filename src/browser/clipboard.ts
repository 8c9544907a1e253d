/** Copies a text; `false` where the browser forbids it (as it does on pages without HTTPS). */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
