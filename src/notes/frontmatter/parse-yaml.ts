import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';

/**
 * Characters of YAML that are parsed as one: no front matter has more, and the parser takes seconds for some
 * of 200,000.
 */
export const LONGEST = 20_000;

export function parseYaml(yaml: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(yaml, { lineCounter, uniqueKeys: false, prettyErrors: false });
}
