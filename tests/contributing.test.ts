/** That `.github/CONTRIBUTING.md` and the README tell the truth about where things are. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const contributing = read('.github/CONTRIBUTING.md');

/** Folders below a folder that hold files, with how many, the folder itself aside. */
function roomsOf(place: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const entry of readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })) {
    const folder = path.relative(root, entry.parentPath).split(path.sep).join('/');
    if (!entry.isFile() || folder === place || folder.startsWith('tests/fixtures/')) continue;
    found.set(folder, (found.get(folder) ?? 0) + 1);
  }
  return found;
}

const rooms = roomsOf('src');

function mapIn(document: string): string {
  return /```\n(content\/[^`]+)```/.exec(document)?.[1] ?? '';
}

/** Paths of a map: what is indented stands within the folder above it. */
function placesIn(map: string): string[] {
  let above = '';
  return map
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
      if (indent) return above + name;
      return (above = name);
    });
}

test('no room holds more than sixteen files', () => {
  expect([...rooms, ...roomsOf('tests')].filter(([, files]) => files > 16)).toEqual([]);
});

test('the map shows each room, and none that is not there', () => {
  const shown = placesIn(mapIn(contributing));
  expect(shown.filter((place) => !existsSync(path.join(root, place)))).toEqual([]);
  const isShown = (room: string): boolean =>
    shown.includes(`${room}/`) || /^src\/(?:pages|layouts|components|messages)(?:\/|$)/.test(room);
  expect([...rooms.keys()].filter((room) => !isShown(room))).toEqual([]);
});

test('the README shows the same map', () => {
  expect(mapIn(read('README.md'))).toBe(mapIn(contributing));
});

/** Notes aside, the guide's among them: an owner may have deleted these. */
test('each file and function that is named is there', () => {
  const named = [...contributing.matchAll(/`((?:src|tests|\.github)\/[\w./[\]-]*\w)(?::(\w+))?`/g)];
  expect(named.length).toBeGreaterThan(40);
  const missing = named.filter(([, file = '', name]) => {
    if (/ADDRESS|NAME|LANGUAGE/.test(file)) return false;
    if (!existsSync(path.join(root, file))) return true;
    return name !== undefined && !new RegExp(`function ${name}\\b`).test(read(file));
  });
  expect(missing.map(([text]) => text)).toEqual([]);
});

test('each package that is depended on has its reason', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    object
  >;
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
  const told = [...contributing.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, name]) => name);
  expect(told.toSorted()).toEqual(names.toSorted());
});
