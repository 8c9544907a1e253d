import { printable } from './printable.ts';

/**
 * Tells how far a long task is: on a terminal in one line that is written over, elsewhere by a line
 * each ten seconds, so that a log stays short.
 */
export function createProgress(task: string, out: NodeJS.WriteStream = process.stderr) {
  let last = performance.now();
  return (done: number, total: number): void => {
    const text = `${task} ${done}/${total}`;
    if (out.isTTY) out.write(`\r${text}${done === total ? '\n' : ''}`);
    else if (performance.now() - last > 10_000) {
      last = performance.now();
      out.write(`${text}\n`);
    }
  };
}

/** Names a note that took long to render. */
export function tellSlow(file: string, seconds: number, out: NodeJS.WriteStream = process.stderr): void {
  out.write(`${out.isTTY ? '\r' : ''}${printable(file)} took ${seconds.toFixed(1)} s to render\n`);
}
