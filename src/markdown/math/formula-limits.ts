import type { Tell } from '../../notes/problem.ts';

/**
 * Characters of a formula's source: a page of matrices has a tenth. KaTeX takes 0.1 s for the worst of this
 * length.
 */
const MAX_SOURCE = 10_000;

/** Characters of the MathML that a formula may become: more than that slows the page down for readers. */
const MAX_OUTPUT = 500_000;

/**
 * KaTeX stops a formula that defines itself after so many expansions of macros; real ones take a few dozen.
 */
const MAX_EXPANSIONS = 1000;

/** Signs and commands that a formula's own macros may grow to: KaTeX takes half a second for them. */
const MAX_TOKENS = 50_000;

/**
 * The same where macros repeat what they are given, which grows faster; it was measured to keep below five
 * seconds.
 */
const MAX_REPEATED = 5_000;

/** A command by which a formula defines macros of its own, https://katex.org/docs/supported.html#macros */
const DEFINITION = /\\(?:[gex]?def|(?:future)?let|(?:re)?newcommand|providecommand)(?![a-z])/i;

/** What tells how many arguments a macro takes: `\def\a#1#2`. */
const PARAMETERS = /\\[gex]?def\s*\\(?:[a-z]+|.)(?:#\d)+/gi;

/** What KaTeX says when it is stopped, https://katex.org/docs/options: see `maxExpand` */
const STOPPED = 'Too many expansions';

/** A formula that is larger than readers' browsers should be asked to draw. */
class FormulaLimit extends Error {
  readonly tell: Tell<'formula'>;
  constructor(tell: Tell<'formula'>) {
    super('A formula asks for too much');
    this.tell = tell;
  }
}

/**
 * How many macros KaTeX may expand in a formula (its `maxExpand`). Each expansion of a macro of its own adds
 * at most the formula's length, or much more where the macro repeats an argument.
 *
 * @throws {FormulaLimit} where the formula is too long
 */
export function maxExpansions(tex: string): number {
  if (tex.length > MAX_SOURCE) throw new FormulaLimit((say) => say.tooLong(tex.length, MAX_SOURCE));
  if (!DEFINITION.test(tex)) return MAX_EXPANSIONS;
  const repeats = tex.replace(PARAMETERS, '').split('#').length - 1;
  const room = repeats > 1 ? MAX_REPEATED : MAX_TOKENS;
  return Math.floor(Math.min(room / tex.length, MAX_EXPANSIONS));
}

/** @throws {FormulaLimit} where what KaTeX made of a formula is too long */
export function requireDrawable(mathml: string): void {
  if (mathml.length > MAX_OUTPUT)
    throw new FormulaLimit((say) => say.tooLargePage(mathml.length, MAX_OUTPUT));
}

/** Says in our words why a formula met a limit; what else KaTeX says stays. */
export function explain(error: Error): Tell<'formula'> {
  if (error instanceof FormulaLimit) return error.tell;
  const why = error.message.replace(/^KaTeX parse error: /, '').replace(/[\s\u0332]+/g, ' ');
  if (why.startsWith('Maximum call stack')) return (say) => say.tooDeep();
  if (why.startsWith(STOPPED)) return (say) => say.endless(MAX_EXPANSIONS, MAX_TOKENS);
  return (say) => say.unreadable(why);
}
