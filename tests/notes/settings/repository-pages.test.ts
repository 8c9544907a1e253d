import { expect, test } from 'vitest';
import { newFilePage, repositoryPage, type FileView } from '../../../src/notes/settings/repository-pages.ts';
import type { RepositorySettings } from '../../../src/notes/settings.ts';

const GITHUB = { url: 'https://github.com/owner/name' };
const GITLAB = { url: 'https://gitlab.example/group/name/', branch: 'trunk', folder: '' };

test.each<[RepositorySettings, FileView, string, string]>([
  [GITHUB, 'blob', 'a.md', 'https://github.com/owner/name/blob/main/content/a.md'],
  [GITHUB, 'edit', 'week 3/C#?.md', 'https://github.com/owner/name/edit/main/content/week%203/C%23%3F.md'],
  [
    { url: 'https://github.com/owner/name.git' },
    'commits',
    'a.md',
    'https://github.com/owner/name/commits/main/content/a.md',
  ],
  [
    { ...GITHUB, branch: 'docs/new', folder: 'docs/notes' },
    'edit',
    'a.md',
    'https://github.com/owner/name/edit/docs/new/docs/notes/a.md',
  ],
  [GITLAB, 'edit', 'a.md', 'https://gitlab.example/group/name/-/edit/trunk/a.md'],
])('%j: %s of %s', (repository, view, file, address) => {
  expect(repositoryPage(repository, view, file)).toBe(address);
});

test.each<[RepositorySettings, string, string | undefined, string]>([
  [GITHUB, '', undefined, 'https://github.com/owner/name/new/main/content'],
  [GITHUB, 'week 3', 'C#.md', 'https://github.com/owner/name/new/main/content/week%203?filename=C%23.md'],
  [
    GITHUB,
    '',
    'week13/README.md',
    'https://github.com/owner/name/new/main/content?filename=week13%2FREADME.md',
  ],
  [GITLAB, '', 'a.md', 'https://gitlab.example/group/name/-/new/trunk?file_name=a.md'],
])('%j: a new file in %j, called %s', (repository, folder, name, address) => {
  expect(newFilePage(repository, folder, name)).toBe(address);
});
