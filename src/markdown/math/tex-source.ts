/** An argument in braces, which may hold groups of its own. */
const ARGUMENT = String.raw`\s*\{((?:[^{}]|\{[^{}]*\})*)\}`;

const LABEL = new RegExp(String.raw`\\label${ARGUMENT}`, 'g');
const TAG = new RegExp(String.raw`\\tag(\*?)${ARGUMENT}`, 'g');
const REFERENCE = new RegExp(String.raw`\\(eqref|ref)${ARGUMENT}`, 'g');

/** Letters that KaTeX would draw without their double stroke. */
const DOUBLE_STRUCK: ReadonlyMap<string, string> = new Map(
  [...'CHNPQRZ'].map((letter, index) => ['ℂℍℕℙℚℝℤ'.charAt(index), letter]),
);

/** Tags of the formulas of a note by their labels: `\tag{1} \label{eq:1}`. */
export function tagsOf(formulas: readonly string[]): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tex of formulas) {
    let tag: string | undefined;
    for (const line of tex.split('\\\\')) {
      tag = [...line.matchAll(TAG)].at(-1)?.[2];
      for (const [, label = ''] of line.matchAll(LABEL)) if (tag !== undefined) tags.set(label.trim(), tag);
    }
  }
  return tags;
}

/**
 * TeX of a formula as KaTeX reads it the way MathJax does, which GitHub and Obsidian use. KaTeX has no
 * `\label` and no references (KaTeX/KaTeX#2003), leaves tags out of the MathML of environments, and takes
 * what follows a bare `%` on the line for a remark.
 *
 * @param tags Those of the note; a reference to a label without one shows the label
 */
export function forKatex(tex: string, tags: ReadonlyMap<string, string>): string {
  const resolved = tex
    .replace(LABEL, '')
    .replace(TAG, (_whole, star: string, tag: string) => `\\qquad\\text{${star ? tag : `(${tag})`}}`)
    .replace(REFERENCE, (_whole, kind: string, label: string) => {
      const shown = tags.get(label.trim()) ?? escapeText(label.trim());
      return `\\text{${kind === 'eqref' ? `(${shown})` : shown}}`;
    })
    .replace(/[ℂℍℕℙℚℝℤ]/gu, (letter) => `\\mathbb{${DOUBLE_STRUCK.get(letter) ?? letter}}`);
  return resolved.includes('\n') ? resolved : resolved.replace(/(?<!\\)((?:\\\\)*)%/g, '$1\\%');
}

function escapeText(text: string): string {
  return text.replace(/[\\{}^~]/g, '').replace(/[_#$%&]/g, '\\$&');
}
