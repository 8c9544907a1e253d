import { asksInKorean } from './korean-question.ts';
import type { AnchorId } from '../addresses/brands.ts';
import type { Question, Section } from '../note.ts';
import { unique } from './person.ts';
import { trimEnd } from '../text/trim-end.ts';

/** `Q.`, `Q1)`, `질문 2:` before a heading; `Q&A` is none. */
const LABEL = /^(?:Q\s?\d*\s?[.:)]|(?:질문|문제)\s?\d*\s?[.:)])/iu;

/** A mark at the end, or after a Korean word or a bracket within; `Int? 타입` and `a ?? b` are code. */
const MARK = /[\p{L}\p{N})\]}"'”’`%][?？]+[!~…ㅎㅋㅠ\s)\]}"'”’*_]*$|[가-힣)][?？](?=[\s(])/u;

/** English questions without a mark, but for phrases that announce something. */
const ENGLISH =
  /^(?:(?:what|who|which|when|where|why|how)(?:['’]s|['’]re)?\s+(?:is|are|was|were|does|do|did|can|should|would|could|will|happens?)\b|(?:what|who|where|why|how)['’]s\s|(?:why|how)\s+\S+\s)/i;
const ANNOUNCEMENT =
  /^(?:what['’]?s (?:new|next)|what is (?:new|next)|how (?:it|this) works|how to contribute|how i )\b/i;

/**
 * Whether a heading asks something: by its mark, its label, a Korean ending or an English question word.
 *
 * @param heading Plain text
 * @internal for tests
 */
export function isQuestion(heading: string): boolean {
  const text = heading.normalize('NFC').trim();
  if (LABEL.test(text) || MARK.test(text)) return true;
  // A gloss, a number or a picture after or before the question doesn't change it: `트리거란 (Trigger)`, `3. TFO란
  // 🔥`.
  const named = text
    .replace(/^[^\p{L}]*?(?=\p{L})/u, '')
    .replace(/[([（［][^()[\]（）［］]*[)\]）］]\s*$/u, '');
  const bare = trimEnd(named, /[^\p{L}\p{N})\]`+#]/u);
  return asksInKorean(bare) || (ENGLISH.test(bare) && !ANNOUNCEMENT.test(bare));
}

/** What asks only in company: requests and comparisons, which head any text otherwise. */
const WEAK =
  /(?:보자|봅시다|보기|하기|비교|차이점?|이유|장단점|특[징성]|(?:해결\s?)?방법(?:\s?\d*\s?가지)?|과정|해\s?(?:주세요|줘))[\s.!~]*$|\svs\.?\s|^(?:explain|describe|compare|let['’]?s|tell)\s/iu;
/** Headings that stand beside questions and are none. */
const ASIDE =
  /참고|출처|요약|정리|예시|예제|결론|느낀\s?점|회고|링크|자료(?!\s?(?:구조|형))|다음|^(?:references?|summary|conclusion|links?|notes?|see also|examples?)\b/iu;
/** So many of the headings beside one must ask before it asks with them: fewer where all do. */
const FEWEST_ASKING = 3;
const FEWEST_OF_ALL = 2;
const SHARE_ASKING = 2 / 3;

/**
 * Whether a heading asks among its siblings: `아파치와 Nginx를 비교해서 알아보자` between fifteen questions.
 * @param siblings the other headings of its level below the same one
 * @internal for tests
 */
export function asksAmong(heading: string, siblings: readonly string[]): boolean {
  const asking = siblings.filter((sibling) => isQuestion(sibling)).length;
  if (asking < siblings.length * SHARE_ASKING) return false;
  if (asking < (asking === siblings.length ? FEWEST_OF_ALL : FEWEST_ASKING)) return false;
  const text = heading.normalize('NFC').trim();
  return WEAK.test(text) && (!ASIDE.test(text) || /보자[\s.!~]*$/u.test(text));
}

/** What writers put where an answer is still to come. */
const UNFINISHED =
  'work in progress|wip|to ?do|tbd|coming soon|to be (?:continued|added|written)|(?:작성|정리|준비|공부|수정|업데이트)\\s?(?:중|예정)(?:입니다|이다|임)?|' +
  '(?:추후에?|나중에|다음에)\\s?(?:작성|정리|추가|보충|공부|업데이트|채우|답변|답)(?:\\s?(?:예정|하기|할 것|할게요|하겠습니다|하도록 하겠다|하도록 하겠습니다|하겠다|한다|함))?(?:입니다|이다|임)?|미완성?|미작성|공사\\s?중|작성하기|정리하기|' +
  '작성(?:이|은)?\\s?(?:필요|해야\\s?(?:합니다|한다|함|할 것))|(?:(?:아직|정확히|잘|저도)\\s?){0,3}모르겠(?:다|음|습니다|어요)';

/** What is put off in a sentence of its own words: `자세한 내용은 나중에 자료 구조를 다룰 때 정리하도록 하겠다`. */
const LATER = '(?:추후에?|나중에|다음에)(?:\\s[^.!?\\n]{0,30}?)?\\s?';
const WORK = '(?:작성|서술|기술|정리|추가|보충|공부|조사|업데이트|학습|포스팅|채우)';
const PUT_OFF = [
  // A verb that says that somebody will.
  `${LATER}(?:${WORK}|풀어|알아|찾아|확인)[^.!?\\n]{0,14}?(?:예정|겠다|겠음|겠습니다|할게요|[하보]자|할 생각|(?:기|[는한] ?[거것]으|걸)로(?:\\s?(?:한다|함|하자))?|(?:고자|려고)\\s?(?:한다|합니다|함))`,
  // `다음에 정리한다` also tells of steps, one behind the other.
  `추후에?\\s(?:내용\\s)?(?:${WORK}(?:\\s?설명|\\s?작성|한다|함|하기|기)?|(?!가능|필요|변경)[가-힣]{2})`,
  `(?:추후에?|나중에)\\s(?:다시|더|좀 더|따로|추가로)?\\s?${WORK}(?:해\\s?보기|하기|[이가]?\\s?필요(?:하다|함|합니다|한 부분이다)?)`,
  `${WORK}\\s?예정`,
  '추가로\\s공부할\\s?것(?:\\s?:.{0,60})?|추가\\s?공부가?\\s?필요(?:하다|함|합니다)?',
].join('|');

const ENDS = '(?:이다|임|입니다)?[\\s.…!~:)\\]}>】\\p{Extended_Pictographic}]{0,20}$';
/**
 * The former as a line of their own or after a full stop, in any brackets, since within a sentence they mean something else; the
 * latter at the end of any sentence that ends its line.
 */
const MARKER = new RegExp(
  `(?:(?<=^|[.!?…,]\\s)[\\s\\-*~([{<【🚧]{0,20}(?:${UNFINISHED})|(?<=^|[\\s(\\[…])(?:${PUT_OFF}))${ENDS}`,
  'gimu',
);
/** The same in brackets behind a heading: `Docker Universe 사용법(추후 추가 예정)`. */
const MARKED_HEADING = new RegExp(`[([【]\\s?(?:${UNFINISHED}|${PUT_OFF})\\s?[)\\]】]\\s?$`, 'iu');

/**
 * Finds the questions among a note's headings: those that ask by themselves, and those that do among their siblings.
 *
 * A question is unfinished where nothing answers it, in its own section or those under it or a section of its own level right
 * behind it that asks nothing itself (`# …설명하시오`, then `# Protocols`), or where its own
 * section says so in a line of its own (`~~work in progress~~`, `TODO`, `추후 정리`, an unchecked task): the writer
 * knows best, even if there is half an answer already.
 *
 * @param sections In the order of the note; the first one is what stands under the title
 * @param titleId Id of the title's heading; without it the title is no question with an address
 */
export function questionsOf(sections: readonly Section[], titleId: AnchorId | '' = ''): Question[] {
  const above = headingsAbove(sections);
  const siblings = siblingsOf(sections, above);
  return sections.flatMap((section, index) => {
    const id = section.id === '' && index === 0 ? titleId : section.id;
    const at = above[index] ?? -1;
    if (id === '' || !(isQuestion(section.heading) || asksWith(section, siblings.get(at) ?? []))) return [];
    const answer = withThoseUnder(sections, index);
    const topic = at > 0 ? sections[at] : undefined;
    const askers = askersIn(section.text);
    return {
      text: section.heading,
      id,
      unfinished: saysUnfinished(section) || (answer.every(isEmpty) && !isAnsweredBelow(sections, index)),
      ...(topic ? { topic: topic.heading } : {}),
      ...(askers.length > 0 ? { askers } : {}),
    };
  });
}

/** Of each section the index of the one that it stands under; 0 for those under the title, -1 for the title's own. */
function headingsAbove(sections: readonly Section[]): number[] {
  const open: number[] = [];
  return sections.map(({ level }, index) => {
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 0) >= level) open.pop();
    const above = open.at(-1) ?? -1;
    open.push(index);
    return above;
  });
}

/** Sections by the one that they stand under. */
function siblingsOf(sections: readonly Section[], above: readonly number[]): Map<number, Section[]> {
  return Map.groupBy(sections, (_, index) => above[index] ?? -1);
}

function asksWith(section: Section, siblings: readonly Section[]): boolean {
  return (
    WEAK.test(section.heading) &&
    asksAmong(
      section.heading,
      siblings.filter((other) => other !== section).map(({ heading }) => heading),
    )
  );
}

/** `@do168님의 질문이었다`, `질문: @a`, `asked by @a`. */
function askersIn(text: string): string[] {
  const found = text
    .slice(0, 2000)
    .matchAll(
      /(?:^|[\s(])@([\w.-]{1,39}?)\s?(?:님|씨)?\s?(?:의|이|가)?\s?(?:질문|물어|여쭤)|(?:^|[\s(])(?:질문자?|asked by|question (?:by|from))\s?:?\s@([\w.-]{1,38}\w)/giu,
    );
  return unique([...found].map(([, korean, other]) => korean ?? other ?? ''));
}

/** Text of the answer to one of a note's questions. @param sections and @param titleId as `questionsOf` had them */
export function answerTo(
  { id }: Question,
  sections: readonly Section[],
  titleId: AnchorId | '' = '',
): string {
  const index = sections.findIndex((section) => section.id === (id === titleId ? '' : id));
  return index < 0
    ? ''
    : withThoseUnder(sections, index)
        .map(({ text }) => text)
        .join('\n');
}

/** A section and all that stand under it. */
function withThoseUnder(sections: readonly Section[], index: number): readonly Section[] {
  const { level = 0 } = sections[index] ?? {};
  let end = index + 1;
  while ((sections[end]?.level ?? 0) > level) end++;
  return sections.slice(index, end);
}

/** Whether a section says that it isn't finished: by a line of its own, or by a task that nobody has checked. */
export function saysUnfinished({ heading, text, tasks = [], struck = [] }: Section): boolean {
  return (
    text.search(MARKER) >= 0 || MARKED_HEADING.test(heading) || tasks.some((task) => !struck.includes(task))
  );
}

/** Whether the section behind an empty one, on the same level, is what it asks for. */
function isAnsweredBelow(sections: readonly Section[], index: number): boolean {
  const [question, next] = [sections[index], sections[index + 1]];
  return (
    question !== undefined &&
    next !== undefined &&
    next.level === Math.max(2, question.level) &&
    !/[\p{L}\p{N}]/u.test(question.text) &&
    !isQuestion(next.heading) &&
    !WEAK.test(next.heading) &&
    !ASIDE.test(next.heading) &&
    !isEmpty(next)
  );
}

function isEmpty({ text, code, hasImages }: Section): boolean {
  return !hasImages && code.trim() === '' && !/[\p{L}\p{N}]/u.test(text.replace(MARKER, ''));
}
