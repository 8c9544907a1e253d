/** No text, however strange, costs the square of its length: notes are written by anybody. */
import { toAnchorId, toFolderFile, toRoute } from '../../src/notes/addresses/brands.ts';
import { expect, test } from 'vitest';
import { CpuLimit, runWithin } from '../../src/build/render/cpu-limit.ts';
import { sketchNote } from '../../src/build/library/sketch.ts';
import { breakName } from '../../src/components/text/break-name.ts';
import { bareUrlEnd } from '../../src/markdown/syntax/bare-urls.ts';
import { tokenizeHtml } from '../../src/markdown/html/html-tokens.ts';
import { readCodeInfo } from '../../src/markdown/blocks/code-info.ts';
import { languageLabel } from '../../src/markdown/blocks/languages.ts';
import { findDay } from '../../src/notes/facts/parse-day.ts';
import { topicOf } from '../../src/notes/topics/topic.ts';
import { excerptOf } from '../../src/notes/facts/excerpt.ts';
import { readFrontMatter } from '../../src/notes/frontmatter/frontmatter.ts';
import { createLinkResolver } from '../../src/notes/addresses/link-resolver.ts';
import { peopleInText } from '../../src/notes/facts/person.ts';
import { dayInProperties } from '../../src/notes/frontmatter/notion-properties.ts';
import { nextTopicsOf } from '../../src/notes/facts/next-topics.ts';
import { openPointsOf } from '../../src/notes/questions/open-points.ts';
import { asksAmong, isQuestion, questionsOf } from '../../src/notes/facts/questions.ts';
import { questionKey } from '../../src/notes/questions/identity.ts';
import { repositoryUrls } from '../../src/notes/addresses/repositories.ts';
import { toSlug } from '../../src/notes/addresses/slug.ts';
import { inferSession } from '../../src/notes/facts/session.ts';
import { cleanHref, readingsOf } from '../../src/notes/addresses/urls.ts';
import { findWikiLinks } from '../../src/notes/addresses/wiki-link-targets.ts';
import { HOSTILE } from './hostile.ts';
import { ENGLISH } from '../english.ts';

const LENGTH = 50_000;
/** CPU seconds: the slowest text takes a tenth of one, one that costs its square five. */
const GUARD = 2;

const links = createLinkResolver({
  routes: { 'a/b.md': toRoute('/a/b/') },
  files: [],
  repositories: [],
  base: '/',
});

const READERS: Record<string, (text: string) => unknown> = {
  cleanHref,
  readingsOf: (text) => [...readingsOf(text)],
  'links.resolve': (text) => links.resolve(toFolderFile('a/b.md'), text),
  peopleInText,
  repositoryUrls,
  inferSession: (title) => inferSession({ title, file: 'a.md' }),
  findDay,
  readFrontMatter: (text) => readFrontMatter(`---\ntitle: ${text}\n---\n\n글`, 'a.md', ENGLISH),
  dayInProperties: (text) => dayInProperties([`날짜: ${text}`]),
  isQuestion,
  topicOf,
  asksAmong: (text) => asksAmong(text, ['왜?', '뭐?', '누가?']),
  openPointsOf: (text) => openPointsOf([{ id: '', heading: 'a', level: 1, text, code: '' }], [], ['김철수']),
  nextTopicsOf: (value) =>
    nextTopicsOf({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }),
  questionKey: (text) => questionKey(text, text),
  questionsOf: (text) => questionsOf([{ id: toAnchorId('a'), heading: '왜?', level: 1, text, code: '' }]),
  toSlug: (text) => toSlug(text, 'note'),
  findWikiLinks,
  excerptOf: (value) =>
    excerptOf({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }),
  sketchNote: (text) => sketchNote('a.md', readFrontMatter(`# ${text}`, 'a.md', ENGLISH)),
  tokenizeHtml,
  bareUrlEnd,
  languageLabel: (text) => languageLabel(text),
  readCodeInfo,
  breakName,
};

test.each(Object.entries(READERS))(
  '%s',
  (_name, read) => {
    const slow = HOSTILE.filter(([, make]) => isSlow(() => read(make(LENGTH))));
    expect(slow.map(([text]) => text)).toEqual([]);
  },
  300_000,
);

function isSlow(work: () => unknown): boolean {
  try {
    runWithin(GUARD, work);
    return false;
  } catch (error) {
    if (error instanceof CpuLimit) return true;
    throw error;
  }
}
