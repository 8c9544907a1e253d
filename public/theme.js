// Sets the theme that the reader chose before, ahead of the first paint: src/browser/theme-switch.ts keeps the choice.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden: the system decides.
}
