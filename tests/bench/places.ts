/** Where a bench works, and what it looks at there. */
import { cpSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '../../src/build/commands/environment.ts';
import { walk } from '../../src/build/folder/list-files.ts';
import { copyProject, scratchFolder } from '../site/site.ts';
import { ENGLISH } from '../english.ts';

/** A project and a notes folder that a bench may change. */
export interface Workplace {
  /** Absolute path of a copy of the project. */
  project: string;
  /** Absolute path of a copy of the notes. */
  notesDir: string;
  /** Absolute path of the folder to publish to. */
  outDir: string;
  /** Absolute path of the folder where builds keep what they need again. */
  cacheDir: string;
  /** Absolute path of a folder for passing results. */
  scratch: string;
}

/** A place in a scratch folder, which goes with this process. @param fill writes the notes into a folder */
export function createWorkplace(fill: (notesDir: string) => void): Workplace {
  const notesDir = scratchFolder('notes');
  fill(notesDir);
  const project = copyProject();
  const { cacheDir } = readEnvironment(project, {}, { NOTES_DIR: notesDir });
  const place = {
    project,
    notesDir,
    cacheDir,
    outDir: scratchFolder('site'),
    scratch: scratchFolder('results'),
  };
  process.once('exit', () => forgetCache(place));
  return place;
}

/** The notes of a folder are measured in a copy, because benches edit them. */
export function copyNotes(from: string): (notesDir: string) => void {
  return (notesDir) => cpSync(realpathSync(from), notesDir, { recursive: true });
}

/** Deletes all that builds keep for the next one. */
export function forgetCache({ cacheDir }: Workplace): void {
  rmSync(cacheDir, { recursive: true, force: true });
}

/** Notes of a place with their sizes in bytes, the smallest first. */
export async function notesBySize({ notesDir }: Workplace): Promise<{ file: string; bytes: number }[]> {
  const { notes } = await walk(notesDir, ENGLISH);
  return notes
    .map((file) => ({ file, bytes: statSync(path.join(notesDir, file)).size }))
    .sort((a, b) => a.bytes - b.bytes);
}

/** Path of the note of median size. @throws where there are none */
export async function typicalNote(place: Workplace): Promise<string> {
  const notes = await notesBySize(place);
  const note = notes[notes.length >> 1];
  if (!note) throw new Error(`${place.notesDir} holds no notes`);
  return note.file;
}

/** Address of a note's page, as the last build reported it. @throws where it has none */
export function addressOf({ project }: Workplace, note: string): string {
  const report = readFileSync(path.join(project, '.astro/notes.json'), 'utf8');
  const notes = JSON.parse(report) as { file: string; url: string }[];
  const found = notes.find(({ file }) => file === note);
  if (!found) throw new Error(`${note} has no page`);
  return found.url;
}
