import { misshapen } from '../../notes/settings/shape.ts';
import { createSettingPlaces } from '../folder/setting-places.ts';
import { UserError } from './user-error.ts';

/**
 * Stops where a setting has a form that nothing can be done with.
 * @param root absolute path of the project
 * @throws {UserError} in one line that names its place
 */
export function requireSettings(root: string, site: object): void {
  const name = misshapen(site);
  if (name === undefined) return;
  const { file, line } = createSettingPlaces({ root, notesDir: root })(name);
  throw new UserError((say) => say.setting(`${file}:${line}`, name));
}
