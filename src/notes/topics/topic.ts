import { isAgenda } from './agenda.ts';

/** What a heading is about, as a book's index would have it. */
export interface Topic {
  text: string;
  /** Whether the heading is about nothing else (`TFO란?`); else it is what its sentence begins with. */
  isWhole: boolean;
}

/** Width of a term in Hangul, of which other letters have three fifths; what is wider is a sentence. */
const WIDEST = 24;
/** Of a heading that has none: English titles have their articles and prepositions. */
const WIDEST_LATIN = 32;
/** Characters that are read of a heading. */
const MOST = 160;

/** Signs, numbers and labels before a heading: `1. `, `Q2) `, `[Spring] `, `✅ `; `2PL` and `.NET` begin with their own. */
const LABEL =
  /^(?:[^\p{L}\p{N}.\s]+\s*|\s+|\d{1,3}(?:[.-]\d{1,3})*[.)]\s*(?=\D)|(?:Q|질문|문제)\s?\d*\s?[.:)]\s*)+/iu;
const CATEGORY = /^\s*\[[^[\]]{1,20}\]\s*(?=\S)/u;
const GLOSS = /\s*[([（［][^()[\]（）［］]*[)\]）］]\s*/gu;

/** Asks what something is, or how it differs: what stands before is the topic. */
const DEFINITIONS: readonly RegExp[] = [
  /^(?<topic>.+?)\s?(?:이란|란)(?:\s.*)?$/u,
  /^(?<topic>.+?)\s?(?:이라는|라는)\s?(?:것은|것이|건|게)(?:\s.*)?$/u,
  /^(?<topic>.+?)(?:은|는|이|가)\s*(?:각각\s?)?(?:무엇|뭐|뭔|뭘|무슨|어떤|어떻게|왜|언제)(?:.*)$/u,
  /^(?<topic>.+?)(?:을|를|에\s?(?:대하여|대해서?|대한|관하여|관해서?))\s*(?:(?:간단|간략|자세)(?:히|하게)\s)?(?:서로\s)?(?:설명|서술|정의|기술|말해|이야기|알아|정리|비교|논하|공부|구분)(?:.*)$/u,
  /^(?<topic>.+?)(?:은|는)$/u,
  /^(?:what|who|which)(?:\s(?:is|are|was|were|does|do)|['’]s|['’]re)\s+(?:an?\s|the\s)?(?<topic>.+?)(?:\s(?:mean|stand for|do|used for|good for))?$/iu,
];

/** The end of a clause's first phrase: particles after which something else begins. 차이, 높이 and 평가 have none. */
const MARKED =
  /^(?<noun>.*(?:[가-힣]|[A-Za-z0-9)+#]))(?:은|는|을|를|에서|에게|란|이란|으로|로|까지|부터|와의|과의)$|^(?<subject>.*(?:[가-힣A-Za-z0-9)+#]))(?:이|가|도|만)$/u;
/** Words that name nothing: they only lead to what is asked, or tell how, or where. */
const FILLER =
  /^(?:그렇다면|그러면|그럼|그래서|그런데|근데|만약에?|혹시|왜|어떻게|어떤|언제|무슨|무엇을?|어디|우리|다들|보통|각각|실제로?|단순히|간략한|간단한|간단히|정확히|이|그|저|이런|그런|어떠한|한|두|세|및|등|the|an?|how|why|when|where|to|do|does|is|are|we|you|can|should)$|(?:에게|에는|으로|적으로|위해|위한|따라|따른|대한|통해|통한|이후|이전|경우|때)$/iu;
/** Verbs and adjectives before what they go with. */
const CLAUSE =
  /(?:[하되]|[가-힣]있|[가-힣]없)는(?:데|지|지를)?$|(?:(?<![역분])할|(?<![제권무기])한|될|된|있는|없는|있을|없을|같은|다른|하지|되지|못한?|않고|않는|하고|하여|해서|하면|되면|되어|있고|쓰는|쓸|보는|오는|가는|주는|만든|만들|나오는)(?:때|지|지를)?$/u;

/** @returns nothing for a part of the agenda, and for a sentence that begins with no noun. @param heading plain text */
export function topicOf(heading: string): Topic | undefined {
  const bare = heading
    .slice(0, MOST)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(CATEGORY, '')
    .replace(LABEL, '')
    .replace(/[\s?？!！.。,:;~…\p{Extended_Pictographic}\uFE0F]+$/u, '');
  const text =
    bare.replace(GLOSS, (_gloss, at: number) => (bare.slice(at).includes(' ') ? ' ' : '')).trim() || bare;
  if (text === '' || isAgenda(text)) return undefined;
  const defined = DEFINITIONS.map((form) => form.exec(text)?.groups?.['topic']).find(
    (topic) => topic !== undefined && isTerm(topic),
  );
  // A title may have clauses (`회고하는 법`); within a question they are its sentence.
  const isTitle = /[?？]/.test(heading) ? isTerm(text) : isShort(text);
  const whole = defined ?? (isTitle ? text : undefined);
  if (whole !== undefined) return found(withoutPlace(whole), true);
  // English has no particles that would tell where a sentence's first phrase ends.
  return /[가-힣]/.test(text) ? found(firstPhrase(text), false) : undefined;
}

function found(text: string, isWhole: boolean): Topic | undefined {
  const topic = text
    .trim()
    .replace(/^["'“‘`「[]+|["'”’`」\],]+$/gu, '')
    .trim();
  const isNamed = [...topic].length > 1 || isWhole;
  return topic !== '' && isNamed && !isAgenda(topic) ? { text: topic, isWhole } : undefined;
}

/** Endings of sentences; 메시지, 사용자 and 시나리오 end otherwise. */
const SENTENCE = /(?:(?<!람)다|까|냐|[하보]자|세요|시오|[하해]라|[는은을일]지|나요|[하되있없았었했]나)$/u;

function widthOf(text: string): number {
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  return hangul + (text.length - hangul) * 0.6;
}

function isShort(text: string): boolean {
  const widest = /[가-힣]/.test(text) ? WIDEST : WIDEST_LATIN;
  return widthOf(text) <= widest && !SENTENCE.test(text) && !/[.?!]\s/.test(text);
}

/** Whether it is short, and no clause. */
function isTerm(text: string): boolean {
  const words = text.trim().split(' ');
  const inner = words.slice(0, -1);
  if (!isShort(text)) return false;
  return !inner.some((word) => isMarked(word) || CLAUSE.test(word)) && !CLAUSE.test(words.at(-1) ?? '');
}

/** `네트워크 통신에서 keep alive 기능` is about what stands behind the place, `아파치 웹 서버에서의 C10K 문제` too. */
const PLACE = /[가-힣A-Za-z0-9](?:에서|에서의|에서는|에선)$/u;

function withoutPlace(text: string): string {
  return text
    .replace(/^(?:그렇다면|그럼|그러면)\s/u, '')
    .replace(/^.*[가-힣A-Za-z0-9](?:에서|에서의|에서는|에선)\s(?=\S)/u, '');
}

function isMarked(word: string): boolean {
  if (PLACE.test(word)) return false;
  const { noun, subject } = MARKED.exec(word)?.groups ?? {};
  if (noun !== undefined) return !/^(?:은|는)$/.test(word);
  return subject !== undefined && subjectFits(word);
}

/** 이 stands after a consonant and 가 after a vowel: 차이 and 평가 are words of their own. */
function subjectFits(word: string): boolean {
  const before = word.at(-2) ?? '';
  const code = before.codePointAt(0) ?? 0;
  if (code < 0xac00 || code > 0xd7a3) return true;
  const hasFinal = (code - 0xac00) % 28 > 0;
  if (word.length < 3) return false;
  return word.endsWith('이') ? hasFinal : word.endsWith('가') ? !hasFinal : word.length > 3;
}

/** The noun phrase that a sentence begins with, without what only leads to it; `''` for none. */
function firstPhrase(text: string): string {
  const phrase: string[] = [];
  for (const written of text.split(' ')) {
    const word = written.replace(/[,;:]$/u, '');
    if (PLACE.test(word)) {
      phrase.length = 0; // `사이드 프로젝트에서는 …` is about what follows
      continue;
    }
    if (phrase.length === 0 && (FILLER.test(word) || CLAUSE.test(word))) continue;
    if (FILLER.test(word) || CLAUSE.test(word)) break;
    const { noun, subject } = isMarked(word) ? (MARKED.exec(word)?.groups ?? {}) : {};
    phrase.push(noun ?? subject ?? word);
    if (noun !== undefined || subject !== undefined || word !== written) break;
  }
  const joined = phrase.join(' ');
  return widthOf(joined) > WIDEST || !/[가-힣A-Za-z]/.test(joined) ? '' : joined;
}
