import type { SearchMessages } from '../messages.ts';

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const search: SearchMessages = {
  label: 'Search the notes',
  placeholder: 'Words to find',
  close: 'Close',
  move: 'Move',
  open: 'Open',
  recent: 'Recent searches',
  forget: 'Clear',
  help: 'Small typos are forgiven; “quoted phrases” are found as they are.',
  waiting: 'Searching…',
  found: (notes, guides) =>
    `${[notes > 0 && many(notes, 'note'), guides > 0 && `${many(guides, 'page')} of the guide`].filter(Boolean).join(' and ')} found`,
  nothing: (query) => `No note matches “${query}”`,
  nothingFiltered: (query) => `No note matches “${query}” with these filters`,
  searchAll: (count) => (count === 1 ? 'Show 1 note without filters' : `Show ${count} notes without filters`),
  nothingHelp: ['Try fewer or shorter words.', 'Try another name of the same thing.'],
  unavailable: 'The search index could not be loaded. Please check the connection.',
  retry: 'Try again',
  onlyFound: (meant) => `No note matches all: found “${meant}” only`,
  foundInitials: (query) => `Found all words with the initials “${query}”`,
  foundAs: (query, meant) => `“${query}” → found “${meant}”`,
  cut: (searched) => `The query is long, so only its beginning was searched: “${searched}”`,
  literally: (query) => `Search for “${query}” as typed`,
  didYouMean: 'Did you mean',
  more: 'More results',
  moreHits: (count) => `${count} more in this note`,
  missing: (words) => `without ${words.map((word) => `“${word}”`).join(', ')}`,
  allResults: 'All results',
  filters: { year: 'Year', person: 'Person', folder: 'Folder', kind: 'Kind' },
  kinds: { session: 'Sessions', question: 'With questions', note: 'Undated notes' },
  clearFilters: 'No filters',
};
