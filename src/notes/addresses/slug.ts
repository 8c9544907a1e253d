import { trimEnd } from '../text/trim-end.ts';

/**
 * Room for a name in a route, in bytes of UTF-8: file systems allow 255, some of which a suffix or `.html`
 * may need.
 */
const MAX_BYTES = 194;

/**
 * Names that lose all that tells them apart when their signs become hyphens, spelled as people spell them.
 * Only languages: `이슈 #12` and `i++` are better off without words put into them.
 */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z0-9])c\+\+(?![a-z])/g, 'cpp'],
  [/(?<![a-z0-9])([cfj])#(?![a-z0-9])/g, '$1sharp'],
];

/** Joiners that no reader sees and that macOS ignores when it compares names. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Everything but letters, marks, digits, pictures, `.`, `_` and `-`. */
const TROUBLE = /[^\p{L}\p{M}\p{N}\p{So}._-]+/gu;

/** Names of devices, which Windows allows for no file and no folder, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;

/**
 * The part of a route that stands for a folder or a note: lower-case (a macOS or Windows disk holds only one
 * of `A` and `a`), NFC, without characters that trouble URLs, file systems or Astro.
 *
 * @param name Name of the folder, or of the note without its extension, in any Unicode form
 * @param fallback What to call a name of which nothing is left, e.g. `note` for `???.md`
 * @returns Never empty, at most 194 bytes of UTF-8; two names may share it
 */
export function toSlug(name: string, fallback: string): string {
  let text = name.normalize('NFC').toLowerCase().normalize('NFC').replace(INVISIBLE, '');
  for (const [sign, word] of SPELLED) text = text.replace(sign, word);
  text = tidy(text.replace(TROUBLE, '-'));
  if (text === '') return fallback;
  // `nuxt.js` may keep its dot, but hosts that hide `.html` redirect `/notes/a.html/` to somewhere else, and a
  // page's Markdown is beside it at `index.md`.
  text = text.replace(/\.(html?|md)$/, '-$1').replace(DEVICE, `$&-${fallback}`);
  return shorten(text.normalize('NFC'));
}

function tidy(text: string): string {
  const tidied = text
    .replace(/-{2,}/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/-?\.-/g, '-')
    .replace(/^[-.]+/, '');
  return trimEnd(tidied, /[-.]/);
}

/** Cuts a long name at a character; a hash of the whole keeps names apart that begin alike. */
function shorten(text: string): string {
  if (byteLength(text) <= MAX_BYTES) return text;
  const end = `-${shortHash(text)}`;
  let bytes = MAX_BYTES - end.length;
  let kept = '';
  for (const character of text) {
    bytes -= byteLength(character);
    if (bytes < 0) break;
    kept += character;
  }
  return tidy(kept) + end;
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** FNV-1a, 32 bits (RFC 9923), in base 36: stable across machines and versions, no more is asked of it. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
