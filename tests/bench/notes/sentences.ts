import { josa } from 'es-hangul';
import { createZipf, pick } from './random.ts';
import type { Random } from './random.ts';
import { BEFORE_NOUNS, BEFORE_PREDICATES, JOSA, NOUNS, PREDICATES, TERMS } from './vocabulary.ts';

/**
 * Fitted to the Korean study notes of GitHub: 145,000 words of them have 23,800 different ones, the 1st is used
 * 2,343 times, the 250th 75, the 1,000th 24 and the 4,000th 6 times.
 */
const rankOfNoun = createZipf(NOUNS.length, 1.2, 12);

export function noun(random: Random): string {
  return NOUNS[rankOfNoun(random)] ?? '';
}

/** A sentence of a note, with the emphasis, code and glosses that writers give to about each fifth one. */
export function sentence(random: Random): string {
  const words: string[] = [];
  const phrases = 2 + Math.floor(random() * 3);
  for (let i = 0; i < phrases; i++) words.push(...phrase(random));
  if (random() < 0.3) words.push(pick(random, BEFORE_PREDICATES));
  words.push(pick(random, PREDICATES).replace('~', noun(random)));
  return `${words.join(' ')}.`;
}

/** A few words without an end, as lists and cells of tables have them. */
export function keywords(random: Random): string {
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => noun(random)).join(' ');
}

/** What a heading says or asks. */
export function topic(random: Random, asks: boolean): string {
  const name = random() < 0.4 ? pick(random, TERMS)[0] : noun(random);
  if (!asks) return random() < 0.5 ? `${name} ${noun(random)}` : name;
  const questions = [
    `${josa(name, '이란/란')}?`,
    `${josa(name, '은/는')} 무엇인가?`,
    `${josa(name, '와/과')} ${noun(random)}의 차이는?`,
    `왜 ${josa(name, '을/를')} 사용하는가?`,
    `${josa(name, '을/를')} ${noun(random)}에 적용하면 어떻게 되나?`,
  ];
  return pick(random, questions);
}

function phrase(random: Random): string[] {
  const before = random() < 0.25 ? [pick(random, BEFORE_NOUNS)] : [];
  const first = random() < 0.2 ? [noun(random)] : [];
  const particle = pick(random, JOSA);
  return [...before, ...first, withJosa(marked(random), particle)];
}

/** A noun, now and then in bold, in code, or with its English beside it. */
function marked(random: Random): { text: string; sound: string } {
  const chance = random();
  if (chance < 0.006) {
    const [hangul, english] = pick(random, TERMS);
    return { text: `${hangul}(${english})`, sound: hangul };
  }
  const sound = noun(random);
  if (chance < 0.016) return { text: `**${sound}**`, sound };
  if (chance < 0.023) return { text: `**${sound}(${pick(random, TERMS)[1]})**`, sound };
  if (chance < 0.063) return { text: `\`${identifier(random)}\``, sound };
  return { text: sound, sound };
}

/** Particles stand right behind what they belong to, as in `**캐시(Cache)**는`. */
function withJosa({ text, sound }: { text: string; sound: string }, particle: string): string {
  if (!isVariable(particle)) return text + particle;
  return text + josa.pick(sound, particle);
}

const VARIABLE = ['을/를', '이/가', '은/는', '으로/로', '와/과', '이나/나'] as const;

function isVariable(particle: string): particle is (typeof VARIABLE)[number] {
  return VARIABLE.some((variable) => variable === particle);
}

/** A name as programs have them: `sharedCache`, `lock_index`. */
export function identifier(random: Random): string {
  const [first, second] = [pick(random, TERMS)[1], pick(random, TERMS)[1]].map((term) =>
    term.replace(/ /g, ''),
  );
  const start = first?.replace(/^./, (letter) => letter.toLowerCase()) ?? '';
  return random() < 0.5 ? start : `${start}${second}`;
}
