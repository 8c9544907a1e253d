import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import type { VFile } from 'vfile';
import { noteOf, report } from '../note-state.ts';
import { explain, maxExpansions, requireDrawable } from './formula-limits.ts';
import { formulaText } from './formula-text.ts';
import { classesOf, makeElement, isElement, lineOf, text, type Parent } from '../hast.ts';
import { spaceOperators } from './operator-space.ts';
import { forKatex, tagsOf } from './tex-source.ts';
import { walkElements } from '../walk.ts';

/**
 * Characters of a formula that every screen has room for; a wider one can be scrolled, also with the
 * keyboard.
 */
const NARROW = 30;

/** What `\kern`, `\rule` and the like may ask for, in em: a few screens. */
const MAX_SIZE = 100;

/**
 * Sets formulas as MathML, which browsers draw without a script or a style sheet: `$…$`, `$$…$$`, and fences
 * of the language `math`. A formula that KaTeX can't read is shown as its source.
 */
export default function math() {
  return (tree: Root, file: VFile): void => {
    const found: { tex: string; node: Element; code: Element; index: number; parent: Parent }[] = [];
    walkElements(tree, (node, index, parent) => {
      const code = isElement(node, 'pre') ? node.children[0] : node;
      if (!isElement(code, 'code') || !classesOf(code).includes('language-math')) return true;
      found.push({ tex: texOf(toString(code)), node, code, index, parent });
      return false;
    });
    const tags = tagsOf(found.map(({ tex }) => tex));
    for (const { tex, node, code, index, parent } of found) {
      const display = node.tagName === 'pre' || classesOf(code).includes('math-display');
      const formula = typeset(tex, { display, tags, line: lineOf(node), file });
      const id = node.properties['id'] ?? code.properties['id'];
      if (id !== undefined) formula.properties['id'] = id;
      parent.children[index] = formula;
    }
  };
}

/** How a formula reads as text; one that KaTeX can't read, as it was typed. */
export function readFormula(source: string): string {
  const tex = texOf(source);
  try {
    return formulaText({ type: 'root', children: toMathml(forKatex(tex, new Map()), false) });
  } catch {
    return tex;
  }
}

/** GitHub also lets backquotes stand inside of the dollars. */
function texOf(source: string): string {
  return source.replace(/^`(.*)`$/s, '$1').trim();
}

interface Place {
  display: boolean;
  tags: ReadonlyMap<string, string>;
  line: number;
  file: VFile;
}

function typeset(tex: string, { display, tags, line, file }: Place): Element {
  const properties = {
    className: ['math', display ? 'math-display' : 'math-inline'],
    ...(display && tex.length > NARROW ? { tabIndex: 0 } : {}),
  };
  const tagName = display ? 'div' : 'span';
  try {
    return makeElement(tagName, properties, toMathml(forKatex(tex, tags), display));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    report(noteOf(file), 'formula', line, explain(error));
    return makeElement(tagName, properties, [makeElement('code', {}, [text(tex)])]);
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
