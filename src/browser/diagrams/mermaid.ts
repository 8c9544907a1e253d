/** Draws the diagrams of a page; loaded only where there are any. Their source stays, folded, below each drawing. */
import type { Mermaid } from 'mermaid';
import { element } from '../element.ts';
import { laterMessages } from '../later-messages.ts';
import { holdStyles, setStyles, toSheet, withoutInlineStyles } from './inline-styles.ts';
import { isDarkPage, onThemeChange, siteTheme } from './site-theme.ts';

/** Published as it comes, in parts that load when a kind of diagram needs them: bundling it would cost every build. */
const LIBRARY = `${__BASE_PATH__}mermaid/mermaid.esm.min.mjs`;

interface Diagram {
  source: string;
  figure: HTMLElement;
  drawing: HTMLElement;
}

let diagrams: Diagram[] = [];

/** Finds those that were added to the page, and lets go of those that were taken out of it. */
function gatherDiagrams(): void {
  const added = [...document.querySelectorAll<HTMLPreElement>('pre.mermaid')].filter(
    (pre) => !pre.closest('.diagram'),
  );
  diagrams = [...diagrams.filter(({ figure }) => figure.isConnected), ...added.map(toDiagram)];
}

function toDiagram(pre: HTMLPreElement): Diagram {
  const drawing = element('div', { class: 'drawing' });
  const figure = element('figure', { class: 'diagram' });
  pre.replaceWith(figure);
  figure.append(pre);
  return { source: pre.textContent ?? '', figure, drawing };
}

gatherDiagrams();
const { default: mermaid } = (await import(/* @vite-ignore */ LIBRARY)) as { default: Mermaid };

async function drawAll(): Promise<void> {
  const isDark = isDarkPage();
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    ...siteTheme(),
    fontFamily: 'inherit',
    // Labels of HTML are laid out by inline styles, which a strict Content-Security-Policy forbids.
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    // Of mind maps it places such labels as if their middle stood there, and lets them begin there.
    themeCSS: '.mindmap-node > .label[transform^="translate(0,"] text { text-anchor: middle; }',
  });
  for (const [i, diagram] of diagrams.entries()) await draw(diagram, `site-diagram-${i}`, isDark);
}

async function draw({ source, figure, drawing }: Diagram, id: string, isDark: boolean): Promise<void> {
  let svg: Element;
  try {
    const { drawn, css } = await withoutInlineStyles(() => mermaid.render(id, source));
    svg = parse(drawn.svg);
    sheets.set(id, css.map(toSheet));
  } catch {
    document.getElementById(`d${id}`)?.remove(); // what the library leaves behind
    return; // what can't be drawn stays as its source
  }
  document.adoptedStyleSheets = [...sheets.values()].flat();
  drawing.replaceChildren(svg);
  drawing.classList.toggle('dark', isDark); // paper is light
  if (drawing.isConnected) return;
  const pre = figure.firstElementChild;
  if (!pre) return;
  figure.append(drawing, element('details', {}, element('summary', {}, laterMessages.diagramSource), pre));
}

function parse(svg: string): Element {
  const root = new DOMParser().parseFromString(holdStyles(svg), 'text/html').body.firstElementChild;
  if (!root) throw new Error('mermaid drew nothing');
  setStyles(root);
  return root;
}

/** Those of each drawing. */
const sheets = new Map<string, CSSStyleSheet[]>();

let isWatching = false;

/** Draws all diagrams, again where the theme changes. Called again, it draws those that were added, too. */
export async function drawDiagrams(): Promise<void> {
  gatherDiagrams();
  await drawAll();
  if (!isWatching) onThemeChange(() => void drawAll());
  isWatching = true;
}
