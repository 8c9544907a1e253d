import { expect, test } from 'vitest';
import { lineOfSetting } from '../../../src/notes/settings/place.ts';

const SOURCE = `import type { SiteSettings } from './notes/settings.ts';

export const site: SiteSettings = {
  title: 'menu: b.md',
  'logo': 'logo.svg',
  menu: [
    'notes',
    { text: 'A', to: 'a.md' },
    { text: 'B', to: 'b.md' },
  ],
  private: ['x/**'],
};
`;

test.each<[string, string | undefined, number]>([
  ['title', undefined, 4],
  ['logo', 'logo.svg', 5],
  ['menu', undefined, 6],
  ['menu', 'b.md', 9],
  ['menu', 'written otherwise', 6],
  ['private', 'x/**', 11],
  ['accent', '#000', 1],
])('%s, %s', (setting, value, line) => {
  expect(lineOfSetting(SOURCE, setting, value)).toBe(line);
});
