/** What a bench found out. */
export interface Figure {
  /** What was measured, e.g. `build: cold`; the same words from run to run. */
  name: string;
  value: number;
  unit: 's' | 'ms' | 'MB' | 'KB' | '';
}

/** The middle of some numbers; of two middles the mean. @throws where there are none */
export function median(numbers: readonly number[]): number {
  return (
    (percentile(numbers, 50) +
      -percentile(
        numbers.map((number) => -number),
        50,
      )) /
    2
  );
}

/** The smallest of some numbers that so many percent of them don't exceed. @throws where there are none */
export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
  if (found === undefined) throw new Error('Nothing was measured');
  return found;
}

/** Medians of the figures of several runs, in the order of the first. */
export function medians(runs: readonly (readonly Figure[])[]): Figure[] {
  return (runs[0] ?? []).map(({ name, unit }) => {
    const values = runs.flatMap((figures) => figures.filter((figure) => figure.name === name));
    return { name, unit, value: median(values.map(({ value }) => value)) };
  });
}
