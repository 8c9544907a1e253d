/** The accent colour that a group sets, in both themes, and its neighbours in `src/styles/tokens.css`. */
import { contrastOf, formatColour, mixColours, parseColour, type Rgb } from '../text/colour.ts';
import type { SiteSettings } from '../settings.ts';

/** WCAG's level AA for text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const ENOUGH = 4.5;

/** Share of the accent in the ground behind what is chosen. */
const SOFT = 0.12;

type Theme = 'light' | 'dark';

/** What an accent stands on as text, the page's own ground first, and what it is mixed with to stand out more. */
const GROUNDS: Readonly<Record<Theme, { grounds: readonly [Rgb, ...Rgb[]]; beyond: Rgb }>> = {
  light: {
    grounds: [
      [251, 250, 247],
      [243, 240, 233],
      [255, 255, 255],
    ],
    beyond: [0, 0, 0],
  },
  dark: {
    grounds: [
      [27, 25, 23],
      [37, 34, 31],
      [43, 40, 37],
    ],
    beyond: [255, 255, 255],
  },
};

/** Why an accent isn't shown as it was set. */
export type AccentFault =
  | { kind: 'unreadable'; written: string }
  /** @param contrast with the ground where it is least. @param used the nearest colour that is enough */
  | { kind: 'faint'; written: string; contrast: number; used: string };

/**
 * The colours that an accent sets. One that is hard to read where links stand is replaced by the nearest shade that isn't;
 * without one for the dark theme, the light one's shade is taken.
 * @returns the style sheet's text, `''` where the site keeps its own accent
 */
export function readAccent(accent: SiteSettings['accent']): { css: string; faults: AccentFault[] } {
  if (accent === undefined) return { css: '', faults: [] };
  const { light, dark } = typeof accent === 'string' ? { light: accent, dark: undefined } : accent;
  const faults: AccentFault[] = [];
  const read = (written: string, theme: Theme): Rgb | undefined => {
    const colour = parseColour(written);
    if (!colour) {
      faults.push({ kind: 'unreadable', written });
      return undefined;
    }
    const used = readableShade(colour, theme);
    const contrast = leastContrast(colour, theme);
    if (used !== colour) faults.push({ kind: 'faint', written, contrast, used: formatColour(used) });
    return used;
  };
  const onLight = read(light, 'light');
  const onDark = dark === undefined ? undefined : read(dark, 'dark');
  if (!onLight) return { css: '', faults };
  return { css: styles(onLight, onDark ?? readableShade(parseColour(light) ?? onLight, 'dark')), faults };
}

function styles(light: Rgb, dark: Rgb): string {
  const both = (name: string, one: Rgb, other: Rgb): string =>
    `${name}:light-dark(${formatColour(one)},${formatColour(other)})`;
  const soft = both('--accent-soft', softOf(light, 'light'), softOf(dark, 'dark'));
  return `@layer tokens{:root{${both('--accent', light, dark)};${soft}}}\n`;
}

/** The colour, or the shade next to it that is read well on each ground. */
function readableShade(colour: Rgb, theme: Theme): Rgb {
  const { beyond } = GROUNDS[theme];
  for (let share = 0; share < 1; share += 0.02) {
    const shade = share === 0 ? colour : mixColours(colour, beyond, share);
    if (leastContrast(shade, theme) >= ENOUGH) return shade;
  }
  return beyond;
}

function leastContrast(colour: Rgb, theme: Theme): number {
  const { grounds } = GROUNDS[theme];
  return Math.min(...[...grounds, softOf(colour, theme)].map((ground) => contrastOf(colour, ground)));
}

function softOf(colour: Rgb, theme: Theme): Rgb {
  return mixColours(GROUNDS[theme].grounds[0], colour, SOFT);
}
