import type { List, ListItem, Root, RootContent } from 'mdast';
import type { NextTopic } from '../note.ts';
import { plainText } from '../text/plain-text.ts';
import { cutAtWord } from './excerpt.ts';

/** A topic before it is known which id its heading has. */
export type FoundTopic = Omit<NextTopic, 'id'> & {
  /** Text of the heading that it stands under. */
  heading: string;
};

const LABELS: readonly (readonly [NextTopic['kind'], RegExp])[] = [
  [
    'next',
    /^(?:다음\s?(?:번\s?)?(?:스터디|모임|시간|회차|차시|주차?|세션|회의)?(?:의|에|에서|에는)?\s?(?:할\s?|다룰\s?|공부할\s?|이야기할\s?)?(?:주제|내용|목표|계획|할\s?일|공부|질문|이야기)들?|next (?:topics?|questions?|subjects?|agenda)|(?:topics?|questions?|agenda) for (?:the )?next (?:time|week|session|meeting)|next (?:week|session|meeting|time)(?:['’]s)? (?:topics?|agenda|questions?))$/iu,
  ],
  [
    'left',
    /^(?:남은\s?(?:이야기|얘기|주제|질문|내용|것)들?|못\s?다?\s?한\s?(?:이야기|얘기|것)들?|left ?overs?|left for later|remaining (?:topics?|questions?)|parking lot)$/iu,
  ],
];

const LONGEST_LABEL = 40;
const LONGEST_TOPIC = 100;
/** More are a list of something else. */
const MOST = 20;

/**
 * Finds what a note keeps for later: what stands under a label such as `다음 스터디 주제`, `남은 이야기` or `next topics`, be it a
 * heading or an item. Where items below a heading are such labels, its other items are about something else.
 *
 * @param tree A note as its writer made it
 * @returns In the order of the note, twenty at most
 */
export function nextTopicsOf(tree: Root): FoundTopic[] {
  const found: FoundTopic[] = [];
  let heading = '';
  tree.children.forEach((block, index) => {
    if (block.type === 'heading') heading = plainText(block).trim();
    const own =
      block.type === 'heading'
        ? underHeading(tree.children, index)
        : inBlock(block, tree.children[index + 1]);
    found.push(...own.map((topic) => ({ ...topic, heading })));
  });
  const seen = new Set<string>();
  return found.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, MOST);
}

type Topic = Omit<FoundTopic, 'heading'>;

function kindOf(text: string): NextTopic['kind'] | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const label = text
    .normalize('NFC')
    .trim()
    .replace(/^[^\p{L}\p{N}]+|[\s:：-]+$/gu, '');
  return LABELS.find(([, form]) => form.test(label))?.[0];
}

function underHeading(blocks: readonly RootContent[], index: number): Topic[] {
  const block = blocks[index];
  const kind = block?.type === 'heading' ? kindOf(plainText(block)) : undefined;
  if (kind === undefined) return [];
  let end = index + 1;
  while (end < blocks.length && blocks[end]?.type !== 'heading') end++;
  const own = blocks.slice(index + 1, end);
  // They are found as they come.
  if (own.some((other) => other.type === 'list' && other.children.some(labelOf))) return [];
  return own.flatMap((other) => {
    if (other.type === 'list') return topicsIn(other, kind);
    return other.type === 'paragraph' ? linesOf(plainText(other), kind) : [];
  });
}

/** A list with labels among its items, or a line that is one, with what follows it. */
function inBlock(block: RootContent, after: RootContent | undefined): Topic[] {
  if (block.type === 'list') return block.children.flatMap(inItem);
  if (block.type !== 'paragraph') return [];
  const text = plainText(block);
  const [, label = '', rest = ''] = /^([^:：\n]{1,40})[:：]\s*(.*)$/su.exec(text) ?? [];
  const kind = kindOf(label || text);
  if (kind === undefined) return [];
  if (rest.trim() !== '') return rest.split(/,|\n/).flatMap((line) => linesOf(line, kind));
  return after?.type === 'list' ? topicsIn(after, kind) : [];
}

function inItem(item: ListItem): Topic[] {
  const kind = labelOf(item);
  const lists = item.children.filter((child) => child.type === 'list');
  if (kind === undefined) return lists.flatMap((list) => list.children.flatMap(inItem));
  const [first] = item.children;
  const [, rest = ''] = /[:：]\s*(.+)$/su.exec(first ? plainText(first) : '') ?? [];
  return [
    ...rest.split(/,|\n/).flatMap((line) => linesOf(line, kind)),
    ...lists.flatMap((list) => topicsIn(list, kind)),
  ];
}

function labelOf({ children: [first] }: ListItem): NextTopic['kind'] | undefined {
  return first?.type === 'paragraph' ? kindOf(plainText(first).split(/[:：\n]/)[0] ?? '') : undefined;
}

function topicsIn(list: List, kind: NextTopic['kind']): Topic[] {
  return list.children.flatMap((item) => {
    const [first, ...others] = item.children;
    const [topic] = first?.type === 'paragraph' ? linesOf(plainText(first).replaceAll('\n', ' '), kind) : [];
    if (!topic) return [];
    const details = others.flatMap((other) => (other.type === 'list' ? textsOf(other) : [])).join(', ');
    return { ...topic, ...(details ? { details: cutAtWord(details, LONGEST_TOPIC) } : {}) };
  });
}

function textsOf(list: List): string[] {
  return list.children.flatMap(({ children: [first] }) =>
    first?.type === 'paragraph' ? [plainText(first).replace(/\s+/g, ' ').trim()] : [],
  );
}

function linesOf(text: string, kind: NextTopic['kind']): Topic[] {
  return text.split('\n').flatMap((line) => {
    const topic = cutAtWord(line.replace(/\s+/g, ' ').trim(), LONGEST_TOPIC);
    return /[\p{L}\p{N}]/u.test(topic) ? [{ kind, text: topic }] : [];
  });
}
