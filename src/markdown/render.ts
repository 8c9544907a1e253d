import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { type Plugin, unified } from 'unified';
import type { AnchorId, FolderFile } from '../notes/addresses/brands.ts';
import type { LinkResolver } from '../notes/addresses/link-resolver.ts';
import type { RenderedNote } from '../notes/note.ts';
import type { SiteSettings } from '../notes/settings.ts';
import addressBlocks from './syntax/address-blocks.ts';
import alerts from './obsidian/alerts.ts';
import anchorLinks from './headings/anchor-links.ts';
import balanceHtml from './html/balance-html.ts';
import bareUrls from './syntax/bare-urls.ts';
import blockIds from './obsidian/block-ids.ts';
import callouts from './obsidian/callouts.ts';
import codeInfos from './blocks/code-infos.ts';
import comments, { blockComments } from './obsidian/comments.ts';
import direction from './html/direction.ts';
import displayMath from './math/display-math.ts';
import withoutEmails, { mayHoldEmail } from './syntax/email-syntax.ts';
import { joinTexts } from './syntax/escapes.ts';
import emoji from './blocks/emoji.ts';
import footnotes, { FOOTNOTE_PREFIX } from './blocks/footnotes.ts';
import formerIds from './headings/former-ids.ts';
import handmadeToc from './headings/handmade-toc.ts';
import headingIds from './headings/heading-ids.ts';
import { headingsOnly } from './headings/headings-only.ts';
import highlight from './blocks/highlight.ts';
import imageSizes from './obsidian/image-sizes.ts';
import images, { type ImageSize } from './links/images.ts';
import lineBreaks from './html/line-breaks.ts';
import links from './links/links.ts';
import literalTags from './html/literal-tags.ts';
import lint from './lint/lint.ts';
import { markdownSyntax } from './syntax/markdown-syntax.ts';
import marks from './obsidian/marks.ts';
import math from './math/math.ts';
import { foldMeeting, markMeeting } from './blocks/meeting.ts';
import { finish, showSource, start, type Source } from './note-file.ts';
import properties from './facts/read-properties.ts';
import readCitations from './facts/read-citations.ts';
import readNote from './facts/read-note.ts';
import readText from './facts/read-text.ts';
import rawHtml from './html/raw-html.ts';
import { schema } from './html/schema.ts';
import { tableScrollers, wholeRows } from './blocks/tables.ts';
import tasks from './blocks/tasks.ts';
import unclosed from './syntax/unclosed-blocks.ts';
import uniqueIds from './headings/unique-ids.ts';
import unusedFootnotes from './blocks/unused-footnotes.ts';
import wikiLinks from './obsidian/wiki-links.ts';
import { messagesIn } from '../messages/language.ts';

/**
 * What rendering depends on besides the note itself; the file system is reached through these functions only.
 */
export interface RenderOptions {
  site: SiteSettings;
  /** Tells where links lead. */
  links: LinkResolver;
  /** Size of an image of the notes folder. */
  imageSize?: ImageSize;
  /** Whether some note of the folder links an id of a note; none does unless told. */
  isLinked?: (file: FolderFile, id: AnchorId) => boolean;
}

/**
 * Makes the function that turns a note's source into its page, its facts, and its problems in one pass. The
 * function never throws: a note that can't be rendered is shown as its source, with a problem that says so.
 */
export function createRenderer(options: RenderOptions): (source: Source) => RenderedNote {
  const processor = createProcessor(options);
  const leaner = createProcessor(options, withoutEmails);
  const messages = messagesIn(options.site.language).problem;
  return (source) => {
    const file = start(source, messages);
    try {
      return finish((mayHoldEmail(source.text) ? processor : leaner).processSync(file));
    } catch (error) {
      return showSource(source, options.site, error);
    }
  };
}

/** @param syntax changes what the parser takes for Markdown */
function createProcessor(
  { site, links: resolver, imageSize = () => undefined, isLinked = () => false }: RenderOptions,
  syntax: Plugin = () => undefined,
) {
  const messages = messagesIn(site.language).note;
  return (
    unified()
      .use(markdownSyntax)
      .use(syntax)
      // The note as its writer typed it.
      .use(blockComments)
      .use(unclosed)
      .use(comments)
      .use(lint)
      .use(wikiLinks, resolver)
      .use(imageSizes)
      .use(marks)
      .use(headingIds, isLinked)
      .use(formerIds)
      .use(blockIds)
      .use(callouts)
      .use(codeInfos)
      .use(joinTexts)
      .use(addressBlocks)
      .use(bareUrls)
      .use(properties)
      .use(displayMath)
      .use(unusedFootnotes)
      .use(wholeRows)
      .use(handmadeToc, messages)
      .use(balanceHtml)
      .use(readText)
      .use(markMeeting)
      // HTML. Ids come after raw HTML, because headings may be written in it, and before emoji.
      .use(remarkRehype, {
        allowDangerousHtml: true,
        clobberPrefix: FOOTNOTE_PREFIX,
        footnoteLabel: messages.footnotes,
        footnoteBackLabel: (reference, use) => messages.footnoteBack(reference + 1, use),
      })
      .use(rawHtml)
      .use(headingsOnly(rehypeSlug))
      .use(literalTags)
      .use(footnotes)
      .use(uniqueIds)
      .use(links, resolver, messages)
      .use(images, resolver, messages, imageSize)
      .use(rehypeSanitize, schema)
      // Only what is ours is added from here on.
      .use(emoji)
      .use(math)
      // All that the site knows of the note is read from here on; what follows only dresses the page.
      .use(readNote, site)
      .use(readCitations)
      .use(lineBreaks)
      .use(foldMeeting)
      .use(alerts, messages)
      .use(highlight)
      .use(tableScrollers, messages)
      .use(tasks, messages)
      .use(headingsOnly(anchorLinks), messages)
      .use(direction)
      .use(rehypeStringify)
      .freeze()
  );
}
