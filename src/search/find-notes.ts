/** Finds the notes that a plan means, by asking for one word at a time, and puts the best first. */
import { hasHangul } from './hangul.ts';
import type { Alternative, Concept, Kind } from './plan.ts';
import { MUST } from './question-words.ts';

/** Where a note holds a word. */
export interface Match {
  /** Numbers of the words of the note's text, rising. */
  positions: readonly number[];
  inTitle: boolean;
  inHeadings: boolean;
  /** Whether it is a word of its own there, and not only the beginning of one. */
  isWhole: boolean;
}

/** Notes, by an id of the index, that hold a word or one that begins with it. */
export type Matches = ReadonlyMap<string, Match>;

/** @param open Whether the word may go on within its last syllable. */
export type FindWord = (word: string, open: boolean) => Promise<Matches>;

export interface Found {
  /** Ids, the best first. */
  notes: string[];
  /** For each thing that was asked for: how it was understood in the end. */
  understood: Understood[];
}

export interface Understood {
  concept: Concept;
  /** Those that were found, the surest first. */
  alternatives: readonly Alternative[];
  /** All that were looked for beside them. */
  guesses: readonly Alternative[];
}

/** A note is worth this much for a word in running text (approached as the word is repeated), in a heading, in the title. */
const REPEATED = 3;
const HEADING = 1.5;
const TITLE = 1;
/** What a word counts where it is only the beginning of another. */
const BEGINNING = 0.15;
/** What synonyms count: hardly anything where the typed name is a topic of some note, else nearly as much as the name. */
const SYNONYM_BESIDE_TOPIC = 0.04;
/** What words count that stand in headings of a note, but not side by side as they were asked for: less where others do. */
const APART = 0.4;
const APART_BESIDE = 0.1;
/** Notes that lack something are shown after those that have all, if they have this much of it by how rare the words are. */
const MOST_OF_IT = 0.6;
/** Where fewer notes than `FEW` have all, this much will do. */
const SOME_OF_IT = 0.25;
const FEW = 3;
const ENOUGH_FOR_A_PAGE = 10;
/** Words between which two things count as half as near as side by side. */
const NEAR = 15;

interface Evidence {
  score: number;
  positions: readonly number[];
  inTitle: boolean;
  inHeadings: boolean;
}

type Evidences = Map<string, Evidence>;

export async function findNotes(
  concepts: readonly Concept[],
  find: FindWord,
  noteCount: number,
): Promise<Found> {
  const found = await Promise.all(concepts.map((concept) => findConcept(concept, find)));
  const ranked = rank(
    found.map(({ evidences, concept }) => ({ evidences, importance: concept.importance })),
    noteCount,
  );
  return {
    notes: ranked,
    understood: found.map(({ concept, alternatives, guesses }) => ({ concept, alternatives, guesses })),
  };
}

async function findConcept(concept: Concept, find: FindWord): Promise<Understood & { evidences: Evidences }> {
  let other: (FoundTier & { guesses: readonly Alternative[] }) | undefined;
  for (const tier of concept.tiers) {
    const guesses = tier();
    const found = await findTier(guesses, find);
    if (!found.evidences.size) continue;
    // Only another name was found, perhaps of something else: what was typed may be a slip.
    if (found.alternatives.every(({ kind }) => kind === 'synonym') && tier !== concept.tiers.at(-1)) {
      other ??= { ...found, guesses };
      continue;
    }
    if (found.evidences.size < ENOUGH_FOR_A_PAGE) {
      const inside = await findTier(concept.inside(), find);
      for (const [id, evidence] of inside.evidences)
        if (!found.evidences.has(id)) found.evidences.set(id, evidence);
    }
    return { concept, guesses, ...found };
  }
  return { concept, ...(other ?? { guesses: [], alternatives: [], evidences: new Map() }) };
}

interface FoundTier {
  evidences: Evidences;
  alternatives: Alternative[];
}

async function findTier(tier: readonly Alternative[], find: FindWord): Promise<FoundTier> {
  const found = await Promise.all(
    tier.map(async (alternative) => ({ alternative, evidences: await findAlternative(alternative, find) })),
  );
  const hits = found.filter(({ evidences }) => evidences.size > 0);
  const isTopic = hits.some(
    ({ alternative, evidences }) =>
      alternative.kind !== 'synonym' &&
      [...evidences.values()].some((evidence) => evidence.inHeadings || evidence.inTitle),
  );
  const evidences: Evidences = new Map();
  for (const { alternative, evidences: own } of hits) {
    const factor = isTopic && alternative.kind === 'synonym' ? SYNONYM_BESIDE_TOPIC : 1;
    for (const [id, evidence] of own) {
      const scaled = { ...evidence, score: evidence.score * factor };
      const known = evidences.get(id);
      evidences.set(id, known ? merge(known, scaled, alternative.kind) : scaled);
    }
  }
  return { evidences, alternatives: hits.map(({ alternative }) => alternative) };
}

/** Names of one thing count once and a little; of several that may be meant, a note that has more is the better guess. */
function merge(a: Evidence, b: Evidence, kind: Kind): Evidence {
  const [more, less] = a.score > b.score ? [a.score, b.score] : [b.score, a.score];
  return {
    score: kind === 'choseong' ? more + less : more + 0.2 * less,
    positions: [...new Set([...a.positions, ...b.positions])].sort((x, y) => x - y),
    inTitle: a.inTitle || b.inTitle,
    inHeadings: a.inHeadings || b.inHeadings,
  };
}

async function findAlternative(alternative: Alternative, find: FindWord): Promise<Evidences> {
  const { words, weight, open, apart: mayBeApart, kind } = alternative;
  const found = await Promise.all(words.map((word, i) => find(word, open && i === words.length - 1)));
  const [first, ...others] = found;
  const evidences: Evidences = new Map();
  if (!first) return evidences;
  const isWord = [...first.values()].some((match) => match.isWhole);
  const apart: string[] = [];
  for (const [id, match] of first) {
    if (!match.isWhole && kind !== 'literal') continue; // what was typed may be a beginning; what it stands for isn't
    const matches = [match, ...others.map((each) => each.get(id))];
    if (!matches.every((each) => each !== undefined)) continue;
    const positions = sideBySide(
      words,
      matches.map((each) => each.positions),
    );
    const inTitle = matches.every((each) => each.inTitle);
    const inHeadings = matches.every((each) => each.inHeadings);
    if (!positions.length && words.length > 1) {
      if (mayBeApart === 'never' || (mayBeApart === 'in headings' && !inTitle && !inHeadings)) continue;
      apart.push(id);
    }
    const beginning = isWord && !match.isWhole ? BEGINNING : 1;
    const where = positions.length || words.length === 1 ? positions : match.positions;
    const score =
      where.length / (where.length + REPEATED) + (inHeadings ? HEADING : 0) + (inTitle ? TITLE : 0);
    evidences.set(id, { score: score * weight * beginning, positions: where, inTitle, inHeadings });
  }
  const factor = apart.length < evidences.size ? APART_BESIDE : APART;
  for (const id of apart) {
    const evidence = evidences.get(id);
    if (evidence)
      evidences.set(id, { ...evidence, score: evidence.score * factor, inTitle: false, inHeadings: false });
  }
  return evidences;
}

/** Positions of the first word where the others follow, or stand in the same compound. */
function sideBySide(words: readonly string[], positions: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = positions;
  const sets = others.map((each) => new Set(each));
  // A particle written onto a Latin word is a word of its own in the index.
  const gaps = words.map((word) => (hasHangul(word) ? 0 : 1));
  return first.filter((position) => {
    let from = position;
    let to = position;
    return sets.every((set, i) => {
      const next = [from, to + 1, to + 1 + (gaps[i] ?? 0)].find((each) => set.has(each));
      if (next === undefined) return false;
      from = Math.min(from, next);
      to = next;
      return true;
    });
  });
}

function rank(
  concepts: readonly { evidences: Evidences; importance: number }[],
  noteCount: number,
): string[] {
  const rarity = concepts.map(({ evidences }) => Math.log(1 + noteCount / (1 + evidences.size)));
  const required = concepts.map(({ evidences, importance }) => importance === MUST && evidences.size > 0);
  const whole = rarity.reduce((sum, each, i) => sum + (required[i] ? each : 0), 0) || 1;
  const ids = new Set(concepts.flatMap(({ evidences }) => [...evidences.keys()]));
  const notes = [...ids].map((id) => {
    let score = 0;
    let covered = 0;
    const near: (readonly number[])[] = [];
    concepts.forEach(({ evidences, importance }, i) => {
      const evidence = evidences.get(id);
      if (!evidence) return;
      score += (rarity[i] ?? 0) * evidence.score * importance;
      if (!required[i]) return;
      covered += rarity[i] ?? 0;
      near.push(evidence.positions);
    });
    const coverage = covered / whole;
    const nearness = near.length > 1 ? 1.5 / (1 + shortestSpan(near) / NEAR) : 0;
    return { id, coverage, score: score * coverage ** 3 * (1 + nearness) };
  });
  notes.sort((a, b) => b.score - a.score);
  const complete = notes.filter(({ coverage }) => coverage > 0.999);
  if (complete.length >= ENOUGH_FOR_A_PAGE) return complete.map(({ id }) => id);
  const least = complete.length >= FEW ? MOST_OF_IT : SOME_OF_IT;
  const partial = notes.filter(({ coverage }) => coverage <= 0.999 && coverage >= least);
  return [...complete, ...partial].map(({ id }) => id);
}

/** Number of words in the shortest passage that holds one position of each list; infinite where one list is empty. */
function shortestSpan(lists: readonly (readonly number[])[]): number {
  const events = lists.flatMap((list, i) => list.map((position) => [position, i] as const));
  events.sort((a, b) => a[0] - b[0]);
  const last = lists.map(() => -Infinity);
  let shortest = Infinity;
  for (const [position, i] of events) {
    last[i] = position;
    shortest = Math.min(shortest, position - Math.min(...last));
  }
  return shortest;
}
