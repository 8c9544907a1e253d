import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import type { VFile } from 'vfile';
import { draftOf, report } from './draft.ts';
import { explain, FormulaLimit, maxExpansions, requireDrawable } from './formula-limits.ts';
import { classesOf, element, isElement, lineOf, text } from './nodes.ts';
import { spaceOperators } from './operator-space.ts';
import { walkElements } from './walk.ts';

/** Characters of a formula that every screen has room for; a wider one can be scrolled, also with the keyboard. */
const NARROW = 30;

/** What `\kern`, `\rule` and the like may ask for, in em: a few screens. */
const MAX_SIZE = 100;

/**
 * Sets formulas as MathML, which browsers draw without a script or a style sheet: `$…$`, `$$…$$`, and fences of
 * the language `math`. A formula that KaTeX can't read is shown as its source.
 */
export default function math() {
  return (tree: Root, file: VFile): void => {
    walkElements(tree, (node, index, parent) => {
      const code = isElement(node, 'pre') ? node.children[0] : node;
      if (!isElement(code, 'code') || !classesOf(code).includes('language-math')) return true;
      const tex = toString(code)
        .replace(/^`(.*)`$/s, '$1')
        .trim();
      const display = node.tagName === 'pre' || classesOf(code).includes('math-display');
      parent.children[index] = typeset(tex, display, lineOf(node), file);
      return false;
    });
  };
}

function typeset(tex: string, display: boolean, line: number, file: VFile): Element {
  const properties = {
    className: ['math', display ? 'math-display' : 'math-inline'],
    ...(display && tex.length > NARROW ? { tabIndex: 0 } : {}),
  };
  const tagName = display ? 'div' : 'span';
  try {
    return element(tagName, properties, toMathml(tex, display));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const why = explain(error.message.replace(/^KaTeX parse error: /, '').replace(/[\s\u0332]+/g, ' '));
    report(
      draftOf(file),
      'formula',
      line,
      `The formula can't be read and is shown as typed: ${why}`,
      error instanceof FormulaLimit
        ? 'Split it into several formulas'
        : 'Mend its TeX, or write `\\$` for a dollar sign',
    );
    return element(tagName, properties, [element('code', {}, [text(tex)])]);
  }
}

function toMathml(tex: string, displayMode: boolean): ElementContent[] {
  const html = katex.renderToString(tex, {
    displayMode,
    output: 'mathml',
    strict: 'ignore',
    maxExpand: maxExpansions(tex),
    maxSize: MAX_SIZE,
  });
  requireDrawable(html);
  const tree = fromHtml(html, { fragment: true });
  // Frames and the like come with inline styles, which a strict Content-Security-Policy forbids.
  walkElements(tree, (node) => {
    delete node.properties['style'];
  });
  spaceOperators(tree);
  const shell = tree.children.find((child) => isElement(child));
  return shell ? shell.children : [];
}
