/** A reader's record: kept as a file, loaded from one, exported for Anki. */
import { readBackup, writeBackup } from '../../practice/backup.ts';
import { dayOf } from '../../practice/days.ts';
import { renamedIn } from '../../practice/renamed.ts';
import { button, element } from '../element.ts';
import { download } from '../download.ts';
import type { Practice } from './practice.ts';

export function drawRecords(practice: Practice): HTMLElement {
  const { messages, store, deck, site } = practice;
  const status = element('p', { role: 'status', class: 'practice-status' });
  const field = element('input', {
    type: 'file',
    accept: '.json,application/json',
    class: 'visually-hidden',
    tabindex: '-1',
    'aria-label': messages.load,
  });
  const all = store.all();
  const count = countReviews(practice);
  const gone = [...all.keys()].filter((id) => !deck.some((question) => question.id === id)).length;
  const save = button(messages.save, () => {
    const now = Date.now();
    download(`practice-${dayOf(now)}.json`, 'application/json', writeBackup(store.all(), now, site));
    status.textContent = messages.saved(countReviews(practice));
  });
  save.disabled = count === 0;
  const anki = button(messages.anki, async () => {
    anki.disabled = true;
    const { exportForAnki } = await import('./anki-export.ts');
    status.textContent = await exportForAnki(practice, (told) => (status.textContent = told)).catch(
      () => messages.answerFailed,
    );
    anki.disabled = false;
  });
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (!file) return;
    const { said, isRead } = await load(file, practice);
    if (isRead) practice.home();
    practice.box.querySelector('.practice-status')?.replaceChildren(said);
    practice.box.querySelector<HTMLElement>('.practice-load')?.focus();
    field.value = '';
  });
  return element(
    'section',
    { class: 'practice-records' },
    element('h2', {}, messages.records),
    element('p', { class: 'practice-hint' }, messages.recordsHint),
    ...(count > 0 ? [element('p', {}, messages.recordCount(count, all.size))] : []),
    ...(gone > 0 ? [element('p', { class: 'practice-hint' }, messages.goneCount(gone))] : []),
    element(
      'p',
      { class: 'practice-actions' },
      save,
      button(messages.load, () => field.click(), 'practice-load'),
      field,
      anki,
    ),
    status,
    element('p', { class: 'practice-hint' }, messages.ankiHint),
  );
}

function countReviews({ store }: Practice): number {
  return [...store.all().values()].reduce((sum, { length }) => sum + length, 0);
}

/** Adds what a file has: what is known already stays as it is, and a file that is damaged adds nothing. */
async function load(
  file: File,
  { store, messages, deck }: Practice,
): Promise<{ said: string; isRead: boolean }> {
  const source = await file.text().catch(() => '\0');
  const read = readBackup(source, Date.now());
  if (!('problem' in read)) {
    const added = await store.add(read.reviews);
    await store.rename(renamedIn(deck, store.all()));
    return { said: messages.loaded(added, read.reviews.length - added), isRead: true };
  }
  const { problem, place = '' } = read;
  const said = problem === 'damaged' ? messages.damaged(place) : messages.notLoaded[problem];
  return { said, isRead: false };
}
