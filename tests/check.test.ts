import { exec } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { test } from 'vitest';

/** Beside the other tests, for it takes one core half a minute. */
test('formatting, types and lint of the code are as `npm run check` wants them', async () => {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const cwd = path.resolve(import.meta.dirname, '..');
  await promisify(exec)('npm run check', { cwd, env }).catch(({ stdout, stderr }) => {
    throw new Error(`npm run check ended with an error:\n${stdout}${stderr}`);
  });
});
