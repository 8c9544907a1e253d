/** Loaded into a command that is measured (`node --import`): hands on how long its stages took, when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['STAGES_FILE'];

if (isMainThread && file) {
  process.once('exit', () => {
    const measures = performance.getEntriesByType('measure');
    const stages = measures.map(({ name, duration }) => [name, duration / 1000] as const);
    writeFileSync(file, JSON.stringify(Object.fromEntries(stages)));
  });
}
