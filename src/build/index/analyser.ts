/** The morphological analyser, which runs at build time only; the site works without it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReadEojeol } from '../../search/vocabulary/nouns.ts';

// Sejong tag set: nouns, roots and prefixes, and the suffix that makes nouns.
const NOUN_TAGS = new Set(['NNG', 'NNP', 'XR', 'XPN']);
const NOUN_SUFFIX = 'XSN';
const PLURAL = '들'; // tagged as a suffix too, but no part of the noun

/** @returns Nothing where the analyser isn't installed or can't start. */
export async function loadAnalyser(): Promise<ReadEojeol | undefined> {
  try {
    await startEngine();
    const { Garu } = await import('garu-ko');
    const garu = await Garu.load();
    return (eojeol) => {
      const result = garu.analyze(eojeol);
      const tokens = Array.isArray(result) ? (result[0]?.tokens ?? []) : result.tokens;
      return { nouns: leadingNouns(eojeol, tokens) };
    };
  } catch {
    return undefined;
  }
}

/** Started by the analyser itself, it warns in each build of the outdated way in which it was called. */
async function startEngine(): Promise<void> {
  const { default: start } = await import('garu-ko/pkg/garu_wasm.js');
  const engine = fileURLToPath(import.meta.resolve('garu-ko/pkg/garu_wasm_bg.wasm'));
  await start({ module_or_path: await readFile(engine) });
}

function leadingNouns(eojeol: string, tokens: readonly { text: string; pos: string }[]): string[] {
  const nouns: string[] = [];
  let length = 0;
  for (const { text, pos } of tokens) {
    if (!eojeol.startsWith(text, length)) break;
    if (NOUN_TAGS.has(pos)) nouns.push(text);
    else if (pos === NOUN_SUFFIX && text !== PLURAL && nouns.length) nouns[nouns.length - 1] += text;
    else break;
    length += text.length;
  }
  return nouns;
}
