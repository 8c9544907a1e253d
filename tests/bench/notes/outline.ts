import GithubSlugger from 'github-slugger';
import { below, createRandom, logNormal, pick } from './random.ts';
import type { Random } from './random.ts';
import { keywords, noun, topic } from './sentences.ts';

/** What is known of a note before it is written: enough for others to link it. */
export interface Outline {
  /** Path in the notes folder. */
  file: string;
  title: string;
  /** Size to come near to, in bytes. */
  bytes: number;
  isSession: boolean;
  headings: { depth: 2 | 3; text: string; slug: string }[];
}

/** Standard deviation of the logarithms of sizes, as measured on 311 Korean study notes (mean there 5.1 KB). */
const SIGMA = 0.89;
/** Bytes that stand below a heading in the same notes. */
const BYTES_A_HEADING = 720;
const SUBJECTS = [
  '운영체제',
  '네트워크',
  '데이터베이스',
  '자료구조',
  '알고리즘',
  'Java',
  'iOS',
  'Web',
  '디자인 패턴',
  '보안',
];
/** Sessions of one study group; the next hundreds are another group's. */
const SESSIONS_A_GROUP = 400;
const WEEK = 7 * 24 * 60 * 60 * 1000;
const FIRST_SESSION = Date.UTC(2018, 0, 4);

/** Outline of the note of that number; it is the same however many notes there are. */
export function outlineOf(seed: number, number: number, meanBytes: number): Outline {
  const random = createRandom(seed * 1_000_003 + number);
  const bytes = Math.max(300, Math.round(logNormal(random, meanBytes, SIGMA)));
  const isSession = number % 5 < 2;
  const place = isSession ? session(number) : topicNote(random, number);
  const slugger = new GithubSlugger();
  slugger.slug(place.title);
  const count = Math.max(1, Math.round(bytes / BYTES_A_HEADING));
  const headings = Array.from({ length: count }, (_, i) => {
    const text = topic(random, random() < (isSession ? 0.3 : 0.05));
    return { depth: i % 4 === 0 ? (2 as const) : (3 as const), text, slug: slugger.slug(text) };
  });
  return { ...place, bytes, isSession, headings };
}

function session(number: number): { file: string; title: string } {
  const index = Math.floor(number / 5) * 2 + (number % 5);
  const group = Math.floor(index / SESSIONS_A_GROUP);
  const date = new Date(FIRST_SESSION + (index % SESSIONS_A_GROUP) * WEEK);
  const day = date.toISOString().slice(2, 10).replaceAll('-', '');
  const folder = group === 0 ? '' : `스터디 ${group + 1}기/`;
  return { file: `${folder}${date.getUTCFullYear()}/${day}.md`, title: `${day} 목` };
}

function topicNote(random: Random, number: number): { file: string; title: string } {
  const title = random() < 0.3 ? topic(random, false) : keywords(random);
  const shelf = number < 500 ? '' : `/${noun(random)} ${below(random, 20)}`;
  // The number keeps names apart also where a disk doesn't tell capitals from small letters.
  return { file: `${pick(random, SUBJECTS)}${shelf}/${title} ${number}.md`, title };
}
