import { readFileSync } from 'node:fs';

/** Rows of names of one thing, see the head of `loanwords.txt`. */
export function readLoanwords(): string[][] {
  return readFileSync(new URL('./loanwords.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split(',').map((name) => name.trim()));
}
