/**
 * Verbs and adjectives made of a noun: `할당하는` → `할당`, `정규화되면` → `정규화`.
 * Endings: entries `하다`, `되다`, `시키다`, `받다`, `당하다` (as suffixes) of the Standard Korean Language Dictionary.
 */
const SUFFIX =
  /^([가-힣]{2,}?)(?:하|한|할|함|합|해|했|되|된|될|됨|됩|돼|됐|시키|시킨|시킬|시켜|받|당하|당한|스럽|롭|적인|적으로|인|일|입|였|이었)[가-힣]{0,5}$/;

/** @returns The noun, if the eojeol has the form of a verb or an adjective made of one; the caller knows whether it is one. */
export function stripPredicate(eojeol: string): string | undefined {
  return SUFFIX.exec(eojeol)?.[1];
}
