import type { Root } from 'hast';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import type { NoteMessages } from '../../messages/messages.ts';
import { readableText } from '../facts/readable-text.ts';
import { LABEL_ID } from '../blocks/footnotes.ts';

/**
 * Puts a link to itself behind each heading. Its sign comes from the style sheet: the heading's text stays
 * its own.
 */
export default function anchorLinks(messages: NoteMessages): (tree: Root) => void {
  return rehypeAutolinkHeadings({
    behavior: 'append',
    properties: (heading) => ({
      className: ['anchor'],
      ariaLabel: messages.linkToHeading(readableText(heading, true)),
    }),
    content: [],
    test: (heading) => heading.properties['id'] !== LABEL_ID,
  });
}
