import { describe, expect, it } from 'vitest';
import { awaitsDay, fillDay } from '../../../src/notes/new-note/day-form.ts';
import { nextFileForm } from '../../../src/notes/new-note/name-form.ts';
import type { SessionNumber } from '../../../src/notes/note.ts';
import { noteOf } from '../../note.ts';

const dated = (file: string, date: string) => noteOf({ file, date });
const counted = (file: string, number: number, unit: SessionNumber['unit'] = 'week') =>
  noteOf({ file, session: { number, unit } });

describe('the next note, on 2026-03-05', () => {
  it.each<[string, ReturnType<typeof noteOf>[], string | undefined]>([
    ['has the day', [dated('210429.md', '2021-04-29'), dated('210422.md', '2021-04-22')], '260305.md'],
    ['has the day as others', [dated('2021-04-29.md', '2021-04-29')], '2026-03-05.md'],
    ['is in the folder of the year', [dated('2021/04/29일.md', '2021-04-29')], undefined],
    ['is in the folder of the month', [dated('2021/04/210429.md', '2021-04-29')], '2026/03/260305.md'],
    ['cannot be told without its weekday', [dated('210429 목.md', '2021-04-29')], undefined],
    ['cannot be told without zeros', [dated('2021년 4월 9일.md', '2021-04-09')], undefined],
    ['has the next number', [counted('week12.md', 12), counted('week11.md', 11)], 'week13.md'],
    ['is in the next folder', [counted('week12/README.md', 12)], 'week13/README.md'],
    ['is unknown where nothing tells', [noteOf({ file: 'tcp.md' })], undefined],
  ])('%s', (_what, notes, expected) => {
    const form = nextFileForm(notes);
    expect(form && fillDay(form, '2026-03-05')).toBe(expected);
    expect(form !== undefined && awaitsDay(form)).toBe(expected?.includes('05') ?? false);
  });
});
