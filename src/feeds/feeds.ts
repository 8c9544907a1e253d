import type { RSSFeedItem } from '@astrojs/rss';
import { loadNote } from '../arranged-notes.ts';
import type { ArrangedNotes } from '../arranged-notes.ts';
import { href } from '../components/text/href.ts';
import { fullTitleOf } from '../components/text/title.ts';
import type { PageMessages } from '../messages/messages.ts';
import { cutAtWord } from '../notes/facts/excerpt.ts';
import type { Note } from '../notes/note.ts';
import { isOpenQuestion } from '../notes/questions/is-open.ts';
import { summaryOf } from '../notes/topics/topics.ts';
import { site as settings } from '../site.ts';
import { feedHtml } from './feed-html.ts';

/** As many as a reader who comes back after a season has missed, few enough to load at once. */
const SESSIONS = 20;
const QUESTIONS = 50;
/** Characters of a title: a line or two of a feed reader's list. */
const TITLE = 100;

/** A feed of the site, at `/NAME.xml`. */
export interface Feed {
  name: 'sessions' | 'questions';
  title(messages: PageMessages): string;
  /** @param site an address of the site */
  items(site: URL): Promise<RSSFeedItem[]>;
}

/** The feeds that have something in them. */
export function feedsOf({ sessions, asking }: ArrangedNotes): Feed[] {
  const open = asking.flatMap((note) =>
    note.questions.filter(isOpenQuestion).map((question) => ({ note, question })),
  );
  const feeds: (Feed & { count: number })[] = [
    {
      name: 'sessions',
      title: (messages) => messages.notes,
      count: sessions.length,
      items: (site) => Promise.all(sessions.slice(0, SESSIONS).map((note) => sessionItem(note, site))),
    },
    {
      name: 'questions',
      title: (messages) => messages.openQuestions,
      count: open.length,
      items: async (site) =>
        open.slice(0, QUESTIONS).map(({ note, question }) => ({
          title: shown(question.text),
          description: shown(titleOf(note)),
          link: new URL(href(note.route, question.id), site).href,
          ...dayOf(note),
        })),
    },
  ];
  return feeds.filter(({ count }) => count > 0);
}

async function sessionItem(session: Parameters<typeof loadNote>[0], site: URL): Promise<RSSFeedItem> {
  const { note, html } = await loadNote(session);
  const link = new URL(href(note.route), site).href;
  return {
    title: shown(titleOf(note)),
    description: shown(summaryOf(note)),
    link,
    content: shown(feedHtml(html, link)),
    categories: note.tags.map(shown),
    ...dayOf(note),
  };
}

function titleOf(note: Note): string {
  return cutAtWord(fullTitleOf(note, settings.language), TITLE);
}

function dayOf({ date }: Note): { pubDate?: Date } {
  return date ? { pubDate: new Date(`${date}T00:00:00Z`) } : {};
}

/** Without signs that XML can't hold: https://www.w3.org/TR/xml/#charsets */
function shown(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what it is about
  return text.toWellFormed().replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, '');
}
