let last = 0;

/**
 * Tells whoever measures a build how long its stages took, each from the end of the one before, the first
 * from the start of the process, as measures of `node:perf_hooks`.
 */
export function endStage(name: string): void {
  performance.measure(name, { start: last });
  last = performance.now();
}
