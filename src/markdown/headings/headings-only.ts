import type { Element, Root } from 'hast';
import { headingDepth } from '../hast.ts';
import { walkElements } from '../walk.ts';

/**
 * Shows a plugin nothing but the headings of a page, in reading order, where it changes nothing else: it goes
 * through all that it is given, which took a twelfth of all rendering time.
 */
export function headingsOnly<Options extends unknown[]>(
  plugin: (...options: Options) => (tree: Root) => void,
): (...options: Options) => (tree: Root) => void {
  return (...options) => {
    const change = plugin(...options);
    return (tree) => {
      const headings: Element[] = [];
      walkElements(tree, (node) => {
        if (headingDepth(node) === undefined) return true;
        headings.push(node);
        return false;
      });
      change({ type: 'root', children: headings });
    };
  };
}
