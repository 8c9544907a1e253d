import type { Theme } from '../messages/messages.ts';
import { announce } from './announce.ts';
import { scriptMessages } from './script-messages.ts';

/** Where the reader's choice is kept: `light` or `dark`; nothing else. `public/theme.js` reads it. */
const THEME_KEY = 'theme';

const system = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

/**
 * `<theme-switch>`: its button goes through the system's theme, the other one, and the one that the system has, but
 * whatever it does. So the first press is one that can be seen. It says what is and what comes next.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const show = () => {
      const text = scriptMessages.theme(chosen(), next());
      button?.setAttribute('aria-label', text);
      button?.setAttribute('title', text);
    };
    show();
    system.addEventListener('change', show);
    new MutationObserver(show).observe(root, { attributeFilter: ['data-theme'] });
    button?.addEventListener('click', () => choose(next()));
    // Chosen in another tab.
    addEventListener('storage', ({ key, newValue }) => {
      if (key === THEME_KEY) setTheme(newValue);
    });
  }
}

function chosen(): Theme {
  return (root.dataset['theme'] as Theme | undefined) ?? 'system';
}

function next(): Theme {
  const order: Theme[] = system.matches ? ['system', 'light', 'dark'] : ['system', 'dark', 'light'];
  return order[(order.indexOf(chosen()) + 1) % order.length] ?? 'system';
}

function choose(theme: Theme): void {
  const kept = theme === 'system' ? null : theme;
  setTheme(kept);
  announce(scriptMessages.theme(theme));
  try {
    if (kept) localStorage.setItem(THEME_KEY, kept);
    else localStorage.removeItem(THEME_KEY);
  } catch {
    // Storage is forbidden or full: the choice holds on this page.
  }
}

function setTheme(theme: string | null): void {
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}

customElements.define('theme-switch', ThemeSwitch);
