import type { Root } from 'mdast';
import { report, type NoteState } from '../note-state.ts';
import { shorten } from '../links/links.ts';
import { matchesInText } from '../source-positions.ts';

/** `](이름이 긴 노트.md)`: CommonMark ends an address at a space, unless it stands in `<` and `>`. */
const ADDRESS = /\]\( *([^\s()<>"'][^()<>"'\n]*)\)/gu;
const ENDING = /\.[a-z\d]{2,5}$/i;

/** Reports links and images that are shown as typed because of spaces in their addresses. */
export function lintSpacedAddresses(tree: Root, note: NoteState): void {
  for (const { match, line } of matchesInText(tree, ADDRESS)) {
    const [, address = ''] = match;
    if (isSpacedFile(address)) report(note, 'spaced-address', line, (say) => say(shorten(address)));
  }
}

/** A name with an ending and a space in it; what follows its last `#` may be an anchor. */
function isSpacedFile(address: string): boolean {
  const hash = address.lastIndexOf('#');
  const names = hash < 0 || /\s/.test(address.slice(hash)) ? [address] : [address, address.slice(0, hash)];
  return names.some((name) => name.includes(' ') && ENDING.test(name.slice(-6)));
}
