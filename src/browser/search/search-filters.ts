import { breakName } from '../../components/text/break-name.ts';
import { comparePaths } from '../../notes/addresses/paths.ts';
import { button, element } from '../element.ts';
import type { Chosen, Counts } from '../engine/search-types.ts';
import { searchMessages } from './search-messages.ts';
import { FILTERS } from './search-query.ts';
import { WITHIN } from './search-results.ts';

type Entry = [value: string, count: number];

/**
 * A button for each filter that tells the notes found apart; it opens the filter's values, of which several can be
 * chosen. What has the focus stays as it is from one answer to the next.
 * @param choose called with all chosen values
 */
export function createFilters(choose: (chosen: Chosen) => void) {
  let counts: Counts = {};
  let chosen: Chosen = {};
  /** The filter whose values are open, or `''`. */
  let opened = '';
  /** What the panel shows. */
  let filled = '';

  const toggles = FILTERS.map((name) => ({ name, toggle: button('', () => open(name)) }));
  const clear = button(searchMessages.clearFilters, () => {
    row.querySelector<HTMLElement>('button:not([hidden])')?.focus(); // this one goes
    choose({});
  });
  const row = element('div', {}, ...toggles.map(({ toggle }) => toggle), clear);
  const panel = element('fieldset');
  const box = element('div', { class: 'filters', hidden: true }, row, panel);

  /** Opens the values of a filter in place of another's, or closes them. */
  function open(name: string): void {
    opened = opened === name ? '' : name;
    show();
  }

  function show(found = counts, now = chosen): void {
    counts = found;
    chosen = now;
    for (const { name, toggle } of toggles) {
      // Of a folder its own name is enough here.
      const [first, ...more] = (chosen[name] ?? []).map(
        (value) => nameOf(name, value).split('/').at(-1) ?? '',
      );
      const sum = element('strong', {}, first, more.length > 0 && ` +${more.length}`);
      toggle.replaceChildren(labelOf(name), ...(first ? [sum] : []));
      toggle.hidden = !first && entriesOf(name).length < 2;
      if (toggle.hidden && opened === name) opened = '';
      toggle.ariaExpanded = String(opened === name);
    }
    clear.hidden = Object.keys(chosen).length === 0;
    box.hidden = toggles.every(({ toggle }) => toggle.hidden);
    panel.hidden = !opened;
    if (opened) fill();
  }

  function fill(): void {
    const entries = entriesOf(opened);
    if (filled !== (filled = String([opened, ...entries]))) {
      panel.className = opened;
      panel.ariaLabel = labelOf(opened);
      panel.replaceChildren(...entries.map((entry) => renderEntry(opened, entry, entries)));
    }
    for (const input of panel.querySelectorAll('input'))
      input.checked = chosen[opened]?.includes(input.value) ?? false;
  }

  /** The values of a filter in order. Chosen ones stay to be seen although nothing was found with them. */
  function entriesOf(name: string): Entry[] {
    const unfound = (chosen[name] ?? []).map((value): Entry => [value, 0]);
    const entries = [...new Map([...unfound, ...(counts[name] ?? [])])].filter(([value]) => value !== '');
    entries.sort(([a], [b]) => comparePaths(a, b));
    return name === 'year' ? entries.reverse() : entries; // the latest first
  }

  panel.addEventListener('change', () => {
    const { [opened]: _, ...others } = chosen;
    const values = [...panel.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
    chosen = values.length > 0 ? { ...others, [opened]: values } : others;
    choose(chosen);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !opened) return;
    event.preventDefault();
    toggles.find(({ name }) => name === opened)?.toggle.focus();
    open(opened);
  });
  return { box, show };
}

const labelOf = (filter: string): string => searchMessages.filters[filter] ?? filter;

function nameOf(filter: string, value: string): string {
  return (filter === 'kind' && searchMessages.kinds[value]) || value;
}

/** Below the folders that it lies in, a folder has only its own name to be seen; all of them are read aloud. */
function renderEntry(filter: string, [value, count]: Entry, entries: readonly Entry[]): HTMLElement {
  const above = entries.filter(([other]) => value.startsWith(`${other}/`));
  const steps = nameOf(filter, value).split('/');
  const depth = above.at(-1)?.[0].split('/').length ?? 0;
  const parents = steps.slice(0, depth).map((step) => step + WITHIN);
  const hidden = element('span', { class: 'visually-hidden' }, ...parents);
  const pieces = breakName(steps.slice(depth).join(WITHIN)).flatMap((piece) => [piece, element('wbr')]);
  const input = element('input', { type: 'checkbox', value });
  const text = element('span', {}, hidden, ...pieces);
  const label = element('label', {}, input, text, element('small', {}, `${count}`));
  label.style.setProperty('--depth', `${above.length}`);
  return label;
}
