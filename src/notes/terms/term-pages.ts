import { toAnchorId, toRoute, type AnchorId, type Route } from '../addresses/brands.ts';
import type { Term } from './term-index.ts';

/** A page of the index. */
export interface TermPage {
  route: Route;
  /** What its address says behind `/terms/`; nothing for the first. */
  path: string | undefined;
  /** The letter that it is about; nothing where the page has all, or leads to the letters. */
  letter?: string;
  terms: Term[];
}

/** Places on one page, so that it stays below 60 KB compressed. */
const MOST = 900;
/** Terms that the first page of a large index names. */
const FREQUENT = 60;

/**
 * Shares the index out to pages: one where that is small, else one a letter, of which a large one has several, behind a
 * page that leads to them and names the terms of most notes.
 */
export function termPagesOf(terms: readonly Term[], most = MOST): TermPage[] {
  const root = { route: toRoute('/terms/'), path: undefined };
  if (terms.length === 0) return [];
  if (weightOf(terms) <= most) return [{ ...root, terms: [...terms] }];
  const frequent = terms
    .filter(({ places }) => places.length > 1)
    .toSorted((a, b) => b.places.length - a.places.length)
    .slice(0, FREQUENT);
  const letters = Map.groupBy(terms, ({ letter }) => letter.name);
  const pages = [...letters].flatMap(([letter, own]) =>
    chunks(own, most).map((part, i): TermPage => {
      const name = letter === '#' ? '0' : letter.toLowerCase();
      const path = i === 0 ? name : `${name}/${i + 1}`;
      return { route: toRoute(`/terms/${path}/`), path, letter, terms: part };
    }),
  );
  return [{ ...root, terms: terms.filter((term) => frequent.includes(term)) }, ...pages];
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { places }) => sum + Math.max(1, places.length), 0);
}

function chunks(terms: readonly Term[], most: number): Term[][] {
  const parts: Term[][] = [[]];
  let weight = 0;
  for (const term of terms) {
    const own = weightOf([term]);
    if (weight > 0 && weight + own > most) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(term);
    weight += own;
  }
  return parts;
}

/** Id of a term on its page of the index. */
export function termId(name: string): AnchorId {
  return toAnchorId(`term:${name.replace(/\s+/g, '-')}`);
}
