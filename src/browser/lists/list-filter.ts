/** Long lists: narrowed by what is typed above them. */
import { listMessages } from './list-messages.ts';
import { readWholeList, type WholeList } from './whole-list.ts';

function start(form: HTMLFormElement, list: HTMLElement): void {
  const field = form.querySelector('input');
  const status = form.querySelector('output');
  const pager = document.querySelector<HTMLElement>('main .pages');
  if (!field || !status) return;
  let loading: Promise<WholeList> | undefined;
  let last = 0;

  const addresses = (name: string) => form.dataset[name]?.split(' ').filter(Boolean) ?? [];
  const load = () => (loading ??= readWholeList(list, addresses('before'), addresses('after')));

  async function narrow(typed: string): Promise<void> {
    const own = ++last;
    const whole = await load();
    if (own !== last || !status) return;
    const count = whole.show(typed);
    const isAll = typed.trim() === '';
    if (pager) pager.hidden = !isAll && whole.isWhole;
    status.value = isAll ? '' : count > 0 ? listMessages.found(count) : listMessages.nothing;
  }

  field.addEventListener('input', () => {
    if (loading || field.value.trim() !== '') void narrow(field.value);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  // Whoever is about to type doesn't wait for what that needs.
  field.addEventListener('focus', () => void load(), { once: true });
}

const form = document.querySelector<HTMLFormElement>('[data-list-filter]');
const list = document.querySelector<HTMLElement>('[data-list]');
if (form && list) start(form, list);
