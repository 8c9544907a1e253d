import { messagesIn } from '../../messages/language.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { printable } from './printable.ts';

/** Milliseconds between two lines of a log. */
const PAUSE = 10_000;

/**
 * Tells how far a reading of notes is: on a terminal in one line that is written over, elsewhere by a line
 * each ten seconds, so that a log stays short. Names notes that took long to render.
 */
export function tellProgress(
  { language }: Pick<SiteSettings, 'language'>,
  out: NodeJS.WriteStream = process.stderr,
) {
  const messages = messagesIn(language).command;
  let last = performance.now();
  return {
    onProgress(done: number, total: number): void {
      const text = messages.progress(done, total);
      if (out.isTTY) out.write(`\r${text}${done === total ? '\n' : ''}`);
      else if (performance.now() - last > PAUSE) {
        last = performance.now();
        out.write(`${text}\n`);
      }
    },
    onSlow(file: string, seconds: number): void {
      out.write(`${out.isTTY ? '\r' : ''}${printable(messages.slow(file, seconds.toFixed(1)))}\n`);
    },
  };
}
