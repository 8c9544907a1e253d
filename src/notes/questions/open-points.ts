import type { AnchorId } from '../addresses/brands.ts';
import type { OpenPoint, Question, Section } from '../note.ts';
import { cutAtWord } from '../facts/excerpt.ts';
import { unique } from '../facts/person.ts';
import { saysUnfinished } from '../facts/questions.ts';

/** Characters of a point: a line or two of a list. */
const LONGEST = 120;
/** Characters of a line that is looked at: a promise is a sentence. */
const LONGEST_LINE = 400;

/** `@do168님이`; who is named is checked against the people whom notes name, for `@Override` looks alike. */
const HANDLE =
  /(?<![\w/.@])@([a-z0-9](?:[a-z0-9_.-]{0,37}[a-z0-9_])?)(?![a-z0-9_/])(?:\s?(?:님|씨))?(은|는|이|가|께서|도)?/giu;

/** What Korean sentences of promise end in: `공유해주시기로 함`, `정리해 오겠습니다`, `발표할 예정`. */
const PROMISE_KO =
  /기로\s?(?:함|했다|했음|했습니다|했어요|했는데|하셨다|하셨음|하셨습니다|하심|하였다|약속|한다|합니다)|(?:[하할올줄볼]|해보|해오|해주|알아보|찾아보|공유하|정리하|발표하|준비하|조사하|다루)(?:ㄹ)?\s?예정(?!이었)|(?:하|보|오|주|리)겠(?:다|음|습니다|어요)|(?:할|볼|올|줄|릴)게요?|(?:해|알아|찾아|조사해|정리해|준비해|공유해)\s?(?:오기|보기|주기)(?![가-힣])/u;

const PROMISE_EN =
  /(?:^|\s)(?:will|['’]ll|promised to|promises to|is going to|are going to|to follow up|agreed to|volunteered to|takes on|to (?:look into|share|present|prepare|summari[sz]e|write up|investigate|research|check))\s|['’]ll\s/i;

/** `TODO(@a): …`, `담당: @a`, `Action: @a …`. */
const ASSIGNED = /^\s*(?:to-?do|action(?: item)?|담당|할\s?일|숙제|과제)\s*[:：(]/iu;

/**
 * Finds what a note leaves to be done beside its questions: sections that say so (`TODO`, `작성 중`), tasks that nobody has
 * checked, and what someone promised. What is struck out is done or was none.
 *
 * @param sections In the order of the note
 * @param questions The note's; what is unfinished of them isn't told twice
 * @param people Names without `@` that count as someone's, beside handles
 */
export function openPointsOf(
  sections: readonly Section[],
  questions: readonly Question[],
  people: readonly string[],
): OpenPoint[] {
  const asked = new Set<AnchorId | ''>(questions.map(({ id }) => id));
  return sections.flatMap((section) => {
    const { id, heading, text, struck = [], tasks = [] } = section;
    const lines = text.split('\n').filter((line) => !struck.includes(line));
    const promises = lines.flatMap((line): OpenPoint[] => {
      const by = promisersIn(line, people);
      return by.length > 0 ? [{ kind: 'promise', text: shortened(line), id, people: by }] : [];
    });
    if (asked.has(id)) return promises;
    const others = tasks
      .filter((task) => !struck.includes(task) && promisersIn(task, people).length === 0)
      .map((task): OpenPoint => ({ kind: 'task', text: shortened(task), id }));
    const isOpen = others.length === 0 && saysUnfinished({ ...section, tasks: [] });
    const work: OpenPoint[] = isOpen && id !== '' ? [{ kind: 'work', text: heading, id }] : [];
    return [...work, ...others, ...promises];
  });
}

/**
 * Who promises something in a line.
 * @returns names without `@`; handles whether or not they are anyone's
 * @internal for tests
 */
export function promisersIn(line: string, people: readonly string[]): string[] {
  if (line.length > LONGEST_LINE) return [];
  const text = line.normalize('NFC');
  return unique(
    text.split(/(?<=[.!?。])\s+/u).flatMap((sentence) => {
      const promises = PROMISE_KO.test(sentence) || PROMISE_EN.test(sentence) || ASSIGNED.test(sentence);
      return promises ? subjectsOf(sentence, people) : [];
    }),
  );
}

/** Those who do something in a sentence, or else all whom it names. */
function subjectsOf(sentence: string, people: readonly string[]): string[] {
  const handles = [...sentence.matchAll(HANDLE)].map(([, name = '', particle]) => ({ name, particle }));
  const named = people
    .filter((name) => !/^[a-z\d]/i.test(name))
    .flatMap((name) => {
      const at = sentence.indexOf(name);
      const after = sentence.slice(at + name.length);
      return at >= 0 && /^\s?(?:님|씨)?(?:은|는|이|가|께서|도)(?![가-힣])|^\s?[:：]/u.test(after)
        ? [name]
        : [];
    });
  const subjects = handles.filter(({ particle }) => particle !== undefined);
  return [...(subjects.length > 0 ? subjects : handles).map(({ name }) => name), ...named];
}

function shortened(line: string): string {
  return cutAtWord(line.replace(/\s+/g, ' ').trim(), LONGEST);
}
