import { expect, test } from 'vitest';
import { decode } from '../../src/build/decode.ts';

test.each([
  ['UTF-8', Buffer.from('# 한글'), '# 한글', undefined],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFF# 한글'), '# 한글', undefined],
  ['nothing', Buffer.alloc(0), '', undefined],
  ['UTF-16, little endian', Buffer.from('\uFEFF# 한글', 'utf16le'), '# 한글', 1],
  ['UTF-16, big endian', Buffer.from('\uFEFF# 한글', 'utf16le').swap16(), '# 한글', 1],
  ['EUC-KR', Buffer.from([0x23, 0x20, 0xc7, 0xd1, 0xb1, 0xdb]), '# 한글', 1],
  ['bytes of no encoding', Buffer.from([0x61, 0x0a, 0x62, 0xff, 0xff]), 'a\nb\uFFFD\uFFFD', 2],
])('%s is read, and what is wrong with it is told', (_name, bytes, text, line) => {
  const decoded = decode(bytes, 'note.md');
  expect(decoded.text).toBe(text);
  expect(decoded.problem?.line).toBe(line);
  if (line) expect(decoded.problem).toMatchObject({ file: 'note.md', rule: 'encoding' });
});
