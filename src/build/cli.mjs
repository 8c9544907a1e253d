/**
 * Entry of the site's commands; see `commands.ts`. Plain JavaScript, so that an old Node can say what it
 * lacks.
 */
import './require-node.mjs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// The compiled code is kept for the next command, which then starts a second sooner; other threads and
// processes get its place from the environment. https://nodejs.org/api/module.html#module-compile-cache
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL('../../node_modules/.cache/study-notes-code', import.meta.url),
);
module.enableCompileCache(process.env.NODE_COMPILE_CACHE);

const { run } = await import('./commands/commands.ts');
await run(process.argv.slice(2));
