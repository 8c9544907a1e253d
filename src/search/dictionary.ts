/**
 * A dictionary for compressing small pieces of text: what the notes say again and again. A piece that is compressed
 * behind it need only point to it.
 */

/** In UTF-16 code units; larger ones save less in what a visit loads than they add. */
const LENGTH = 4000;
/** Texts that are looked at: enough to know what is frequent. */
const SAMPLES = 100;
/** Code units of each. */
const SAMPLE_LENGTH = 2000;
const LONGEST_SEQUENCE = 3;
const LONGEST = 60;
const SEVERAL = 3;

/** @returns some of many, from all over them */
export function takeSamples<T>(values: readonly T[]): T[] {
  const step = Math.ceil(values.length / SAMPLES);
  return values.filter((_, i) => i % step === 0);
}

/**
 * @param samples texts like those that will be compressed
 * @returns Sequences of words with spaces, the most worthwhile last, where they are pointed to most cheaply.
 */
export function makeDictionary(samples: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of samples)
    for (const sequence of sequencesOf(text)) counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
  const ranked = [...counts]
    .filter(([, count]) => count >= SEVERAL)
    .map(([sequence, count]) => ({ sequence, worth: (count - 1) * sequence.length }))
    .sort((a, b) => b.worth - a.worth || (a.sequence < b.sequence ? -1 : 1));
  let dictionary = '';
  for (const { sequence } of ranked) {
    if (dictionary.length + sequence.length > LENGTH) break;
    if (!dictionary.includes(sequence.trim())) dictionary = sequence + dictionary;
  }
  return dictionary;
}

/** Each sequence of words of a text once. */
function sequencesOf(text: string): Set<string> {
  const words = text.slice(0, SAMPLE_LENGTH).split(' ');
  const sequences = new Set<string>();
  words.forEach((_, i) => {
    for (let length = 1; length <= LONGEST_SEQUENCE && i + length <= words.length; length++) {
      const sequence = `${words.slice(i, i + length).join(' ')} `;
      if (sequence.length > 2 && sequence.length <= LONGEST) sequences.add(sequence);
    }
  });
  return sequences;
}
