import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const SHAPES =
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath switch image a view ' +
  'linearGradient radialGradient stop pattern clipPath mask marker style animate animateTransform animateMotion mpath set ' +
  'filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
  'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode ' +
  'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject';
/** Text of labels, as drawing programs write it into `<foreignObject>`. */
const LABELS = 'div span p b i em strong u s br sub sup font code pre ul ol li';
const ELEMENTS = new Set(`${SHAPES} ${LABELS}`.split(' '));

/** What drawing programs keep for themselves; nobody sees it, and nobody misses it. */
const OWN_DATA = /^metadata$|:/;

/** Where an address may lead: a place in the drawing, a picture, and for links a page. */
const PICTURE = /^(?:#|data:image\/(?:png|jpe?g|gif|webp|avif);)/i;
const PAGE = /^(?:#|https?:\/\/)/i;
const FOREIGN_CSS =
  /[<&]|@import|@charset|expression\s*\(|url\(\s*["']?(?!\s*["']?(?:#|data:image\/(?!svg)))/i;

const NAMESPACES = { xmlns: 'http://www.w3.org/2000/svg', xmlnsXLink: 'http://www.w3.org/1999/xlink' };

const printer = unified()
  .use(rehypeStringify, { space: 'svg', closeEmptyElements: true, closeSelfClosing: true })
  .freeze();

export interface CleanSvg {
  /** The drawing again, of nothing but elements and attributes that are known to do nothing; XML in UTF-8. */
  svg: string;
  /** What was left out that might have acted, each name once. */
  removed: string[];
}

/**
 * Makes an SVG file that draws the same, but does nothing where somebody opens it as a page: no scripts, no
 * handlers, no addresses but those of links, within the drawing and of pictures in it. What is published is
 * printed anew from what was understood, so that no parser can read something else in it.
 *
 * @param source the file's text
 * @returns nothing where there is no drawing in it
 */
export function cleanSvg(source: string): CleanSvg | undefined {
  const root = (fromHtml(source, { fragment: true }) as Root).children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'svg',
  );
  if (!root) return undefined;
  const removed = new Set<string>();
  clean(root, removed);
  Object.assign(root.properties, NAMESPACES);
  const svg = printer.stringify({ type: 'root', children: [root] });
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, removed: [...removed] };
}

function clean(element: Element, removed: Set<string>): void {
  cleanProperties(element, removed);
  element.children = element.children.filter((child) => isKept(child, removed));
  for (const child of element.children) if (child.type === 'element') clean(child, removed);
  if (element.tagName === 'foreignObject') nameSpace(element);
}

/** The names of HTML within a drawing. */
function nameSpace({ children }: Element): void {
  for (const child of children)
    if (child.type === 'element') child.properties['xmlns'] = 'http://www.w3.org/1999/xhtml';
}

function isKept(node: ElementContent, removed: Set<string>): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'element') return false;
  const { tagName, properties } = node;
  if (OWN_DATA.test(tagName)) return false;
  const isStyle = tagName === 'style';
  const animates = /href|^on/i.test(String(properties['attributeName'] ?? ''));
  const css = isStyle
    ? node.children.map((child) => (child.type === 'text' ? child.value : '<')).join('')
    : '';
  const kept = ELEMENTS.has(tagName) && !animates && !FOREIGN_CSS.test(css);
  if (!kept) removed.add(`<${tagName}>`);
  return kept;
}

function cleanProperties({ tagName, properties }: Element, removed: Set<string>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes(':') && !/^x(?:ml|link):/i.test(name))
      delete properties[name]; // a drawing program's own
    else if (!isHarmless(tagName, name, String(value))) {
      delete properties[name];
      if (!/^xmlns|^xmlBase$/i.test(name)) removed.add(name.toLowerCase());
    }
  }
}

function isHarmless(tagName: string, name: string, value: string): boolean {
  if (!/^[a-z][\w:-]*$/i.test(name) || /^on|^xmlns|^xmlBase$|^xml:base$|^src|^(?:form)?action$/i.test(name))
    return false;
  if (/href$/i.test(name)) return (tagName === 'a' ? PAGE : PICTURE).test(value.trim());
  return !/url\(|@import|expression/i.test(value) || !FOREIGN_CSS.test(value);
}
