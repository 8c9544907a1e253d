import type { LinkProblems, ProblemText } from '../problem-messages.ts';

const noteOf = (place?: string) => (place === undefined ? 'this note' : `\`${place}\``);

const didYouMean = (path: string | undefined, otherwise = '') =>
  path === undefined ? otherwise : `Did you mean \`${path}\`?`;

/** Something for each reason why a thing isn't published. */
const unpublished = (make: (why: string) => (name: string) => ProblemText) => ({
  draft: make('is a draft'),
  name: make('has a name with `_` or `.` before it, or is in such a folder'),
  pattern: make('is kept private by `src/site.ts`'),
  section: make('is a private section'),
});

const hosted = (why: string) => (address: string) => ({
  message: `${why}: \`${address}\``,
  fix: 'Save the image in the notes folder and link it from there',
});

export const linkProblems: LinkProblems = {
  'active-file': {
    linked: (file) => ({
      message: `The file \`${file}\` could act as a page of this site, so it is published as text`,
      fix: 'Nothing, if its text is meant to be read; else publish it elsewhere and link its address',
    }),
    drawing: (removed) => ({
      message: `The drawing could act as a page, so it is published without ${removed.join(', ')}`,
      fix: 'Save it without scripts and foreign addresses, or as PNG',
    }),
    emptyDrawing: () => ({
      message: "The drawing can't be read, so an empty one is published",
      fix: 'Save it again as SVG, or as PNG',
    }),
  },
  'anchor-case': (anchor, id, place) => ({
    message: `\`#${anchor}\` is written otherwise than the heading's anchor in ${noteOf(place)}`,
    fix: `Write \`#${id}\``,
  }),
  'image-host': {
    velog: hosted("velog's old image host media.vlpt.us is switched off"),
    notion: hosted('Images in Notion can only be seen for an hour after they were copied'),
    signed: hosted('The address of the image is signed and expires'),
    google: hosted('Images in Google documents stop loading after a while'),
    privateGithub: hosted('Images of private repositories need a key that expires after minutes'),
    computer: hosted("The image is on its writer's own computer"),
    network: hosted("The image is on its writer's own computer or network"),
  },
  'image-metadata': () => ({
    message: 'The image may tell where, when and by whom it was taken, and is published as it is',
    fix: 'Save it as JPEG, PNG or WebP, of which such metadata is left out, or remove it with your own program',
  }),
  'missing-anchor': {
    heading: (anchor, suggestion, place) => ({
      message: `No heading of ${noteOf(place)} has the anchor \`#${anchor}\``,
      fix: didYouMean(
        suggestion === undefined ? undefined : `#${suggestion}`,
        'Link a heading that is there',
      ),
    }),
    block: (id, place) => ({
      message: `No block of ${noteOf(place)} has the id \`${id}\``,
      fix: 'Write an id of letters and digits, such as `^a1b2c3`, behind the text that is meant, and link it',
    }),
  },
  'missing-image': {
    noAddress: () => ({
      message: 'The image has no address',
      fix: 'Correct the path, or add the file to the notes folder',
    }),
    notPublished: unpublished((why) => (path) => ({
      message: `The image \`${path}\` isn't shown, because it ${why}`,
      fix: 'Take the image away, or publish its file',
    })),
    notThere: (path, suggestion) => ({
      message: `The image \`${path}\` isn't there`,
      fix: didYouMean(suggestion, 'Correct the path, or add the file to the notes folder'),
    }),
  },
  'missing-link': {
    noAddress: (name) => ({
      message: `The link "${name}" has no address`,
      fix: 'Write one, or take the link away',
    }),
    notPublished: unpublished((why) => (name) => ({
      message: `The link "${name}" is shown as text, because what it leads to ${why}`,
      fix: 'Take the link away, or publish what it leads to',
    })),
    notThere: (name, path, suggestion) => ({
      message: `The link "${name}" leads to \`${path}\`, which isn't there`,
      fix: didYouMean(suggestion, 'Correct the path, or take the link away'),
    }),
    noPage: (name, folder) => ({
      message: `The link "${name}" leads to the folder \`${folder}\`, which has no page, as it holds no notes`,
      fix: 'Put a `README.md` into the folder, link a file of it, or tell the repository in `src/site.ts`',
    }),
    notInFolder: (path, suggestion) => ({
      message: `\`${path}\` of this repository isn't in the notes folder`,
      fix: didYouMean(suggestion),
    }),
  },
  'spaced-address': (address) => ({
    message: `The address \`${address}\` has spaces, so the link is shown as typed`,
    fix: 'Write `%20` for each space, or put the address into `<` and `>`',
  }),
  'unsafe-link': {
    link: (address) => ({
      message: `The link to \`${address}\` can do harm or can't be followed, so it is shown as text`,
      fix: 'Link an address that begins with https://, or a file of the notes folder',
    }),
    image: (address) => ({
      message: `The image address \`${address}\` can do harm, so its place is marked`,
      fix: 'Link a file of the notes folder, or an address that begins with https://',
    }),
  },
  'wiki-link': (name, source) => ({
    message: `There is no one file named "${name}", so \`${source}\` is shown as text`,
    fix: 'Write the name or the path of a note that is there, or put code in backquotes',
  }),
};
