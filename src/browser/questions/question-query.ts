/** What the address of the list of questions says. */
export interface QuestionQuery {
  /** As typed. */
  q: string;
  /** Chosen values; `''` narrows nothing. */
  state: string;
  person: string;
  year: string;
  folder: string;
}

const NAMES = ['q', 'state', 'person', 'year', 'folder'] as const;

/** @param search `location.search` */
export function readQuestionQuery(search: string): QuestionQuery {
  const parameters = new URLSearchParams(search);
  const [q, state, person, year, folder] = NAMES.map((name) => (parameters.get(name) ?? '').normalize('NFC'));
  return { q: q ?? '', state: state ?? '', person: person ?? '', year: year ?? '', folder: folder ?? '' };
}

/** The inverse; `''` where nothing is asked. */
export function writeQuestionQuery(query: QuestionQuery): string {
  const parameters = new URLSearchParams();
  for (const name of NAMES) if (query[name].trim() !== '') parameters.set(name, query[name]);
  const search = parameters.toString();
  return search && `?${search}`;
}

/** Whether anything is asked. */
export function isNarrowed(query: QuestionQuery): boolean {
  return NAMES.some((name) => query[name].trim() !== '');
}
