export type Piece = { text: string; href?: string };

/** A letter in plain text, line by line, with the addresses in it as links. */
export const linesOf = (letter: string): Piece[][] =>
  letter.split('\n').map((line) =>
    line
      .split(/(https?:\/\/[^\s<>"]+)/)
      .filter((text) => text !== '')
      .map((text) => (/^https?:\/\//.test(text) ? { text, href: pathOf(text) } : { text })),
  );

/** Where a letter leads, without the answer that is in its first link: no answer comes before another. */
export function leadsTo(letter: string): string | null {
  const first = linesOf(letter)
    .flat()
    .find(({ href }) => href !== undefined)?.href;
  return first?.replace(/\?antwoord=\w+$/, '') ?? null;
}

/** Links in letters carry our own origin; here they stay on the address that is in the bar now. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
