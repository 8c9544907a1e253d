/**
 * A picture without what its camera and its programs wrote beside it: place, time, device, names, comments, and
 * whatever follows its end. Its pixels and colours stay as they are, and which side of a photo is up.
 *
 * @param bytes any file
 * @returns the same bytes where there is nothing to leave out, or for what is no JPEG, PNG or WebP
 * @throws where such a picture can't be read to its end
 */
export function withoutMetadata(bytes: Buffer): Buffer {
  const kind = kindOf(bytes);
  if (!kind) return bytes;
  const kept = Buffer.concat(kind(bytes));
  return kept.length === bytes.length ? bytes : kept;
}

/** Whether a picture of another kind holds what cameras write beside it. */
export function mayHoldMetadata(name: string, bytes: Buffer): boolean {
  if (!/\.(?:hei[cf]|avif|tiff?|jxl|gif)$/i.test(name)) return false;
  return /\.tiff?$/i.test(name) || ['Exif', 'http://ns.adobe.com/xap/'].some((sign) => bytes.includes(sign));
}

function kindOf(bytes: Buffer): ((bytes: Buffer) => Buffer[]) | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return keepOfJpeg;
  if (bytes.subarray(0, 8).equals(PNG)) return keepOfPng;
  return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'
    ? keepOfWebp
    : undefined;
}

const EXIF = Buffer.from('Exif\0\0');

/** Marker segments, ITU-T T.81, B.1.1: a marker, its length, its data; pixels follow the start of a scan. */
function keepOfJpeg(bytes: Buffer): Buffer[] {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  for (let at = 2; ;) {
    const next = markerAfter(bytes, at);
    kept.push(bytes.subarray(at, next)); // pixels
    const marker = bytes.readUInt8(next + 1);
    if (marker === 0xd9) return [...kept, bytes.subarray(next, next + 2)];
    const end = next + 2 + bytes.readUInt16BE(next + 2);
    if (end > bytes.length) throw new RangeError('A segment reaches over the end of the picture');
    const data = bytes.subarray(next + 4, end);
    if (isPictured(marker, data)) kept.push(bytes.subarray(next, end));
    else if (marker === 0xe1 && data.subarray(0, 6).equals(EXIF)) {
      const upright = orientationOnly(data.subarray(6));
      if (upright) {
        const head = Buffer.from([0xff, 0xe1, 0, 2 + EXIF.length + upright.length]);
        kept.push(head, EXIF, upright);
      }
    }
    at = end;
  }
}

/** Zeros and restart markers (D0 to D7) behind FF are pixels, FF behind FF fills. */
function markerAfter(bytes: Buffer, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const marker = bytes.readUInt8(at + 1);
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  throw new RangeError('The picture has no end');
}

/** Whether a segment says how pixels are shown: of applications' own, JFIF, colour profiles and Adobe's. */
function isPictured(marker: number, data: Buffer): boolean {
  if (marker === 0xe2) return data.toString('latin1', 0, 11) === 'ICC_PROFILE';
  return marker === 0xe0 || marker === 0xee || (marker !== 0xfe && (marker < 0xe0 || marker > 0xef));
}

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Chunks, W3C PNG, 5.3: length, type, data, checksum. */
function keepOfPng(bytes: Buffer): Buffer[] {
  const kept: Buffer[] = [PNG];
  for (let at = PNG.length; ;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new RangeError('A chunk reaches over the end of the picture');
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'].includes(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return kept;
    at = end;
  }
}

/** Chunks of RIFF, RFC 9649, 2.3: type, length, data, a zero where the length is odd. */
function keepOfWebp(bytes: Buffer): Buffer[] {
  const kept: Buffer[] = [];
  const last = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = 12; at + 8 <= last;) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) throw new RangeError('A chunk reaches over the end of the picture');
    const type = bytes.toString('latin1', at, at + 4);
    if (type === 'VP8X') kept.push(withFlags(bytes.subarray(at, end)));
    else if (type !== 'EXIF' && type !== 'XMP ') kept.push(bytes.subarray(at, end));
    at = end;
  }
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(
    kept.reduce((sum, { length }) => sum + length, 4),
    4,
  );
  return [head, ...kept];
}

/** Says of a picture that it has neither EXIF nor XMP. */
function withFlags(chunk: Buffer): Buffer {
  const changed = Buffer.from(chunk);
  changed[8] = (changed[8] ?? 0) & ~0b1100;
  return changed;
}

const ORIENTATION = 0x0112;

/** EXIF that says nothing but which side is up; nothing where it is the one that usually is. */
function orientationOnly(tiff: Buffer): Buffer | undefined {
  const order = tiff.toString('latin1', 0, 2);
  if ((order !== 'II' && order !== 'MM') || tiff.length < 8) return undefined;
  const isLittle = order === 'II';
  const read16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = directory + 2 <= tiff.length ? read16(directory) : 0;
  for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
    if (entry + 12 > tiff.length) return undefined;
    if (read16(entry) !== ORIENTATION) continue;
    const value = read16(entry + 8);
    // One entry: its tag, a short, once, its value; no further directory.
    return value >= 2 && value <= 8
      ? Buffer.from([
          0x4d,
          0x4d,
          0,
          42,
          0,
          0,
          0,
          8,
          0,
          1,
          1,
          0x12,
          0,
          3,
          0,
          0,
          0,
          1,
          0,
          value,
          0,
          0,
          0,
          0,
          0,
          0,
        ])
      : undefined;
  }
  return undefined;
}
