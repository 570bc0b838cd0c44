/** What somebody wrote, understood or named as wrong with the text as it stood. */
export type Written<Value, Problem extends string> =
  { value: Value } | { problem: Problem; text: string };

/** Text to compare by: without capitals, accents, double spaces or the kinds of dashes and quotes. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a cell says nothing: empty, or a mark that people put where nothing is known. */
export const saysNothing = (text: string): boolean =>
  /^[\s?\-–—./_*]*$/.test(text) || /^(n\.?v\.?t\.?|geen|onbekend)$/.test(folded(text));
