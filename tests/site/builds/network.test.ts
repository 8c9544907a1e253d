/** That a build asks nobody: it runs where there is no network at all. */
import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readPages } from '../published.ts';
import { copyProject, notesFolder, scratchFolder, siteEnvironment } from '../site.ts';

/** Runs a program as root of a user's own, in a network namespace that holds nothing. */
const ALONE = ['unshare', '-rn'] as const;

test('a build needs no network', async ({ skip }) => {
  if (spawnSync(ALONE[0], [ALONE[1], 'true']).status !== 0)
    return skip('"unshare -rn" is not allowed here: a build without a network is not tried');
  const notesDir = notesFolder(['tests/fixtures/site/founding'], {
    'all.md':
      '# All\n\n$x^2$\n\n![far](https://images.example/a.png)\n\n```mermaid\ngraph TD;\n  a-->b;\n```\n',
  });
  const [project, dir] = [copyProject(), scratchFolder('site')];
  const command = [process.execPath, path.join(project, 'src/build/cli.mjs'), 'build', '--outDir', dir];
  const env = siteEnvironment({ NOTES_DIR: notesDir, SITE_URL: 'https://group.example' });
  const alone = promisify(execFile)(ALONE[0], [ALONE[1], ...command], { cwd: project, env });
  await expect(alone).resolves.toMatchObject({
    stdout: expect.stringContaining('노트 2개를 읽어') as string,
  });
  expect(readPages(dir).map(({ file }) => file)).toEqual(
    expect.arrayContaining([
      'index.html',
      'notes/210429/index.html',
      'notes/all/index.html',
      'search/index.html',
    ]),
  );
});
