import { formOfCandidates, ticksOf } from './together.ts';

/**
 * Runs in the browser, on the page of a day. Each form there is sent alone: what was ticked among the candidates since
 * the page was read goes along in its address, and stands in the address of the page, for the way back.
 */
const candidates = document.getElementById(formOfCandidates);
if (candidates instanceof HTMLFormElement) carryTicksOf(candidates);

function carryTicksOf(form: HTMLFormElement) {
  for (const said of document.querySelectorAll<HTMLElement>('[data-ticks-alone]'))
    said.hidden = true;
  document.addEventListener('change', ({ target }) => {
    if ((target as HTMLInputElement).form === form)
      history.replaceState(history.state, '', withTicks(location.href));
  });
  document.addEventListener('submit', ({ target }) => {
    const sent = target as HTMLFormElement;
    const back = sent.elements.namedItem('back');
    const action = sent.getAttribute('action') ?? '';
    if (sent.method !== 'post') return;
    if (back instanceof HTMLInputElement) back.value = withTicks(back.value);
    else if (action.startsWith('?')) sent.action = withTicks(action);
  });
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="/"]');
    if (link?.pathname === location.pathname) link.href = withTicks(link.href);
  });

  function withTicks(address: string): string {
    const url = new URL(address, location.href);
    const sent = new FormData(form);
    const texts = (name: string) => sent.getAll(name).map(String);
    for (const name of ['ticked', 'series', 'only']) url.searchParams.delete(name);
    for (const [name, value] of ticksOf(texts('ticked'), sent.has('series'), texts('only')))
      url.searchParams.append(name, value);
    return url.pathname + url.search + url.hash;
  }
}
