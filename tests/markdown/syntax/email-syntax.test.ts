/** Leaving e-mail addresses out of what is looked for changes no note that has none. */
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import withoutEmails, { mayHoldEmail } from '../../../src/markdown/syntax/email-syntax.ts';
import { renderText } from '../render-text.ts';

describe('an address is linked', () => {
  test.each([
    'study@example.com',
    'a.b-c+d@mail.example.co.kr',
    '(study@example.com)',
    '메일은 a_b@example.com로',
  ])('%s', (text) => {
    expect(renderText(text).html).toContain('href="mailto:');
  });
});

describe('no address', () => {
  test.each(['@participants', '@ 지훈', '지훈 @민수', 'a @b', '토큰@서버'])('%s', (text) => {
    expect(mayHoldEmail(text)).toBe(false);
    expect(renderText(text).html).not.toContain('mailto:');
  });
});

const whole = unified().use(remarkParse).use(remarkGfm).freeze();
const leaner = unified().use(remarkParse).use(remarkGfm).use(withoutEmails).freeze();

const PIECES = [
  'https://example.org/a?b=1',
  'www.example.org을',
  'word-with_signs.and+more',
  '@someone',
  '서버는@',
  'a/b',
  '**HTTP**',
  '`code`',
  '~~struck~~',
  '[a](c.md)',
  '[^1]',
  '\n\n[^1]: h\n\n',
  '\n- [ ] w',
  '\n\n| a | b |\n|---|---|\n| www.example.org | h |\n\n',
];

test('the rest is read as ever', () => {
  const notes = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 12 })
    .map((pieces) => pieces.join(' '))
    .filter((note) => !mayHoldEmail(note));
  fc.assert(
    fc.property(notes, (note) => {
      expect(leaner.parse(note)).toEqual(whole.parse(note));
    }),
    { numRuns: 400 },
  );
});
