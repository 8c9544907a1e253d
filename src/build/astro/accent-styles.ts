import type { Plugin } from 'vite';
import type { SiteSettings } from '../../notes/settings.ts';
import { readAccent } from '../../notes/settings/accent.ts';

/** Puts the accent that is set below the site's own colours, into the style sheet that every page has. */
export function accentStyles({ accent }: SiteSettings): Plugin {
  const { css } = readAccent(accent);
  return {
    name: 'accent-styles',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/src/styles/tokens.css') ? code + css : undefined),
  };
}
