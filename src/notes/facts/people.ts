import type { BlockContent, List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast';
import { parentOf } from '../addresses/paths.ts';
import { peopleInText, unique } from './person.ts';
import { plainText } from '../text/plain-text.ts';

/** Labels that only a list of participants has. */
const LABEL =
  /^(?:참가자|참여자|참석자|참가\s?인원|참여\s?인원|참석\s?인원|참석|참가|스터디원|참여\s?멤버|참가\s?멤버|스터디\s?멤버|함께한\s?사람들?|participants?|attendees?|attendance|present|study members|参加者|出席者|与会者)$/i;

/**
 * Labels that a note about classes or companies may have, too: they count where they introduce `@handles`.
 */
const WEAK_LABEL = /^(?:멤버|인원|팀원|구성원|사람|members?|people|メンバー|成员)$/i;

/** With what stands at its end. */
const LONGEST_LABEL = 60;

/** What stands at the end of a label: `참가자 (3명):`, `**참가자** -`. */
const LABEL_END = /\s*(?:[([（]\s*\d*\s*(?:명|人|people)?\s*[)\]）])?\s*(?:\d+\s?명)?\s*[:：-]?\s*$/;

/**
 * Finds the participants that a note names: in the list, the lines or the table row under a label such as
 * `참가자`. Names anywhere else are only mentioned (`@do168님의 질문이었다`), or are something else (`@Override`,
 * `@types/node`).
 *
 * @returns Names without `@` and honorifics, in the order of the note, each once
 */
export function peopleOf(tree: Root): string[] {
  const found: string[] = [];
  collect(tree.children, found);
  return unique(found);
}

/** Whether a text is the label of a list of participants, e.g. `참가자:` or `Attendees (3)`. */
export function isPeopleLabel(text: string): boolean {
  // In a line with a thousand spaces, looking for the end takes minutes.
  return text.length <= LONGEST_LABEL && LABEL.test(text.normalize('NFC').trim().replace(LABEL_END, ''));
}

/** Whether a text is the label of people or of something else, `멤버`: of people where it introduces `@handles`. */
export function mayBePeopleLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && WEAK_LABEL.test(text);
}

function collect(blocks: readonly RootContent[], found: string[]): void {
  blocks.forEach((block, index) => {
    if (block.type === 'heading')
      found.push(...labelled(plainText(block), () => underHeading(blocks, index)));
    else if (block.type === 'paragraph') found.push(...inParagraph(block, listAt(blocks, index + 1)));
    else if (block.type === 'table') found.push(...inTable(block));
    else if (block.type === 'list') for (const item of block.children) collectItem(item, found);
    else if (block.type === 'blockquote') collect(block.children, found);
  });
}

function collectItem(item: ListItem, found: string[]): void {
  const nested = item.children.filter((child) => child.type === 'list');
  const [first] = item.children;
  const people = first?.type === 'paragraph' ? inParagraph(first, nested) : [];
  if (people.length > 0) found.push(...people);
  else collect(nested, found);
}

function listAt(blocks: readonly RootContent[], index: number): List[] {
  const block = blocks[index];
  return block?.type === 'list' ? [block] : [];
}

/** `참가자: @a, @b` in a line of its own, or `참가자` with lists right after it. */
function inParagraph(paragraph: Paragraph, lists: readonly List[]): string[] {
  const lines = plainText(paragraph).split('\n');
  return lines.flatMap((line, index) => {
    const [, label = line, rest = ''] =
      /^([^:：|]{1,24}?)\s*(?:[:：|]|\s-\s)\s*(.*)$/su.exec(line.trim()) ?? [];
    const isLast = index === lines.length - 1;
    return labelled(label, () => (rest === '' && isLast ? lists.flatMap(textsOf) : [rest]));
  });
}

/** Lists and lines between a heading and the next one. */
function underHeading(blocks: readonly RootContent[], index: number): string[] {
  let end = index + 1;
  while (end < blocks.length && blocks[end]?.type !== 'heading') end++;
  return blocks.slice(index + 1, end).flatMap((block) => {
    if (block.type === 'list') return textsOf(block);
    return block.type === 'paragraph' ? plainText(block).split('\n') : [];
  });
}

/** `| 참가자 | @a, @b |`, be it the head of the table or a row. */
function inTable({ children }: Table): string[] {
  return children.flatMap((row) => {
    const [label = '', ...cells] = row.children.map((node) => plainText(node));
    return labelled(label, () => cells);
  });
}

/** Texts of all items of a list, nested ones among them. */
function textsOf(list: List): string[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child: BlockContent | ListItem['children'][number]) => {
      if (child.type === 'list') return textsOf(child);
      return child.type === 'paragraph' ? plainText(child).split('\n') : [];
    }),
  );
}

/**
 * People in the texts that a label introduces; a label that may mean something else needs a handle among
 * them.
 */
function labelled(label: string, texts: () => string[]): string[] {
  if (label.length > LONGEST_LABEL) return []; // Most are sentences: looking at each for its end takes time.
  const name = label.normalize('NFC').trim().replace(LABEL_END, '');
  if (LABEL.test(name)) return texts().flatMap(peopleInText);
  if (!WEAK_LABEL.test(name)) return [];
  const given = texts();
  return given.some((text) => /^\s*@/.test(text)) ? given.flatMap(peopleInText) : [];
}

/**
 * Finds the person whose folder a note lies in.
 *
 * @param file Path of the note
 * @param pattern Path pattern of the settings, e.g. `{session}/{person}`: `{person}` is the name, other
 *   braces match anything within one folder's name, all else matches itself in any letter case
 */
export function peopleFromFolder(file: string, pattern: string): string[] {
  const source = pattern
    .normalize('NFC')
    .replace(/^\/+|\/+$/g, '')
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      if (part === '{person}') return '(?<person>[^/]+)';
      return /^\{.*\}$/.test(part) ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    });
  const match = new RegExp(`^${source.join('')}/`, 'iu').exec(`${parentOf(file).normalize('NFC')}/`);
  return peopleInText(match?.groups?.['person'] ?? '');
}
