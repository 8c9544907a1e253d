import { trimEnd } from '../../notes/text/trim-end.ts';

/**
 * Names of languages as writers put them behind fences, where highlight.js knows them by other names.
 * highlight.js's own aliases are only known once a grammar is loaded, and grammars are loaded when a fence
 * needs one.
 */
const ALIASES: Record<string, string> = {
  'c++': 'cpp',
  'c#': 'csharp',
  'f#': 'fsharp',
  'html/xml': 'xml',
  'js/jsx': 'javascript',
  'obj-c': 'objectivec',
  'objective-c': 'objectivec',
  'objective-c++': 'objectivec',
  'shell-session': 'shell',
  'visual-basic': 'vbnet',
  adoc: 'asciidoc',
  asm: 'x86asm',
  assembly: 'x86asm',
  bat: 'dos',
  batch: 'dos',
  cc: 'cpp',
  cjs: 'javascript',
  clj: 'clojure',
  cmd: 'dos',
  coffee: 'coffeescript',
  console: 'shell',
  cplusplus: 'cpp',
  cs: 'csharp',
  cts: 'typescript',
  docker: 'dockerfile',
  erl: 'erlang',
  ex: 'elixir',
  exs: 'elixir',
  fs: 'fsharp',
  golang: 'go',
  gql: 'graphql',
  h: 'c',
  hs: 'haskell',
  htm: 'xml',
  html: 'xml',
  hpp: 'cpp',
  java8: 'java',
  javascriptreact: 'javascript',
  jl: 'julia',
  js: 'javascript',
  json5: 'json',
  jsonc: 'json',
  jsp: 'xml',
  jsx: 'javascript',
  kt: 'kotlin',
  kts: 'kotlin',
  make: 'makefile',
  md: 'markdown',
  mdx: 'markdown',
  mjs: 'javascript',
  mk: 'makefile',
  mm: 'objectivec',
  mts: 'typescript',
  mysql: 'sql',
  nginxconf: 'nginx',
  node: 'javascript',
  nodejs: 'javascript',
  objc: 'objectivec',
  oracle: 'sql',
  patch: 'diff',
  pl: 'perl',
  postgres: 'pgsql',
  postgresql: 'pgsql',
  proto: 'protobuf',
  ps: 'powershell',
  ps1: 'powershell',
  py: 'python',
  py3: 'python',
  python3: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  sass: 'scss',
  svelte: 'xml',
  svg: 'xml',
  terminal: 'shell',
  tf: 'hcl',
  toml: 'ini',
  ts: 'typescript',
  tsx: 'typescript',
  vb: 'vbnet',
  viml: 'vim',
  vimscript: 'vim',
  vue: 'xml',
  'vue-html': 'xml',
  xhtml: 'xml',
  yml: 'yaml',
  zsh: 'bash',
};

/** Words behind a fence that say that it isn't code. */
const PLAIN = new Set([
  '',
  'plaintext',
  'plain',
  'text',
  'txt',
  'none',
  'no-highlight',
  'nohighlight',
  'output',
  'log',
]);

/**
 * Name of the grammar for what stands behind a fence, in any case and with what editors add (`js {1,3}`,
 * `ts:app.ts`, `{.python}`, `java=`); undefined for plain text. The name may be one that no grammar has.
 */
export function grammarName(language: string): string | undefined {
  const name = languageName(language);
  return PLAIN.has(name) ? undefined : Object.hasOwn(ALIASES, name) ? ALIASES[name] : name;
}

/**
 * Name of a language for people to read; empty for what isn't code.
 *
 * @param written what stands behind a fence
 * @param name of its grammar, where there is one: `JavaScript`; several of them: `HTML, XML`
 */
export function languageLabel(written: string, name = ''): string {
  const own = languageName(written);
  if (PLAIN.has(own)) return '';
  const names = name.split(/,\s*(?:also )?/);
  const same = names.find((each) => each.toLowerCase() === own);
  return same ?? (name !== '' && names.length === 1 ? name : trimName(written));
}

/** What stands behind a fence, in lower case and without what editors add to it. */
function languageName(language: string): string {
  return trimName(language).toLowerCase();
}

function trimName(language: string): string {
  const [name = ''] = /^[\p{L}\p{N}+#.*_/-]*/u.exec(language.replace(/^[{.]+/, '')) ?? [];
  return trimEnd(name.replace(/^language-/i, ''), /[./-]/);
}
