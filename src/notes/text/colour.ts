/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Reads a CSS colour in one of the ways that people write them: `#1c6a50`, `#fa3`, `rgb(28, 106, 80)`. */
export function parseColour(value: string): Rgb | undefined {
  const colour = value.trim().toLowerCase();
  return parseHex(colour) ?? parseRgb(colour);
}

function parseHex(value: string): Rgb | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{1,2})?$/.exec(value)?.[1];
  if (digits === undefined) return undefined;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return toRgb(pairs.map((pair) => Number.parseInt(pair, 16)));
}

function parseRgb(value: string): Rgb | undefined {
  const numbers = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(value);
  return numbers ? toRgb(numbers.slice(1).map((number) => Math.min(255, Number(number)))) : undefined;
}

function toRgb([red = 0, green = 0, blue = 0]: number[]): Rgb {
  return [red, green, blue];
}

/** @returns `#1c6a50` */
export function formatColour(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** A colour with a share of another one in it. @param share from 0 to 1 */
export function mixColours(colour: Rgb, other: Rgb, share: number): Rgb {
  return toRgb(colour.map((part, i) => Math.round(part + ((other[i] ?? 0) - part) * share)));
}

/** Contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
