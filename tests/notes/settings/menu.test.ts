import { describe, expect, it } from 'vitest';
import { toFolderFile, toRoute } from '../../../src/notes/addresses/brands.ts';
import { createLinkResolver } from '../../../src/notes/addresses/link-resolver.ts';
import { settleMenu, type MenuEntry } from '../../../src/notes/settings/menu.ts';
import { ENGLISH } from '../../english.ts';

const links = createLinkResolver({
  routes: {
    'rules.md': toRoute('/notes/rules/'),
    'week3/README.md': toRoute('/notes/week3/'),
    'week4/a.md': toRoute('/notes/week4/a/'),
  },
  files: [toFolderFile('plan.pdf')],
  repositories: [],
  base: '/study/',
  hidden: [{ file: toFolderFile('draft.md'), why: 'draft' }],
});

describe('an entry of the menu', () => {
  it.each<[MenuEntry | string, { href: string; route?: string } | string]>([
    ['rules.md', { href: '/study/notes/rules/', route: '/notes/rules/' }],
    ['/rules.md', { href: '/study/notes/rules/', route: '/notes/rules/' }],
    ['rules.md#회비', { href: '/study/notes/rules/#회비', route: '/notes/rules/' }],
    ['week3/', { href: '/study/notes/week3/', route: '/notes/week3/' }],
    ['week4', { href: '/study/notes/week4/', route: '/notes/week4/' }],
    ['plan.pdf', { href: '/study/files/plan.pdf' }],
    ['https://chat.example/', { href: 'https://chat.example/' }],
    ['mailto:us@group.example', { href: 'mailto:us@group.example' }],
    ['week9/rules.md', '`rules.md`'],
    ['chat.example.org', '`https://chat.example.org`'],
    ['nowhere.md', 'Write the path'],
    ['draft.md', "isn't published"],
    ['#회비', 'Write the path'],
    ['', 'Write the path'],
    ['javascript:alert(1)', 'Write the path'],
  ])('%s', (to, expected) => {
    const { entries, faults, files } = settleMenu([{ text: 'A', to: String(to) }], links);
    const told = faults.map(({ tell }) => Object.values(tell(ENGLISH.setting)).join(' — '));
    if (typeof expected === 'string') {
      expect(entries).toEqual([]);
      expect(told).toEqual([expect.stringContaining(expected)]);
    } else {
      expect(told).toEqual([]);
      expect(
        entries.map((entry) =>
          typeof entry === 'string' ? entry : { ...entry, href: decodeURI(entry.href) },
        ),
      ).toEqual([{ text: 'A', ...expected }]);
      expect(files).toEqual(to === 'plan.pdf' ? ['plan.pdf'] : []);
    }
  });

  it('stays where it is among those of the site', () => {
    const { entries } = settleMenu(['questions', { text: 'Rules', to: 'rules.md' }, 'notes'], links);
    expect(entries.map((entry) => (typeof entry === 'string' ? entry : entry.text))).toEqual([
      'questions',
      'Rules',
      'notes',
    ]);
  });
});
