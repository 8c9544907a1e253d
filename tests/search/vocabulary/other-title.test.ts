import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { expect, test } from 'vitest';
import { otherNameOf } from '../../../src/search/vocabulary/other-title.ts';

test.each([
  ['Design Pattern/[Design Pattern] Overview.md', '디자인 패턴의 개요', '[Design Pattern] Overview'],
  ['운영체제/교착상태.md', 'Deadlock이란?', '교착상태'],
  ['운영체제/데드락_정리.md', '교착상태', '데드락 정리'],
  // The name of its folder is the name of a folder's page.
  ['network/README.md', '네트워크', 'Network'],
  // What the title says anyway, however it is spaced and written.
  ['OS/dead-lock.md', 'DeadLock(교착상태)', ''],
  ['커넥션풀.md', '커넥션 풀', ''],
  ['README.md', '스터디', ''],
])('beside its title, %s (%s) is called %j', (file, title, name) => {
  expect(otherNameOf({ file: toFolderFile(file), title })).toBe(name);
});
