import { breakName } from '../../components/text/break-name.ts';
import { comparePaths } from '../../notes/addresses/paths.ts';
import { button, element } from '../element.ts';
import { WITHIN } from './search-results.ts';
import { FILTERS } from './search-query.ts';
import type { SearchMessages } from '../../messages/messages.ts';

/** Of each filter the chosen values; only filters that have any. */
type Chosen = Record<string, string[]>;

/** Of each filter its values, and how many of the notes found have them. */
type Counts = Record<string, [value: string, count: number][]>;

/**
 * A button for each filter that tells the notes found apart; it opens the filter's values, of which several can be
 * chosen. What has the focus stays as it is from one answer to the next.
 * @param choose called with all chosen values
 */
export function createFilters(messages: SearchMessages, choose: (chosen: Chosen) => void) {
  let chosen: Chosen = {};
  const groups = FILTERS.map((name) =>
    createGroup(name, messages, (values) => {
      const { [name]: _, ...others } = chosen;
      chosen = values.length > 0 ? { ...others, [name]: values } : others;
      choose(chosen);
    }),
  );
  for (const { toggle } of groups)
    toggle.addEventListener('click', () => {
      const opens = toggle.ariaExpanded !== 'true';
      for (const group of groups) open(group, opens && group.toggle === toggle);
    });
  const clear = button(messages.clearFilters, () => {
    groups.find(({ toggle }) => !toggle.hidden)?.toggle.focus(); // the button goes
    choose({});
  });
  const row = element('div', {}, ...groups.map(({ toggle }) => toggle), clear);
  const box = element('div', { class: 'filters', hidden: true }, row, ...groups.map(({ panel }) => panel));
  box.addEventListener('keydown', (event) => {
    const opened = groups.find(({ toggle }) => toggle.ariaExpanded === 'true');
    if (event.key !== 'Escape' || !opened) return;
    event.preventDefault();
    open(opened, false);
    opened.toggle.focus();
  });
  return {
    box,
    show(counts: Counts, now: Chosen): void {
      chosen = now;
      for (const group of groups) group.show(counts[group.name] ?? [], now[group.name] ?? []);
      clear.hidden = Object.keys(now).length === 0;
      box.hidden = groups.every(({ toggle }) => toggle.hidden);
    },
  };
}

type Group = ReturnType<typeof createGroup>;

function open({ toggle, panel, fill }: Pick<Group, 'toggle' | 'panel' | 'fill'>, opens: boolean): void {
  toggle.ariaExpanded = String(opens);
  panel.hidden = !opens;
  fill();
}

function createGroup(name: string, messages: SearchMessages, choose: (values: string[]) => void) {
  const label = messages.filters[name] ?? name;
  const nameOf = (value: string): string => (name === 'kind' && messages.kinds[value]) || value;
  const toggle = button('', () => undefined);
  const panel = element('fieldset', { 'aria-label': label, class: name });
  const group = { name, toggle, panel, show, fill };
  const boxes = () => [...panel.querySelectorAll('input')];
  panel.addEventListener('change', () => {
    const ticked = boxes().filter(({ checked }) => checked);
    choose(ticked.map(({ value }) => value));
  });
  let entries: [value: string, count: number][] = [];
  let shown = '';
  let now: readonly string[] = [];
  open(group, false);

  function show(counted: readonly [string, number][], chosen: readonly string[]): void {
    const counts = new Map(counted);
    // Chosen ones stay to be seen although nothing was found with them.
    const values = [...new Set([...counts.keys(), ...chosen])].filter(Boolean);
    values.sort(comparePaths);
    if (name === 'year') values.reverse(); // the latest first
    entries = values.map((value) => [value, counts.get(value) ?? 0]);
    now = chosen;
    fill();
    // Of a folder its own name is enough here.
    const [first = '', ...more] = chosen.map((value) => nameOf(value).split('/').at(-1) ?? value);
    const said = more.length > 0 ? `${first} +${more.length}` : first;
    toggle.replaceChildren(label, ...(said ? [element('strong', {}, said)] : []));
    toggle.hidden = !said && values.length < 2;
    if (toggle.hidden) open(group, false);
  }

  /** Makes the values, of which there may be hundreds, where they are seen. */
  function fill(): void {
    if (panel.hidden) return;
    const values = entries.map(([value]) => value);
    if (shown !== (shown = String(entries)))
      panel.replaceChildren(...entries.map(([value, count]) => renderBox(value, count, values)));
    for (const box of boxes()) box.checked = now.includes(box.value);
  }

  /** Below the folders that it lies in, a folder has only its own name to be seen; all of them are read aloud. */
  function renderBox(value: string, count: number, values: readonly string[]): HTMLElement {
    const box = element('input', { type: 'checkbox', value });
    const above = values.filter((other) => value.startsWith(`${other}/`));
    const parents = nameOf(above.at(-1) ?? '')
      .split('/')
      .filter(Boolean);
    const own = nameOf(value).split('/').slice(parents.length);
    const hidden = parents.map((parent) => parent + WITHIN).join('');
    const text = element(
      'span',
      {},
      ...(hidden ? [element('span', { class: 'visually-hidden' }, hidden)] : []),
      ...breakName(own.join(WITHIN)).flatMap((piece) => [piece, element('wbr')]),
    );
    const label = element('label', {}, box, text, element('small', {}, `${count}`));
    label.style.setProperty('--depth', `${above.length}`);
    return label;
  }

  return group;
}
