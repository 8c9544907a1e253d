/** A command, a script or a group: what prose and shell scripts don't have between two dollars. */
const TEX_MARK = /\\[a-z]+|\\[{}|,;!\\]|[\^_](?:\{|\w)/i;

/** A formula without TeX's own marks: `n`, `2n + 1`, `O(n \log n)`, `f(x) = y`, `a < b`. */
const PLAIN_FORMULA = /^[\p{sc=Latin}\p{sc=Greek}\d\s.,:;'!|()[\]=<>≤≥≠≈×·÷±∞+\-*/%]+$/u;

/** Words of two letters or more that may stand in a formula without a backslash. */
const FUNCTION = /^(?:log|ln|sin|cos|tan|max|min|mod|gcd|lim|exp|det|if|or|and|for)$/i;

/**
 * Whether what stands between two dollar signs is TeX rather than prices (`$5, later $10`), shell or template
 * variables (`$HOME … $PATH`), or two lone dollars.
 *
 * @param formula What stands between the dollars
 * @param before Character before the opening dollar, `''` at the start
 * @param after Character after the closing dollar, `''` at the end
 */
export function isTex(formula: string, before: string, after: string): boolean {
  if (formula.trim() === '' || /[\w$\\]/.test(before) || /[\w$]/.test(after)) return false;
  if (/^`.+`$/s.test(formula)) return true;
  if (formula.startsWith('{') && (after === '{' || !formula.includes('}'))) return false;
  if (formula.startsWith('(') && isCommand(formula, after)) return false;
  const hasMark = TEX_MARK.test(formula);
  // Hangul belongs into \text{…}; a bare word of it says that the dollars are far from each other.
  const outsideText = formula.replace(/\\(?:text|mbox|textbf|textit|mathrm|operatorname)\s*\{[^{}]*\}/g, '');
  if (/\p{sc=Hangul}/u.test(outsideText) && !/\\[a-z]+/i.test(formula)) return false;
  if (hasMark) return formula.length <= 2000 && !/\n\s*\n/.test(formula);
  return isPlainFormula(formula);
}

/** Whether what begins with `(` is a shell's command or a call: `$(git rev-parse HEAD)`, `$('#id')`, `$(A)$(B)`. */
function isCommand(formula: string, after: string): boolean {
  if (/^\(\s*["'#~/]/.test(formula)) return true;
  const bare = formula.replace(/\\[a-z]+|\{[^{}]*\}/gi, ' ');
  const words = (bare.match(/[a-z]{2,}/gi) ?? []).filter((word) => !FUNCTION.test(word));
  // The next dollar may begin another command, or close a formula that a remark in brackets follows.
  if (/[({]/.test(after)) return words.length > 0 || !/[\\^_+=<>]/.test(formula);
  return words.some((word) => word.length > 2);
}

function isPlainFormula(formula: string): boolean {
  // Without TeX's marks, GitHub's own rule decides: no space next to the dollars.
  if (/^\s|\s$|\n/.test(formula) || formula.length > 80 || !PLAIN_FORMULA.test(formula)) return false;
  const words = formula.match(/[a-z]{2,}/gi) ?? [];
  return (
    words.every((word) => FUNCTION.test(word) || word.length <= 2) && /[a-z\p{sc=Greek}\d]/iu.test(formula)
  );
}
