import { expect, test } from 'vitest';
import { renderText } from '../render-text.ts';

/** Hangs if a formula is really drawn that grows to millions of signs. */
const GUARD = 20_000;

test.each([
  ['a long formula', `${'x+'.repeat(6000)}x`, /is 12001 characters long, and the limit is 10000/],
  ['a table of thousands of columns', `\\begin{matrix}${'&'.repeat(9000)}\\end{matrix}`, /limit is 500000/],
  ['a long macro, often', `\\def\\a{${'x'.repeat(2000)}}${'\\a'.repeat(500)}`, /within 50000 signs/],
  [
    'a macro that doubles what it is given',
    '\\def\\a#1{\\a{#1#1}}\\a x',
    /nested too deeply|within 50000 signs/,
  ],
  [
    'one that repeats it a thousand times',
    `\\def\\a#1{${'#1'.repeat(1000)}}\\a{\\a{\\a x}}`,
    /within 50000 signs/,
  ],
  [
    'laughs',
    `${'bcdefgh'.replace(/./g, (name, i: number) => `\\edef\\${name}{${`\\${'abcdefg'[i]}`.repeat(9)}}`)}\\h`,
    /Undefined control sequence/,
  ],
  ['a macro without an end', '\\def\\a{\\a\\a}\\a', /within 1000 steps/],
  ['groups in groups', `${'{'.repeat(4900)}x${'}'.repeat(4900)}`, /nested too deeply/],
])(
  '%s is shown as typed',
  (_name, tex, why) => {
    const { html, problems } = renderText(`one\n\n$$\n${tex}\n$$\n\ntwo $x^2$`, { site: { language: 'en' } });
    expect(problems).toEqual([expect.objectContaining({ rule: 'formula', line: 3 })]);
    expect(problems[0]?.message).toMatch(why);
    expect(html).toMatch(/one[^]*<code>[^]*two[^]*<math/);
  },
  GUARD,
);

test('macros of a usual formula are expanded', () => {
  const tex = String.raw`\newcommand{\norm}[1]{\|#1\|}\def\sq#1{#1 \cdot #1}\norm{a} + \norm{b} + \sq{c} \neq \R`;
  expect(renderText(`$${tex}$`)).toMatchObject({ problems: [], html: expect.stringContaining('<math') });
});

test('a size that no screen has is made smaller', () => {
  expect(renderText(String.raw`$x\kern{99999em}y$`).html).toMatch(/width="100em"/);
});
