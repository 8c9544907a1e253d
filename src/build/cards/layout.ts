import type { Card } from './card.ts';

/** As Open Graph has it, in pixels. */
export const SIZE = { width: 1200, height: 630 };

/** The site's own colours in its light theme. */
const INK = '#1d1c1a';
const SOFT = '#5f5c56';
const PAPER = '#fbfaf8';

/** A box as satori takes it: what JSX would be compiled to. */
export interface Box {
  type: 'div';
  key: null;
  props: { style: Record<string, string | number>; children: (Box | string)[] };
}

function box(style: Record<string, string | number>, ...children: (Box | string)[]): Box {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** Words stay whole, but for those that no line has room for. */
const clamped = (text: string, lines: number) => ({
  display: 'block',
  lineClamp: lines,
  wordBreak: /\S{20}/.test(text) ? 'break-word' : 'keep-all',
});

/** The picture of a note: its day, its title, what it is about, and below who wrote it, and where. */
export function layOut({ day, title, topics, people, site }: Card): Box {
  const isLong = title.length > 30;
  return box(
    {
      ...SIZE,
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      padding: 72,
      background: PAPER,
      color: SOFT,
      fontFamily: 'card',
      fontSize: 28,
    },
    box({}, day),
    box(
      { flexDirection: 'column', gap: 24 },
      box({ ...clamped(title, 3), color: INK, fontSize: isLong ? 48 : 64, lineHeight: 1.25 }, title),
      box({ ...clamped(topics, isLong ? 1 : 2), fontSize: 30, lineHeight: 1.45 }, topics),
    ),
    box({ justifyContent: 'space-between' }, box({}, people), box({ color: INK }, site)),
  );
}
