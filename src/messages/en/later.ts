import type { LaterMessages } from '../messages.ts';

export const later: LaterMessages = {
  imageFailed: 'Image that does not load',
  openImage: (alt) => (alt ? `${alt} · enlarge` : 'Enlarge the image'),
  zoom: 'Zoom',
  keepAll: (size) => `Keep all offline · ${size} MB`,
  keeping: (percent) => `Keeping · ${percent} %`,
  kept: 'All kept offline · Remove',
  notKept: 'Not kept · Try again',
  diagramSource: 'Source of the drawing',
  marked: (words, places) => `“${words}” marked in ${places} ${places === 1 ? 'place' : 'places'}`,
  previousPlace: 'Previous place',
  nextPlace: 'Next place',
  unmark: 'Clear',
  close: 'Close',
  headingGone: (heading, nearest) =>
    `This note has no heading “${heading}”. ${nearest > 0 ? 'Similar headings:' : 'It may have been renamed or moved.'}`,
};
