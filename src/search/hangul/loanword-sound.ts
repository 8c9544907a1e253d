/**
 * Whether a Hangul word is how a Latin one sounds in Korean: `데드락` and `deadlock`, `스케줄러` and `scheduler`.
 * Which letters a sound may be spelt with follows the rules for English in the Loanword Orthography (외래어 표기법,
 * National Institute of Korean Language, chapters 2 and 3.1), read from the Korean side, with some room for custom.
 */
import { INITIALS, isHangul } from './hangul.ts';

const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const NONE = ' ';

interface Spelling {
  letters: string;
  cost: number;
  /** Whether it must stand before a letter that softens it, or mustn't. */
  isSoft?: boolean;
}

const COST_RARE = 0.04; // a spelling costs more the later it stands in its list,
const MOST_RARE = 0.3; // but no more than this

/**
 * Reads spellings of sounds, the usual ones first; `_` is none. English says letters with a `+` so before e, i and y only,
 * and those with a `-` before others only: `city`, `code`.
 */
function spellingsOf(table: string): ReadonlyMap<string, readonly Spelling[]> {
  const rows = table.split(/[|\n]/).map((row) => row.trim().split(' '));
  return new Map(rows.map(([sound = '', ...ways]) => [sound, ways.map(toSpelling)]));
}

function toSpelling(way: string, rank: number): Spelling {
  const spelling = { letters: way.replace(/[_+-]/, ''), cost: Math.min(MOST_RARE, rank * COST_RARE) };
  return /[+-]$/.test(way) ? { ...spelling, isSoft: way.endsWith('+') } : spelling;
}

const BEFORE_VOWEL = spellingsOf(`
  ㄱ g gg gh k c- | ㄲ k c- g | ㄴ n nn kn gn | ㄷ d dd t th | ㄸ d t th | ㄹ l r ll rr wr rh
  ㅁ m mm mb mn | ㅂ b bb v p | ㅃ b p v | ㅅ s ss c+ sc+ sh th ps ti ci si ssi sch ch cc x
  ㅆ s ss c+ th | ㅇ _ h wh | ㅈ j g+ z zz dg dge s ds si ti x d gg+ dj | ㅉ z j zz
  ㅊ ch tch t ts tu c j | ㅋ k c- ck cc- ch q kh qu x sc- | ㅌ t tt th d | ㅍ p pp f ff ph v b
  ㅎ h wh f j`);
/** Of vowels, and of two syllables that English spells as one: the `a` of `page`. */
const VOWEL = spellingsOf(`
  ㅏ a u o ar ah al ou au er i | ㅐ a e ai ea ar | ㅑ ya ia a ar | ㅒ ya ye
  ㅓ e er o u a i ur ir or ar ou ea eo ear our r re au aw ure eur ia y oo
  ㅔ e a ai ea ay ei ae ie ey i | ㅕ ye yo u io o ia ea ya iou a eo e | ㅖ e ye ie a
  ㅗ o or oa ow au aw al ou oo our a oe ough eo oh ore oor | ㅘ wa ua oa o oi | ㅙ we wa ua
  ㅚ oe we oi | ㅛ yo io eo o | ㅜ u oo o ou ew ue w wo ui eu oe ough
  ㅝ wo wa ue ua wor war we wer o uo | ㅞ we ue wa ua whe wei wai a e
  ㅟ wi ui we ue wee wea whi uee y uy ua
  ㅠ u ew ue yu iu eu you eau ueue iew eue ute yoo ou | ㅡ _ e u o i | ㅢ ui
  ㅣ i e ee ea y ie ey ei _ a u ui | ㅔㅣ a ai ay ei ey ea eigh ae e | ㅞㅣ a ai ay
  ㅏㅣ i y ie igh uy ai ye ei is eye | ㅗㅣ oi oy | ㅏㅜ ou ow au ough
  ㅣㅓ ear eer ier ia ea ere eo io | ㅔㅓ are air ear a | ㅏㅓ ire ir yr yer | ㅜㅓ ure oor our ua`);
const AFTER_VOWEL = spellingsOf(`
  ㄱ k c ck g ch que cc x q ke | ㄴ n nn ne gn kn | ㄷ t d th | ㄹ l ll le r el al il
  ㅁ m mm me mb mn | ㅂ p pp b pe f be bb v | ㅅ t tt te d th s ts | ㅇ ng n m`);
/** 터치: after [ʃ], [tʃ] and [dʒ] at the end of an English word, 이 has no letter (외래어 표기법 3.1.3, 3.1.5). */
const MAY_BE_SILENT = spellingsOf('ㅣ i e _ ee ea y ie ey ei a u ui');
/** 으 at the beginning is never without a letter. */
const NOT_SILENT = spellingsOf('ㅡ e u');

const SOFTENS = /^[eiy]/;
/** Greatest distance at which a word of so many syllables is taken for the other: short words are alike by chance. */
const LIMITS = [0, 0, 0.48, 0.85, 1.1];
const LIMITS_SINO = [0, 0, 0, 0.15, 0.6];

// Readings of Chinese characters: a word of nothing else is hardly ever a loanword from English (배제 is not `base`).
const SINO = new Set(
  '가각간갈감갑강개객갱거건걸검겁게격견결겸경계고곡곤골공과곽관괄광괘괴굉교구국군굴궁권궐궤귀규균귤극근금급긍기긴길김나낙난날남납낭내녀년념녕노농뇌뇨누눈눌니닉다단달담답당대덕도독돈돌동두둔득등라락란랄람랍랑래랭략량려력련렬렴렵령례로록론롱뢰료룡루류륙륜률륭륵름릉리린림립마막만말망매맥맹면멸명모목몰몽묘무묵문물미민밀박반발방배백번벌범법벽변별병보복본봉부북분불붕비빈빙사삭산살삼삽상새색생서석선설섬섭성세소속손솔송쇄쇠수숙순술숭슬습승시식신실심십쌍씨아악안알암압앙애액앵야약양어억언얼엄업여역연열염엽영예오옥온올옹와완왈왕왜외요욕용우욱운울웅원월위유육윤율융은을음읍응의이익인일임입잉자작잔잠잡장재쟁저적전절점접정제조족존졸종좌죄주죽준중즉즐즙증지직진질짐집징차착찬찰참창채책처척천철첨첩청체초촉촌총촬최추축춘출충췌취측층치칙친칠침칭쾌타탁탄탈탐탑탕태택탱토통퇴투특파판팔패팽편평폐포폭표품풍피필핍하학한할함합항해핵행향허헌헐험혁현혈혐협형혜호혹혼홀홍화확환활황회획횡효후훈훼휘휴휼흉흑흔흘흠흡흥희힐',
);

/** Letters that the first sound of a Hangul word may be spelt with. */
export function firstLetters(hangul: string): Set<string> {
  const { initial, vowel } = toSounds(hangul);
  const spelt = (BEFORE_VOWEL.get(initial) ?? []).flatMap((each) =>
    each.letters === '' ? (VOWEL.get(vowel) ?? []) : [each],
  );
  return new Set(spelt.flatMap(({ letters }) => letters[0] ?? []));
}

/** Up to which distance a Latin word is taken for this one. */
export function soundLimit(hangul: string): number {
  const limits = [...hangul].every((syllable) => SINO.has(syllable)) ? LIMITS_SINO : LIMITS;
  return limits[Math.min(hangul.length, limits.length - 1)] ?? 0;
}

/**
 * @param hangul Whole syllables.
 * @param latin Small letters a–z.
 * @param limit The greatest distance of interest: what is farther isn't worked out.
 * @returns How far the spelling is from the sound: 0 for the usual one, `Infinity` for another word.
 */
export function soundDistance(hangul: string, latin: string, limit = soundLimit(hangul)): number {
  // A syllable has one to four letters or so: far shorter or longer words can't match.
  if (limit === 0 || latin.length < hangul.length || latin.length > hangul.length * 5) return Infinity;
  const syllables = soundsOf(hangul);
  const distance = spell(syllables, latin, limit);
  return latin.includes('x')
    ? Math.min(distance, spell(syllables, latin.replaceAll('x', 'ks'), limit))
    : distance;
}

interface Sounds {
  initial: string;
  vowel: string;
  final: string;
}

/**
 * @param limit most that it may cost
 * @param before The sounds before these.
 * @returns the least cost of spelling all syllables with all letters
 */
function spell(
  [syllable, ...others]: readonly Sounds[],
  latin: string,
  limit: number,
  before?: Sounds,
): number {
  if (!syllable) return latin === '' || latin === 'e' ? 0 : Infinity; // a last `e` is silent
  const { initial, vowel, final } = syllable;
  const [next, ...further] = others;
  const spellVowel: SpellRest = (rest, most) =>
    spend(vowelsOf(syllable, before), rest, most, (left, most) =>
      left === '' && rest === 'e' && vowel !== 'ㅣ' ? Infinity : spellFinal(syllable, others, left, most),
    );
  // 페이지: two syllables for the one vowel of `page`.
  const glide = final === NONE && next?.initial === 'ㅇ' ? VOWEL.get(vowel + next.vowel) : undefined;
  const spellRest: SpellRest = (rest, most) => {
    const apart = spellVowel(rest, most);
    if (!glide || !next) return apart;
    return Math.min(
      apart,
      spend(glide, rest, Math.min(most, apart), (left, most) => spellFinal(next, further, left, most)),
    );
  };
  const spelt = spend(BEFORE_VOWEL.get(initial), latin, limit, spellRest);
  return initial === before?.final ? Math.min(spelt, spellRest(latin, Math.min(limit, spelt))) : spelt; // 클로저: one `l`, two ㄹ
}

/** Spells what follows with the letters that are left. @param most most that it may cost */
type SpellRest = (left: string, most: number) => number;

function spellFinal(syllable: Sounds, others: readonly Sounds[], latin: string, limit: number): number {
  if (syllable.final === NONE) return spell(others, latin, limit, syllable);
  return spend(AFTER_VOWEL.get(syllable.final), latin, limit, (left, most) =>
    spell(others, left, most, syllable),
  );
}

function vowelsOf({ initial, vowel }: Sounds, before: Sounds | undefined): readonly Spelling[] | undefined {
  if (vowel === 'ㅣ' && 'ㅅㅈㅊ'.includes(initial)) return MAY_BE_SILENT.get(vowel);
  return (!before && initial === 'ㅇ' && NOT_SILENT.get(vowel)) || VOWEL.get(vowel);
}

/** @returns the least cost of spelling a sound and, with the letters that are left, all that follows */
function spend(ways: readonly Spelling[] = [], latin: string, limit: number, spellRest: SpellRest): number {
  let least = Infinity;
  for (const { letters, cost, isSoft } of ways) {
    const most = Math.min(limit, least) - cost;
    if (most < 0) break; // further ones cost more
    if (!latin.startsWith(letters)) continue;
    const left = latin.slice(letters.length);
    if (isSoft === undefined || isSoft === SOFTENS.test(left))
      least = Math.min(least, cost + spellRest(left, most));
  }
  return least;
}

const known = new Map<string, readonly Sounds[]>();
function soundsOf(hangul: string): readonly Sounds[] {
  const sounds = known.get(hangul) ?? Array.from(hangul, toSounds);
  known.set(hangul, sounds);
  return sounds;
}

function toSounds(syllable: string): Sounds {
  const code = syllable.charCodeAt(0) - 0xac00;
  return {
    initial: INITIALS[Math.floor(code / 588)] ?? NONE,
    vowel: VOWELS[Math.floor((code % 588) / 28)] ?? NONE,
    final: FINALS[code % 28] ?? NONE,
  };
}

/** Whether one is Hangul, the other Latin, and both sound alike. */
export function soundsLike(a: string, b: string): boolean {
  const [hangul, latin] = isHangul(a) ? [a, b] : [b, a];
  return isHangul(hangul) && /^[a-z]+$/.test(latin) && soundDistance(hangul, latin) < soundLimit(hangul);
}
