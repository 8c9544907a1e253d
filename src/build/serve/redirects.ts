import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where an address leads to, as hosts send it. */
export interface Redirection {
  to: string;
  status: number;
}

/**
 * Reads what a published folder tells hosts of old addresses; see `writeHostFiles`.
 * @returns by the address, decoded, without a slash at its end: hosts match both
 */
export function readRedirects(dir: string): Map<string, Redirection> {
  const lines = readFile(path.join(dir, '_redirects')).split('\n');
  const redirects = lines.flatMap((line): [string, Redirection][] => {
    const [from, to, status] = line.split(' ');
    return from && to ? [[addressKey(decodeURIComponent(from)), { to, status: Number(status) }]] : [];
  });
  return new Map(redirects);
}

/** @param pathname decoded */
export function addressKey(pathname: string): string {
  return pathname.normalize().replace(/(?<=.)\/$/, '');
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // a site without redirects has none
  }
}
