/** Relevance of a built site's search, asked in this process: recall@10, MRR of the first best page, precision@10. */
import { readFile } from 'node:fs/promises';
import { createSearchEngine } from '../../../src/browser/engine/search-engine.ts';
import type { SearchClient } from '../../../src/browser/engine/search-types.ts';

/** A set of queries, as `search-eval` keeps them. */
export interface QuerySet {
  pages: { id: string; title: string; snippets: string[] }[];
  queries: { query: string; class: string; relevant: string[]; best: string[] }[];
}

export interface Relevance {
  n: number;
  recall: number;
  mrr: number;
  precision: number;
  empty: number;
}

/** Queries of classes that were asked, with what was found. */
export interface Asked {
  query: string;
  class: string;
  recall: number;
  mrr: number | undefined;
  precision: number;
  found: string[];
}

/** Lets `fetch` read files: a site's folder stands for its base path. */
export function fetchFromFiles(): void {
  globalThis.fetch = (async (address: string) => {
    try {
      return new Response(await readFile(address.replace(/\?.*$/, '')));
    } catch {
      return new Response('', { status: 404 });
    }
  }) as typeof fetch;
}

/**
 * @param siteDir absolute path of a built site
 * @param without names of rules that are left out
 */
export async function askAll(
  siteDir: string,
  set: QuerySet,
  without: readonly string[] = [],
): Promise<Asked[]> {
  fetchFromFiles();
  const base = `${siteDir}/`;
  const engine = createSearchEngine({ base, without });
  const pageAt = createPageFinder(set);
  const asked: Asked[] = [];
  for (const query of set.queries) asked.push(await ask(engine, query, pageAt));
  return asked;
}

async function ask(
  engine: SearchClient,
  { query, class: kind, relevant, best }: QuerySet['queries'][number],
  pageAt: (file: string) => Promise<string | undefined>,
): Promise<Asked> {
  const { results } = await engine.search(query);
  const found: string[] = [];
  for (const { url } of results) found.push((await pageAt(`${decodeURI(url)}index.html`)) ?? url);
  const hits = found.filter((id) => relevant.includes(id)).length;
  const rank = found.findIndex((id) => best.includes(id));
  return {
    query,
    class: kind,
    recall: hits / Math.min(10, relevant.length),
    precision: found.length ? hits / found.length : 0,
    mrr: best.length ? (rank < 0 ? 0 : 1 / (rank + 1)) : undefined,
    found,
  };
}

/** How much of a page's text must be on a page of the site that shows it; its title counts as much. */
const ENOUGH = 0.35;

/** Makes a function that tells which page of a set a built page shows: by its text, the title breaking ties. */
function createPageFinder({ pages }: QuerySet): (file: string) => Promise<string | undefined> {
  const known = new Map<string, string | undefined>();
  return async (file) => {
    if (known.has(file)) return known.get(file);
    const html = await readFile(file, 'utf8');
    const heading = squeeze(textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/i.exec(html)?.[1] ?? ''));
    const body = squeeze(textOf(/<main[\s\S]*<\/main>/i.exec(html)?.[0] ?? html));
    let best: { score: number; id: string | undefined } = { score: ENOUGH, id: undefined };
    for (const { id, title, snippets } of pages) {
      const held = snippets.filter((snippet) => snippet && body.includes(snippet)).length / 16;
      const score = held + (squeeze(title) === heading ? ENOUGH : 0);
      if (score >= best.score) best = { score, id };
    }
    known.set(file, best.id);
    return best.id;
  };
}

const ENTITIES: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
  amp: '&',
};

function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|#39|#x27|nbsp|amp);/gi, (_, name: string) => ENTITIES[name.toLowerCase()] ?? '');
}

function squeeze(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}

/** A row a class, and one for the mean of all classes. */
export function summarize(asked: readonly Asked[]): Map<string, Relevance> {
  const rows = new Map<string, Relevance>();
  for (const [kind, own] of Map.groupBy(asked, (each) => each.class).entries())
    rows.set(kind, {
      n: own.length,
      recall: mean(own.map(({ recall }) => recall)),
      mrr: mean(own.map(({ mrr }) => mrr)),
      precision: mean(own.map(({ precision }) => precision)),
      empty: mean(own.map(({ found }) => (found.length ? 0 : 1))),
    });
  const classes = [...rows.values()];
  rows.set('all', {
    n: asked.length,
    recall: mean(classes.map(({ recall }) => recall)),
    mrr: mean(classes.map(({ mrr }) => mrr)),
    precision: mean(classes.map(({ precision }) => precision)),
    empty: mean(classes.map(({ empty }) => empty)),
  });
  return rows;
}

function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
