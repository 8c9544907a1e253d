import { messagesIn } from '../src/messages/language.ts';

/** Words for problems, where a test doesn't ask which. */
export const ENGLISH = messagesIn('en').problem;
