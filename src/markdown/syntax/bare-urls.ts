import type { Link, Nodes, Root, Text } from 'mdast';
import { walkMarkdown } from '../walk.ts';
import { trimEnd } from '../../notes/text/trim-end.ts';

/** Ends links that the parser made of bare URLs before the Hangul particle that follows them. */
export default function bareUrls() {
  return (tree: Root): void => {
    walkMarkdown(tree, 'link', (node, index, parent) => {
      const shown = node.children[0];
      if (!isBare(node, shown)) return true;
      const end = bareUrlEnd(shown.value);
      if (end === shown.value.length) return false;
      const rest: Text = { type: 'text', value: shown.value.slice(end) };
      const cut = encodeURI(rest.value.toWellFormed());
      node.url = node.url.endsWith(rest.value)
        ? node.url.slice(0, -rest.value.length)
        : node.url.slice(0, -cut.length);
      shown.value = shown.value.slice(0, end);
      (parent.children as Nodes[]).splice(index + 1, 0, rest);
      return false;
    });
  };
}

/** Whether a link is its own text and stands without brackets: then its source is as long as its text. */
function isBare(node: Link, shown: Link['children'][number] | undefined): shown is Text {
  if (shown?.type !== 'text' || node.children.length !== 1 || node.title) return false;
  if (!/^(?:https?:\/\/|www\.)/i.test(shown.value)) return false;
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return true;
  return end.offset - start.offset === shown.value.length;
}

/**
 * Particles, endings and words that Korean writers put right behind an address: `https://a.b/c를 보면`.
 * Compared with the whole Hangul run at the end of the address, so `…/wiki/자바` stays whole.
 */
const PARTICLES = new Set(
  (
    '가 이 은 는 을 를 의 에 에서 에게 에는 에도 에서는 에서도 와 과 로 으로 로는 으로는 로도 으로도 도 만 까지 부터 보다 처럼 ' +
    '라고 이라고 라는 이라는 라면 이라면 란 이란 이나 나 이며 며 이고 고 이다 다 입니다 이에요 예요 임 인데 이랑 랑 하고 및 등 ' +
    '참고 참조 링크 에서의 로의 으로의 로부터 으로부터 에서부터'
  ).split(' '),
);

const HANGUL = /\p{sc=Hangul}/u;

/**
 * Length of the address in a bare URL that ran on into the sentence around it.
 *
 * @param url What a parser took for a URL, e.g. `https://a.b/c를` or `https://a.b/c)는`
 * @returns How many of its characters are the address, e.g. those of `https://a.b/c`
 * @internal for tests
 */
export function bareUrlEnd(url: string): number {
  const end = trimEnd(url, HANGUL).length;
  if (!PARTICLES.has(url.slice(end))) return url.length;
  return trimPunctuation(url, end);
}

/**
 * GFM's rule for the end of an autolink (extended www autolink, trailing punctuation), applied to the new
 * end.
 */
function trimPunctuation(url: string, end: number): number {
  const kept = url.slice(0, end);
  let unopened = kept.split(')').length - kept.split('(').length;
  for (let at = end; ; at--) {
    const last = url[at - 1] ?? '';
    const isExtra = last === ')' && unopened > 0;
    if (!isExtra && !/[?!.,:*_~'"”’」』>]/.test(last)) return at;
    if (isExtra) unopened--;
  }
}
