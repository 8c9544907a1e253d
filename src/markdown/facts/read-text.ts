import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { excerptOf } from '../../notes/facts/excerpt.ts';
import { nextTopicsOf } from '../../notes/facts/next-topics.ts';
import { peopleOf } from '../../notes/facts/people.ts';
import { noteOf } from '../note-state.ts';
import { withEmoji } from '../blocks/emoji.ts';
import { readFormula } from '../math/math.ts';

/**
 * Reads what is told by paragraphs and lists as the writer made them: the participants, the topics for
 * a later session, and the first words.
 */
export default function readText() {
  return (tree: Root, file: VFile): void => {
    const note = noteOf(file);
    note.people = peopleOf(tree);
    note.nextTopics = nextTopicsOf(tree);
    note.excerpt = withEmoji(excerptOf(tree, readFormula));
  };
}
