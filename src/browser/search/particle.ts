/** Particles of Korean as they stand after any word, Latin ones and numbers as they are read aloud. */
import { isHangul, wordEnd } from '../../search/hangul/hangul.ts';

/** Digits whose names end in a consonant other than ㄹ: 영, 삼, 육; and 십, 백, 천, 만. */
const DIGIT = /[036]$/;
/** Letters whose names do, 엠 and 엔, where a word is read letter by letter; those with `l` and `r` end in ㄹ. */
const LETTER = /[mn]$/;
/** A word of these has no vowel to be read with. */
const SPELT = /^[^aeiouy]+$/;
/**
 * Ends of English words that Hangul writes with such a final consonant: nasals, and p, t and k after a short vowel
 * (Loanword Orthography, 외래어 표기법 3.1.1 and 3.1.5), and some by custom.
 */
const WORD =
  /(?:[mn]|ng|mb|[aeiouy][mn]e|(?:^|[^aeiouy])[aeiouy](?:[pt]|c?k|c)|ook|web|job|heap|group|type|#)$/;

/** The particle `(으)로`. */
export function ro(text: string): string {
  const word = /[\p{L}\p{N}+#]+(?=[^\p{L}\p{N}+#]*$)/u.exec(text.toLowerCase())?.[0] ?? '';
  const last = word.at(-1) ?? '';
  if (isHangul(last)) return wordEnd(last) === 'consonant' ? '으로' : '로';
  if (/\d/.test(last)) return DIGIT.test(last) ? '으로' : '로';
  const latin = /[a-z+#]+$/.exec(word)?.[0];
  if (latin === undefined) return '(으)로';
  return (SPELT.test(latin) && !latin.endsWith('#') ? LETTER : WORD).test(latin) ? '으로' : '로';
}
