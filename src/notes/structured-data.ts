import { answerTo } from './facts/questions.ts';
import { cutAtWord } from './facts/excerpt.ts';
import type { Note, Section } from './note.ts';

/** Characters of an answer: enough for a search engine to show. */
const ANSWER = 160;

/** A place above a page, outermost first. */
interface Place {
  text: string;
  /** Whole address. */
  url: string;
}

/**
 * What search engines read of a note, as JSON-LD: an article; its place, where folders stand above it; and its question
 * with the answer, where it asks one only, for a `QAPage` is about a single question.
 * Types: https://schema.org/Article, https://schema.org/BreadcrumbList, https://schema.org/QAPage
 *
 * @param sections the note's
 * @returns JSON that can stand in a `<script>`
 */
export function structuredData(note: Note, trail: readonly Place[], sections: readonly Section[]): string {
  const { title, date, people } = note;
  const article = {
    '@type': 'Article',
    headline: title,
    ...(date ? { datePublished: date } : {}),
    ...(people.length > 0 ? { author: people.map((name) => ({ '@type': 'Person', name })) } : {}),
  };
  const things = [article, ...breadcrumbs(title, trail), ...questionAndAnswer(note, sections)];
  const data = things.length === 1 ? article : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

function breadcrumbs(title: string, trail: readonly Place[]): object[] {
  if (trail.length === 0) return [];
  const places: { text: string; url?: string }[] = [...trail, { text: title }];
  const itemListElement = places.map(({ text, url }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: text,
    ...(url ? { item: url } : {}),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}

function questionAndAnswer({ questions, titleId }: Note, sections: readonly Section[]): object[] {
  const [question, ...others] = questions;
  if (!question || question.unfinished || others.length > 0) return [];
  const text = cutAtWord(answerTo(question, sections, titleId).replace(/\s+/g, ' ').trim(), ANSWER);
  if (text === '') return []; // It is answered by pictures or code.
  const acceptedAnswer = { '@type': 'Answer', text };
  return [
    {
      '@type': 'QAPage',
      mainEntity: { '@type': 'Question', name: question.text, answerCount: 1, acceptedAnswer },
    },
  ];
}
