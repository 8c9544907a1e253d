/** Measures builds, the writers' preview, pages and search; see README.md beside it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine, readBaseline, saveBaseline } from './baseline.ts';
import { build, measureBuilds } from './builds.ts';
import { measureDev } from './dev.ts';
import type { Figure } from './figures.ts';
import { DEFAULTS, writeNotes } from './notes/generate.ts';
import { measureClicks, measureLoad } from './pages.ts';
import { copyNotes, createWorkplace, notesBySize, typicalNote } from './places.ts';
import type { Workplace } from './places.ts';
import { measureSearch } from './search/search.ts';
import { ruleNames, tabulateRelevance } from './search/relevance-table.ts';
import { formatFigures } from './table.ts';

const HELP = `Usage: npm run bench -- [builds|dev|pages|search|all] [OPTIONS]

  --notes N        how many notes to generate (${DEFAULTS.notes})
  --mean-kb KB     their mean size (${DEFAULTS.meanKb})
  --runs N         builds are measured so often, and the medians printed (3)
  --note FILE      the note whose page is measured; the one of median size unless told
  --out FILE       write the figures as JSON, too
  --save           keep them as those of the last release
  --without RULE   of the search: its relevance only, with all rules and without this one; may be given again

  NOTES_DIR=DIR measures a copy of these notes instead.`;

/** Pages are compared with those of a site of so many notes. */
const FEW = 10;

interface Options {
  what: string;
  /** Absolute path of the notes folder, unless notes are generated. */
  given: string | undefined;
  notes: number;
  meanKb: number;
  runs: number;
  note: string | undefined;
  out: string | undefined;
  save: boolean;
  /** Rules of the search that are left out. */
  without: readonly string[];
}

const benches: Record<string, (place: Workplace, options: Options) => Promise<Figure[]>> = {
  builds: (place, { runs }) => measureBuilds(place, runs),
  dev: (place) => measureDev(place),
  async pages(place, options) {
    const few = options.given ? undefined : createWorkplace(generated({ ...options, notes: FEW }));
    const note = options.note ?? (await typicalNote(few ?? place));
    await build(place);
    const figures = [...(await measureLoad(place, note)), ...(await measureClicks(place))];
    if (!few) return figures;
    await build(few);
    return [...figures, ...compare(figures, await measureLoad(few, note))];
  },
  async search(place) {
    await build(place);
    return measureSearch(place);
  },
  async all(place, options) {
    const figures: Figure[] = [];
    for (const name of ['builds', 'pages', 'search', 'dev']) {
      figures.push(...((await benches[name]?.(place, options)) ?? []));
    }
    return figures;
  },
};

function generated({ notes, meanKb }: Options): (dir: string) => void {
  return (dir) => writeNotes(dir, { ...DEFAULTS, notes, meanKb });
}

/** How many times as large the same page is on the larger site. */
function compare(many: readonly Figure[], few: readonly Figure[]): Figure[] {
  return few
    .filter(({ unit }) => unit === 'KB')
    .map(({ name, value }) => ({
      name: `${name}, next to ${FEW} notes`,
      value: (many.find((figure) => figure.name === name)?.value ?? 0) / value,
      unit: '',
    }));
}

function readOptions(): Options | undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      notes: { type: 'string', default: String(DEFAULTS.notes) },
      'mean-kb': { type: 'string', default: String(DEFAULTS.meanKb) },
      runs: { type: 'string', default: '3' },
      note: { type: 'string' },
      out: { type: 'string' },
      save: { type: 'boolean', default: false },
      without: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  const [notes, meanKb, runs] = [values.notes, values['mean-kb'], values.runs].map(Number);
  if (values.help || !(notes && meanKb && runs)) return undefined;
  const { note, out, save, without } = values;
  const given = process.env['NOTES_DIR'] ? path.resolve(process.env['NOTES_DIR']) : undefined;
  return { what: positionals[0] ?? 'all', given, notes, meanKb, runs, note, out, save, without };
}

async function run(): Promise<void> {
  const options = readOptions();
  const bench = options && benches[options.what];
  if (!options || !bench) {
    console.log(HELP);
    return;
  }
  const { given, without } = options;
  if (without.length > 0) {
    const known = ruleNames();
    const strange = without.filter((rule) => !known.includes(rule));
    console.log(
      strange.length > 0
        ? `The search has no rule ${strange.join(', ')}: it has ${known.join(', ')}`
        : await tabulateRelevance(without),
    );
    if (strange.length > 0) process.exitCode = 1;
    return;
  }
  const place = createWorkplace(given ? copyNotes(given) : generated(options));
  const sizes = await notesBySize(place);
  const megabytes = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const label = `${given ? path.basename(given) : 'generated'}: ${sizes.length} notes, ${megabytes.toFixed(1)} MB`;
  console.log(`${label}\n${describeMachine()}\n`);

  const figures = await bench(place, options);
  const earlier = readBaseline()[label];
  console.log(formatFigures(figures, earlier?.figures));
  if (earlier) console.log(`\nLast release: ${earlier.machine}`);
  if (['search', 'all'].includes(options.what)) console.log(`\n${await tabulateRelevance([])}`);
  if (options.out) writeFileSync(options.out, `${JSON.stringify({ [label]: figures }, null, 2)}\n`);
  if (options.save) saveBaseline(label, figures);
}

await run();
