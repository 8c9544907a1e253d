import type { BasePathFault, CommandMessages, OutDirFault } from '../command-messages.ts';

const HELP = `Usage: npm run COMMAND -- [OPTIONS]

  start      build the site, then serve it
  dev        show the notes while they are written
  build      write the site to dist/
  preview    serve what build wrote
  doctor     list what the notes' writers should mend
  new        begins the next session's note, with the questions and topics that the last one left

  --outDir DIR    build to, and serve from, another folder
  --port N        serve at another port than 4321
  --host [HOST]   let other devices in the network see it
  --strict        doctor: exit with 1 if there are errors or warnings
  --json          doctor: print JSON
  --since REF     doctor: tell what was changed since a branch or commit

  NOTES_DIR, SITE_URL and BASE_PATH are read from the environment; see README.md.`;

const notesFolder = (given?: string) => (given ? `NOTES_DIR=${given}` : 'The notes folder content/');
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const BASE_PATH_FAULTS: Readonly<Record<BasePathFault, string>> = {
  address: 'a full address belongs in SITE_URL',
  query: 'a base path has no query and no fragment',
  spaces: 'it may not hold spaces',
  dots: 'it may not hold "." or ".."',
  signs: 'only letters, digits and . _ ~ - may stand in it',
};

/** Where it stands, and what to do. */
function outDirFault(fault: OutDirFault): string {
  const own = 'give a folder of its own';
  switch (fault.kind) {
    case 'link':
      return 'is a symbolic link: give the folder that it leads to, or remove the link';
    case 'file':
      return 'is a file: give the name of a folder';
    case 'home':
      return `holds your home folder: ${own}`;
    case 'cwd':
      return `holds the folder that you are in: ${own}`;
    case 'git':
      return 'lies in a Git repository’s .git: give another folder';
    case 'unwritable':
      return `can't be written to (${fault.what}): give a folder that this user may write to`;
    case 'foreign':
      return `holds ${fault.what}, which no build wrote: move it elsewhere, then build again`;
    case 'damagedList':
      return `has a damaged list of what builds wrote (${fault.what}): delete or move that folder, or give another one with --outDir`;
    case 'notOurs':
      return `holds ${fault.what} but not .study-notes.json, by which builds know their own: delete or move that folder, or give another one with --outDir`;
    case 'holdsNotes':
      return `holds the notes (${fault.what}): ${own}`;
    case 'holdsProject':
      return `holds this project (${fault.what}): ${own}`;
    case 'inNotes':
      return `lies in the notes folder (${fault.what}): give a folder outside`;
    case 'ownFolder':
      return `lies in the project's ${fault.what}/: ${own}`;
    case 'belowFile':
      return `lies below ${fault.what}, which is a file: give another folder`;
    case 'unfollowed':
      return `leads through ${fault.what}, which can't be followed (${fault.code}): give another folder`;
  }
}

export const command: CommandMessages = {
  help: HELP,
  report: {
    counts: (notes, pages, problems) =>
      `${counted(notes, 'note')} read, ${counted(pages, 'page')} written, ${counted(problems, 'problem')}`,
    sizes: (size, index, words) => `${size} MB, of it ${index} MB search index (${counted(words, 'word')})`,
    times: (seconds, indexing) => `${seconds} s; indexing took ${indexing} s beside the pages`,
    noProblems: (notes) => `No problems in ${counted(notes, 'note')}.`,
    sinceSave: (count, fresh, mended) =>
      [`Problems: ${count}`, fresh > 0 && `${fresh} new`, mended > 0 && `${mended} mended`]
        .filter(Boolean)
        .join(' · '),
  },
  summary: {
    added: 'New notes',
    changed: 'Changed notes',
    removed: 'Removed notes',
    unfinished: 'unfinished',
    problemCount: (count) => counted(count, 'problem'),
    nothing: 'No note was changed.',
  },
  slow: (file, seconds) => `${file} took ${seconds} s to render`,
  progress: (done, total) => `notes ${done}/${total}`,
  served: (address) => `The site is at ${address}  (Ctrl-C ends it)`,
  newNote: {
    day: (date) =>
      `${date} ${new Date(`${date}T00:00:00Z`).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' })}`,
    people: 'Participants',
    topics: 'Topics',
    promises: 'Promised',
    questions: 'Questions left open',
    asked: (link) => `Left open in ${link}`,
  },
  notice: {
    replacedInTurn: (dir) =>
      `${dir} can't be renamed (a mount, or its parent isn't ours): its files were replaced in turn`,
    movedForeign: (dir, target) => `What no build wrote was moved from ${dir} to ${target}`,
    damagedCache: (notes) => `The cache of ${counted(notes, 'note')} was damaged: they are rendered again`,
    noAnalyser:
      'garu-ko is not installed: Korean nouns are learnt from how the notes use them, so that search finds fewer compounds',
    noAddress:
      'Neither SITE_URL nor url in src/site.ts says where the site is published: it has no sitemap, feeds and canonical links',
    noCards: 'satori, sharp or @fontsource/pretendard is not installed: notes have no pictures',
    proposal: (line) => `A setting for src/site.ts: ${line}`,
  },
  error: {
    notesMissing: (given, dir) =>
      `${notesFolder(given)} does not exist (looked in ${dir}): create it, or set NOTES_DIR to the folder that holds your notes`,
    notesNoFolder: (given) =>
      `${notesFolder(given)} is a file: set NOTES_DIR to the folder that holds your notes`,
    siteUrl: (name, given) => `${name}=${given} is no web address: give one such as https://example.org`,
    setting: (place, name) =>
      `${place} the value of \`${name}\` can't be used: src/notes/settings.ts tells what it may be`,
    basePath: (given, fault) =>
      `BASE_PATH is "${given}", but ${BASE_PATH_FAULTS[fault]}; write a path such as /notes/, or leave it out`,
    noPort: (given) => `--port ${given} is no port: give a number from 1 to 65535`,
    portInUse: (port, code) =>
      `Port ${port} can't be used (${code}): stop what uses it, or choose another with --port ${port + 1}`,
    noOutDir: (given) =>
      `--outDir=${given} names no folder (shells replace ~ only at the start of a word): write --outDir DIR`,
    noHistory: (ref, said) =>
      `What was changed since "${ref}" can't be told (${said}): give a branch or commit that git knows here`,
    notBuilt: (dir) => `There is no built site in ${dir}: run "npm run build" first, or "npm start"`,
    fullCacheDisk: (dir) => `The disk of ${dir} is full: make room there; the last site is as it was`,
    fullSiteDisk: (dir) =>
      `The disk of ${dir} is full: make room for a second copy of the site; what is there is as it was`,
    unwritableCache: (dir, code) =>
      `The cache ${dir} can't be written to (${code}): make room on that disk, or give that folder to this user`,
    noteExists: (file) => `${file} is already there, and was left as it is`,
    otherBuild: (dir) => `Another build is writing to ${dir}: wait until it has ended`,
    outDir: (dir, fault) => `Can't build to ${dir}, which ${outDirFault(fault)}`,
  },
};
