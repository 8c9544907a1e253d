import type { Heading, List, ListItem, Nodes, Paragraph, Root, RootContent, Table } from 'mdast';
import { plainText } from '../text/plain-text.ts';
import { isPeopleLabel, mayBePeopleLabel, peopleOf } from './people.ts';

/** A block or an item of a list that only says who met, when and where, and what was to be done. */
export interface MeetingPart {
  node: Heading | Paragraph | List | ListItem | Table;
  /** Its label as written, `진행 순서`; `''` where it goes on with the part before it. */
  label: string;
}

/** What a meeting is told by beside its participants. Whole labels only: `장소`, but not `장소별 비용`. */
const LABEL = new RegExp(
  `^(?:${[
    '불참자?|결석자?|지각자?|absent(?:ees)?|apologies|regrets',
    '(?:모임\\s?)?(?:일시|날짜|일자|시간|장소)|date|time|when|place|location|where|venue',
    '사회자?|진행자?|서기|기록자?|발표자?|host|facilitator|note ?taker|scribe|presenters?',
    '(?:진행|발표)\\s?(?:순서|방식)|순서|식순|안건|의제|agenda',
    '(?:기존|지난)(?:의|에)?\\s?(?:번|주|시간)?\\s?(?:스터디|모임|회의)?\\s?(?:목표|과제|숙제)|(?:last|previous) (?:goals?|homework)',
  ].join('|')})$`,
  'iu',
);

/** Headings with these labels head what was talked about: minutes, no data. */
const AGENDA = /순서|방식|식순|안건|의제|agenda/iu;

/** Characters of what is told; more are worth reading. */
const BRIEF = 300;

/**
 * Finds the meeting's data at a note's start: participants, and what stands with them of when, where and in which order.
 * What follows the first heading below the title is text, unless the heading itself is such a label.
 *
 * @returns In the order of the note; nothing where no participant is named, or nothing else is written
 */
export function meetingOf({ children }: Root): MeetingPart[] {
  const blocks = children.filter(({ type }) => type !== 'yaml');
  const [first] = blocks;
  let at = first?.type === 'heading' && headingLabel(first) === '' ? 1 : 0;
  let hasMore = false;
  const parts: MeetingPart[] = [];
  for (; at < blocks.length; at++) {
    const block = blocks[at];
    const found = partsAt(blocks, at);
    parts.push(...found);
    const isPart = block?.type === 'list' ? found.length === block.children.length : found.length > 0;
    hasMore ||= !isPart;
    if (!isPart && (parts.length > 0 || block?.type === 'heading')) break;
    // A label and the blocks that it heads.
    if (block?.type !== 'list') at += Math.max(0, found.length - 1);
  }
  const named = peopleOf({ type: 'root', children: parts.map(({ node }) => asBlock(node)) });
  return named.length > 0 && hasMore ? parts : [];
}

function asBlock(node: MeetingPart['node']): RootContent {
  return node.type === 'listItem' ? { type: 'list', children: [node] } : node;
}

function partsAt(blocks: readonly RootContent[], at: number): MeetingPart[] {
  const block = blocks[at];
  if (block?.type === 'heading') return underHeading(blocks, at);
  if (block?.type === 'list') return labelledItems(block);
  if (block?.type === 'paragraph') return labelledLines(block, blocks[at + 1]);
  return block?.type === 'table' ? labelledRows(block) : [];
}

/** `## 참가자` and all that stands under it. */
function underHeading(blocks: readonly RootContent[], at: number): MeetingPart[] {
  const heading = blocks[at];
  const label = heading?.type === 'heading' ? headingLabel(heading) : '';
  if (heading?.type !== 'heading' || label === '') return [];
  const next = blocks.findIndex((block, i) => i > at && block.type === 'heading');
  const own = blocks.slice(at + 1, next < 0 ? blocks.length : next);
  const parts = own.filter((block) => block.type === 'list' || block.type === 'paragraph');
  const isData = own.length > 0 && parts.length === own.length && own.every(isBrief);
  return isData ? [{ node: heading, label }, ...parts.map((node) => ({ node, label: '' }))] : [];
}

function headingLabel(heading: Heading): string {
  const label = labelIn(plainText(heading));
  return AGENDA.test(label) || restOf(plainText(heading)) !== '' ? '' : label;
}

/** The first items of a list, as far as they are labelled. */
function labelledItems(list: List): MeetingPart[] {
  const parts = list.children.map((node) => ({ node, label: itemLabel(node) }));
  const end = parts.findIndex(({ label }) => label === '');
  return end < 0 ? parts : parts.slice(0, end);
}

function itemLabel(item: ListItem): string {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph' || item.checked != null || !isBrief(item)) return '';
  const text = plainText(first);
  const label = text.includes('\n') ? '' : labelIn(text, () => peopleOf(asRoot(item)).length > 0);
  return others.length === 0 && restOf(text) === '' ? '' : label;
}

/** `참가자: @a`, a line each, or `참가자` with a list behind it. */
function labelledLines(paragraph: Paragraph, after: RootContent | undefined): MeetingPart[] {
  const lines = plainText(paragraph).split('\n');
  const labels = lines.map((line) => labelIn(line));
  const bare = lines.findIndex((line) => restOf(line) === '');
  const list = bare === lines.length - 1 && after?.type === 'list' && isBrief(after) ? [after] : [];
  if (labels.includes('') || !isBrief(paragraph) || (bare >= 0 && list.length === 0)) return [];
  return [{ node: paragraph, label: labels.join(' · ') }, ...list.map((node) => ({ node, label: '' }))];
}

function labelledRows(table: Table): MeetingPart[] {
  const labels = table.children.map(({ children: [cell] }) => (cell ? labelIn(plainText(cell)) : ''));
  return labels.includes('') || !isBrief(table) ? [] : [{ node: table, label: labels.join(' · ') }];
}

function asRoot(item: ListItem): Root {
  return { type: 'root', children: [asBlock(item)] };
}

const SEPARATOR = /\s*(?:[:：|]|->|→|\s[-–]\s)\s*/u;

function restOf(line: string): string {
  return line.split(SEPARATOR).slice(1).join('').trim();
}

/**
 * The label that a line begins with; `''` where that is none of a meeting.
 * @param namesPeople whether the line does, where its label may mean something else
 */
function labelIn(line: string, namesPeople = () => false): string {
  const [written = ''] = line.normalize('NFC').trim().split(SEPARATOR, 1);
  const label = written.replace(/^[^\p{L}]+|[^\p{L}\p{N})\]]+$/gu, '');
  const isPeople = isPeopleLabel(label) || (mayBePeopleLabel(label) && namesPeople());
  return isPeople || LABEL.test(label) ? label : '';
}

/** Whether a part is short, and nothing but text. */
function isBrief(node: Nodes): boolean {
  const isText = (part: Nodes): boolean =>
    !['code', 'image', 'imageReference', 'html', 'math', 'blockquote'].includes(part.type) &&
    (!('children' in part) || part.children.every(isText));
  return isText(node) && plainText(node).length <= BRIEF;
}
