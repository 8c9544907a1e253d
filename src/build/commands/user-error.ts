import type { CommandErrors } from '../../messages/command-messages.ts';
import { messagesIn } from '../../messages/language.ts';

/** A mistake of whoever runs the site: told in one line that says what to do, without a stack trace. */
export class UserError extends Error {
  override name = 'UserError';
  /** Says it in a language. */
  readonly tell: (say: CommandErrors) => string;

  constructor(tell: (say: CommandErrors) => string) {
    super(tell(messagesIn('en').command.error));
    this.tell = tell;
  }
}
