/** `--paper` of `src/styles/tokens.css`, for what browsers draw around the page. */
export const THEME_COLORS = { light: '#fbfaf7', dark: '#1b1917' };
