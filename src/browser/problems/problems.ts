/** In the preview: what the writer of the open note should mend, each leading to its place. */
import type { NoteProblems, ShownProblem } from '../../build/serve/note-problems.ts';
import './problems.css';
import { element } from '../element.ts';
import { likelyPlace } from './likely-place.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const BLOCKS = `${HEADINGS}, p, li, td, th, pre, dt, dd, summary, img`;

/** @param base Base path of the site, with a slash at both ends. */
export async function showProblems(base: string): Promise<void> {
  const response = await fetch(`${base}@problems/${location.pathname.slice(base.length)}`);
  if (!response.ok) return;
  const { title, problems } = (await response.json()) as NoteProblems;
  if (problems.length === 0) return;
  const items = problems.map((problem) => element('li', {}, ...describe(problem)));
  const details = element(
    'details',
    { class: 'problems' },
    element('summary', {}, title),
    element('ul', {}, ...items),
  );
  document.body.append(details);
}

function describe(problem: ShownProblem): Node[] {
  const { place, rule, message, fix, guide } = problem;
  const block = findBlock(problem);
  const lead = block ? element('a', { href: `#${problem.heading}` }, message) : element('span', {}, message);
  lead.addEventListener('click', (event) => {
    if (!block) return;
    event.preventDefault();
    goTo(block);
  });
  const name = guide === undefined ? rule : element('a', { href: guide }, rule);
  return [lead, element('span', {}, fix), element('small', {}, element('code', {}, place), ' ', name)];
}

/** The block of the page that a problem's line became, or the heading that it stands under. */
function findBlock({ text, heading }: ShownProblem): Element | undefined {
  const blocks = [...document.querySelectorAll(`.prose :is(${BLOCKS})`)];
  const start = blocks.findIndex(({ id }) => heading !== '' && id === heading);
  const length = blocks.slice(start + 1).findIndex((block) => block.matches(HEADINGS));
  const section = blocks.slice(Math.max(0, start), length < 0 ? undefined : start + 1 + length);
  const index = likelyPlace(
    text,
    section.map((block) => (block instanceof HTMLImageElement ? block.alt : (block.textContent ?? ''))),
  );
  return section[index ?? -1] ?? blocks[start];
}

function goTo(block: Element): void {
  for (const other of document.querySelectorAll('.problem-place')) other.classList.remove('problem-place');
  block.classList.add('problem-place');
  block.setAttribute('tabindex', '-1');
  (block as HTMLElement).focus({ preventScroll: true });
  block.scrollIntoView({ block: 'center' });
}
