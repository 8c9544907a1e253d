/** Where the reader's choice is kept: `light` or `dark`; nothing while the system decides. `public/theme.js` reads it. */
const THEME_KEY = 'theme';

const system = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

/**
 * `<theme-switch>`: its button turns the dark theme on and off, and says whether the page is dark. Choosing what the
 * system prefers anyway forgets the choice, so that the site follows the system again.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const show = () => button?.setAttribute('aria-pressed', String(isDark()));
    show();
    system.addEventListener('change', show);
    new MutationObserver(show).observe(root, { attributeFilter: ['data-theme'] });
    button?.addEventListener('click', () => choose(!isDark()));
    // Chosen in another tab.
    addEventListener('storage', ({ key, newValue }) => {
      if (key === THEME_KEY) setTheme(newValue);
    });
  }
}

function isDark(): boolean {
  const chosen = root.dataset['theme'];
  return chosen ? chosen === 'dark' : system.matches;
}

function choose(dark: boolean): void {
  const theme = dark === system.matches ? null : dark ? 'dark' : 'light';
  setTheme(theme);
  try {
    if (theme) localStorage.setItem(THEME_KEY, theme);
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
