/** Finds the notes that a query means, by asking for one word at a time, and puts the best first. */
import { type Evidence, type Evidences, type FindWord, findAlternative } from './evidence.ts';
import type { Alternative, Concept, Tier } from '../query/concept.ts';
import { rankGuesses } from './rank-guesses.ts';
import { type RankedNote, rankNotes } from './rank-notes.ts';
import { ANOTHER_NAME, ENOUGH_FOR_A_PAGE, SYNONYM, SYNONYM_BESIDE_TOPIC } from './weights.ts';

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
  /** Whether one of several words was meant, and nobody knows which: the order is a mixture of all. */
  isGuess: boolean;
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
    understood: found.map(({ concept, alternatives, guesses, isGuess }) => ({
      concept,
      alternatives,
      guesses,
      isGuess,
    })),
  };
}

async function findConcept(concept: Concept, find: FindWord): Promise<Understood & { evidences: Evidences }> {
  const first = await findTiers(concept, concept.tiers, find);
  const found = first ?? (await findTiers(concept, concept.lastTiers ?? [], find));
  if (!found) return { concept, guesses: [], alternatives: [], evidences: new Map(), isGuess: false };
  return { concept, ...found };
}

/** The first tier of which anything is found; of what may be something else, only where none of the others is. */
async function findTiers(
  concept: Concept,
  tiers: readonly Tier[],
  find: FindWord,
): Promise<(FoundTier & { guesses: readonly Alternative[] }) | undefined> {
  let other: (FoundTier & { guesses: readonly Alternative[] }) | undefined;
  for (const tier of tiers) {
    const guesses = tier();
    const found = await findTier(guesses, find);
    if (!found.evidences.size) continue;
    // Only another name was found, perhaps of something else: what was typed may be a slip, unless its names are well known.
    if (found.alternatives.every(isDoubtful)) {
      other ??= { ...found, guesses };
      continue;
    }
    const further = await addLastHelp(concept, found, find);
    return { ...found, alternatives: [...found.alternatives, ...further], guesses };
  }
  return other;
}

/** Adds notes that a last help finds, where there are few. @returns the ways in which it found any */
async function addLastHelp(
  concept: Concept,
  { evidences, alternatives }: FoundTier,
  find: FindWord,
): Promise<readonly Alternative[]> {
  if (!concept.lastHelp || evidences.size >= ENOUGH_FOR_A_PAGE) return [];
  const help = await findTier(concept.lastHelp(alternatives), find);
  for (const [id, evidence] of help.evidences) if (!evidences.has(id)) evidences.set(id, evidence);
  return help.alternatives;
}

function isDoubtful({ kind, weight }: Alternative): boolean {
  return kind === 'synonym' && weight < SYNONYM;
}

interface FoundTier {
  evidences: Evidences;
  alternatives: Alternative[];
  isGuess: boolean;
}

async function findTier(tier: readonly Alternative[], find: FindWord): Promise<FoundTier> {
  const found = await Promise.all(
    tier.map(async (alternative) => ({ alternative, evidences: await findAlternative(alternative, find) })),
  );
  const hits = found.filter(({ evidences }) => evidences.size > 0);
  const alternatives = hits.map(({ alternative }) => alternative);
  const guesses = hits.filter(({ alternative }) => isGuess(alternative));
  // A compound may stand as one word and as several.
  const words = Map.groupBy(guesses, ({ alternative }) => alternative.words.join(''));
  const evidences: Evidences =
    words.size > 1 ? rankGuesses([...words.values()].map((forms) => together(forms))) : new Map();
  const others = words.size > 1 ? hits.filter((hit) => !guesses.includes(hit)) : hits;
  const isTopic = hits.some(
    ({ alternative, evidences }) =>
      alternative.kind !== 'synonym' &&
      [...evidences.values()].some((evidence) => evidence.inHeadings || evidence.inTitle),
  );
  for (const { alternative, evidences: own } of others)
    addTo(evidences, own, isTopic && alternative.kind === 'synonym' ? SYNONYM_BESIDE_TOPIC : 1);
  return { evidences, alternatives, isGuess: words.size > 1 };
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

/** Whether it is one of the words that initials, or the syllable that is being typed, may stand for. */
function isGuess({ kind, weight, open }: Alternative): boolean {
  return kind === 'choseong' || (kind === 'partial' && weight === 1 && !open);
}

/** Names of one thing count once and a little. */
function merge(a: Evidence, b: Evidence): Evidence {
  const [more, less] = a.score > b.score ? [a.score, b.score] : [b.score, a.score];
  return {
    score: more + ANOTHER_NAME * less,
    positions: [...new Set([...a.positions, ...b.positions])].sort((x, y) => x - y),
    inTitle: a.inTitle || b.inTitle,
    inHeadings: a.inHeadings || b.inHeadings,
    inNested: a.inNested || b.inNested || false,
    isDay: a.isDay || b.isDay || false,
  };
}
