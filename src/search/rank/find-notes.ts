/** Finds the notes that a query means, by asking for one word at a time, and puts the best first. */
import { type Evidence, type Evidences, type FindWord, findAlternative } from './evidence.ts';
import type { Alternative, Concept } from '../query/concept.ts';
import { rankGuesses } from './rank-guesses.ts';
import { type RankedNote, rankNotes } from './rank-notes.ts';
import { ANOTHER_NAME, LAST_HELP, SYNONYM_BESIDE_TOPIC } from './weights.ts';

export interface Found {
  /** The best first. */
  notes: FoundNote[];
  /** For each thing that was asked for: how it was understood in the end. */
  understood: Understood[];
}

export interface FoundNote extends RankedNote {
  /** For each thing that was asked for, where it was found. */
  evidences: readonly (Evidence | undefined)[];
}

export interface Understood {
  concept: Concept;
  /** Those that were found, the surest first. */
  alternatives: readonly Alternative[];
  /** All that were looked for beside them. */
  guesses: readonly Alternative[];
}

/** @param noteCount Number of notes that the site has. */
export async function findNotes(
  concepts: readonly Concept[],
  find: FindWord,
  noteCount: number,
): Promise<Found> {
  const found = await Promise.all(concepts.map((concept) => findConcept(concept, find)));
  const ranked = rankNotes(
    found.map(({ evidences, concept }) => ({ evidences, importance: concept.importance })),
    noteCount,
  );
  return {
    notes: ranked.map((note) => ({
      ...note,
      evidences: found.map(({ evidences }) => evidences.get(note.id)),
    })),
    understood: found.map(({ concept, alternatives, guesses }) => ({ concept, alternatives, guesses })),
  };
}

/** The first tier of which anything is found, but for what is only a last help. */
async function findConcept(concept: Concept, find: FindWord): Promise<Understood & { evidences: Evidences }> {
  for (const tier of concept.tiers) {
    const guesses = tier();
    const found = await findTier(guesses, find);
    if (found.alternatives.some(({ weight }) => weight > LAST_HELP)) return { concept, guesses, ...found };
  }
  return { concept, guesses: [], alternatives: [], evidences: new Map() };
}

async function findTier(
  tier: readonly Alternative[],
  find: FindWord,
): Promise<{ evidences: Evidences; alternatives: Alternative[] }> {
  const found = await Promise.all(
    tier.map(async (alternative) => ({ alternative, evidences: await findAlternative(alternative, find) })),
  );
  const hits = found.filter(({ evidences }) => evidences.size > 0);
  const guesses = hits.filter(({ alternative }) => isGuess(alternative));
  // A compound may stand as one word and as several.
  const words = Map.groupBy(guesses, ({ alternative }) => alternative.words.join(''));
  const isOpen = words.size > 1;
  const evidences: Evidences = isOpen
    ? rankGuesses([...words.values()].map((forms) => together(forms)))
    : new Map();
  const isTopic = hits.some(
    ({ alternative: { kind }, evidences }) => kind !== 'synonym' && [...evidences.values()].some(isInHeading),
  );
  for (const { alternative, evidences: own } of hits)
    if (!isOpen || !isGuess(alternative))
      addTo(evidences, own, isTopic && alternative.kind === 'synonym' ? SYNONYM_BESIDE_TOPIC : 1);
  return { evidences, alternatives: hits.map(({ alternative }) => alternative) };
}

function isInHeading({ inTitle, inHeadings }: Evidence): boolean {
  return inTitle || inHeadings;
}

/** Whether it is one of the words that initials, or the syllable that is being typed, may stand for. */
function isGuess({ kind, weight }: Alternative): boolean {
  return kind === 'choseong' || (kind === 'partial' && weight === 1);
}

function together(forms: readonly { evidences: Evidences }[]): Evidences {
  const all: Evidences = new Map();
  for (const { evidences } of forms) addTo(all, evidences);
  return all;
}

function addTo(all: Evidences, own: Evidences, factor = 1): void {
  for (const [id, evidence] of own) {
    const scaled = { ...evidence, score: evidence.score * factor };
    const known = all.get(id);
    all.set(id, known ? merge(known, scaled) : scaled);
  }
}

/** Names of one thing count once and a little. */
function merge(a: Evidence, b: Evidence): Evidence {
  const [more, less] = a.score > b.score ? [a.score, b.score] : [b.score, a.score];
  return {
    score: more + ANOTHER_NAME * less,
    positions: [...new Set([...a.positions, ...b.positions])].sort((x, y) => x - y),
    inTitle: a.inTitle || b.inTitle,
    inHeadings: a.inHeadings || b.inHeadings,
  };
}
