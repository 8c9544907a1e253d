import type { Element, Nodes } from 'hast';
import { isElement } from '../hast.ts';

const RAISED = scripts('0123456789+-−=()nix', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱˣ');
const LOWERED = scripts('0123456789+-−=()aeijknmx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢⱼₖₙₘₓ');
const DOUBLE_STRUCK = scripts('CHNPQRZ', 'ℂℍℕℙℚℝℤ');

/** Marks above a letter, as Unicode puts them behind it. */
const ACCENTS = new Map(
  Object.entries({ ˉ: '\u0304', '‾': '\u0305', '^': '\u0302', '~': '\u0303', '⃗': '\u20d7', '˙': '\u0307' }),
);

function scripts(from: string, to: string): ReadonlyMap<string, string> {
  const signs = Array.from(to);
  return new Map(Array.from(from, (sign, index) => [sign, signs[index] ?? sign]));
}

/**
 * A formula as a line of text that reads well in lists, contents and search: `x² + √(a + b)`, `(n(n+1))/2`.
 *
 * @param node MathML as KaTeX makes it, or what is around it
 */
export function formulaText(node: Nodes): string {
  return textOf(node)
    .replace(/[\u2061-\u2064\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^ ?([-+−]) |(?<=[([{]) ([-+−]) /g, '$1$2')
    .replace(/ (?=[)\]}])/g, '')
    .replaceAll('∣', '|')
    .trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return 'children' in node ? node.children.map(textOf).join('') : '';
  const parts = node.children.filter((child) => isElement(child)).map(textOf);
  const [first = '', second = '', third = ''] = parts;
  switch (node.tagName) {
    case 'annotation':
      return '';
    case 'mspace':
      return ' ';
    case 'mfrac':
      return `${group(first)}${node.properties['linethickness'] === undefined ? '/' : ' '}${group(second)}`;
    case 'msqrt':
      return `√${group(parts.join(''))}`;
    case 'mroot':
      return `${script(second, RAISED, '')}√${group(first)}`;
    case 'msup':
      return first + script(second, RAISED, '^');
    case 'msub':
    case 'munder':
      return first + script(second, LOWERED, '_');
    case 'mover':
      return first + (ACCENTS.get(second.trim()) ?? script(second, RAISED, '^'));
    case 'msubsup':
    case 'munderover':
      return first + script(second, LOWERED, '_') + script(third, RAISED, '^');
    case 'mtd':
    case 'mtr':
      return `${node.children.map(textOf).join('')} `;
    case 'mo':
      return operator(node);
    default:
      return letters(node);
  }
}

/** Relations and signs between two terms stand apart from them; brackets, functions and commas don't. */
function operator(node: Element): string {
  const sign = node.children.map(textOf).join('');
  if (node.properties['separator'] !== undefined) return `${sign} `;
  return /^(?:\p{Sm}|[-−*:∣])$/u.test(sign) && !/^[∑∏∫∂∇√]$/u.test(sign) ? ` ${sign} ` : sign;
}

function letters(node: Element): string {
  const text = node.children.map(textOf).join('');
  if (node.properties['mathvariant'] !== 'double-struck') return text;
  return Array.from(text, (letter) => DOUBLE_STRUCK.get(letter) ?? letter).join('');
}

/** A script in Unicode's own letters where it has all of them. */
function script(text: string, known: ReadonlyMap<string, string>, mark: string): string {
  const bare = text.replace(/\s/g, '');
  if (bare === '') return '';
  if (bare === '′') return bare;
  const signs = Array.from(bare, (sign) => known.get(sign));
  return signs.every((sign) => sign !== undefined) ? signs.join('') : mark + group(text.trim());
}

/** Brackets around what is more than one letter or number. */
function group(text: string): string {
  const bare = text.trim();
  return /^(?:[\p{L}\p{M}]+|[\p{N}.]+|\([^()]*\)|.)$/u.test(bare) ? bare : `(${bare})`;
}
