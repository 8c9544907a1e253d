import { readFileSync } from 'node:fs';

/** Rows of names of one thing, see the head of `loanwords.txt`. */
export function readLoanwords(): string[][] {
  const rows = readFileSync(new URL('./loanwords.txt', import.meta.url), 'utf8').split('\n');
  return rows.filter((row) => /^[^#]/.test(row)).map((row) => row.split(',').map((name) => name.trim()));
}
