/** Keeps the figures of the last release, and compares others with them. */
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Figure } from './figures.ts';

const FILE = path.join(import.meta.dirname, 'baseline.json');

/** Figures by the notes that they were measured on. */
export type Baseline = Record<string, { machine: string; figures: Figure[] }>;

/** Cores, memory and programs that figures depend on. */
export function describeMachine(): string {
  const { model = 'unknown' } = os.cpus()[0] ?? {};
  return `${os.availableParallelism()} cores (${model}), ${(os.totalmem() / 1e9).toFixed(0)} GB, ${os.platform()}, Node ${process.versions.node}`;
}

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;
}

/** Replaces the figures of some notes by others of the same names; the rest stays. */
export function saveBaseline(notes: string, figures: readonly Figure[]): void {
  const baseline = readBaseline();
  const names = new Set(figures.map(({ name }) => name));
  const kept = baseline[notes]?.figures.filter(({ name }) => !names.has(name)) ?? [];
  const rounded = figures.map((figure) => ({ ...figure, value: Number(figure.value.toPrecision(4)) }));
  baseline[notes] = { machine: describeMachine(), figures: [...kept, ...rounded] };
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 2)}\n`);
}
