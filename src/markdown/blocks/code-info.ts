/** What stands behind a fence, as writers bring it from other tools: language, title, marked lines, numbers of lines. */
export interface CodeInfo {
  /** As written; empty where none is named. */
  language: string;
  title: string;
  /** Numbers of the lines that are marked, from 1, in order. */
  marked: number[];
  /** Number of the first line, where lines are to be numbered. */
  first?: number;
}

/** A value: in quotes, in brackets, or a word. */
const VALUE = String.raw`\s*[=:]\s*("[^"]*"|'[^']*'|\{[^}]*\}|\[[^\]]*\]|[^\s,}]+)`;

const TITLE = named('title|file-?name|file|caption|name');
/** Of Hugo, MkDocs, Sphinx, Expressive Code and others. */
const MARKED = named(
  'hl[-_]?lines|hl|highlight(?:ed)?(?:[-_]?lines)?|emphasize[-_]lines|data-line|mark|ins|del',
);
const FIRST = named('start(?:[-_]?(?:line|from))?|line-?no-?start|first[-_]?(?:line|number)');
/** `showLineNumbers`, `.numberLines`, `linenos=table`, `:line-numbers=5`, `numberLines: true`, `showLineNumbers{5}`. */
const NUMBERED = new RegExp(
  String.raw`[.:]?(?<![\w-])(?:show[-_]?line[-_]?numbers?|number[-_]?lines?|line[-_]?numbers?|line-?nos|linenums)(?![\w-])(?:${VALUE}|\{(\d+)\})?`,
  'giu',
);
/** `{1,3-5}` of Docusaurus, VitePress and others. */
const BRACES = /\{([\d\s,.\-–]+)\}/g;
/** `java=` and `java=101` of HackMD. */
const HACKMD = /^([\p{L}\p{N}+#._-]*)=(\d*)\+?(?=\s|$)/u;
/** `[config.js]` of VitePress. */
const BRACKETS = /(?:^|\s)\[([^\]]+)\]/;
/** `ts:src/app.ts` of Qiita and Zenn. */
const NAMED_FILE = /(?<!\S)([\p{L}\p{N}+#_-]+):([^\s:=]*[\p{L}.][^\s:=]*)(?!\S)/u;

/** Longer ones are no such thing, and patterns would take long for them. */
const LONGEST = 500;

/** Lines of a block at most: a slip such as `{1-99999999}` marks no more. */
const MOST_LINES = 10_000;

/** @param written all that stands behind a fence */
export function readCodeInfo(written: string): CodeInfo {
  const info = written.slice(0, LONGEST);
  const marked = new Set<number>();
  let title = '';
  let first: number | undefined;
  const number = (value: string) => {
    if (/^(?:false|no|off|none)$/i.test(value)) return;
    first ??= /^\d+$/.test(value) ? Number(value) : 1;
  };
  const rest = info
    .replace(TITLE, (_whole, value: string) => {
      title ||= unwrap(value);
      return ' ';
    })
    .replace(FIRST, (_whole, value: string) => {
      number(unwrap(value));
      return ' ';
    })
    .replace(MARKED, (_whole, value: string) => {
      for (const line of readLines(value)) marked.add(line);
      return ' ';
    })
    .replace(NUMBERED, (_whole, value: string | undefined, braces: string | undefined) => {
      number(unwrap(value ?? braces ?? ''));
      return ' ';
    })
    .replace(BRACES, (_whole, value: string) => {
      for (const line of readLines(value)) marked.add(line);
      return ' ';
    })
    .replace(BRACKETS, (_whole, value: string) => {
      title ||= value.trim();
      return ' ';
    })
    .trim()
    .replace(HACKMD, (_whole, language: string, from: string) => {
      number(from);
      return language;
    })
    .replace(NAMED_FILE, (_whole, language: string, file: string) => {
      title ||= file;
      return language;
    });
  const [language = ''] = rest.split(/\s/, 1);
  return {
    language,
    title,
    marked: [...marked].sort((a, b) => a - b),
    ...(first === undefined ? {} : { first }),
  };
}

/** A pattern of a key in any case and its value. */
function named(keys: string): RegExp {
  return new RegExp(String.raw`(?<![\w-])(?:${keys})${VALUE},?`, 'giu');
}

function unwrap(value: string): string {
  return value.replace(/^(["'{[])(.*)["'}\]]$/s, '$2').trim();
}

/** `1,3-5`, `"1 3..5"`, `[1, "3-5"]`. */
function readLines(text: string): number[] {
  return [...text.matchAll(/(\d+)(?:\s*(?:-|–|\.\.)\s*(\d+))?/g)].flatMap(([, from = '', to = from]) => {
    const [start, end] = [Number(from), Math.min(Number(to), MOST_LINES)];
    return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i);
  });
}
