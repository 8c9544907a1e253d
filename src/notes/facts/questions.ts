import { asksInKorean } from './korean-question.ts';
import type { AnchorId } from '../addresses/brands.ts';
import type { Question, Section } from '../note.ts';
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

/** What writers put where an answer is still to come. */
const UNFINISHED =
  'work in progress|wip|to ?do|tbd|coming soon|to be (?:continued|added|written)|(?:작성|정리|준비|공부|수정|업데이트)\\s?(?:중|예정)(?:입니다|이다|임)?|' +
  '(?:추후|나중에|다음에)\\s?(?:작성|정리|추가|보충|공부|업데이트)(?:\\s?(?:예정|하기|할 것))?|미완성?|미작성|공사\\s?중|작성하기|정리하기';

/**
 * Such words as a line of their own or after a full stop, in any brackets; within a sentence they mean
 * something else.
 */
const MARKER = new RegExp(
  `(?<=^|[.!?…]\\s)[\\s\\-*~([{<【🚧]{0,20}(?:${UNFINISHED})[\\s.…!~)\\]}>】🚧]{0,20}$`,
  'gimu',
);

/**
 * Finds the questions among a note's headings.
 *
 * A question is unfinished where nothing answers it, in its own section or those under it, or where its own
 * section says so in a line of its own (`~~work in progress~~`, `TODO`, `추후 정리`): the writer knows best, even
 * if there is half an answer already.
 *
 * @param sections In the order of the note; the first one is what stands under the title
 * @param titleId Id of the title's heading; without it the title is no question with an address
 */
export function questionsOf(sections: readonly Section[], titleId: AnchorId | '' = ''): Question[] {
  return sections.flatMap((section, index) => {
    const id = section.id === '' && index === 0 ? titleId : section.id;
    if (id === '' || !isQuestion(section.heading)) return [];
    const answer = withThoseUnder(sections, index);
    return { text: section.heading, id, unfinished: saysUnfinished(section) || answer.every(isEmpty) };
  });
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

function withThoseUnder(sections: readonly Section[], index: number): readonly Section[] {
  const { level = 0 } = sections[index] ?? {};
  let end = index + 1;
  while ((sections[end]?.level ?? 0) > level) end++;
  return sections.slice(index, end);
}

function saysUnfinished({ text }: Section): boolean {
  return text.search(MARKER) >= 0;
}

function isEmpty({ text, code, hasImages }: Section): boolean {
  return !hasImages && code.trim() === '' && !/[\p{L}\p{N}]/u.test(text.replace(MARKER, ''));
}
