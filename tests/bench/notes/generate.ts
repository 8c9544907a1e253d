/** Makes notes as study groups write them: `node tests/bench/notes/generate.ts DIR [--notes N] [--mean-kb KB] [--seed N]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { codeBlock } from './code-samples.ts';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';
import { below, createRandom, pick } from './random.ts';
import type { Random } from './random.ts';
import { keywords, sentence } from './sentences.ts';

export interface GenerateOptions {
  notes: number;
  /** Mean size of a note in kilobytes (1,000 bytes). */
  meanKb: number;
  seed: number;
}

/** What a Korean study group's notes are: 5.1 KB each on average. */
export const DEFAULTS: GenerateOptions = { notes: 1000, meanKb: 5, seed: 1 };

/** Writes notes into a folder; the same options write the same bytes. */
export function writeNotes(dir: string, options: GenerateOptions): void {
  for (const { file, text } of generateNotes(options)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
}

/** Notes one after another. The first ones are the same however many follow. */
function* generateNotes({ notes, meanKb, seed }: GenerateOptions) {
  const outlines: Outline[] = [];
  for (let number = 0; number < notes; number++) {
    const outline = outlineOf(seed, number, meanKb * 1000);
    const random = createRandom(seed * 2_000_003 + number);
    yield { file: outline.file, text: writeNote(random, outline, outlines) };
    outlines.push(outline);
  }
}

/** Bytes by which the last block below a heading would overshoot on average. */
const HALF_A_BLOCK = 180;

function writeNote(random: Random, outline: Outline, earlier: readonly Outline[]): string {
  const { title, bytes, isSession, headings } = outline;
  const parts = [`# ${title}`];
  if (isSession) parts.push(agenda(random));
  if (isSession && headings.length > 5 && random() < 0.4) parts.push(contents(outline));
  let written = size(parts);
  headings.forEach(({ depth, text }, i) => {
    parts.push(`${'#'.repeat(depth)} ${text}`);
    const share = written + (bytes - written) / (headings.length - i);
    while (written < share - HALF_A_BLOCK) {
      const block = writeBlock(random, outline, earlier);
      parts.push(block);
      written += size([block]);
    }
  });
  return `${parts.join('\n\n')}\n`;
}

/** How often each kind of block comes, as counted in 522 study notes. */
const BLOCKS: readonly (readonly [share: number, write: typeof writeBlock])[] = [
  [0.54, (random) => Array.from({ length: 1 + below(random, 4) }, () => sentence(random)).join(' ')],
  [0.13, list],
  [0.11, codeBlock],
  [0.08, (random) => `> ${sentence(random)}`],
  [0.015, table],
  [0.04, image],
  [0.075, reference],
];

function writeBlock(random: Random, outline: Outline, earlier: readonly Outline[]): string {
  let chance = random();
  for (const [share, write] of BLOCKS) {
    if (chance < share) return write(random, outline, earlier);
    chance -= share;
  }
  return sentence(random);
}

/** Who took part and what was planned, as sessions begin. */
function agenda(random: Random): string {
  const people = ['livlik', 'koreanhole', 'minji-dev', 'hyunwoo', 'sora', 'dongha'].filter(
    () => random() < 0.6,
  );
  const steps = ['근황 토크', '면접 후기 공유', '기술 토크', '향후 스터디 일정 수립'];
  return [
    '- 참가자',
    ...people.map((name) => `  - @${name}`),
    '- 진행 순서',
    ...steps.map((step) => `  - ${step}`),
  ].join('\n');
}

function contents({ headings }: Outline): string {
  return headings
    .map(({ depth, text, slug }) => `${' '.repeat(2 * depth - 4)}- [${text}](#${slug})`)
    .join('\n');
}

function list(random: Random): string {
  const lines: string[] = [];
  const ordered = random() < 0.2;
  for (let i = 0; i < 2 + below(random, 5); i++) {
    lines.push(`${ordered ? `${i + 1}.` : '-'} ${random() < 0.5 ? keywords(random) : sentence(random)}`);
    const nested = random() < 0.2 ? 1 + below(random, 3) : 0;
    for (let j = 0; j < nested; j++) lines.push(`${ordered ? '   ' : '  '}- ${sentence(random)}`);
  }
  return lines.join('\n');
}

function table(random: Random): string {
  const columns = 2 + below(random, 3);
  const row = (cell: () => string) => `| ${Array.from({ length: columns }, cell).join(' | ')} |`;
  const rows = Array.from({ length: 2 + below(random, 4) }, () => row(() => keywords(random)));
  return [row(() => keywords(random)), row(() => '---'), ...rows].join('\n');
}

function image(random: Random): string {
  return `![${keywords(random)}](https://user-images.githubusercontent.com/${below(random, 9e7)}/${below(random, 9e8)}.png)`;
}

/** A link to a section of an earlier note, to an own section, or to the web. */
function reference(random: Random, outline: Outline, earlier: readonly Outline[]): string {
  const chance = random();
  if (chance < 0.3) return `- 참고: [${keywords(random)}](https://example.org/posts/${below(random, 9e6)})`;
  const target = chance < 0.5 || earlier.length === 0 ? outline : pick(random, earlier);
  const { text, slug } = pick(random, target.headings);
  const file = target === outline ? '' : path.posix.relative(path.posix.dirname(outline.file), target.file);
  return `${sentence(random)} [${text}](${encodeURI(file)}#${slug})를 본다.`;
}

function size(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { notes: { type: 'string' }, 'mean-kb': { type: 'string' }, seed: { type: 'string' } },
  });
  const [dir] = positionals;
  if (!dir) throw new Error('Give the folder to write to');
  writeNotes(dir, {
    notes: Number(values.notes ?? DEFAULTS.notes),
    meanKb: Number(values['mean-kb'] ?? DEFAULTS.meanKb),
    seed: Number(values.seed ?? DEFAULTS.seed),
  });
}
