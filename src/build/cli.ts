/** Entry of the site's commands; see `commands.ts`. */
import { run } from './commands.ts';

await run(process.argv.slice(2));
