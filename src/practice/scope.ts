import type { DeckQuestion } from './deck.ts';

/** Which questions are practised; `''` narrows nothing. */
export interface Scope {
  /** Path of a note or folder, as its address has it behind `/notes/`. */
  at: string;
  /** These are chosen in the list of questions. */
  q: string;
  state: string;
  person: string;
  year: string;
  folder: string;
}

const NAMES = ['at', 'q', 'state', 'person', 'year', 'folder'] as const;

/** @param search `location.search` */
export function readScope(search: string): Scope {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => (parameters.get(name) ?? '').normalize('NFC').trim();
  return Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as Scope;
}

/** What a scope is called: its values in a row; `''` for all questions. */
export function nameOfScope(scope: Scope, states: Readonly<Record<string, string>>): string {
  const { at, q, state, person, year, folder } = scope;
  const parts = [at, folder, person && `@${person}`, year, states[state], q && `‘${q}’`];
  return parts.filter(Boolean).join(' · ');
}

/**
 * The questions of a scope, but for what was typed: that is the search's to tell. Without a chosen state only those that
 * have an answer: others can't be practised.
 * @param base base path of the site, with a slash at both ends
 */
export function questionsIn(deck: readonly DeckQuestion[], scope: Scope, base: string): DeckQuestion[] {
  const { at, state, person, year, folder } = scope;
  const below = at && `${base}notes/${at.replace(/^\/+|\/+$/g, '')}/`;
  return deck.filter((question) => {
    if (question.isOpen !== (state === 'open')) return false;
    if (person && !question.people.some((name) => isSame(name, person))) return false;
    if (year && !question.places.some(({ day }) => day.startsWith(year))) return false;
    if (folder && !`${question.folder}/`.startsWith(`${folder}/`)) return false;
    return !below || question.places.some(({ address }) => decode(address).startsWith(below));
  });
}

/** As names of people are told apart: not by their letters' case. */
function isSame(name: string, other: string): boolean {
  return name.normalize('NFC').toLowerCase() === other.toLowerCase();
}

function decode(address: string): string {
  try {
    return decodeURI(address).normalize('NFC');
  } catch {
    return address;
  }
}
