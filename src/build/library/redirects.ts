import type { ProblemMessages } from '../../messages/problem-messages.ts';
import { createPrivatePaths } from '../../notes/addresses/private-paths.ts';
import {
  isAddress,
  readAddress,
  routeAt,
  settleRedirects,
  type Redirect,
  type WantedRedirect,
} from '../../notes/addresses/redirects.ts';
import { isNoteFile } from '../../notes/addresses/paths.ts';
import type { Note } from '../../notes/note.ts';
import type { Problem } from '../../notes/problem.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import type { SettingPlaces } from '../folder/setting-places.ts';
import type { Histories } from '../history/read-history.ts';

/** Pages that every site has. */
const OWN = ['/', '/notes/', '/search/', '/questions/', '/people/', '/tags/', '/terms/'];

/**
 * The old addresses of a folder's notes and where they lead: those that settings and front matter name, and those that
 * notes had before git saw them move. What was private then stays so.
 *
 * @param folders route of each folder
 * @param placeOf where settings stand
 */
export function redirectsOf(
  notes: readonly Note[],
  folders: Readonly<Record<string, string>>,
  histories: Histories,
  { redirects = {}, private: patterns = [] }: SiteSettings,
  messages: ProblemMessages,
  placeOf: SettingPlaces,
): { redirects: Redirect[]; problems: Problem[] } {
  const routes = new Map(notes.map(({ file, route }) => [file.normalize('NFC'), route]));
  const { whyPrivate } = createPrivatePaths(patterns);
  const told = Object.entries(redirects).map(([from, to]): WantedRedirect => ({
    from: readAddress(from, '', messages) ?? from,
    to: targetOf(to, routes, messages),
    ...placeOf('redirects', from),
  }));
  const aliases = notes.flatMap(({ file, route, aliases = [] }) =>
    aliases.filter(isAddress).map((alias): WantedRedirect => ({
      from: readAddress(alias, file, messages) ?? alias,
      to: route,
      file,
    })),
  );
  const moves = notes.flatMap(({ file, route }) =>
    (histories.get(file)?.former ?? [])
      .filter((from) => isNoteFile(from) && !whyPrivate(from))
      .map((from): WantedRedirect => ({
        from: routeAt(from, messages) ?? '',
        to: route,
        file,
        isQuiet: true,
      })),
  );
  const pages = [...OWN, ...routes.values(), ...Object.values(folders)];
  return settleRedirects([...told, ...aliases, ...moves], pages, messages);
}

function targetOf(to: string, routes: ReadonlyMap<string, string>, messages: ProblemMessages): string {
  if (/^https?:\/\//i.test(to)) return to;
  const [path = '', ...anchor] = to.normalize('NFC').split(/(?=#)/);
  const route = routes.get(path.replace(/^\.?\//, '')) ?? readAddress(path, '', messages);
  return (path === '/' ? '/' : (route ?? path)) + anchor.join('');
}
