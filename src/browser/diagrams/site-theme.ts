/** The site's colours as Mermaid takes them: its theme `base` derives no colour from what is given here. */
import type { MermaidConfig } from 'mermaid';
import { formatColour, mixColours, parseColour, type Rgb } from '../../notes/text/colour.ts';

/** Colours of words, each of which has a tint to be the ground of a kind of things. */
const TONES = [
  '--accent',
  '--code-title',
  '--warn',
  '--code-keyword',
  '--code-type',
  '--danger',
  '--code-string',
];

const WHITE: Rgb = [255, 255, 255];

/** How many colours Mermaid has for branches of a mind map, sections of a time line, slices and so on. */
const SCALE = 12;

/** Whether the page is dark: by the reader's choice, or by the system's. */
export function isDarkPage(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Calls whenever the page becomes dark or light. */
export function onThemeChange(act: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', act);
  new MutationObserver(act).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}

/** Settings of Mermaid for the page as it looks now. */
export function siteTheme(): MermaidConfig {
  const [paper, surface, raised, ink, soft, line] = readColours([
    '--paper',
    '--surface',
    '--raised',
    '--ink',
    '--ink-soft',
    '--line-strong',
  ]).map(formatColour);
  const tones = readColours(TONES);
  const ground = readColours(['--paper'])[0] ?? WHITE;
  const tints = tones.map((tone) => formatColour(mixColours(ground, tone, 0.16)));
  const slices = tones.map((tone) => formatColour(mixColours(ground, tone, 0.35)));
  const strong = tones.map(formatColour);
  const [accent, note, warn, , , danger] = strong;
  const [tint, noteTint, warnTint, , , dangerTint] = tints;
  return {
    theme: 'base',
    themeVariables: {
      darkMode: isDarkPage(),
      fontFamily: 'inherit',
      background: paper,
      primaryColor: tint,
      primaryTextColor: ink,
      primaryBorderColor: accent,
      secondaryColor: noteTint,
      secondaryTextColor: ink,
      secondaryBorderColor: note,
      tertiaryColor: surface,
      tertiaryTextColor: ink,
      tertiaryBorderColor: line,
      lineColor: soft,
      textColor: ink,
      titleColor: ink,
      edgeLabelBackground: paper,
      clusterBkg: surface,
      clusterBorder: line,
      noteBkgColor: warnTint,
      noteTextColor: ink,
      noteBorderColor: warn,
      errorBkgColor: dangerTint,
      errorTextColor: ink,
      actorLineColor: line,
      signalColor: ink,
      signalTextColor: ink,
      labelBoxBkgColor: surface,
      activationBkgColor: raised,
      activationBorderColor: soft,
      sectionBkgColor: tint,
      altSectionBkgColor: paper,
      sectionBkgColor2: noteTint,
      rowOdd: raised,
      rowEven: surface,
      attributeBackgroundColorOdd: raised,
      attributeBackgroundColorEven: surface,
      gridColor: line,
      todayLineColor: warn,
      taskBkgColor: noteTint,
      taskBorderColor: note,
      activeTaskBkgColor: tint,
      activeTaskBorderColor: accent,
      doneTaskBkgColor: surface,
      doneTaskBorderColor: line,
      critBkgColor: dangerTint,
      critBorderColor: danger,
      taskTextColor: ink,
      taskTextDarkColor: ink,
      taskTextOutsideColor: ink,
      ...numbered('cScale', tints),
      ...numbered('cScaleLabel', [ink]),
      ...numbered('cScalePeer', strong),
      ...numbered('cScaleInv', strong),
      ...numbered('pie', slices, 1),
      ...numbered('git', strong),
      ...numbered('gitBranchLabel', [paper]),
      ...numbered('fillType', tints),
      pieOpacity: '1',
      pieStrokeColor: paper,
      pieOuterStrokeColor: line,
      pieSectionTextColor: ink,
      pieTitleTextColor: ink,
      pieLegendTextColor: ink,
      commitLabelColor: ink,
      commitLabelBackground: surface,
      tagLabelColor: ink,
      tagLabelBackground: tint,
      tagLabelBorder: accent,
    },
  };
}

function numbered(name: string, colours: readonly (string | undefined)[], first = 0): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: SCALE }, (_, i) => [`${name}${i + first}`, colours[i % colours.length] ?? '']),
  );
}

/** Tokens may depend on the theme: only an element that has one as its colour tells which it is. */
function readColours(tokens: readonly string[]): Rgb[] {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colours = tokens.map((token) => {
    probe.style.color = `var(${token})`;
    return parseColour(getComputedStyle(probe).color) ?? WHITE;
  });
  probe.remove();
  return colours;
}
