import { appendFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pipelineVersion } from '../../../src/build/render/version.ts';

test('a change of the code, the settings or the packages makes another version', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'version-'));
  const sources = ['markdown', 'notes', 'build', 'messages'].map((folder) => `src/${folder}/deep/a.ts`);
  const files = [...sources, 'src/site.ts', 'package-lock.json'].map((file) => path.join(root, file));
  for (const file of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'a');
  }
  const seen = new Set([pipelineVersion(root)]);
  for (const file of files) {
    appendFileSync(file, 'b');
    seen.add(pipelineVersion(root));
  }
  expect(seen.size).toBe(files.length + 1);
  expect(seen).toContain(pipelineVersion(root));
});
