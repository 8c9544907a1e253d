/** What is published of each indexed note, in place of Pagefind's own fragments, so that a search transfers less. */
import { constants, deflateRawSync } from 'node:zlib';
import type { IndexDocument } from '../search/document.ts';
import { dictionaryPath } from '../search/note-ids.ts';
import { serializeRecord } from '../search/note-record.ts';
import { INLINE_WORDS, PIECE_WORDS } from '../search/pieces.ts';
import type { IndexFile } from './index-file.ts';

/** The contents of a note's files. */
export interface PackedNote {
  /** Loaded for each note that is shown. */
  record: Uint8Array;
  /** An excerpt needs few words of the text: that of a long note lies in a file of its own. */
  text?: Uint8Array;
}

/** @param dictionary what records and pieces of text are compressed behind */
export function packNote({ words, record }: IndexDocument, dictionary: Buffer): PackedNote {
  // So little at a time that handing each to another thread takes four times as long.
  const compress = (text: string) => deflateRawSync(text, { level: 9, dictionary });
  const isShort = record.wordCount <= INLINE_WORDS;
  const pieces = isShort ? [] : cutIntoPieces(words).map(compress);
  const packed = serializeRecord({
    ...record,
    text: isShort ? words : '',
    pieces: pieces.map(({ length }) => length),
  });
  return { record: compress(packed), ...(isShort ? {} : { text: Buffer.concat(pieces) }) };
}

function cutIntoPieces(words: string): string[] {
  const all = words.split(' ');
  return Array.from({ length: Math.ceil(all.length / PIECE_WORDS) }, (_, i) =>
    all.slice(i * PIECE_WORDS, (i + 1) * PIECE_WORDS).join(' '),
  );
}

/** The dictionary as it is published: the beginning of a deflate stream, which a compressed piece goes on with. */
export function dictionaryFile(part: string, dictionary: Buffer): IndexFile {
  const content = deflateRawSync(dictionary, { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
  return { path: dictionaryPath(part), content };
}
