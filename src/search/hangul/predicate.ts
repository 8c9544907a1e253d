/**
 * Verbs and adjectives made of a noun: `할당하는` → `할당`, `정규화되면` → `정규화`, `필수적인` → `필수`.
 * Suffixes `-하다`, `-되다`, `-시키다`, `-적` and the copula, and endings that follow them: entries of the Standard Korean
 * Language Dictionary (표준국어대사전, National Institute of Korean Language).
 */
const ENDINGS =
  '는 고 면 며 지 기 여 어 다 게 나 나요 는지 는가 는데 려면 려고 도록 지만 니까 거나 자 지요 죠 세요 시오 ' +
  '였다 었다 였던 었던 여서 어서 여야 어야 는지를 기를 기가 기는 기도 기에 기로 지는 지도 면서 자마자 더라도';
/** What may follow `-ㄴ다` and `-었다`: `-다는`, `-다고`, `-다면`, `-다며`. */
const QUOTED = '[는고면며]?';
const after = (verb: string): string => `${verb}(?:${ENDINGS.split(' ').join('|')})`;
/** `-나다`, of which the noun is the topic: `충돌나면`. */
const OCCURS = '나(?:면|는|서|고|지|요|는지|니까|면서|도록)|난다?|날때?|났(?:다|을|던|을때|습니다)|납니다';
const OCCURRING = new RegExp(`(?:${OCCURS})$`);
const SUFFIX = new RegExp(
  `^([가-힣]{2,}?)(?:${[
    after('하'),
    `한(?:다${QUOTED})?|할|함|합니다|합니까|해|해서|해야|해요|해도|했(?:다${QUOTED}|던|을|고|나요|습니다)|해(?:줘|줘요|주세요|줄래|보자|보세요)|한지|한데|한가요?|할까요?|할지|할때|할수|하려`,
    after('되'),
    `된(?:다${QUOTED})?|될|됨|됩니다|됩니까|돼|돼서|돼야|돼요|됐(?:다${QUOTED}|던|을|고|나요|습니다)|된지|된데|된가요?|될까요?|될지|될때`,
    after('시키'),
    `시킨(?:다${QUOTED})?|시킬|시켜|시킴|시킵니다`,
    OCCURS,
    '적인|적으로|적이다',
    '인|일|인가요?|입니다|입니까|인지|일까요?|이에요|예요|이다|이었다|였다|이며|이고',
  ].join('|')})$`,
);

/** @returns The noun, if the eojeol has the form of a verb or an adjective made of one; the caller knows whether it is one. */
export function stripPredicate(eojeol: string): string | undefined {
  return SUFFIX.exec(eojeol)?.[1];
}

/** Whether it tells that what the noun names happens. */
export function isOccurring(eojeol: string): boolean {
  return OCCURRING.test(eojeol);
}
