import { isFolderPage, nameOf, parentOf, stemOf } from '../addresses/paths.ts';
import { type Moment, nextName } from './next-name.ts';

/** A session's note, as far as its names are concerned. */
export interface SessionNote {
  file: string;
  date?: string;
}

/**
 * Path of the next session's note, beside the last one's, or in a folder of its own where sessions have one each.
 * @param isAlone whether the last session has one note only: where each person writes one, the new one is the folder's page
 * @returns nothing where neither the file's name nor its folders tell a day or a number
 */
export function nextPath(
  last: SessionNote,
  before: SessionNote | undefined,
  next: Moment,
  isAlone: boolean,
): string | undefined {
  const extension = last.file.slice(last.file.lastIndexOf('.'));
  const own = isFolderPage(last.file)
    ? undefined
    : nextName(stemOf(last.file), before && stemOf(before.file), next);
  const folder = nextFolder(parentOf(last.file), last.date, next);
  if (own !== undefined) return join(folder.path, own + extension);
  if (!folder.isOther) return undefined;
  return join(folder.path, isFolderPage(last.file) && isAlone ? nameOf(last.file) : `README${extension}`);
}

interface Folder {
  path: string;
  /** Whether it is another one than that of the last session. */
  isOther: boolean;
}

/** Folders below that of a session are people's or topics, and don't come along. */
function nextFolder(folder: string, date: string | undefined, next: Moment): Folder {
  const names = folder === '' ? [] : folder.split('/');
  const renamed = names.map((name) => nextName(name, undefined, next) ?? nextPeriod(name, date, next.date));
  const session = names.findIndex((name) => nextName(name, undefined, next) !== undefined);
  const kept = (session < 0 ? renamed : renamed.slice(0, session + 1)).map(
    (name, i) => name ?? names[i] ?? '',
  );
  return { path: kept.join('/'), isOther: session >= 0 };
}

/** Folders of a year or a month: `2021`, `2021년`, `2021-04`, `04`, `4월`. */
function nextPeriod(name: string, date = '', next: string): string | undefined {
  const [, year = '', first = '', month = '', last = ''] =
    /^(\d{4})?(년\s?|[-._]?)(\d{1,2})?(월|년)?$/u.exec(name.normalize('NFC')) ?? [];
  const isYear = year === '' || year === date.slice(0, 4);
  const isMonth = month === '' || Number(month) === Number(date.slice(5, 7));
  if (date === '' || (year === '' && month === '') || !isYear || !isMonth) return undefined;
  const written = month.length === 2 ? next.slice(5, 7) : String(Number(next.slice(5, 7)));
  return (year && next.slice(0, 4)) + first + (month && written) + last;
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
