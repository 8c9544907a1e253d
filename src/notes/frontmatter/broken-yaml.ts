import { isMap } from 'yaml';
import { findDay } from '../facts/parse-day.ts';
import { peopleInText, unique } from '../facts/person.ts';
import { isKey, readFields, type Key, type Report } from './fields.ts';
import type { FrontMatter } from './frontmatter.ts';
import { plainItems, plainValue, type Entry } from './frontmatter-entries.ts';
import { tagsIn } from './frontmatter-values.ts';
import { LONGEST, parseYaml } from './parse-yaml.ts';

/** Reads a mapping that is no YAML as a whole field by field: what can't be parsed is taken as it stands. */
export function readBroken(entries: readonly Entry[], data: FrontMatter, report: Report): void {
  for (const entry of entries) {
    const { name, value, below, line } = entry;
    const yaml = [`${name}: ${value}`, ...below].join('\n');
    const { contents, errors } = parseYaml(yaml.length > LONGEST ? '' : yaml);
    const [error] = errors;
    if (!error && isMap(contents)) {
      readFields(contents, data, (_offset, tell) => report(line, tell));
      continue;
    }
    const key = name.toLowerCase();
    const why = error?.message;
    if (why === undefined) report(line, (say) => say.tooLong());
    else if (!isKey(key)) report(line, (say) => say.ignored(name, why));
    else if (data[key] !== undefined) report(line, (say) => say.twice(key));
    else if (key !== 'draft') {
      const isRead = readPlain(data, key, entry);
      report(line, (say) => (isRead ? say.takenAsItStands(key, why) : say.leftOut(key, why)));
    }
  }
}

/** Sets a field from what stands there, without YAML's signs around it; false where it makes no sense. */
function readPlain(data: FrontMatter, key: Exclude<Key, 'draft'>, entry: Entry): boolean {
  if (key === 'tags' || key === 'people') {
    data[key] = unique(plainItems(entry).flatMap(key === 'tags' ? tagsIn : peopleInText));
    return data[key].length > 0;
  }
  if (key === 'aliases') {
    data.aliases = plainItems(entry).filter((alias) => alias !== '');
    return data.aliases.length > 0;
  }
  const text = plainValue(entry).normalize('NFC');
  const found = key === 'date' ? findDay(text)?.date : text;
  if (found) data[key] = found;
  return Boolean(found);
}
