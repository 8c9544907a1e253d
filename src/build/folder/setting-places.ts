import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lineOfSetting } from '../../notes/settings/place.ts';
import type { Environment } from '../commands/environment.ts';

/** Where a setting stands, as a problem tells its place. @param value text that stands in it */
export type SettingPlaces = (setting: string, value?: string) => { file: string; line: number };

/** Finds settings in `src/site.ts`, which is read when the first is looked for. */
export function createSettingPlaces({
  root,
  notesDir,
}: Pick<Environment, 'root' | 'notesDir'>): SettingPlaces {
  const settings = path.join(root, 'src', 'site.ts');
  const file = path.relative(notesDir, settings).split(path.sep).join('/');
  let source: string | undefined;
  return (setting, value) => {
    source ??= readFileSync(settings, 'utf8');
    return { file, line: lineOfSetting(source, setting, value) };
  };
}
