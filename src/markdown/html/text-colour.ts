import { parseColour, type Rgb } from '../../notes/text/colour.ts';

/**
 * Colours of text that the site's themes know, so that `<font color>` is readable on light and on dark
 * ground.
 */
export type Ink = 'red' | 'orange' | 'yellow' | 'green' | 'teal' | 'blue' | 'purple' | 'pink' | 'gray';

/** Names of CSS that say their hue themselves, and those that writers use whose names don't. */
const NAMES: readonly (readonly [RegExp, Ink])[] = [
  [/gr[ae]y|silver/, 'gray'],
  [/pink|magenta|fuchsia/, 'pink'],
  [/orange|coral|chocolate|brown|sienna/, 'orange'],
  [/red|crimson|tomato|maroon|salmon|brick/, 'red'],
  [/yellow|gold|khaki/, 'yellow'],
  [/teal|cyan|aqua|turquoise/, 'teal'],
  [/green|lime|olive/, 'green'],
  [/blue|navy/, 'blue'],
  [/purple|violet|indigo|orchid|plum/, 'purple'],
];

/** First hue of the next ink, in degrees of the colour wheel. */
const HUES: readonly (readonly [number, Ink])[] = [
  [15, 'red'],
  [42, 'orange'],
  [68, 'yellow'],
  [160, 'green'],
  [195, 'teal'],
  [255, 'blue'],
  [290, 'purple'],
  [340, 'pink'],
  [361, 'red'],
];

/**
 * The ink nearest to a CSS colour (name, hex, `rgb()`); undefined for black, white and what is no colour,
 * which read best in the text's own colour.
 */
export function inkOf(color: string): Ink | undefined {
  const value = color.trim().toLowerCase();
  const rgb = parseColour(value);
  if (rgb) return inkOfRgb(rgb);
  return /^[a-z]+$/.test(value) ? NAMES.find(([pattern]) => pattern.test(value))?.[1] : undefined;
}

function inkOfRgb([red, green, blue]: Rgb): Ink | undefined {
  const max = Math.max(red, green, blue);
  const range = max - Math.min(red, green, blue);
  if (range < 32) return max > 60 && max < 220 ? 'gray' : undefined;
  const sixth =
    max === red
      ? ((green - blue) / range + 6) % 6
      : max === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return HUES.find(([end]) => sixth * 60 < end)?.[1];
}
