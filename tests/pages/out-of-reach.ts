/** Runs in the page: what a mouse or a finger cannot come to, at the size the page has now. */
export function outOfReach(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const usable =
    'a[href]:not(.skip), button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
  const missed = [...document.querySelectorAll<HTMLElement>(usable)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => targetOf(one))
    .filter((one) => one !== null && !canBeCome(one))
    .map((one) => one!.outerHTML.slice(0, 160));
  return scrollWidth > clientWidth ? ['stands beside the page', ...missed] : missed;

  /** What is for a reader of the screen alone is touched by its label, or by nothing. */
  function targetOf(one: HTMLElement): HTMLElement | null {
    const { width, height } = one.getBoundingClientRect();
    if (width > 1 && height > 1 && getComputedStyle(one).clipPath === 'none') return one;
    return (one as HTMLInputElement).labels?.[0] ?? null;
  }

  /** Looks outward: what cuts must leave it whole, what scrolls must itself be whole. */
  function canBeCome(one: HTMLElement): boolean {
    let box = one.getBoundingClientRect();
    let { position } = getComputedStyle(one);
    for (let around = one.parentElement; around !== document.body; around = around.parentElement) {
      if (around === null || position === 'fixed') break;
      const style = getComputedStyle(around);
      if (position === 'absolute' && style.position === 'static') continue;
      position = style.position;
      const edge = around.getBoundingClientRect();
      if (
        /hidden|clip/.test(style.overflowX) &&
        (box.left < edge.left - 1 || box.right > edge.right + 1)
      )
        return false;
      if (
        /hidden|clip/.test(style.overflowY) &&
        (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)
      )
        return false;
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) box = edge;
    }
    return (
      box.left + scrollX > -1 && box.top + scrollY > -1 && box.right + scrollX < scrollWidth + 1
    );
  }
}
