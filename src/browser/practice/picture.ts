/** Pictures of numbers, as SVG that style sheets colour. */

const SVG = 'http://www.w3.org/2000/svg';

function svg(
  name: string,
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.append(...children);
  return made;
}

/** A bar of parts, as wide as their numbers; nothing where all are 0. @param parts class and number of each */
export function barPicture(
  parts: readonly (readonly [kind: string, count: number])[],
  label: string,
): SVGElement {
  const total = parts.reduce((sum, [, count]) => sum + count, 0) || 1;
  let x = 0;
  const boxes = parts
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => {
      const width = (100 * count) / total;
      const box = svg('rect', { class: kind, x, y: 0, width, height: 8 });
      x += width;
      return box;
    });
  return svg(
    'svg',
    {
      class: 'practice-bar-picture',
      viewBox: '0 0 100 8',
      preserveAspectRatio: 'none',
      role: 'img',
      'aria-label': label,
    },
    ...boxes,
  );
}

const CELL = 10;
const GAP = 2;

/** A square a day, a column a week, darker for more. @param weeks days of each @param count of a day */
export function calendarPicture(
  weeks: readonly (readonly string[])[],
  count: (day: string) => number,
  label: string,
  titleOf: (day: string) => string,
): SVGElement {
  const step = CELL + GAP;
  const most = Math.max(1, ...weeks.flat().map(count));
  const cells = weeks.flatMap((week, column) =>
    week.map((day, row) => {
      const number = count(day);
      const level = number === 0 ? 0 : Math.max(1, Math.ceil((4 * number) / most));
      const box = svg('rect', {
        class: `level-${level}`,
        x: column * step,
        y: row * step,
        width: CELL,
        height: CELL,
        rx: 2,
      });
      if (number > 0) box.append(svg('title', {}, titleOf(day)));
      return box;
    }),
  );
  const width = weeks.length * step - GAP;
  return svg(
    'svg',
    {
      class: 'practice-calendar',
      viewBox: `0 0 ${width} ${7 * step - GAP}`,
      role: 'img',
      'aria-label': label,
    },
    ...cells,
  );
}
