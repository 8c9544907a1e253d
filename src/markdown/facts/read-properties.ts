import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { dayInProperties, isProperties } from '../../notes/frontmatter/notion-properties.ts';
import { noteOf } from '../note-state.ts';
import { sourceOf } from '../source-positions.ts';

/** Keeps the lines of the properties that stand under a note's title apart, and reads its day from them. */
export default function properties() {
  return (tree: Root, file: VFile): void => {
    const note = noteOf(file);
    const [first, second] = tree.children;
    const block = first?.type === 'heading' ? second : first;
    if (block?.type !== 'paragraph') return;
    const lines = sourceOf(block, note.source).split('\n');
    if (!isProperties(lines)) return;
    breakLines(block);
    const day = dayInProperties(lines);
    if (day !== undefined) note.day = day;
  };
}

function breakLines(paragraph: Paragraph): void {
  paragraph.children = paragraph.children.flatMap((child): PhrasingContent[] => {
    if (child.type !== 'text') return [child];
    return child.value
      .split('\n')
      .flatMap((value, index): PhrasingContent[] => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        { ...child, value },
      ]);
  });
}
