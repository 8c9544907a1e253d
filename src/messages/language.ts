import { command as commandEn } from './en/command.ts';
import { fileProblems as fileProblemsEn } from './en/file-problems.ts';
import { linkProblems as linkProblemsEn } from './en/link-problems.ts';
import { list as listEn } from './en/list.ts';
import { note as noteEn } from './en/note.ts';
import { page as pageEn } from './en/page.ts';
import { practice as practiceEn } from './en/practice.ts';
import { study as studyEn } from './en/study.ts';
import { textProblems as textProblemsEn } from './en/text-problems.ts';
import { command as commandKo } from './ko/command.ts';
import { fileProblems as fileProblemsKo } from './ko/file-problems.ts';
import { linkProblems as linkProblemsKo } from './ko/link-problems.ts';
import { list as listKo } from './ko/list.ts';
import { note as noteKo } from './ko/note.ts';
import { page as pageKo } from './ko/page.ts';
import { practice as practiceKo } from './ko/practice.ts';
import { study as studyKo } from './ko/study.ts';
import { textProblems as textProblemsKo } from './ko/text-problems.ts';
import type { Messages } from './messages.ts';

/**
 * Languages that the site's own texts are written in. Those of scripts are chosen in
 * `browser/script-messages.ts` and `browser/later-messages.ts`.
 */
const PRINTED = {
  ko: {
    page: pageKo,
    note: noteKo,
    study: studyKo,
    list: listKo,
    practice: practiceKo,
    problem: { ...fileProblemsKo, ...linkProblemsKo, ...textProblemsKo },
    command: commandKo,
  },
  en: {
    page: pageEn,
    note: noteEn,
    study: studyEn,
    list: listEn,
    practice: practiceEn,
    problem: { ...fileProblemsEn, ...linkProblemsEn, ...textProblemsEn },
    command: commandEn,
  },
} satisfies Record<string, PrintedMessages>;

type Language = keyof typeof PRINTED;
export type PrintedMessages = Pick<
  Messages,
  'page' | 'note' | 'study' | 'list' | 'practice' | 'problem' | 'command'
>;

/** Scripts that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa']);

/**
 * Language of the texts for a site's language: English where there are none.
 * @param tag BCP 47, e.g. `ko-KR`
 */
export function languageOf(tag: string): Language {
  const language = localeOf(tag)?.language ?? '';
  return Object.hasOwn(PRINTED, language) ? (language as Language) : 'en';
}

/** Texts of the pages, of the notes in them, of problems and commands. @param tag BCP 47 language of the site */
export function messagesIn(tag: string): PrintedMessages {
  return PRINTED[languageOf(tag)];
}

/** Direction of a language's script, for `<html dir>`. @param tag BCP 47 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(localeOf(tag)?.maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** A language with its region, as Open Graph names it: `ko_KR`. @param tag BCP 47 */
export function openGraphLocale(tag: string): string {
  const { language, region } = (localeOf(tag) ?? new Intl.Locale('en')).maximize();
  return `${language}_${region}`;
}

/** Nothing where the tag isn't one. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
