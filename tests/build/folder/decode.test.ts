import { expect, test } from 'vitest';
import { decode } from '../../../src/build/folder/decode.ts';
import { ENGLISH } from '../../english.ts';

const korean = (text: string) =>
  Buffer.concat([...text].map((letter) => Buffer.from(CP949[letter] ?? [letter.charCodeAt(0)])));

/** Letters in code page 949; 똠 and 햏 are in none of its older, smaller sets. */
const CP949: Record<string, number[]> = {
  한: [0xc7, 0xd1],
  글: [0xb1, 0xdb],
  똠: [0x8c, 0x63],
  햏: [0xc1, 0x64],
  // A byte that begins no letter.
  '\uFFFD': [0xff],
};

test.each([
  ['UTF-8', Buffer.from('# 한글'), '# 한글', undefined],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFF# 한글'), '# 한글', undefined],
  ['nothing', Buffer.alloc(0), '', undefined],
  ['UTF-16, little endian', Buffer.from('\uFEFF# 한글', 'utf16le'), '# 한글', 1],
  ['UTF-16, big endian', Buffer.from('\uFEFF# 한글', 'utf16le').swap16(), '# 한글', 1],
  ['UTF-16 without a mark', Buffer.from('# 한글\n', 'utf16le'), '# 한글\n', 1],
  ['UTF-16 without a mark, big endian', Buffer.from('# 한글\n', 'utf16le').swap16(), '# 한글\n', 1],
  ['UTF-8 with a zero', Buffer.from('# 한글 하나 둘 셋\0'), '# 한글 하나 둘 셋\0', undefined],
  ['EUC-KR', korean('# 한글'), '# 한글', 1],
  ['code page 949', korean('# 한글\n\n똠햏'), '# 한글\n\n똠햏', 1],
  ['code page 949 with a broken byte', korean('# 한글\n\n한\uFFFD글'), '# 한글\n\n한\uFFFD글', 3],
  [
    'UTF-8 with a broken byte',
    Buffer.concat([Buffer.from('# 한글\n한'), Buffer.from([0xff])]),
    '# 한글\n한\uFFFD',
    2,
  ],
  ['UTF-8 that ends within a letter', Buffer.from('# 한글\n둘').subarray(0, -1), '# 한글\n\uFFFD', 2],
  ['bytes of no encoding', Buffer.from([0x61, 0x0a, 0x62, 0xff, 0xff]), 'a\nb\uFFFD\uFFFD', 2],
])('%s is read, and what is wrong with it is told', (_name, bytes, text, line) => {
  const decoded = decode(bytes);
  expect(decoded.text).toBe(text);
  expect(decoded.fault?.line).toBe(line);
});

test('letters that are lost are told', () => {
  const told = (text: string) => decode(korean(text)).fault?.tell(ENGLISH.encoding).message;
  expect(told('# 한글\n\uFFFD')).toBe(
    'The file is not UTF-8; it was read as cp949 (EUC-KR), but some bytes are not and show as \uFFFD',
  );
  expect(told('# 한글')).not.toContain('\uFFFD');
});
