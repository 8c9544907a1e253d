/** Narrows results by Pagefind's filters, and counts what each value would leave. */
import type { Facets } from './note-index.ts';
import type { Chosen, Counts } from './search-types.ts';

/** Whether a note has, of each filter that is asked for, one of the values. */
export function hasFacets(id: string, wanted: Chosen, facets: Facets): boolean {
  return Object.entries(wanted).every(
    ([filter, values]) => !values.length || values.some((value) => facets.get(filter)?.get(value)?.has(id)),
  );
}

/**
 * How many notes there would be with each value in place of what is wanted of that filter; values of none are left out.
 * @param notes ids of all that were found, whatever is wanted of them
 */
export function countFacets(notes: readonly string[], wanted: Chosen, facets: Facets): Counts {
  return Object.fromEntries(
    [...facets].map(([filter, values]) => {
      const { [filter]: _, ...others } = wanted;
      const possible = notes.filter((id) => hasFacets(id, others, facets));
      const counts = [...values].map(([value, ids]): [string, number] => [
        value,
        possible.filter((id) => ids.has(id)).length,
      ]);
      return [filter, counts.filter(([, count]) => count > 0)];
    }),
  );
}
