import type { ArrangedNotes } from '../../arranged-notes.ts';
import { toRoute, type Route } from '../../notes/addresses/brands.ts';
import type { OwnPage } from '../../notes/settings/menu.ts';
import { messagesIn } from '../../messages/language.ts';
import { site } from '../../site.ts';
import { hasTimeline } from '../lists/pages.ts';
import { practiceOfAll } from '../practice/links.ts';
import { href } from '../text/href.ts';

/** An entry of the main menu. */
export interface NavItem {
  href: string;
  /** Route of the page that it leads to, decoded; nothing where it leads to a file, or elsewhere. */
  route?: Route;
  text: string;
}

const USUAL: readonly OwnPage[] = ['notes', 'questions', 'people', 'tags'];

/** The main menu: of the site's own pages only those that have something to show. */
export function navigation(arranged: ArrangedNotes): NavItem[] {
  const pages = ownPages(arranged);
  return (arranged.header.menu ?? USUAL).flatMap((entry): NavItem[] => {
    if (typeof entry !== 'string') return [entry];
    const { text, isThere } = pages[entry];
    const route = toRoute(`/${entry}/`);
    return isThere ? [{ text, route, href: href(route) }] : [];
  });
}

function ownPages(arranged: ArrangedNotes): Record<OwnPage, { text: string; isThere: boolean }> {
  const { notes, asking, people, tags, terms } = arranged;
  const { page, study, practice } = messagesIn(site.language);
  return {
    notes: { text: page.notes, isThere: notes.length > 0 },
    questions: { text: page.questions, isThere: asking.length > 0 },
    people: { text: page.people, isThere: people.length > 0 },
    tags: { text: page.tags, isThere: tags.length > 0 },
    terms: { text: page.terms, isThere: terms.all().length > 0 },
    timeline: { text: study.timeline, isThere: hasTimeline(arranged) },
    practice: { text: practice.practise, isThere: practiceOfAll(arranged) !== undefined },
    search: { text: page.search, isThere: true },
  };
}
