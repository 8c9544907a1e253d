import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { sentenceAround } from '../../notes/facts/sentence.ts';
import { formulaText } from '../math/formula-text.ts';
import { classesOf, property } from '../hast.ts';
import { INLINE_TAGS } from '../html/allowed-tags.ts';
import { noteOf, type NoteState } from '../note-state.ts';
import { isFormula, isImage, isSilent } from './readable-text.ts';

/** A link to another note, and where it stands in its line. */
interface Place {
  href: string;
  from: number;
  to: number;
}

/** Reads the sentences that lead to other notes. */
export default function readCitations() {
  return (tree: Root, file: VFile): void => {
    const note = noteOf(file);
    if (note.targets.size > 0) walk(tree, note);
  };
}

function walk(tree: Root, note: NoteState): void {
  let line = '';
  let places: Place[] = [];
  const breakLine = () => {
    for (const place of places) add(line, place, note);
    line = '';
    places = [];
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'text') line += node.value;
    if (!('children' in node)) return;
    if (node.type === 'element') {
      if (isSilent(node) || node.tagName === 'pre' || classesOf(node).includes('handmade-toc')) return;
      if (isFormula(node)) {
        line += formulaText(node);
        return;
      }
    }
    const isInline = node.type === 'element' && INLINE_TAGS.has(node.tagName) && !isImage(node);
    if (!isInline) breakLine();
    const from = line.length;
    node.children.forEach(visit);
    const href = node.type === 'element' && node.tagName === 'a' ? property(node, 'href') : undefined;
    if (href !== undefined && note.targets.has(href)) places.push({ href, from, to: line.length });
    if (!isInline) breakLine();
  };
  visit(tree);
}

/** Once for each sentence that leads to a place. */
function add(line: string, { href, from, to }: Place, note: NoteState): void {
  const target = note.targets.get(href);
  if (!target) return;
  const sentence = sentenceAround(line, from, to);
  const whole = ({ before, words, after }: typeof sentence) => before + words + after;
  const isKnown = note.citations.some(
    (other) =>
      other.file === target.file &&
      other.anchor === target.anchor &&
      whole(other).trim() === whole(sentence).trim(),
  );
  if (!isKnown) note.citations.push({ ...target, ...sentence });
}
