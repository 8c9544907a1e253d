import type { APIRoute } from 'astro';
import { applyTheme } from '../browser/theme.ts';

/** The one script that runs before the first paint; in a file of its own, because nothing here is inline. */
export const GET: APIRoute = () =>
  new Response(`(${applyTheme.toString()})();`, { headers: { 'Content-Type': 'text/javascript' } });
