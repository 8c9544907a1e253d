/**
 * Words by which a note of a day or of a numbered session is found, as readers write them: `4월 29일`, `210429`,
 * `2021-04-29`, `21.4.29`, `3주차`, `week 3`. Signs between digits aren't searched.
 */
import type { Note, SessionNumber } from '../../notes/note.ts';

/** What counts sessions, in Korean behind the number and in English before it. */
const UNITS: Record<SessionNumber['unit'], { korean: readonly string[]; english: string }> = {
  week: { korean: ['주차', '주'], english: 'week' },
  session: { korean: ['회차', '회', '차시'], english: 'session' },
  day: { korean: ['일차'], english: 'day' },
};

/** @returns each once; none where the note says nothing of it */
export function whenWords({ date, session }: Pick<Note, 'date' | 'session'>): string[] {
  return [...new Set([...(date ? dayWords(date) : []), ...(session ? sessionWords(session) : [])])];
}

/** @param date ISO 8601 */
function dayWords(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const [shortMonth, shortDay] = [Number(month), Number(day)];
  const inDigits = [year, year.slice(2)].flatMap((each) => [
    each + month + day,
    `${each}${shortMonth}${shortDay}`,
  ]);
  return [
    `${year}년`,
    `${year.slice(2)}년`,
    `${shortMonth}월`,
    `${shortDay}일`,
    `${shortMonth}월${shortDay}일`,
    ...inDigits,
  ];
}

function sessionWords({ unit, number }: SessionNumber): string[] {
  const { korean, english } = UNITS[unit];
  return [
    ...korean.flatMap((counter) => [`${number}${counter}`, `제${number}${counter}`]),
    english,
    `${english}${number}`,
  ];
}
