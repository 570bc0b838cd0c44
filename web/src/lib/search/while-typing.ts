import type { Suggestions } from './sought.server.ts';

const shortest = 2;
const pause = 200; // milliseconds after a letter before anything is asked
const kept = 'search-by-slash'; // where a browser remembers that the key is off

/** Runs in the browser. Without it each field is a form that leads to the page with all that is found. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]'))
  suggestIn(form);
leadSlashThere();

function suggestIn(form: HTMLFormElement) {
  const part = <One extends Element>(selector: string) => form.querySelector<One>(selector)!;
  const field = part<HTMLInputElement>('input[name=q]');
  const list = part<HTMLElement>('[role=listbox]');
  const told = part<HTMLElement>('[data-told]');
  const groupOf = part<HTMLTemplateElement>('template[data-group]').content.firstElementChild!;
  const lineOf = part<HTMLTemplateElement>('template[data-line]').content.firstElementChild!;
  let asking = new AbortController();
  let soon: ReturnType<typeof setTimeout> | undefined;

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  show(false);

  field.addEventListener('input', () => {
    clearTimeout(soon);
    asking.abort();
    told.setAttribute('role', 'status'); // until she searches, another line of the page may tell something
    const sought = field.value.trim();
    if (sought.length < shortest) return fill(null);
    soon = setTimeout(() => void ask(sought), pause);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && list.childElementCount > 0) {
      event.preventDefault();
      choose(isShown() ? step : 0, step);
    } else if (event.key === 'Enter' && isShown() && chosen()) {
      event.preventDefault();
      chosen()!.click();
    } else if (event.key === 'Escape' && isShown()) {
      event.preventDefault();
      show(false);
    }
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) show(false);
  });

  async function ask(sought: string) {
    asking = new AbortController();
    const { signal } = asking;
    const address = `${form.dataset.suggestions}?${new URLSearchParams({ q: sought })}`;
    try {
      const answer = await fetch(address, { signal });
      const suggested = answer.ok ? ((await answer.json()) as Suggestions) : null;
      if (!signal.aborted) fill(suggested);
    } catch {
      if (!signal.aborted) fill(null); // she can still press Enter, and is told there what is wrong
    }
  }

  function fill(suggested: Suggestions | null) {
    const { groups = [], all = null } = suggested ?? {};
    let number = 0;
    const line = (href: string, title: string, says: string) => {
      const one = lineOf.cloneNode(true) as HTMLAnchorElement;
      one.id = `${list.id}-${(number += 1)}`;
      one.href = href;
      one.querySelector('b')!.textContent = title;
      one.querySelector('span')!.textContent = says;
      return one;
    };
    list.replaceChildren(
      ...groups.map(({ title, lines }) => {
        const group = groupOf.cloneNode(true) as HTMLElement;
        group.setAttribute('aria-label', title);
        group.querySelector('p')!.textContent = title;
        group.append(...lines.map((one) => line(one.href, one.title, one.says)));
        return group;
      }),
      ...(all ? [line(all.href, all.title, '')] : []),
    );
    told.textContent = suggested?.says ?? '';
    show(list.childElementCount > 0 && form.contains(document.activeElement));
  }

  function choose(by: number, step: number) {
    const lines = [...list.querySelectorAll('[role=option]')];
    const at = lines.findIndex((one) => one.getAttribute('aria-selected') === 'true');
    const next =
      at === -1 ? (step > 0 ? 0 : lines.length - 1) : (at + by + lines.length) % lines.length;
    show(true);
    lines[next]?.setAttribute('aria-selected', 'true');
    lines[next]?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', lines[next]?.id ?? '');
  }

  function chosen() {
    return list.querySelector<HTMLAnchorElement>('[role=option][aria-selected=true]');
  }

  function isShown() {
    return !list.hidden;
  }

  /** Nothing is chosen where the list opens or closes. */
  function show(shown: boolean) {
    list.hidden = !shown;
    field.setAttribute('aria-expanded', String(shown));
    field.removeAttribute('aria-activedescendant');
    chosen()?.setAttribute('aria-selected', 'false');
  }
}

/** One key leads to the field, unless it was switched off in this browser (WCAG 2.1.4). */
function leadSlashThere() {
  const field = document.querySelector<HTMLInputElement>('form[data-suggestions] input[name=q]');
  const hint = document.querySelector<HTMLElement>('form[data-suggestions] kbd');
  const setting = document.querySelector<HTMLElement>('[data-slash-setting]');
  const box = setting?.querySelector<HTMLInputElement>('input');
  if (!field) return;

  if (setting && box) {
    setting.hidden = false;
    box.addEventListener('change', () => {
      keep(box.checked);
      follow();
    });
  }
  follow();

  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || !isOn()) return;
    if ((target as HTMLElement).closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    if (field.checkVisibility()) {
      field.focus();
      field.select();
    } else location.assign(field.form!.action);
  });

  function follow() {
    if (box) box.checked = isOn();
    if (hint) hint.hidden = !isOn();
    if (isOn()) field!.setAttribute('aria-keyshortcuts', '/');
    else field!.removeAttribute('aria-keyshortcuts');
  }
}

/** A browser that keeps nothing has it on. */
function isOn(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off';
  } catch {
    return true;
  }
}

function keep(on: boolean) {
  try {
    if (on) localStorage.removeItem(kept);
    else localStorage.setItem(kept, 'off');
  } catch {
    // Then it is as it was on the next page.
  }
}
