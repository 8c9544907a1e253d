/** Where the reader's choice is kept: `light` or `dark`; nothing while the system decides. */
export const THEME_KEY = 'theme';

/**
 * Sets the theme that the reader has chosen. It runs before the first paint, as a script of its own made of this
 * function's source: so it uses nothing from outside its body.
 */
export function applyTheme(): void {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  } catch {
    // Storage is forbidden: the system decides.
  }
}
