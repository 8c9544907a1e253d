import type { Chosen } from '../engine/search-types.ts';

/** What the address of the search page says. */
export interface PageQuery {
  /** As typed. */
  text: string;
  /** Whether it is to be taken exactly as typed. */
  literal: boolean;
  /** Only filters that have any. */
  filters: Chosen;
}

/** Filters that an address may name; other parameters belong to someone else. */
export const FILTERS = ['year', 'person', 'folder', 'kind'] as const;

/** @param search `location.search` */
export function readPageQuery(search: string): PageQuery {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string[]> = {};
  for (const name of FILTERS) {
    const values = parameters.getAll(name).filter((value) => value !== '');
    if (values.length > 0) filters[name] = values;
  }
  return { text: (parameters.get('q') ?? '').normalize('NFC'), literal: parameters.has('literal'), filters };
}

/** The inverse of `readPageQuery`; `''` where nothing is asked. */
export function writePageQuery({ text, literal, filters }: PageQuery): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  if (literal) parameters.set('literal', '1');
  for (const name of FILTERS) for (const value of filters[name] ?? []) parameters.append(name, value);
  const search = parameters.toString();
  return search && `?${search}`;
}
