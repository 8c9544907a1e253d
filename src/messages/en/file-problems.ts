import type { FileProblems, FrontMatterKey } from '../problem-messages.ts';

const EXPECTED: Readonly<Record<FrontMatterKey, string>> = {
  title: 'a line of text',
  date: 'a day such as 2021-04-29',
  people: 'names, e.g. [김철수, do168]',
  tags: 'words, e.g. [네트워크, TCP]',
  aliases: 'former addresses or other titles, e.g. [week1/old.md]',
  draft: 'true or false',
  description: 'a line of text',
};

const quotes = (key: string) => `Put the value in quotes, as in \`${key}: "a: b"\`, or close its brackets`;

const held = (
  why: string,
  fix = 'Write `draft: true` or `draft: false` once, on a line of its own, between two lines of `---`',
) => ({
  message: `The note isn't published, because ${why}`,
  fix,
});

const kept = (why: string) => ({
  message: `A section isn't published, because ${why}`,
  fix: 'Write `<!-- private -->` behind the heading of the section that is to stay private',
});

const unrendered = (
  why: string,
  fix = 'Split it, or remove what is long, repeated or nested without end',
) => ({
  message: `The note can't be rendered and is shown as its source: ${why}`,
  fix,
});

export const fileProblems: FileProblems = {
  draft: {
    broken: () => held('its front matter is broken'),
    notUtf8: () => held('it says that it is a draft, and is no UTF-8', 'Save it as UTF-8'),
    outside: () => held('what says so stands outside of the front matter'),
    twice: () => held('more than one line says whether it is published'),
    neitherTrueNorFalse: (key) => held(`\`${key}\` says neither true nor false`),
    otherwiseWritten: (key) => held(`\`${key}\` isn't written as a line \`${key.toLowerCase()}: …\``),
  },
  'duplicate-route': {
    twin: (route) => ({
      message: `The same name exists twice here, in two Unicode forms or with two extensions, so this one is at ${route}`,
      fix: 'Remove one of the two; with Git on macOS, `git config core.precomposeUnicode true` keeps it from coming back',
    }),
    taken: (name, route) => ({
      message: `Its address would be that of "${name}", so it is at ${route}`,
      fix: 'Rename one of the two, so that they differ in letters or digits and not only in case or signs',
    }),
    secondPage: (page, name, route) => ({
      message: `${page} is the page of this folder, so ${name} has one of its own at ${route}`,
      fix: `Nothing, if that is meant; else merge it into ${page}`,
    }),
  },
  'empty-note': () => ({ message: 'The note has no text', fix: 'Write it, or delete the file' }),
  encoding: {
    read: (encoding) => ({
      message: `The file is not UTF-8; it was read as ${encoding}`,
      fix: 'Save it as UTF-8',
    }),
    readInPart: (encoding) => ({
      message: `The file is not UTF-8; it was read as ${encoding}, but some bytes are not and show as \uFFFD`,
      fix: 'Save it as UTF-8',
    }),
    lost: () => ({ message: 'Some bytes are not UTF-8 and show as \uFFFD', fix: 'Save it as UTF-8' }),
  },
  'front-matter': {
    noYaml: (why) => ({ message: `The front matter is no YAML: ${why}`, fix: 'Mend the line' }),
    tooLong: () => ({ message: 'The front matter is too long to be read as YAML', fix: 'Shorten it' }),
    unbounded: () => ({
      message: 'Lines that look like front matter are shown as text',
      fix: 'Write `---` alone on the first line of the note and on the line after them, and a space after each colon',
    }),
    twice: (key) => ({
      message: `\`${key}\` stands here for the second time; the first one counts`,
      fix: 'Remove one of the two',
    }),
    unreadable: (key, value) => ({
      message: `\`${key}\` can't be read from \`${value}\``,
      fix: `Write ${EXPECTED[key]}`,
    }),
    ignored: (name, why) => ({
      message: `\`${name}\` is no YAML and isn't read: ${why}`,
      fix: quotes(name),
    }),
    takenAsItStands: (key, why) => ({
      message: `\`${key}\` is no YAML and is taken as it stands: ${why}`,
      fix: quotes(key),
    }),
    leftOut: (key, why) => ({
      message: `\`${key}\` is no YAML and is left out: ${why}`,
      fix: `Write ${EXPECTED[key]}`,
    }),
    unread: (name, notes) => ({
      message: `This site doesn't read the field \`${name}\` of the front matter (${notes === 1 ? '1 note has' : `${notes} notes have`} it)`,
      fix: 'To have it read, choose one of title, date, people, tags, description, aliases and draft; else leave it as it is',
    }),
    slip: (name, key) => ({
      message: `Nothing reads \`${name}\``,
      fix: `Did you mean \`${key}\`?`,
    }),
  },
  'impossible-day': (name, written) => ({
    message: `The name \`${name}\` says "${written}", a day that the calendar doesn't have`,
    fix: 'Correct the day in the name, or give the note a `date` in its front matter',
  }),
  private: {
    odd: () => kept('a comment that may mean `<!-- private -->` is written otherwise'),
    between: () => kept('`<!-- private -->` stands between two headings, so both sections are private'),
    unused: (pattern) => ({
      message: `The pattern \`${pattern}\` of \`private\` in src/site.ts names no file`,
      fix: 'Write a path within the notes folder, as in `journal/**`, or take the pattern away',
    }),
    apart: () => kept('`<!-- private -->` stands beside no heading, so all around it is private'),
  },
  redirect: {
    taken: (from, other) => ({
      message: `The address \`${from}\` leads nowhere new, because it belongs to \`${other}\``,
      fix: 'Take it away, or rename what has it',
    }),
    endless: (from) => ({
      message: `The address \`${from}\` leads back to itself`,
      fix: 'Lead it to a page',
    }),
    noTarget: (from, to) => ({
      message: `The address \`${from}\` leads to \`${to}\`, which isn't there`,
      fix: 'Lead it to the path of a note, to a page of the site or to a whole address',
    }),
    noAddress: (from) => ({
      message: `\`${from}\` is no address that a page can have`,
      fix: 'Write a path of a note such as `week1/old.md`, or an address such as `/old/`',
    }),
  },
  'render-limit': {
    tooSlow: (seconds) => unrendered(`it takes more than ${seconds} seconds`),
    tooDeep: () => unrendered('it is nested too deeply'),
    died: () => unrendered('its renderer ended, as one does that runs out of memory'),
  },
  setting: {
    unknown: (name, suggestion) => ({
      message: `There is no setting \`${name}\`, so it does nothing`,
      fix: suggestion ? `Did you mean \`${suggestion}\`?` : '`src/notes/settings.ts` tells what can be set',
    }),
    noColour: (written) => ({
      message: `The accent \`${written}\` can't be read as a colour, so the site keeps its own`,
      fix: 'Write it like `#1c6a50` or `rgb(28, 106, 80)`',
    }),
    faint: (written, contrast, used) => ({
      message: `Links in the accent \`${written}\` would be hard to read (a contrast of ${contrast}:1), so \`${used}\` is shown instead`,
      fix: `Take a colour with a contrast of 4.5:1 or more, such as \`${used}\``,
    }),
    noLogo: (path, suggestion) => ({
      message: `There is no file \`${path}\` for the logo in \`public/\` or in the notes folder`,
      fix: suggestion
        ? `Did you mean \`${suggestion}\`?`
        : 'Put the file there, or write its path from there on, like `logo.svg`',
    }),
    noPicture: (path) => ({
      message: `The logo \`${path}\` is no picture that browsers show`,
      fix: 'Take an SVG, PNG, JPEG, WebP, AVIF or GIF file',
    }),
    hidden: (path) => ({
      message: `\`${path}\` isn't published, so nothing leads to it`,
      fix: 'Name something that is published, or publish it',
    }),
    noTarget: (text, to, suggestion) => ({
      message: `The entry "${text}" of the menu leads nowhere: there is no \`${to}\` in the notes folder`,
      fix: suggestion
        ? `Did you mean \`${suggestion}\`?`
        : "Write the path of a note or folder, an address with https://, or for the site's own pages their name alone, like `questions`",
    }),
  },
  'unreadable-file': {
    unread: (why) => ({
      message: `The file can't be read (${why})`,
      fix: 'Check that it exists and that its permissions let you read it',
    }),
    outside: () => ({
      message: 'The symbolic link leads out of the notes folder and is not followed',
      fix: 'Put the file itself into the folder',
    }),
    longName: () => ({
      message: 'The file is not published, because its name is too long',
      fix: 'Give it a shorter name',
    }),
    unrendered: (why) => unrendered(why, 'Report it to the people who make this site'),
  },
  weekday: (written, actual) => ({
    message: `The title says "${written}", but its date is a "${actual}"`,
    fix: 'Correct the date or the weekday',
  }),
};
