import { toRoute, type Route } from '../../notes/addresses/brands.ts';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { toHref } from '../../notes/addresses/paths.ts';
import type { Environment } from '../commands/environment.ts';
import { currentLibrary } from '../library/shared-library.ts';

/** Lists the pages that search engines may keep, with the time of its last change, or the day of each note that has one. */
export function publishedSitemap({ siteUrl, base }: Environment): AstroIntegration {
  const whole = (route: Route) => new URL(toHref(route, base), siteUrl).href;
  const others = [toRoute('/search/'), toRoute('/offline/')].map(whole);
  let days: Map<string, string | undefined> | undefined;
  return sitemap({
    filter: (page) => !others.includes(page),
    async serialize(item) {
      days ??= new Map(
        (await currentLibrary()).notes.map(({ route, date, history }) => [
          whole(route),
          history?.changed ?? date,
        ]),
      );
      const lastmod = days.get(item.url);
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}
