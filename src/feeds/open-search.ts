import { messagesIn } from '../messages/language.ts';
import type { SiteSettings } from '../notes/settings.ts';

/** What a browser shows of a search's name. */
const NAME = 16;

/**
 * How browsers search the site from their own address bar.
 * Format: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 * @param home whole address of the site, with a slash at its end
 */
export function openSearchDescription({ title, language }: SiteSettings, home: string): string {
  const tag = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    tag('ShortName', Array.from(title).slice(0, NAME).join('')),
    tag('Description', `${title} · ${messagesIn(language).page.searchNotes}`),
    tag('InputEncoding', 'UTF-8'),
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(home)}favicon.svg</Image>`,
    `<Url type="text/html" template="${escapeXml(home)}search/?q={searchTerms}"/>`,
    '</OpenSearchDescription>\n',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
