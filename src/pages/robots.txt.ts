import type { APIRoute } from 'astro';
import { href } from '../components/text/href.ts';

/** Everything may be read; where the site's address is known, all of it is listed. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
