/** One field of a YAML mapping, as lines. */
export interface Entry {
  name: string;
  /** What stands behind its colon. */
  value: string;
  /** What stands below it. */
  below: string[];
  /** Its line in the block, from 1. */
  line: number;
}

/** A name at the start of a line; our own need no space behind their colon. */
const ENTRY = /^(["']?)([\p{L}_][^:\n"']{0,80}?)\1[ \t]*:(?:[ \t]+(.*)|)$/u;
const OWN_ENTRY = /^()(title|date|people|tags|draft|description)[ \t]*[:：][ \t]*(.*)$/i;

/**
 * Cuts the lines of a mapping into its fields, whatever stands in them.
 * @param yaml lines of a front matter, `\n` between them
 */
export function readEntries(yaml: string): Entry[] {
  const entries: Entry[] = [];
  yaml.split('\n').forEach((text, index) => {
    const [, , name, value = ''] = OWN_ENTRY.exec(text) ?? ENTRY.exec(text) ?? [];
    if (name === undefined) entries.at(-1)?.below.push(text);
    else entries.push({ name, value: value.trim(), below: [], line: index + 1 });
  });
  return entries;
}

/** Value of a field as it stands, without quotes around it. */
export function plainValue({ value }: Entry): string {
  return value.replace(/^(["'])(.*)\1$/, '$2').replace(/^["'](?=[^"']*$)/, '');
}

/** What stands on the line of a field and in the list below it, without YAML's brackets and quotes. */
export function plainItems({ value, below }: Entry): string[] {
  const items = below.map((line) => /^\s*-\s+(.*)$/.exec(line)?.[1] ?? '');
  return [value, ...items].map((item) => item.replace(/[[\]{}"']/g, ' ').trim());
}
