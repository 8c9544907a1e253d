/**
 * Particles (josa) at the end of an eojeol.
 * Forms and the endings they follow: Standard Korean Language Dictionary (표준국어대사전, National Institute of Korean
 * Language), entries of the particles and of the copula `이다`; which of them follow one another: 『외국인을 위한 한국어
 * 문법 2』 (National Institute of Korean Language, 2005).
 */
import { type WordEnd, wordEnd } from './hangul.ts';

/** After which ends of a word a form stands. */
type After = 'any' | 'vowel' | 'consonant' | 'vowel or rieul' | 'consonant but rieul';

const FORMS: Record<After, string> = {
  any:
    '의 에 엔 에서 에선 에게 에게서 한테 한테서 께 께서 도 만 까지 부터 조차 마저 밖에 마다 대로 뿐 보다 처럼 같이 만큼 하고 들 끼리 ' +
    '간 별 등 라든지 라든가 이라든지 이라든가 이야말로 이냐 이냐고 에다 에다가 치고 커녕 입니다 인가 인가요 인지 이다 이고 이며 였다 이었다 이라면 이라서 인데 이란 이라는 이라고',
  vowel: '야말로 냐 냐고 가 는 를 와 라 라는 라고 라도 라면 라서 란 나 든 든지 며 고 다 랑 야 예요 여서 였던',
  consonant: '이 은 을 과 이라 이라도 이나 이든 이든지 이랑 이야 이에요 아',
  'vowel or rieul': '로 로서 로써 로부터',
  'consonant but rieul': '으로 으로서 으로써 으로부터',
};

const FITS: Record<After, readonly WordEnd[]> = {
  any: ['vowel', 'rieul', 'consonant', 'other'],
  vowel: ['vowel', 'other'],
  consonant: ['consonant', 'rieul', 'other'],
  'vowel or rieul': ['vowel', 'rieul', 'other'],
  'consonant but rieul': ['consonant', 'other'],
};

const LONGEST_FORM = 4;
const MOST_PARTICLES = 3; // 학생들에게만: plural, case, delimiter

const fits = new Map<string, Set<WordEnd>>();
for (const [after, forms] of Object.entries(FORMS) as [After, string][])
  for (const form of forms.split(' ')) fits.set(form, new Set([...(fits.get(form) ?? []), ...FITS[after]]));

/** Whether a Hangul text consists of particles only: `에서는`. */
export function isJosa(text: string): boolean {
  return fits.has(text) || stems(text, MOST_PARTICLES - 1).some((stem) => fits.has(stem));
}

/**
 * What an eojeol can be without its particles, the longest (that with the least taken away) first;
 * the eojeol itself is not among them. `서버에서는` → `서버에서`, `서버`. `책로` → nothing: ㄱ is followed by `으로`.
 */
export function stripJosa(eojeol: string): string[] {
  return stems(eojeol, MOST_PARTICLES).sort((a, b) => b.length - a.length);
}

function stems(eojeol: string, depth: number): string[] {
  if (depth === 0) return [];
  const found = new Set<string>();
  for (let length = 1; length <= LONGEST_FORM && length < eojeol.length; length++) {
    const stem = eojeol.slice(0, -length);
    if (!fits.get(eojeol.slice(-length))?.has(wordEnd(stem))) continue;
    found.add(stem);
    for (const inner of stems(stem, depth - 1)) found.add(inner);
  }
  return [...found];
}
