import type { TextProblems } from '../problem-messages.ts';

const unset = (why: string, fix = 'Split it into several formulas') => ({
  message: `The formula can't be read and is shown as typed: ${why}`,
  fix,
});

export const textProblems: TextProblems = {
  'bidi-control': () => ({
    message: 'The line holds an invisible character that turns the direction of what follows it',
    fix: 'Take it away; browsers find the direction of right-to-left text by themselves',
  }),
  'conflict-marker': (mark) => ({
    message: `\`${mark}\` is left over from a merge`,
    fix: 'Keep the version that is right and take away the lines of `<<<<<<<`, `=======` and `>>>>>>>`',
  }),
  'escaped-tag': {
    notAllowed: (name) => ({
      message: `\`<${name}>\` isn't HTML that a note can use, so it is shown as typed`,
      fix: 'Put it in backquotes, as code',
    }),
    alone: (tag, partner) => ({
      message: `\`${tag}\` has no \`${partner}\` beside it and is shown as typed`,
      fix: `Write it as code, or add \`${partner}\``,
    }),
    openComment: (end) => ({
      message: 'The comment that begins here is never closed, so it is shown',
      fix: end === '%%' ? 'Write `%%` on a line of its own after it' : `Write \`${end}\` after it`,
    }),
    openPre: () => ({
      message: '`<pre>` is never closed, so it is shown as typed',
      fix: 'Write `</pre>` after it, or a fence of three backticks',
    }),
  },
  footnote: {
    twice: (name) => ({
      message: `The footnote \`[^${name}]\` has a second text, which is shown as typed`,
      fix: 'Give one of the two another name',
    }),
    unused: (name) => ({
      message: `Nothing refers to the footnote \`[^${name}]\`, so it is shown as typed`,
      fix: `Write \`[^${name}]\` where it belongs, or take it away`,
    }),
    noText: (name) => ({
      message: `The footnote \`[^${name}]\` has no text`,
      fix: `Add a line \`[^${name}]: …\``,
    }),
  },
  formula: {
    unreadable: (why) => unset(why, 'Mend its TeX, or write `\\$` for a dollar sign'),
    tooLong: (length, limit) => unset(`it is ${length} characters long, and the limit is ${limit}`),
    tooLargePage: (length, limit) =>
      unset(`it becomes ${length} characters of MathML, and the limit is ${limit}`),
    tooDeep: () => unset('it is nested too deeply', 'Take braces out of one another'),
    endless: (steps, signs) =>
      unset(
        `its macros don't end within ${steps} steps, or within ${signs} signs`,
        'Mend the macros, or write out what they stand for',
      ),
  },
  'handmade-toc': (names, more) => ({
    message: `The hand-written contents lack ${names.map((name) => `"${name}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    fix: 'Add them, or take the list away: the page has contents of its own',
  }),
  'heading-space': (line, hashes) => ({
    message: `\`${line}\` is shown as text, not as a heading`,
    fix: `Write a space after \`${hashes}\``,
  }),
  'literal-emphasis': () => ({
    message: 'Two asterisks `**` are shown because no bold text begins or ends there',
    fix: 'Take away the spaces between the asterisks and the bold words, or write `\\*\\*` for asterisks',
  }),
  'setext-heading': (mark) => ({
    message: `The text above the line of \`${mark}\` became a heading because no empty line parts them`,
    fix: `Put an empty line above the line of \`${mark}\``,
  }),
  'table-separator': (columns, separated) => ({
    message: `The head of the table has ${columns} columns, the row below it ${separated}, so it is shown as text`,
    fix: `Give the row below the head as many: \`|${' --- |'.repeat(Math.min(columns, 12))}\``,
  }),
  'unclosed-fence': {
    code: (fence) => ({
      message: 'The code that begins here is never closed, so all that follows it is shown as code',
      fix: `Write ${fence} on a line of its own after the code`,
    }),
    formula: () => ({
      message: 'The formula that begins here with `$$` is never closed',
      fix: 'Write `$$` behind the formula',
    }),
  },
};
