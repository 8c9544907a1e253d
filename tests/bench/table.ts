import type { Figure } from './figures.ts';

/** Figures as lines of text, with how many times the earlier ones they are. */
export function formatFigures(figures: readonly Figure[], earlier: readonly Figure[] = []): string {
  const rows = figures.map((figure) => {
    const before = earlier.find(({ name }) => name === figure.name);
    return [figure.name, format(figure), before ? format(before) : '', before ? ratio(figure, before) : ''];
  });
  const table = [['', 'now', 'last release', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

function format({ value, unit }: Figure): string {
  const digits = unit === '' || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(Number.isInteger(value) ? 0 : Math.max(digits, unit === '' ? 3 : 0))} ${unit}`.trimEnd();
}

function ratio({ value }: Figure, before: Figure): string {
  return before.value === 0 ? '' : `× ${(value / before.value).toFixed(2)}`;
}
