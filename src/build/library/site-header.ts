/** What the settings say of the site's looks, checked against the files that are there. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../../markdown/links/nearest.ts';
import { messagesIn } from '../../messages/language.ts';
import { toFolderFile, type FolderFile } from '../../notes/addresses/brands.ts';
import type { NotesFolder } from '../../notes/addresses/folder.ts';
import { createLinkResolver, type LinkResolver } from '../../notes/addresses/link-resolver.ts';
import { encodePath } from '../../notes/addresses/paths.ts';
import { joinPath } from '../../notes/addresses/urls.ts';
import { toProblem, type Problem, type Severity, type Tell } from '../../notes/problem.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { readAccent } from '../../notes/settings/accent.ts';
import { settleMenu, type SettledEntry } from '../../notes/settings/menu.ts';
import { SETTINGS, unknownSettings } from '../../notes/settings/shape.ts';
import type { Environment } from '../commands/environment.ts';
import type { SettingPlaces } from '../folder/setting-places.ts';
import { measure } from '../render/dependencies.ts';

/** What stands at the top of each page. */
export interface SiteHeader {
  logo?: Logo;
  /** Entries of the main menu; the usual ones unless told. */
  menu?: readonly SettledEntry[];
}

interface Logo {
  src: string;
  /** In pixels, where it is known. */
  size: { width?: number | undefined; height?: number | undefined };
}

export interface CheckedHeader {
  header: SiteHeader;
  /** Files of the notes folder that it shows or leads to. */
  files: FolderFile[];
  problems: Problem[];
}

const PICTURE = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

/** What is told of a setting. @param value text that stands in it */
type Report = (setting: string, value: string, tell: Tell<'setting'>, severity?: Severity) => void;

/** @param placeOf where settings stand */
export function checkHeader(
  env: Environment,
  site: SiteSettings,
  folder: NotesFolder,
  placeOf: SettingPlaces,
): CheckedHeader {
  const messages = messagesIn(site.language).problem;
  const problems: Problem[] = [];
  const report: Report = (setting, value, tell, severity) =>
    problems.push(toProblem(messages, placeOf(setting, value), 'setting', tell, severity));
  for (const name of unknownSettings(site))
    report(name, name, (say) => say.unknown(name, nearest(name, SETTINGS)));
  reportAccent(site, report);
  if (site.logo === undefined && site.menu === undefined) return { header: {}, files: [], problems };
  const links = createLinkResolver(folder);
  const logo = site.logo === undefined ? undefined : settleLogo(site.logo, env, links, report);
  const menu = site.menu && settleMenu(site.menu, links);
  for (const { to, tell } of menu?.faults ?? []) report('menu', to, tell, 'error');
  return {
    header: { ...(logo && { logo: logo.logo }), ...(menu && { menu: menu.entries }) },
    files: [...(logo?.file === undefined ? [] : [logo.file]), ...(menu?.files ?? [])],
    problems,
  };
}

function reportAccent({ accent }: SiteSettings, report: Report): void {
  for (const fault of readAccent(accent).faults) {
    report('accent', fault.written, (say) => {
      if (fault.kind === 'unreadable') return say.noColour(fault.written);
      const contrast = (Math.floor(fault.contrast * 10) / 10).toFixed(1); // 4.46 isn't 4.5
      return say.faint(fault.written, contrast, fault.used);
    });
  }
}

function settleLogo(
  written: string,
  { root, notesDir, base }: Environment,
  links: LinkResolver,
  report: Report,
): { logo: Logo; file?: FolderFile } | undefined {
  const name = joinPath('', written);
  const served = name && path.join(root, 'public', name);
  if (!PICTURE.test(written)) report('logo', written, (say) => say.noPicture(written), 'error');
  else if (served && existsSync(served))
    return { logo: { src: base + encodePath(name), size: measure(served) ?? {} } };
  else {
    const target = links.resolve(toFolderFile(''), written);
    if (target.kind === 'file')
      return {
        logo: { src: target.href, size: measure(path.join(notesDir, target.file)) ?? {} },
        file: target.file,
      };
    const suggestion = target.kind === 'missing' ? target.suggestion : undefined;
    if (target.kind === 'private') report('logo', written, (say) => say.hidden(written), 'error');
    else report('logo', written, (say) => say.noLogo(written, suggestion), 'error');
  }
  return undefined;
}
