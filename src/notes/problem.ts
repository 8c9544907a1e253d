import type { ProblemMessages, ProblemText } from '../messages/problem-messages.ts';

/** Something in a note, or in the folder, that its writers should mend. */
export interface Problem extends ProblemText {
  /** Path of the file from the notes folder on, `/`-separated: that of `src/site.ts` may begin with `../`. */
  file: string;
  /** Line in that file, from 1; 1 where the whole file is meant. */
  line: number;
  /** Which rule found it. */
  rule: Rule;
  /** `error`: readers miss something. `warning`: readers see something odd. `info`: worth knowing. */
  severity: Severity;
}

export type Severity = 'error' | 'warning' | 'info';

/** Every diagnostic rule of the site. Each has a heading in `content/guide/problems.md`. */
export type Rule = keyof ProblemMessages;

/** Picks what a problem says from the texts of its rule. */
export type Tell<R extends Rule> = (say: ProblemMessages[R]) => ProblemText;

/** Rules that are no warnings. */
const SEVERITY: Partial<Record<Rule, Severity>> = {
  'missing-link': 'error',
  'missing-anchor': 'error',
  'missing-image': 'error',
  'unsafe-link': 'error',
  'conflict-marker': 'error',
  'render-limit': 'error',
  'unreadable-file': 'error',
  draft: 'error',
  private: 'error',
  'escaped-tag': 'info',
  'empty-note': 'info',
};

/**
 * Makes a problem in the words of the site's language.
 * @param severity where it isn't that of the rule
 */
export function toProblem<R extends Rule>(
  messages: ProblemMessages,
  { file, line = 1 }: { file: string; line?: number },
  rule: R,
  tell: Tell<R>,
  severity: Severity = SEVERITY[rule] ?? 'warning',
): Problem {
  return { file, line, rule, ...tell(messages[rule]), severity };
}
