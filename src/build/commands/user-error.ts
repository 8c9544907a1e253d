/** A mistake of whoever runs the site: told in one line that says what to do, without a stack trace. */
export class UserError extends Error {
  override name = 'UserError';
}
