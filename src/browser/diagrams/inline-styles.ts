/**
 * Lets a drawing library that writes `style` attributes and `<style>` elements draw under a Content-Security-Policy that
 * forbids both: what it sets goes through CSSOM, which policies allow. Mermaid has no setting for it.
 */

/** Stands for the attribute `style` where markup is parsed, until `setStyles`. */
const HELD = 'data-style';

type Insert = 'insertBefore' | 'appendChild';

/**
 * Runs something that draws; its styles apply while it measures.
 * @returns what that returns, and the style sheets that it made
 */
export async function withoutInlineStyles<T>(draw: () => Promise<T>): Promise<{ drawn: T; css: string[] }> {
  const before = document.adoptedStyleSheets;
  const styles = new Set<Node>();
  const { setAttribute } = Element.prototype;
  const { parseFromString } = DOMParser.prototype;
  Element.prototype.setAttribute = function (name, value) {
    const { style } = this as Element & Partial<ElementCSSInlineStyle>;
    if (name === 'style' && style) style.cssText = value;
    else setAttribute.call(this, name, value);
  };
  DOMParser.prototype.parseFromString = function (markup: string, type) {
    return parseFromString.call(this, holdStyles(String(markup)), type);
  };
  const restore = (['insertBefore', 'appendChild'] satisfies Insert[]).map((name) => keepOut(name, styles));
  try {
    const drawn = await draw();
    return { drawn, css: [...styles].map(({ textContent }) => textContent ?? '') };
  } finally {
    for (const undo of restore) undo();
    Object.assign(Element.prototype, { setAttribute });
    Object.assign(DOMParser.prototype, { parseFromString });
    document.adoptedStyleSheets = before;
  }
}

/** Markup without style sheets, whose styles wait for `setStyles`. */
export function holdStyles(markup: string): string {
  return markup
    .replace(/<style\b[^>]*>[^]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(?=\s*=)/gi, `$1${HELD}`));
}

/** Gives what was parsed from `holdStyles` its styles. */
export function setStyles(root: Element): void {
  for (const styled of [root, ...root.querySelectorAll(`[${HELD}]`)] as (SVGElement | HTMLElement)[]) {
    styled.style.cssText = styled.getAttribute(HELD) ?? '';
    styled.removeAttribute(HELD);
  }
}

export function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Keeps style elements out of the page, and adopts what they hold in their place. */
function keepOut(method: Insert, styles: Set<Node>): () => void {
  const original = Node.prototype[method] as (this: Node, ...nodes: unknown[]) => unknown;
  const insert = function (this: Node, ...nodes: unknown[]) {
    const [node] = nodes;
    if (!(node instanceof HTMLStyleElement || node instanceof SVGStyleElement))
      return original.apply(this, nodes);
    styles.add(node);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, toSheet(node.textContent ?? '')];
    return node;
  };
  Object.assign(Node.prototype, { [method]: insert });
  return () => void Object.assign(Node.prototype, { [method]: original });
}
