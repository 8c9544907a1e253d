import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = path.resolve(import.meta.dirname, '..');

/** Folders whose tests start no process and change nothing that others see. */
const PURE = ['browser', 'components', 'markdown', 'messages', 'notes', 'practice', 'search'];

/** Files that take long and wait for none of the sites that are built meanwhile, longest first. */
const LONG = [
  'check',
  'site/builds/rebuild',
  'site/builds/contracts',
  'site/builds/input',
  'site/builds/names',
  'site/builds/secrets',
  'build/render/render-limits',
  'markdown/browser',
].map((name) => path.join(root, 'tests', `${name}.test.ts`));

/** Long files first, so that no worker waits for another one's at the end; then what needs no site. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const place = LONG.indexOf(path.normalize(moduleId));
      if (place >= 0) return place;
      return LONG.length + Number(project.name === 'site');
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  root,
  // As `astro.config.ts` has it.
  define: { __BASE_PATH__: JSON.stringify('/'), __MESSAGES__: JSON.stringify('en') },
  test: {
    // Builds and browsers use more than one core each.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: PURE.map((folder) => `tests/${folder}/**/*.test.ts`),
          // Nothing is left behind by what is pure, and a worker of its own would take longer than most of these files.
          isolate: false,
          unstubGlobals: true,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'build',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: [...PURE, 'site', 'fixtures'].map((folder) => `tests/${folder}/**`),
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'site',
          root,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          // Each test opens pages of its own; a worker a file would load the browser's client again.
          isolate: false,
          // Against what never ends only: a crowded machine takes its time, and who comes first waits for the builds.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
