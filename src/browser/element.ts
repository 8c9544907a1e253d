/**
 * Makes an element.
 * Attributes and children that are `undefined` or `false` are left out.
 * @param children strings become text, never HTML
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: (Node | string | false | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  for (const child of children) if (child) made.append(child);
  return made;
}

/** A button that submits nothing. */
export function button(text: string, act: () => void, className?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, text);
  made.addEventListener('click', act);
  return made;
}

/**
 * Loads a style sheet by its address: an imported one would be linked from every page that can load its script.
 * @returns when it has loaded, or failed
 */
export function loadStyles(href: string): Promise<unknown> {
  return new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href });
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}
