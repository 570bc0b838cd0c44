/**
 * What somebody here typed is Dutch, also in an English sentence. It stands between the marks with which text says
 * that something else begins and ends, so that a page can tell it to a voice that reads aloud.
 */
export const dutch = (typed: string): string => `${begins}${typed}${ends}`;

export const begins = '\u2068';
export const ends = '\u2069';
