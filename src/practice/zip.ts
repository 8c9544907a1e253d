/**
 * Files as one ZIP archive, as they are: pictures are compressed already.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3)
 */

export interface ZipEntry {
  /** Path in the archive, `/`-separated. */
  name: string;
  content: Uint8Array;
}

/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;
/** 1 January 1980, where DOS begins to count: archives of the same files are the same. */
const DOS_DAY = 0x21;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const path = new TextEncoder().encode(name);
    const about = [VERSION, FLAGS, 0, 0, DOS_DAY];
    const sizes = [crcOf(content), content.length, content.length];
    const local = header(0x04034b50, about, sizes, [path.length, 0]);
    const central = header(0x02014b50, [VERSION, ...about], sizes, [path.length, 0, 0, 0, 0], [0, offset]);
    parts.push(local, path, content);
    directory.push(central, path);
    offset += local.length + path.length + content.length;
  }
  const size = lengthOf(directory);
  const end = header(0x06054b50, [0, 0, entries.length, entries.length], [size, offset], [0]);
  return joined([...parts, ...directory, end]);
}

/** A signature, then numbers of two, four, two and four bytes. */
function header(signature: number, ...groups: (readonly number[])[]): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number, size: number) => {
    for (let i = 0; i < size; i++) bytes.push((value >>> (8 * i)) & 0xff);
  };
  write(signature, 4);
  for (const [i, group] of groups.entries()) for (const value of group) write(value, i % 2 === 0 ? 2 : 4);
  return Uint8Array.from(bytes);
}

function crcOf(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of content) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
