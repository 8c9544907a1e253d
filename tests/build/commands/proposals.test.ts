/** Settings that a first build proposes. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { proposals, toWebAddress } from '../../../src/build/commands/proposals.ts';
import { notesFolder } from '../../site/site.ts';

const SITE = { title: 'T', description: 'D', language: 'en' };

test.each([
  ['https://github.com/owner/name.git', 'https://github.com/owner/name'],
  ['https://user:secret@github.com/owner/name', 'https://github.com/owner/name'],
  ['git@github.com:owner/name.git', 'https://github.com/owner/name'],
  ['ssh://git@gitlab.example.org:2222/group/sub/name.git', 'https://gitlab.example.org/group/sub/name'],
  ['/srv/git/name.git', undefined],
  ['../name', undefined],
  ['', undefined],
])('the remote "%s" is at %s', (remote, expected) => {
  expect(toWebAddress(remote)).toBe(expected);
});

test('what git and folders tell, but not what is set', async () => {
  const dir = notesFolder([], {});
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: dir,
      stdio: 'ignore',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
    });
  git('init', '-q', '-b', 'master');
  git('remote', 'add', 'origin', 'git@github.com:owner/name.git');
  const docs = path.join(dir, "kim's docs");
  mkdirSync(docs);
  const lines = await proposals(docs, SITE, []);
  expect(lines).toEqual([
    `A setting for src/site.ts: repository: { url: 'https://github.com/owner/name', branch: 'master', folder: 'kim\\'s docs' },`,
  ]);
  expect(await proposals(docs, { ...SITE, repository: { url: 'https://github.com/a/b' } }, [])).toEqual([]);
});
