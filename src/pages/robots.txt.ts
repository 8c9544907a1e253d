import type { APIRoute } from 'astro';
import { publicHref } from '../components/text/href.ts';

/** Everything may be read; where the site's address is known, all of it is listed. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `\nSitemap: ${new URL(publicHref('sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
