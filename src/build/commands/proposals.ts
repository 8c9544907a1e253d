/** Settings that the notes and their repository show how to fill in. */
import { messagesIn } from '../../messages/language.ts';
import { proposePeopleFolders } from '../../notes/group/people-folders.ts';
import type { Note } from '../../notes/note.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { isGuide } from '../../notes/settings/guides.ts';
import { git } from '../history/git.ts';

/** `git@host:owner/name.git`, and with a scheme; who may read it stands before the host, and is nobody's business. */
const REMOTE =
  /^(?:https?:\/\/(?:[^@/\s]*@)?|ssh:\/\/(?:[^@/\s]*@)?|[\w.-]+@)([\w.-]+)(?::\d+(?=\/))?[:/](\S+?)(?:\.git)?\/?$/i;

/** @returns lines that say what to write into `src/site.ts`; none for what is set */
export async function proposals(
  notesDir: string,
  site: SiteSettings,
  notes: readonly Note[],
): Promise<string[]> {
  const found: string[] = [];
  const repository = site.repository ? undefined : await proposeRepository(notesDir);
  if (repository) found.push(`repository: ${repository},`);
  const own = notes.filter(({ file }) => !isGuide(file, site.guides));
  const people = site.peopleFolders === undefined ? proposePeopleFolders(own) : undefined;
  if (people !== undefined) found.push(`peopleFolders: ${quote(people)},`);
  const { command } = messagesIn(site.language);
  return found.map((line) => command.notice.proposal(line));
}

async function proposeRepository(notesDir: string): Promise<string | undefined> {
  const url = toWebAddress((await git(notesDir, 'remote', 'get-url', 'origin'))?.trim() ?? '');
  if (url === undefined) return undefined;
  const prefix = (await git(notesDir, 'rev-parse', '--show-prefix')) ?? '';
  const branch = (await git(notesDir, 'branch', '--show-current'))?.trim() ?? '';
  const folder = prefix.trim().replace(/\/$/, '');
  const fields = [
    `url: ${quote(url)}`,
    ...(branch === '' || branch === 'main' ? [] : [`branch: ${quote(branch)}`]),
    ...(folder === 'content' ? [] : [`folder: ${quote(folder)}`]),
  ];
  return `{ ${fields.join(', ')} }`;
}

/** @internal for tests */
export function toWebAddress(remote: string): string | undefined {
  const [, host, place] = REMOTE.exec(remote) ?? [];
  return host === undefined || place === undefined ? undefined : `https://${host}/${place}`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
