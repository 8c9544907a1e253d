import type { APIRoute, GetStaticPaths } from 'astro';
import { getArrangedNotes } from '../arranged-notes.ts';
import { publicHref } from '../components/text/href.ts';
import { feedsOf, type Feed } from '../feeds/feeds.ts';
import { openSearchDescription } from '../feeds/open-search.ts';
import { messagesIn } from '../messages/language.ts';
import { site as settings } from '../site.ts';

interface Props {
  /** Nothing for the description of the search. */
  feed?: Feed;
}

/** What holds whole addresses: nothing of it is published where the site's isn't known. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const feeds = feedsOf(await getArrangedNotes());
  return [
    { params: { name: 'opensearch' }, props: {} },
    ...feeds.map((feed) => ({ params: { name: feed.name }, props: { feed } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { feed }, site }) => {
  const home = new URL(publicHref(''), site);
  return feed ? writeFeed(feed, home) : new Response(openSearchDescription(settings, home.href));
};

async function writeFeed(feed: Feed, home: URL): Promise<Response> {
  const { default: rss } = await import('@astrojs/rss');
  const own = new URL(`${feed.name}.xml`, home).href;
  return rss({
    title: `${settings.title} · ${feed.title(messagesIn(settings.language).page)}`,
    description: settings.description,
    site: home,
    items: await feed.items(home),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${settings.language}</language><atom:link href="${own}" rel="self" type="application/rss+xml"/>`,
  });
}
