import type { APIRoute } from 'astro';
import { publicHref } from '../components/text/href.ts';
import { directionOf } from '../messages/language.ts';
import { site } from '../site.ts';

/** `--paper` of `src/styles/tokens.css`. Without a `theme_color` the frame follows the browser's own theme. */
const PAPER = '#fbfaf7';

/** What a browser needs to install the site: https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = () => {
  const icon = (size: number, purpose: string) => ({
    src: publicHref(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    name: site.title,
    description: site.description,
    lang: site.language,
    dir: directionOf(site.language),
    id: publicHref(''),
    start_url: publicHref(''),
    scope: publicHref(''),
    display: 'standalone',
    background_color: PAPER,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  });
};
