/**
 * Line of `src/site.ts` that a setting stands on, from 1; 1 where it isn't found.
 * @param source text of that file
 * @param value text that stands in the setting, where its line may be told from others
 */
export function lineOfSetting(source: string, setting: string, value?: string): number {
  const lines = source.split('\n');
  const name = RegExp.escape(setting);
  const begin = lines.findIndex((line) => new RegExp(`^\\s*(?:${name}|'${name}'|"${name}")\\s*:`).test(line));
  if (begin < 0) return 1;
  const within = value === undefined ? -1 : lines.slice(begin).findIndex((line) => line.includes(value));
  return begin + Math.max(0, within) + 1;
}
