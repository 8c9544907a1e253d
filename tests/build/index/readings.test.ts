import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadAnalyser } from '../../../src/build/index/analyser.ts';
import type { Environment } from '../../../src/build/commands/environment.ts';
import { openReadings } from '../../../src/build/index/readings.ts';
import { readVerified } from '../../../src/build/render/verified-file.ts';

const WORDS = ['서버에서', '교착상태를', '하지만', '데이터베이스의', '빠르게'];

function environment(): Environment {
  const root = path.resolve(import.meta.dirname, '../../..');
  const cacheDir = mkdtempSync(path.join(tmpdir(), 'readings-'));
  return { root, notesDir: root, cacheDir, reportDir: cacheDir, siteUrl: undefined, base: '/' };
}

test('a kept reading is what the analyser reads', async () => {
  const analyse = await loadAnalyser();
  const env = environment();
  for (const when of ['at first', 'again', 'once more']) {
    const readings = await openReadings(env);
    expect(
      WORDS.map((word) => readings?.read(word)),
      when,
    ).toEqual(WORDS.map((word) => analyse?.(word)));
    readings?.keep();
  }
});

test('only what the last build asked for is kept', async () => {
  const env = environment();
  const kept = () => readdirSync(path.join(env.cacheDir, 'readings'));
  for (const word of WORDS) {
    const readings = await openReadings(env);
    readings?.read(word);
    readings?.keep();
    const [file = '', ...others] = kept();
    const words = readVerified(path.join(env.cacheDir, 'readings', file));
    expect([JSON.parse(String(words)), others]).toEqual([[[word, expect.anything()]], []]);
  }
});
