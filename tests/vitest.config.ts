import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    // Builds and browsers use more than one core each.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/fixtures/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          // A crowded machine can keep a browser from what it does in time: where a change is judged, ask twice.
          retry: process.env['CI'] ? 2 : 0,
          root,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          // The sites are built meanwhile.
          sequence: { groupOrder: 1 },
          // Who comes first waits for the builds.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
