import { button, element } from './element.ts';
import { FILTERS } from './search-query.ts';
import type { SearchWords } from './search-words.ts';

type Chosen = Record<string, string[]>;

/**
 * A choice for each filter that tells the notes found apart.
 * @param counts of each filter its values and how many of the notes found have them
 * @param choose called with all chosen values
 */
export function renderFilters(
  counts: Record<string, Record<string, number>>,
  chosen: Chosen,
  words: SearchWords,
  choose: (chosen: Chosen) => void,
): HTMLElement[] {
  const names = FILTERS.filter((name) => chosen[name] || Object.keys(counts[name] ?? {}).length > 1);
  if (names.length === 0) return [];
  const choices = names.map((name) => {
    const select = element(
      'select',
      { name },
      ...options(name, counts[name] ?? {}, chosen[name]?.[0], words),
    );
    select.addEventListener('change', () => {
      const { [name]: _, ...others } = chosen;
      choose(select.value ? { ...others, [name]: [select.value] } : others);
    });
    return element('label', {}, `${words.filters[name] ?? name} `, select);
  });
  const clear = Object.keys(chosen).length > 0 ? [button(words.clearFilters, () => choose({}))] : [];
  return [element('div', { class: 'filters' }, ...choices, ...clear)];
}

function options(
  filter: string,
  counts: Record<string, number>,
  chosen: string | undefined,
  words: SearchWords,
): HTMLOptionElement[] {
  const nameOf = (value: string): string => (filter === 'kind' && words.kinds[value]) || value;
  const values = new Set(Object.keys(counts).filter((value) => value && (counts[value] ?? 0) > 0));
  if (chosen !== undefined) values.add(chosen); // stays to be seen although nothing was found with it
  const ordered = [...values].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  if (filter === 'year') ordered.reverse(); // the latest first
  return [
    element('option', { value: '' }, words.anyValue),
    ...ordered.map((value) =>
      element('option', { value, selected: value === chosen }, `${nameOf(value)} (${counts[value] ?? 0})`),
    ),
  ];
}
