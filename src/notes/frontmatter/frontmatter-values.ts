import { isScalar, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';

/** A scalar as it was written: `1.0` stays `1.0`, `2021` is a title like any other. */
export function textOf(node: ParsedNode): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value)))
    .normalize('NFC')
    .trim();
}

/**
 * A list of scalars, or one scalar; items that say nothing are left out (`tags:` with a lone `-` under it).
 */
export function listOf(node: ParsedNode): string[] | undefined {
  const items = (isSeq(node) ? node.items : [node]).filter((item) => !isScalar(item) || item.value !== null);
  const texts = items.map((item) => textOf(item));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** Tags written in one line, without `#`. */
export function tagsIn(text: string): string[] {
  return text
    .split(/[,，、\n]|\s(?=#)/)
    .map((tag) => tag.trim().replace(/^#+/, ''))
    .filter((tag) => tag !== '');
}

/** A value in a message. */
export function shown(node: ParsedNode): string {
  const text = String(node).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
