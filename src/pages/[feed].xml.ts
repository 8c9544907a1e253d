import { toRoute } from '../notes/addresses/brands.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getArrangedNotes } from '../arranged-notes.ts';
import { href, publicHref } from '../components/text/href.ts';
import { feedsOf, type Feed } from '../feeds/feeds.ts';
import { messagesIn } from '../messages/language.ts';
import { site as settings } from '../site.ts';

/** Feeds hold whole addresses: none is published where the site's isn't known. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  return feedsOf(await getArrangedNotes()).map((feed) => ({ params: { feed: feed.name }, props: { feed } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = async ({ props: { feed }, site }) => {
  const { default: rss } = await import('@astrojs/rss');
  const origin = site as URL; // or there would be no path
  const own = new URL(publicHref(`${feed.name}.xml`), origin).href;
  return rss({
    title: `${settings.title} · ${feed.title(messagesIn(settings.language).page)}`,
    description: settings.description,
    site: new URL(href(toRoute('/')), origin),
    items: await feed.items(origin),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${settings.language}</language><atom:link href="${own}" rel="self" type="application/rss+xml"/>`,
  });
};
