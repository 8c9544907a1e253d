import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { all, createLowlight } from 'lowlight';
import { drawLines } from './code-lines.ts';
import { grammarName, languageLabel } from './languages.ts';
import { classesOf, isElement, makeElement, property, text } from '../hast.ts';
import { walkElements } from '../walk.ts';

/**
 * Characters of the longest block that is coloured, five hundred lines or so. Some grammars look ahead to the
 * end at each word, so that the time grows with the square: at worst two seconds for so many, and a minute
 * for five times as many.
 */
const MAX_LENGTH = 20_000;

/**
 * Columns that every screen has room for; wider code can be scrolled, so the keyboard must be able to reach
 * it.
 */
const NARROW_COLUMNS = 36;

const lowlight = createLowlight();
const loaded = new Set<string>();
/** Names of loaded grammars, for people to read. */
const names = new Map<string, string>();

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
  // What was given to the code is the block's: its look, and the id that links lead to.
  const { id } = code.properties;
  const title = property(code, 'dataTitle');
  const marked = new Set(property(code, 'dataMarked')?.split(' ').map(Number));
  const first = property(code, 'dataFirst');
  code.properties = {};
  if (id !== undefined) pre.properties['id'] = id;
  const source = toString(code);
  if (language === 'mermaid') {
    // A script draws it where scripts run; the source is what all others read.
    pre.properties['className'] = ['mermaid'];
  } else if (language !== undefined) {
    const grammar = grammarName(language);
    const isKnown = grammar !== undefined && isLoaded(grammar);
    if (isKnown && source.length <= MAX_LENGTH) {
      const { children } = lowlight.highlight(grammar, source);
      code.children = children.filter((child) => child.type !== 'doctype');
    }
    const label = languageLabel(language, isKnown ? names.get(grammar) : undefined);
    if (label !== '') pre.properties['dataLanguage'] = label;
  }
  if (language !== 'mermaid' && (marked.size > 0 || first !== undefined))
    code.children = drawLines(code.children, marked, first === undefined ? undefined : Number(first));
  if (widest(source) > NARROW_COLUMNS) pre.properties['tabIndex'] = 0;
  if (title !== undefined)
    Object.assign(
      pre,
      makeElement('figure', { className: ['code'] }, [
        makeElement('figcaption', {}, [text(title)]),
        { ...pre },
      ]),
    );
}

/** Loads a grammar when the first block needs it: there are 190, and a folder of notes uses ten. */
function isLoaded(grammar: string): boolean {
  if (loaded.has(grammar)) return true;
  const definition = Object.hasOwn(all, grammar) ? all[grammar] : undefined;
  if (!definition) return false;
  loaded.add(grammar);
  lowlight.register(grammar, (highlighter) => {
    const language = definition(highlighter);
    if (language.name) names.set(grammar, language.name);
    // Else a block would look otherwise where another one needed them before it: `console` holds `bash`.
    for (const name of embeddedIn(language)) isLoaded(name);
    return language;
  });
  return true;
}

/** Names of the grammars that a grammar, or any part of one, hands a part of the code over to. */
function embeddedIn(grammar: object): Set<string> {
  const names = new Set<string>();
  const seen = new Set<object>();
  const visit = (part: object): void => {
    if (seen.has(part) || part instanceof RegExp) return;
    seen.add(part);
    for (const [key, value] of Object.entries(part) as [string, unknown][]) {
      if (key === 'subLanguage') for (const name of [value].flat()) names.add(String(name));
      else if (typeof value === 'object' && value !== null) visit(value);
    }
  };
  visit(grammar);
  return names;
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
