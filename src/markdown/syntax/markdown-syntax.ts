import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Preset } from 'unified';
import texSyntax from '../math/math-syntax.ts';
import escapes from './escapes.ts';
import allowedHtmlSyntax from './html-syntax.ts';

/**
 * What the parser takes for Markdown. Single tildes are ranges in Korean (`1~5`), so only two strike out.
 */
export const markdownSyntax: Preset = {
  plugins: [
    remarkParse,
    [remarkGfm, { singleTilde: false }],
    remarkCjkFriendly,
    [remarkCjkFriendlyStrikethrough, { singleTilde: false }],
    texSyntax,
    allowedHtmlSyntax,
    escapes,
  ],
};
