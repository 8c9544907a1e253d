import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { nameOf } from '../../notes/addresses/paths.ts';
import { decodePercent } from '../../notes/addresses/urls.ts';
import { noteOf } from '../note-state.ts';
import { walkMarkdown } from '../walk.ts';

/**
 * Width, or width and height, in pixels at the end of what Obsidian shows for an image: `설명|300`, `300x200`.
 */
const SIZE = /^(?:(.*)\|)?\s*([1-9]\d{0,4})(?:x([1-9]\d{0,4}))?\s*$/s;

/** Smallest width that is one where no `|` says so: `![1](…)` and `![2](…)` number their images. */
const SMALLEST = 50;

/** What the text of an image says: `alt` is missing where it says a size only. */
export interface SizedText {
  alt?: string;
  size?: { width: string; height?: string };
}

/** Reads the size that Obsidian has writers put into the text of an image. */
export function readSize(text: string): SizedText {
  const [whole, alt = '', width = '', height] = SIZE.exec(text) ?? [];
  if (whole === undefined) return { alt: text };
  return {
    ...(alt.trim() === '' ? {} : { alt: alt.trim() }),
    size: { width, ...(height === undefined ? {} : { height }) },
  };
}

/** Takes sizes out of the texts of Markdown's own images: `![설명|300](x.png)`. */
export default function imageSizes() {
  return (tree: Root, file: VFile): void => {
    if (!noteOf(file).source.includes('![')) return;
    for (const type of ['image', 'imageReference'] as const)
      walkMarkdown(tree, type, (image) => {
        const text = image.alt ?? '';
        const address = image.type === 'image' ? decodePercent(image.url) : '';
        const { alt, size } = readSize(text);
        if (!size || (!text.includes('|') && isName(text, address))) return;
        // A name made by an image host says nothing.
        image.alt = alt ?? (address.includes('://') ? '' : imageName(address));
        image.data = { ...image.data, hProperties: { ...image.data?.hProperties, ...size } };
      });
  };
}

/** Whether a number names its image (`![404](img/404.png)`), rather than giving its width. */
function isName(text: string, address: string): boolean {
  return Number.parseInt(text, 10) < SMALLEST || imageName(address).includes(text.trim());
}

/** Name of a file without its ending. */
export function imageName(address: string): string {
  return nameOf(address.split(/[?#]/, 1)[0] ?? '').replace(/\.[a-z]+$/i, '');
}
