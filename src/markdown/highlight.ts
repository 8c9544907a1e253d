import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { all, createLowlight } from 'lowlight';
import { grammarName, languageName } from './languages.ts';
import { classesOf, isElement } from './nodes.ts';
import { walkElements } from './walk.ts';

/** Characters of the longest block that is coloured: a page of generated code isn't worth seconds of every build. */
const MAX_LENGTH = 100_000;

/** Columns that every screen has room for; wider code can be scrolled, so the keyboard must be able to reach it. */
const NARROW_COLUMNS = 36;

const lowlight = createLowlight();

/** Colours fenced code through classes and prepares blocks for what the page does with them. */
export default function highlight() {
  return (tree: Root): void => {
    walkElements(tree, (node) => {
      if (node.tagName !== 'pre') return true;
      const code = node.children.find((child) => isElement(child, 'code'));
      if (isElement(code)) prepare(node, code);
      return false;
    });
  };
}

function prepare(pre: Element, code: Element): void {
  const language = classesOf(code)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length);
  code.properties = {};
  const source = toString(code);
  if (language === 'mermaid') {
    // A script draws it where scripts run; the source is what all others read.
    pre.properties['className'] = ['mermaid'];
  } else if (language !== undefined) {
    colour(code, source, language);
    const name = languageName(language);
    if (name !== '') pre.properties['dataLanguage'] = name;
  }
  if (widest(source) > NARROW_COLUMNS) pre.properties['tabIndex'] = 0;
}

function colour(code: Element, source: string, language: string): void {
  const grammar = grammarName(language);
  if (grammar === undefined || source.length > MAX_LENGTH || !isLoaded(grammar)) return;
  const { children } = lowlight.highlight(grammar, source);
  code.children = children.filter((child) => child.type !== 'doctype');
}

/** Loads a grammar when the first block needs it: there are 190, and a folder of notes uses ten. */
function isLoaded(grammar: string): boolean {
  if (lowlight.registered(grammar)) return true;
  const definition = Object.hasOwn(all, grammar) ? all[grammar] : undefined;
  if (definition) lowlight.register(grammar, definition);
  return definition !== undefined;
}

/** Width of the longest line in columns; Hangul and other wide characters take two. */
function widest(source: string): number {
  let most = 0;
  for (const line of source.split('\n')) {
    const wide = line.match(/[\u1100-\u115f\u2e80-\uffe6]/g)?.length ?? 0;
    most = Math.max(most, line.length + wide);
  }
  return most;
}
