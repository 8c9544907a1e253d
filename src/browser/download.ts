import { element } from './element.ts';

/** Gives a reader a file to keep. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // A browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
