import { expect, test } from 'vitest';
import { printable, printableError, printableJson } from '../../../src/build/commands/printable.ts';
import { formatAnnotations, formatProblems } from '../../../src/build/commands/report.ts';

const COMMAND = 'a\n::error title=x::got you';

test.for([
  ['한글 노트 – 1.md', '한글 노트 – 1.md'],
  ['a::b #1 ##2', 'a::b #1 ##2'],
  [COMMAND, 'a\\n::error title=x::got you'],
  ['a\r\n\tb', 'a\\r\\n\\tb'],
  ['::error::x', '\\u{3a}:error::x'],
  ['  ::error::x', '  \\u{3a}:error::x'],
  ['see ##[add-mask]x', 'see \\u{23}#[add-mask]x'],
  ['###[error]x', '#\\u{23}#[error]x'],
  ['\x1B[2Ja\x07\x7F\x9B', '\\u{1b}[2Ja\\u{7}\\u{7f}\\u{9b}'],
  ['a\u202Etxt.exe\u2066\u200F', 'a\\u{202e}txt.exe\\u{2066}\\u{200f}'],
  ['a\u2028b\u2029c\u0085', 'a\\u{2028}b\\u{2029}c\\u{85}'],
  ['half \uD800', 'half \\u{d800}'],
  ['가족 👨‍👩‍👧', '가족 👨‍👩‍👧'],
])('%j is printed as %j', ([text = '', expected]) => {
  expect(printable(text)).toBe(expected);
});

test('no problem of a note, whatever its name, becomes a command of a log or a terminal', () => {
  for (const name of [COMMAND, '::error::x', '##[error]x', '\x1B]0;x\x07']) {
    const problem = {
      file: name,
      line: 1,
      rule: 'missing-link',
      message: name,
      fix: name,
      severity: 'info',
    } as const;
    for (const folder of ['', 'content', '../::notes']) {
      const told = formatProblems([problem], folder).split('\n');
      expect(told.filter((line) => line !== '').length).toBe(2);
      const annotated = formatAnnotations([problem], folder);
      expect(annotated).toMatch(/^::notice file=[^\n:]*,line=1,title=missing-link::/);
      for (const line of told) expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}/u);
      expect(annotated).not.toMatch(/##\[|\p{Cc}/u);
    }
  }
});

test('an error keeps its lines, and no line of it is a command', () => {
  const printed = printableError(new Error(COMMAND));
  expect(printed).toMatch(/^Error: a\n\\u\{3a\}:error/);
  expect(printed).toContain('printable.test.ts');
});

test('JSON means the same', () => {
  const value = { file: COMMAND, message: '\x1B\x9B\u202E##[error]', 한글: ['🙂'] };
  expect(JSON.parse(printableJson(value))).toEqual(value);
  expect(printableJson(value).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]|##\[/u);
});
