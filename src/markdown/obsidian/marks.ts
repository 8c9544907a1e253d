import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { noteOf } from '../note-state.ts';
import { CODE, OBJECT, replacePairs, type PairSyntax, type Sign } from './paired-markers.ts';

/** Letters of languages that put particles right behind a word. */
const GLUED = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const QUOTE = /["'”’]/;
/** What may stand beside marked text on its outer side; Latin letters and digits there compare (`a==b`). */
const BEFORE = /^$|[\s\p{Ps}\p{Pi}"'·,.:;…–—/|]/u;
const AFTER = /^$|[\s\p{Ps}\p{Pe}\p{Pf}"'·,.:;!?…~–—/|]/u;
/** What it may begin and end with. */
const FIRST = /[\p{L}\p{N}\p{Ps}\p{Pi}\p{So}\p{Sc}"'#@.\\]/u;
const LAST = /[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}\p{So}\p{Sc}"'%.,:;!?…\\]/u;

const MARK: PairSyntax = {
  sign: '==',
  accepts(opening, closing, inner) {
    // `값==널 또는 값==빈칸` compares; who marks within a word marks a part of it.
    if (GLUED.test(opening.before) && /\s/.test(inner)) return false;
    // `"==" and "=="` speaks of the sign.
    if (QUOTE.test(closing.after) && !QUOTE.test(opening.before)) return false;
    return opens(opening) && closes(closing);
  },
  // An emphasis to all that reads the text from here on.
  replace: (children) => [{ type: 'emphasis', data: { hName: 'mark' }, children }],
};

function opens({ before, after }: Sign): boolean {
  if (QUOTE.test(before) && QUOTE.test(after)) return false;
  return (
    (BEFORE.test(before) || GLUED.test(before) || before === OBJECT) && (FIRST.test(after) || after === CODE)
  );
}

function closes({ before, after }: Sign): boolean {
  return (
    (LAST.test(before) || before === CODE) && (AFTER.test(after) || GLUED.test(after) || after === OBJECT)
  );
}

/** Marks what writers put between `==` and `==`, as in Obsidian. */
export default function marks() {
  return (tree: Root, file: VFile): void => {
    if (noteOf(file).source.includes('==')) replacePairs(tree, MARK);
  };
}
