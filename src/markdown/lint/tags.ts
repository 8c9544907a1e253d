import type { Root } from 'mdast';
import { report, type Draft } from '../draft.ts';
import { tokenizeHtml } from '../html-tokens.ts';
import { lineOf } from '../nodes.ts';
import { matchesInText } from './sources.ts';
import { walkMarkdown } from '../walk.ts';

/** A tag as HTML knows it, whatever its name. */
const TAG = /(?<!\\)<\/?[a-z][\w:.-]*(?:\s+[^<>]*)?\/?>/gi;

/** Reports tags that are shown as typed because writers may not use them; each once a note. */
export function lintTags(tree: Root, draft: Draft): void {
  const seen = new Set<string>();
  const found = (tag: string, line: number) => {
    const name = /[a-z][\w:.-]*/i.exec(tag)?.[0] ?? '';
    if (seen.has(name)) return;
    seen.add(name);
    const start = `<${name}>`;
    report(
      draft,
      'escaped-tag',
      line,
      `\`${start}\` is no HTML that a note can use and is shown as typed`,
      `write it as code: \`\` ${'`'}${start}${'`'} \`\``,
    );
  };
  for (const { match, line } of matchesInText(tree, draft.source, TAG)) found(match[0], line);
  walkMarkdown(tree, 'html', (node) => {
    for (const token of tokenizeHtml(node.value)) {
      if (token.kind !== 'text') continue;
      for (const [tag] of token.value.matchAll(TAG)) found(tag, lineOf(node));
    }
  });
}
