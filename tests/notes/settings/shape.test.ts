import { describe, expect, it } from 'vitest';
import { misshapen, unknownSettings } from '../../../src/notes/settings/shape.ts';
import { SETTINGS } from '../../settings.ts';

describe('a setting', () => {
  it.each<[string, unknown, boolean]>([
    ['title', 1, false],
    ['title', undefined, false],
    ['language', 'en-GB', true],
    ['language', '한국어', false],
    ['cards', 'false', false],
    ['offline', false, true],
    ['url', undefined, true],
    ['repository', 'https://github.com/o/n', false],
    ['repository', { url: 'https://github.com/o/n' }, true],
    ['repository', { url: 'https://github.com/o/n', branch: undefined }, true],
    ['repository', { url: 'https://github.com/o/n', brunch: 'main' }, false],
    ['repository', { branch: 'main' }, false],
    ['synonyms', [['a', 'b']], true],
    ['synonyms', ['a', 'b'], false],
    ['private', 'journal/**', false],
    ['redirects', { '/old/': 'a.md' }, true],
    ['redirects', ['/old/'], false],
    ['accent', '#1c6a50', true],
    ['accent', { light: '#1c6a50' }, true],
    ['accent', { dark: '#1c6a50' }, false],
    ['accent', 0x1c6a50, false],
    ['logo', 'logo.svg', true],
    ['logo', { src: 'logo.svg' }, false],
    ['menu', [], true],
    ['menu', ['notes', { text: 'Rules', to: 'rules.md' }], true],
    ['menu', ['note'], false],
    ['menu', [{ to: 'rules.md' }], false],
    ['menu', { Rules: 'rules.md' }, false],
  ])('%s: %j', (name, value, isFine) => {
    expect(misshapen({ ...SETTINGS, [name]: value })).toBe(isFine ? undefined : name);
  });
});

it('that is unknown is told', () => {
  expect(unknownSettings({ ...SETTINGS, accnt: '#000', constructor: 1 })).toEqual(['accnt', 'constructor']);
});
