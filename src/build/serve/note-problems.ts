import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Connect } from 'vite';
import { messagesIn } from '../../messages/language.ts';
import { toHref } from '../../notes/addresses/paths.ts';
import type { Problem } from '../../notes/problem.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import { guideNote } from '../commands/guide.ts';
import { sortProblems } from '../commands/report.ts';
import { decode } from '../folder/decode.ts';
import type { Library, LibraryNote } from '../library/library.ts';
import { decodePath, requestPath } from './watch-notes.ts';

/** What the preview shows on a note's page of what its writer should mend; see `src/browser/problems/`. */
export interface NoteProblems {
  title: string;
  problems: ShownProblem[];
}

export interface ShownProblem {
  /** `content/week3/tcp.md:12`, as an editor opens it. */
  place: string;
  rule: string;
  message: string;
  fix: string;
  /** The line's Markdown. */
  text: string;
  /** Id of the heading that it stands under; `''` above the first. */
  heading: string;
  /** Address of the rule in the guide, where that is published. */
  guide?: string;
}

/** Below the base path, followed by the path of the note's page. */
const ADDRESS = '@problems/';

export interface ProblemServer {
  middleware: Connect.NextHandleFunction;
  /** Tells that the notes are others now. */
  update(library: Library): void;
}

/** Answers with the problems of the note that a page shows, as `NoteProblems`. */
export function createProblemServer(env: Environment, { language }: SiteSettings): ProblemServer {
  const { problemCount } = messagesIn(language).command.summary;
  let library: Library | undefined;

  async function problemsOf(route: string): Promise<NoteProblems> {
    const { notes = [], problems = [] } = library ?? {};
    const note = notes.find((each) => each.route === route);
    const own = sortProblems(problems.filter(({ file }) => file === note?.file));
    const lines = note && own.length > 0 ? (await sourceOf(note)).split('\n') : [];
    const file = guideNote(language, (name) => notes.some((each) => each.file === name));
    const guide = notes.find((each) => each.file === file);
    return {
      title: problemCount(own.length),
      problems: own.map((problem) => shown(problem, lines, note, guide)),
    };
  }

  async function sourceOf({ file }: LibraryNote): Promise<string> {
    return decode(await readFile(path.join(env.notesDir, file))).text;
  }

  function shown(
    { file, line, rule, message, fix }: Problem,
    lines: readonly string[],
    note?: LibraryNote,
    guide?: LibraryNote,
  ): ShownProblem {
    const folder = path.relative(process.cwd(), env.notesDir);
    return {
      place: `${path.posix.join(folder, file)}:${line}`,
      rule,
      message,
      fix,
      text: lines[line - 1] ?? '',
      heading: note?.headings.findLast((heading) => heading.line <= line)?.id ?? '',
      ...(guide ? { guide: `${toHref(guide.route, env.base)}#${rule}` } : {}),
    };
  }

  return {
    update: (next) => (library = next),
    middleware(request, response, next) {
      const url = requestPath(request);
      const prefix = env.base + ADDRESS;
      if (!url.startsWith(prefix)) return next();
      problemsOf(`/${decodePath(url.slice(prefix.length)).normalize()}`).then((answer) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(JSON.stringify(answer));
      }, next);
    },
  };
}
