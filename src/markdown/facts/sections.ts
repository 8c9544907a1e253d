import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { AnchorId } from '../../notes/addresses/brands.ts';
import type { Heading, Section } from '../../notes/note.ts';
import { formulaText } from '../math/formula-text.ts';
import { classesOf, headingDepth, idOf, isElement, property } from '../hast.ts';
import { isFormula, isImage, isSilent, readableText } from './readable-text.ts';
import { INLINE_TAGS } from '../html/allowed-tags.ts';

const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** A section whose text isn't at its end yet. */
interface OpenSection extends Section {
  lines: string[];
  codes: string[];
}

/**
 * Cuts a page into the units that search finds.
 *
 * @param tree The body; its hand-written contents are `<details class="handmade-toc">`
 * @param title The note's title
 * @param headings The headings of the body
 */
export function sectionsOf(tree: Root, title: string, headings: readonly Heading[]): Section[] {
  const byId = new Map(headings.map((heading) => [heading.id, heading]));
  const sections: OpenSection[] = [open('', title, 1)];
  walk(tree, (event) => {
    const section = sections.at(-1);
    if (event.kind === 'heading') {
      const heading = byId.get(event.id);
      if (heading) sections.push(open(heading.id, heading.text, heading.level));
    } else if (section && event.kind === 'code') {
      section.codes.push(event.value);
    } else if (section && event.kind === 'line') {
      section.lines.push(event.value);
      if (event.isStruck) (section.struck ??= []).push(event.value);
      else if (event.isTask) (section.tasks ??= []).push(event.value);
    } else if (section && event.kind === 'image') {
      section.hasImages = true;
    }
  });
  return sections.map(close);
}

function open(id: AnchorId | '', heading: string, level: number): OpenSection {
  return { id, heading, level, text: '', code: '', lines: [], codes: [] };
}

function close({ lines, codes, ...section }: OpenSection): Section {
  return { ...section, text: lines.join('\n'), code: codes.join('\n') };
}

type Event =
  | { kind: 'heading'; id: AnchorId | '' }
  | { kind: 'line'; value: string; isStruck: boolean; isTask: boolean }
  | { kind: 'code'; value: string }
  | { kind: 'image' };

/**
 * Goes through a page in reading order and tells what comes: headings, lines of text, blocks of code, images.
 */
function walk(tree: Root, emit: (event: Event) => void): void {
  let line = '';
  /** The line without what is struck out. */
  let kept = '';
  let struckDepth = 0;
  let isTask = false;
  const add = (text: string) => {
    line += text;
    if (struckDepth === 0) kept += text;
  };
  const breakLine = () => {
    // A tab parts the cells of a table row.
    const value = line
      .replace(/[^\S\t]+/g, ' ')
      .replace(/ ?\t ?/g, '\t')
      .trim();
    if (value !== '') {
      emit({ kind: 'line', value, isStruck: kept.trim() === '', isTask });
      isTask = false;
    }
    line = kept = '';
  };
  const visitAll = (node: Root | Element) => node.children.forEach(visitNode);
  const visitNode = (node: Nodes): void => {
    if (node.type === 'text') add(node.value);
    if (node.type !== 'element' || isSilent(node) || classesOf(node).includes('handmade-toc')) return;
    if (isFormula(node)) {
      add(formulaText(node));
    } else if (STRUCK.has(node.tagName)) {
      struckDepth++;
      visitAll(node);
      struckDepth--;
    } else if (node.tagName === 'input') {
      isTask = !node.properties['checked'];
    } else if (INLINE_TAGS.has(node.tagName) && !isImage(node)) {
      visitAll(node);
    } else if (node.tagName === 'td' || node.tagName === 'th') {
      visitAll(node);
      add('\t');
    } else {
      breakLine();
      visitBlock(node);
      breakLine();
    }
  };
  const visitBlock = (node: Element): void => {
    if (isImage(node)) {
      emit({ kind: 'image' });
      add(readableText(node, true));
    } else if (node.tagName === 'pre') {
      add(titleOfCode(node));
      breakLine();
      emit({ kind: 'code', value: toString(node).trimEnd() });
    } else if (headingDepth(node) === undefined) visitAll(node);
    else emit({ kind: 'heading', id: idOf(node) ?? '' });
  };
  visitAll(tree);
  breakLine();
}

/** What stands over a block of code as its name. */
function titleOfCode(pre: Element): string {
  const code = pre.children.find((child) => isElement(child, 'code'));
  return (isElement(code) && property(code, 'dataTitle')) || '';
}
