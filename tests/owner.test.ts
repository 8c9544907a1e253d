/** That the tests hold for every owner, who changes the settings and replaces the notes. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const tests = globSync('tests/**/*.ts', { cwd: root, exclude: ['tests/fixtures/**'] })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file !== 'tests/owner.test.ts');

/** Files that a file imports, directly and by others, itself included; paths below the project. */
function importsOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(path.join(root, file))) return found;
  found.add(file);
  for (const [, imported = ''] of readFileSync(path.join(root, file), 'utf8').matchAll(
    /(?:from|import\(?)\s*'(\.{1,2}\/[^']+)'/g,
  )) {
    importsOf(path.posix.join(path.posix.dirname(file), imported), found);
  }
  return found;
}

test('no test reads the settings of the project, nor runs what does', () => {
  expect(tests.filter((file) => importsOf(file).has('src/site.ts'))).toEqual([]);
  expect(importsOf('src/build/commands/commands.ts'), 'what is found where it is there').toContain(
    'src/site.ts',
  );
});

test('no test reads the notes of the project, but for the guide’s own, which goes with it', () => {
  const reading = tests.filter((file) =>
    /\.\.\/content\b|\broot, 'content/.test(readFileSync(path.join(root, file), 'utf8')),
  );
  expect(reading).toEqual(['tests/markdown/guide.test.ts']);
});
