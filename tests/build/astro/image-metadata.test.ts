import { expect, test } from 'vitest';
import { crc32 } from 'node:zlib';
import { mayHoldMetadata, withoutMetadata } from '../../../src/build/astro/image-metadata.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** EXIF in either order of bytes, with an orientation and a place. */
function exif(order: 'II' | 'MM', orientation: number): Buffer {
  const little = order === 'II';
  const short = (value: number) =>
    Buffer.from(little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const long = (value: number) => (little ? [short(value), short(0)] : [short(0), short(value)]);
  const entry = (tag: number, type: number, value: number) =>
    Buffer.concat([short(tag), short(type), ...long(1), short(value), short(0)]);
  const tiff = [
    latin(order),
    short(42),
    ...long(8),
    short(2),
    entry(0x10f, 2, 0),
    entry(0x112, 3, orientation),
  ];
  return segment(0xe1, Buffer.concat([latin('Exif\0\0'), ...tiff, ...long(0), latin('SECRET GPS')]));
}

const START = Buffer.from([0xff, 0xd8]);
const JFIF = segment(0xe0, latin('JFIF\0'));
const PROFILE = segment(0xe2, latin('ICC_PROFILE\0 colours'));
const TABLE = segment(0xdb, Buffer.from([0xff, 0xd9, 1]));
const SCAN = Buffer.concat([segment(0xda, Buffer.from([1])), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])]);
const END = Buffer.from([0xff, 0xd9]);
const plain = Buffer.concat([START, JFIF, PROFILE, TABLE, SCAN, TABLE, SCAN, END]);

test.each<[name: string, parts: Buffer[]]>([
  ['EXIF', [START, JFIF, exif('II', 1), PROFILE, TABLE, SCAN, TABLE, SCAN, END]],
  [
    'XMP',
    [
      START,
      JFIF,
      segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0SECRET')),
      PROFILE,
      TABLE,
      SCAN,
      TABLE,
      SCAN,
      END,
    ],
  ],
  [
    'IPTC, comments and others',
    [
      START,
      JFIF,
      ...[0xed, 0xfe, 0xeb, 0xe2].map((marker) => segment(marker, latin('SECRET'))),
      PROFILE,
      TABLE,
      SCAN,
      TABLE,
      SCAN,
      END,
    ],
  ],
  ['between scans', [START, JFIF, PROFILE, TABLE, SCAN, exif('MM', 1), TABLE, SCAN, END]],
  ['a film behind the picture', [plain, latin('SECRET')]],
])('JPEG: %s is left out, pixels and colours stay', (_name, parts) => {
  expect(withoutMetadata(Buffer.concat(parts))).toEqual(plain);
});

test.each(['II', 'MM'] as const)('JPEG: which side is up stays (%s)', (order) => {
  const turned = withoutMetadata(Buffer.concat([START, exif(order, 6), TABLE, SCAN, END]));
  expect(turned.includes('SECRET')).toBe(false);
  expect(turned).toHaveLength(START.length + 36 + TABLE.length + SCAN.length + END.length);
  // Again, it says what it said.
  expect(withoutMetadata(turned)).toBe(turned);
  expect(turned.indexOf(Buffer.from([1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBeGreaterThan(0);
});

test('PNG', () => {
  const chunk = (type: string, data: string) => {
    const body = latin(type + data);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const sign = latin('\x89PNG\r\n\x1a\n');
  const rest = [chunk('IHDR', 'size'), chunk('iCCP', 'colours'), chunk('IDAT', 'pixels'), chunk('IEND', '')];
  const secrets = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'].map((type) => chunk(type, 'SECRET'));
  const given = Buffer.concat([sign, ...rest.slice(0, 1), ...secrets, ...rest.slice(1), latin('SECRET')]);
  expect(withoutMetadata(given)).toEqual(Buffer.concat([sign, ...rest]));
});

test('WebP', () => {
  const chunk = (type: string, data: string) => {
    const head = latin(`${type}\0\0\0\0`);
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, latin(data + '\0'.repeat(data.length % 2))]);
  };
  const file = (...chunks: Buffer[]) => chunk('RIFF', `WEBP${Buffer.concat(chunks).toString('latin1')}`);
  const given = file(
    chunk('VP8X', '\x3c rest'),
    chunk('EXIF', 'SECRET!'),
    chunk('VP8 ', 'pixel'),
    chunk('XMP ', 'SECRET'),
  );
  expect(withoutMetadata(given)).toEqual(file(chunk('VP8X', '\x30 rest'), chunk('VP8 ', 'pixel')));
});

test('what holds none, and what is no such picture, stays the same object', () => {
  for (const bytes of [plain, latin('GIF89a'), Buffer.alloc(0)]) expect(withoutMetadata(bytes)).toBe(bytes);
});

test.each([
  ['no end', plain.subarray(0, -2)],
  ['a length over the end', Buffer.concat([START, Buffer.from([0xff, 0xe1, 0xff, 0xff, 1])])],
  ['nothing but a start', Buffer.from([0xff, 0xd8, 0xff, 0xe1])],
])('damaged: %s', (_name, bytes) => {
  expect(() => withoutMetadata(bytes)).toThrow(RangeError);
});

test('other pictures that may hold some are told', () => {
  expect(mayHoldMetadata('a.heic', latin('…Exif…'))).toBe(true);
  expect(mayHoldMetadata('a.TIFF', latin('II*'))).toBe(true);
  expect(mayHoldMetadata('a.avif', latin('pixels'))).toBe(false);
  expect(mayHoldMetadata('a.pdf', latin('Exif'))).toBe(false);
});
