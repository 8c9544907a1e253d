import { isUtf8 } from 'node:buffer';
import type { Problem } from '../notes/problem.ts';

/** Text of a file, and what was wrong with its encoding. */
export interface Decoded {
  text: string;
  problem?: Problem;
}

/**
 * Decodes a note. UTF-8 is expected; UTF-16 with a byte order mark and the Korean legacy encoding
 * (EUC-KR as the WHATWG Encoding Standard defines it, which is Windows code page 949) are read, too,
 * so that an old note shows its text, but reported. What no encoding explains is shown with U+FFFD.
 */
export function decode(bytes: Buffer, file: string): Decoded {
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
  const encoding = guessEncoding(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, problem: problem(file, 1, `The file is not UTF-8; it was read as ${encoding}`) };
  } catch {
    const text = new TextDecoder().decode(bytes);
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
    return { text, problem: problem(file, line, 'Some bytes are not UTF-8 and show as \uFFFD') };
  }
}

function guessEncoding(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'euc-kr';
}

function problem(file: string, line: number, message: string): Problem {
  return { file, line, rule: 'encoding', message, fix: 'Save it as UTF-8', severity: 'warning' };
}
