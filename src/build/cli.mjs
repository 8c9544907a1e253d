/** Entry of the site's commands; see `commands.ts`. Plain JavaScript, so that an old Node can say what it lacks. */
import './require-node.mjs';

const { run } = await import('./commands/commands.ts');
await run(process.argv.slice(2));
