import { isJosa } from '../../search/hangul/josa.ts';

/** What may name somebody: nothing that goes on from an address, a path or a package (`a@b.kr`, `@types/node`). */
const MENTION =
  /(?<![\p{L}\p{N}_.@/+-])@([\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_])?)(?![/\p{L}\p{N}_])/gu;
/** Tags with their attributes, whose values may hold `>`, and what is between them. */
const TAGS_AND_TEXTS = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
/** What stands in these names nobody, or is a link already. */
const SILENT = /^<(\/?)(?:a|code|pre|kbd|samp|math|svg|button|script|style)\b/i;
const HONORIFIC = /^(?:님들?|씨)/;

/**
 * Leads `@mentions` in a page to the pages of those who are people of the notes; `@Autowired` stays text.
 *
 * @param html as the pipeline printed it
 * @param hrefOf address of a person's page in any letter case; nothing for who is none
 */
export function linkPeople(html: string, hrefOf: (name: string) => string | undefined): string {
  if (!html.includes('@')) return html;
  let depth = 0;
  return html.replace(TAGS_AND_TEXTS, (part) => {
    if (!part.startsWith('<')) return depth > 0 ? part : linkIn(part, hrefOf);
    const [silent, end] = SILENT.exec(part) ?? [];
    if (silent !== undefined) depth = Math.max(0, depth + (end ? -1 : 1));
    return part;
  });
}

function linkIn(text: string, hrefOf: (name: string) => string | undefined): string {
  return text.replace(MENTION, (whole, run: string) => {
    for (const name of namesIn(run)) {
      const href = hrefOf(name);
      if (href !== undefined) return `<a href="${href}">@${name}</a>${run.slice(name.length)}`;
    }
    return whole;
  });
}

/** What a run of letters may name: all of it, or what stands before an honorific and particles: `do168님의`, `김철수가`. */
function* namesIn(run: string): Generator<string> {
  yield run;
  const hangul = /[가-힣]+$/.exec(run);
  if (!hangul) return;
  for (let end = run.length - 1; end >= hangul.index && end > 0; end--) {
    const rest = run.slice(end).replace(HONORIFIC, '');
    if (rest === '' || isJosa(rest)) yield run.slice(0, end);
  }
}
