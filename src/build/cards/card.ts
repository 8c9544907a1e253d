import { hash } from 'node:crypto';
import { formatDay } from '../../components/text/format.ts';
import { cutAtWord } from '../../notes/facts/excerpt.ts';
import type { Note } from '../../notes/note.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { topicsAsTitle, topicsOf } from '../../notes/topics/topics.ts';

/** What stands on the picture of a note that is shown where its link is shared; `''` for what isn't known. */
export interface Card {
  day: string;
  title: string;
  topics: string;
  people: string;
  site: string;
}

/** Characters that the lines of a picture have room for. */
const ROOM = { title: 70, topics: 90, people: 30, site: 18 };

/** A letter or digit that the font doesn't have. */
const FOREIGN = /(?![\p{ASCII}가-힣ㄱ-ㅣÀ-ňŊ-žЀ-ҝҠ-ӿΑ-Ρά-ώΣ-Ωぁ-ゔァ-ヾⁿ])[\p{L}\p{N}\p{M}]/u;
/** All that it has of other signs: pictures and the like are left out. */
const SIGNS = /(?![ -~¡-ÿ‐-‧‹›€₩←-↓、-〃〈-】・～！-～])[^\p{L}\p{N}]/gu;

/** @returns nothing for a note whose title the font can't write: half a title would be worse than no picture */
export function cardOf(note: Note, site: Pick<SiteSettings, 'title' | 'language'>): Card | undefined {
  // The day stands above: a title that says no more leaves its place to what it was about.
  const told = write(topicsAsTitle(note) ?? '', ROOM.title);
  const title = told || write(note.title, ROOM.title);
  if (title === '') return undefined;
  const topics = told && note.date ? [] : topicsOf(note, 3).map((topic) => write(topic, ROOM.topics));
  const people = note.people.map((person) => write(person, ROOM.people));
  return {
    day: note.date ? write(formatDay(note.date, site.language), ROOM.topics) : '',
    title,
    topics: cutAtWord(join(topics), ROOM.topics),
    people: cutAtWord(join(people), ROOM.people),
    site: write(site.title, ROOM.site),
  };
}

/** Name of a card's file: another card has another one. @param version see `cardsVersion` */
export function cardName(card: Card, version: string): string {
  return `${hash('sha256', version + JSON.stringify(card)).slice(0, 20)}.png`;
}

/** A text in the signs of the font; `''` where it needs others. */
function write(text: string, room: number): string {
  const known = text.normalize('NFC').replace(SIGNS, ' ').replace(/\s+/g, ' ').trim();
  return FOREIGN.test(known) ? '' : cutAtWord(known, room);
}

function join(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' · ');
}
