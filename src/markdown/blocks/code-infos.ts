import type { Root } from 'mdast';
import { walkMarkdown } from '../walk.ts';
import { readCodeInfo } from './code-info.ts';

/** Reads what stands behind fences, and hands it over to `highlight`: HTML has no place for it. */
export default function codeInfos() {
  return (tree: Root): void => {
    walkMarkdown(tree, 'code', (code) => {
      const { language, title, marked, first } = readCodeInfo(
        [code.lang, code.meta].filter(Boolean).join(' '),
      );
      code.lang = language;
      if (title === '' && marked.length === 0 && first === undefined) return;
      code.data = {
        ...code.data,
        hProperties: {
          ...code.data?.hProperties,
          ...(title === '' ? {} : { dataTitle: title }),
          ...(marked.length === 0 ? {} : { dataMarked: marked.join(' ') }),
          ...(first === undefined ? {} : { dataFirst: String(first) }),
        },
      };
    });
  };
}
