import { note as noteEn } from './en/note.ts';
import { page as pageEn } from './en/page.ts';
import { note as noteKo } from './ko/note.ts';
import { page as pageKo } from './ko/page.ts';
import type { Messages } from './messages.ts';

/**
 * Languages that the site's own texts are written in. Those of scripts are chosen in
 * `browser/script-messages.ts`.
 */
const PRINTED = {
  ko: { page: pageKo, note: noteKo },
  en: { page: pageEn, note: noteEn },
} satisfies Record<string, PrintedMessages>;

type Language = keyof typeof PRINTED;
export type PrintedMessages = Pick<Messages, 'page' | 'note'>;

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

/** Texts of the pages and of the notes in them. @param tag BCP 47 language of the site */
export function messagesIn(tag: string): PrintedMessages {
  return PRINTED[languageOf(tag)];
}

/** Direction of a language's script, for `<html dir>`. @param tag BCP 47 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(localeOf(tag)?.maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Nothing where the tag isn't one. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
