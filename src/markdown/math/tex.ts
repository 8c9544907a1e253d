/**
 * A command, a script, a group or an escaped sign: what prose and shell scripts don't have between two
 * dollars.
 */
const TEX_MARK = /\\[a-z]+|\\[{}|,;!\\%#&_$]|[\^_](?:\{|\w)/i;

/** Those of them that nothing else is written with: they may stand beside spaces. */
const SURE_MARK = /\\[a-z]+|\\[{}|,;!\\]|\^|_\{/i;

/**
 * What a formula without TeX's own marks is made of: `n`, `2n + 1`, `A ∪ B`, `Accuracy = TP / N`, `P(비|흐림)`.
 */
const PLAIN_FORMULA = /^[\p{L}\p{M}\p{N}\p{Sm}\s.,:;'′!?|()[\]{}*/%&@·∙…°∅-]+$/u;

/**
 * What no formula begins or ends with, so that it parts two things that have dollars of their own:
 * `$.get()/$.post()`.
 */
const HANGING = /^[,;:/*&?@]|^\.(?!\d)|[,;:/*&@=+<>-]$/;

/** Commands that show text as it is. */
const TEXT_GROUP = /\\(?:text|mbox|textbf|textit|mathrm|operatorname)\s*\{[^{}]*\}/g;

/** Words of two letters or more that may stand in a formula without a backslash. */
const FUNCTION = /^(?:log|ln|sin|cos|tan|max|min|mod|gcd|lim|exp|det|if|or|and|for)$/i;

/** `5/month`, `10 dollars`, `1M, later`: an amount of money, and what it is paid for. */
const PRICE = /^\d[\d,.]*\s?(?:[KMB](?=[\s,])|\/\s?\p{L}{2}|(\p{L}{3,}))/u;

/** Signs that make a formula of words: `정확도 = TP / N`. */
const RELATION = /[=<>≤≥≠≈≡∈∉⊂⊆∪∩→←⇒∝×÷·+*/|(^_\\]/u;

/** Signs of which every formula has one, or else a letter or a digit. */
const LONE_SIGN = /^\p{Sm}$/u;

/** Longest formula without TeX's marks; longer ones have some, and prose doesn't. */
const PLAIN_LENGTH = 120;

/**
 * Whether what stands between two dollar signs is TeX rather than prices (`$5, later $10`), shell or template
 * variables (`$HOME … $PATH`), or two lone dollars. GitHub's own rule decides first: no space right inside of
 * the dollars, and nothing like a word right outside of them.
 *
 * @param formula What stands between the dollars
 * @param before Character before the opening dollar, `''` at the start
 * @param after Character after the closing dollar, `''` at the end
 */
export function isTex(formula: string, before: string, after: string): boolean {
  if (formula.trim() === '' || /[\w$\\]/.test(before) || /[\w$]/.test(after)) return false;
  if (/^`.+`$/s.test(formula)) return true;
  if (formula.length > 2000 || /\n\s*\n/.test(formula)) return false;
  if (formula.startsWith('{') && (after === '{' || !formula.includes('}'))) return false;
  if (formula.startsWith('(') && isCommand(formula, after)) return false;
  if (/^\s|\s$/.test(formula) && !SURE_MARK.test(formula)) return false;
  if (isProse(formula)) return false;
  return TEX_MARK.test(formula) || isPlainFormula(formula);
}

/**
 * Whether what begins with `(` is a shell's command or a call: `$(git rev-parse HEAD)`, `$('#id')`,
 * `$(A)$(B)`.
 */
function isCommand(formula: string, after: string): boolean {
  if (/^\(\s*["'#~/]/.test(formula)) return true;
  const bare = formula.replace(/\\[a-z]+|\{[^{}]*\}/gi, ' ');
  const words = (bare.match(/[a-z]{2,}/gi) ?? []).filter((word) => !FUNCTION.test(word));
  // The next dollar may begin another command, or close a formula that a remark in brackets follows.
  if (/[({]/.test(after)) return words.length > 0 || !/[\\^_+=<>]/.test(formula);
  return words.some((word) => word.length > 2) && !/\s[-+*/=<>×·≤≥]\s/.test(formula);
}

/**
 * Whether Hangul between two dollars is running text, or a lone word, so that the dollars are far from each
 * other.
 */
export function isProse(formula: string): boolean {
  const bare = formula.replace(TEXT_GROUP, '');
  if (!/\p{sc=Hangul}/u.test(bare) || /\\[a-z]+/i.test(formula)) return false;
  if (/^\s|\s$|[가-힣][.!?]|\n/.test(formula) || !RELATION.test(bare)) return true;
  // A price and its unit, a particle behind the first dollar, or a sentence.
  return /^\d[\d.,]*\s?[가-힣]|^(?:[은는이가을를와과로의에도]|이고|이며|인데|에서)\s|[가-힣]+\s+[가-힣]+\s+[가-힣]/.test(
    bare,
  );
}

function isPlainFormula(formula: string): boolean {
  if (LONE_SIGN.test(formula)) return true;
  if (formula.includes('\n') || formula.length > PLAIN_LENGTH || !PLAIN_FORMULA.test(formula)) return false;
  if (HANGING.test(formula) || !/[\p{L}\p{N}]/u.test(formula) || !isBalanced(formula)) return false;
  const words = formula.match(/[a-z]{2,}/gi) ?? [];
  const isPhrase = words.length > 3 && !/[=+*/<>(^_|]/.test(formula);
  const [price, unit = ''] = PRICE.exec(formula) ?? [];
  const isPrice = price !== undefined && !FUNCTION.test(unit) && !/[=+*(]/.test(formula);
  return !isPhrase && !isPrice;
}

/**
 * Whether nothing is closed before it is opened, or left open; intervals may mix their brackets: `[0, 1)`.
 */
function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const sign of formula) {
    if ('([{'.includes(sign)) depth++;
    if (')]}'.includes(sign) && --depth < 0) return false;
  }
  return depth === 0;
}
