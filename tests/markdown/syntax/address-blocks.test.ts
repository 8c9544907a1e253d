/** Looking for bare addresses in fewer blocks finds the same ones. */
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import addressBlocks from '../../../src/markdown/syntax/address-blocks.ts';

const everywhere = unified().use(remarkParse).use(remarkGfm).freeze();
const inBlocks = unified().use(remarkParse).use(remarkGfm).use(addressBlocks).freeze();

const PIECES = [
  'https://example.org/a?b=1',
  '(HTTP://example.org).',
  'www.example.org',
  'WWW.example.org을',
  'me@example.org',
  'mailto:me@example.org',
  'xmpp:me@example.org/x',
  '@someone',
  '서버는',
  '[a@b.kr](c.md)',
  '[www.example.org][d]',
  '\n\n[d]: https://example.org\n\n',
  '`www.example.org`',
  '<b>www.example.org</b>',
  '**www.example.org**',
  '\n\n',
  '\n- ',
  '\n> ',
  '\n## ',
  '\n\n| a | www.example.org |\n|---|---|\n| me@example.org | b |\n\n',
  '[^1]\n\n[^1]: https://example.org',
];

test('every address that GFM links', () => {
  const notes = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(notes, (note) => {
      expect(inBlocks.runSync(inBlocks.parse(note))).toEqual(everywhere.parse(note));
    }),
    { numRuns: 400 },
  );
});
