import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import type * as Iconv from 'iconv-lite';
import type { Tell } from '../../notes/problem.ts';

/** Text of a file, and what was wrong with its encoding. */
export interface Decoded {
  text: string;
  /** The first line that is odd, from 1, and how. */
  fault?: { line: number; tell: Tell<'encoding'> };
}

/** What stands for bytes that an encoding doesn't explain. */
const LOST = '\uFFFD';

/**
 * Decodes a note. UTF-8 is expected; UTF-16 and the Korean legacy encoding are read, too, so that an old note
 * shows its text, but reported. Bytes that the encoding doesn't explain are shown with U+FFFD.
 */
export function decode(bytes: Buffer): Decoded {
  const utf8 = new TextDecoder().decode(bytes);
  const utf16 = readUtf16(bytes);
  if (!utf16 && isUtf8(bytes)) return { text: utf8 };
  const known = utf16 ?? readKorean(bytes, utf8);
  const text = known?.text ?? utf8;
  const firstLost = text.indexOf(LOST);
  const line = text.slice(0, Math.max(firstLost, 0)).split('\n').length;
  const tell: Tell<'encoding'> = (say) => {
    if (!known) return say.lost();
    return firstLost < 0 ? say.read(known.encoding) : say.readInPart(known.encoding);
  };
  return { text, fault: { line, tell } };
}

function readUtf16(bytes: Buffer): { text: string; encoding: string } | undefined {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE();
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : guessUtf16(bytes);
  return encoding && { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/**
 * Share of a text's bytes that are zero where it is UTF-16: its line ends, spaces and Latin letters have one
 * each.
 */
const ZEROS = 1 / 20;

/**
 * UTF-16 without a byte order mark: zeros, which no other text has, stand mostly at even or mostly at odd
 * places.
 */
function guessUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1))
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (
    even + odd < 2 ||
    Math.max(even, odd) < bytes.length * ZEROS ||
    Math.max(even, odd) < 2 * Math.min(even, odd)
  )
    return undefined;
  return even > odd ? 'utf-16be' : odd > even ? 'utf-16le' : undefined;
}

/**
 * Code page 949, which is what Windows wrote and the WHATWG Encoding Standard calls EUC-KR. Not by Node's own
 * `TextDecoder('euc-kr')`: that knows the 2,350 syllables of KS X 1001 only and makes control characters of
 * the others.
 *
 * @returns nothing for a text that is UTF-8 but for a few bytes
 */
function readKorean(bytes: Buffer, utf8: string): { text: string; encoding: string } | undefined {
  if (countLost(utf8) * 2 < countForeign(utf8)) return undefined;
  // Loaded for the few files that need it.
  const { decode: read } = createRequire(import.meta.url)('iconv-lite') as typeof Iconv;
  const text = read(bytes, 'cp949');
  return countLost(text) * 2 < countForeign(text) ? { text, encoding: 'cp949 (EUC-KR)' } : undefined;
}

/** How many characters stand for bytes that could not be read. */
function countLost(text: string): number {
  return text.split(LOST).length - 1;
}

/** How many characters are not ASCII, the lost ones among them. */
function countForeign(text: string): number {
  return text.match(/[^\0-\x7f]/g)?.length ?? 0;
}
