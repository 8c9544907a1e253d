/** Whether settings have the forms that `src/notes/settings.ts` tells: nobody's editor may have checked them. */
import type { SiteSettings } from '../settings.ts';
import { OWN_PAGES } from './menu.ts';

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === 'string';
const isFlag: Shape = (value) => typeof value === 'boolean';
const isLanguage: Shape = (value) => {
  try {
    return isText(value) && Intl.getCanonicalLocales(value as string).length === 1;
  } catch {
    return false;
  }
};
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const rowsOf =
  (shape: Shape): Shape =>
  (value) =>
    isRecord(value) && Object.values(value).every(shape);
/** @param optional fields that may be left out */
const fieldsOf =
  (fields: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape =>
  (value) =>
    isRecord(value) &&
    Object.entries(fields).every(([name, shape]) => shape(value[name])) &&
    Object.entries(value).every(([name, field]) => {
      const shape = fields[name] ?? optional[name];
      return shape !== undefined && (field === undefined || shape(field));
    });

const SHAPES: Readonly<Record<keyof SiteSettings, Shape>> = {
  title: isText,
  description: isText,
  language: isLanguage,
  url: isText,
  cards: isFlag,
  repository: fieldsOf({ url: isText }, { branch: isText, folder: isText, forks: listOf(isText) }),
  peopleFolders: isText,
  synonyms: listOf(listOf(isText)),
  private: listOf(isText),
  history: isFlag,
  redirects: rowsOf(isText),
  offline: isFlag,
  accent: (value) => isText(value) || fieldsOf({ light: isText }, { dark: isText })(value),
  logo: isText,
  menu: listOf(
    (entry) => OWN_PAGES.some((name) => name === entry) || fieldsOf({ text: isText, to: isText })(entry),
  ),
  guides: listOf(isText),
  searchAlso: listOf(isText),
};

const NEEDED: readonly (keyof SiteSettings)[] = ['title', 'description', 'language'];

/** All that can be set. */
export const SETTINGS = Object.keys(SHAPES);

/** @returns the first setting whose value is of no use, if there is one */
export function misshapen(site: object): string | undefined {
  const given = new Map<string, unknown>(Object.entries(site));
  return SETTINGS.find((name) => {
    const value = given.get(name);
    const isMissing = value === undefined && !NEEDED.some((needed) => needed === name);
    return !isMissing && !SHAPES[name as keyof SiteSettings](value);
  });
}

/** Names in the settings that mean nothing. */
export function unknownSettings(site: object): string[] {
  return Object.keys(site).filter((name) => !SETTINGS.includes(name));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
