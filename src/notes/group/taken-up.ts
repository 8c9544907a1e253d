import type { NextTopic, Note } from '../note.ts';
import type { Dated } from '../lists.ts';

/** A topic that a session kept for later, and the later sessions that took it up, the first of them first. */
export interface KeptTopic<N extends Note> extends NextTopic {
  takenUp: N[];
}

/** More are no news. */
const MOST = 3;
/** Sessions that are looked through: what comes up a year later isn't meant. */
const SOON = 60;
/** Names of one letter say nothing. */
const SHORTEST = 2;

/**
 * What a session kept for later.
 * @param session one of the sessions
 * @param sessions of all notes, newest first
 */
export function keptTopicsOf<N extends Note>(
  session: Dated<N>,
  sessions: readonly Dated<N>[],
): KeptTopic<N>[] {
  const { next = [] } = session;
  if (next.length === 0) return [];
  const later = sessions
    .filter(({ date }) => date > session.date)
    .slice(-SOON)
    .toReversed();
  return next.map((topic) => ({
    ...topic,
    takenUp: later.filter((note) => isAbout(note, namesIn(topic.text))).slice(0, MOST),
  }));
}

/**
 * The note of the newest session whose topics are still to come, where it keeps any.
 * @param sessions newest first; of one day or number there may be several notes
 */
export function upcomingOf<N extends Note>(sessions: readonly N[]): N | undefined {
  const [newest] = sessions;
  const isNewest = ({ date, session }: N) =>
    date === newest?.date &&
    (date !== undefined ||
      (session?.number === newest?.session?.number && session?.unit === newest?.session?.unit));
  return sessions.find((session) => isNewest(session) && session.next !== undefined);
}

/** Things that a topic names: `TCP`, `B Tree` and `B+ Tree` of `B Tree, B+ Tree 등에 대한 강의`. */
function namesIn(topic: string): string[] {
  return topic
    .normalize('NFC')
    .replace(/[([（［].*$/su, '')
    .replace(/\s*(?:등에?|에)\s?(?:대한|대해|관한|관해).*$|\s*등$/u, '')
    .split(/[,/·]|\s(?:and|및|vs\.?)\s|(?<=[\p{L}\p{N}])(?:와|과|이랑|랑)\s/iu)
    .map((name) => name.trim())
    .filter((name) => name.length >= SHORTEST);
}

/** Whether headings of a note name one of these things: its own next topics don't count. */
function isAbout(note: Note, names: readonly string[]): boolean {
  const kept = new Set<string>((note.next ?? []).map(({ id }) => id));
  const texts = [
    note.title,
    ...note.tags,
    ...note.headings.filter(({ id }) => !kept.has(id)).map(({ text }) => text),
  ];
  return names.some((name) => texts.some((text) => holds(text.normalize('NFC'), name)));
}

/** Latin words are whole ones: `TCP` isn't in `TCPX`. */
function holds(text: string, name: string): boolean {
  const [where, what] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const isCut = (a: string | undefined, b: string | undefined) =>
      /[a-z\d]/.test(a ?? '') && /[a-z\d]/.test(b ?? '');
    if (!isCut(where[at - 1], what[0]) && !isCut(what.at(-1), where[at + what.length])) return true;
  }
  return false;
}
