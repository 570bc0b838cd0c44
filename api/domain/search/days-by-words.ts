import { wordsSought } from '../written.ts';
import { fitIn, knownBy } from './fit.ts';

/** Something that stands on days, and what it is called. */
interface Name<Kind extends string> {
  kind: Kind;
  id: string;
  texts: readonly string[];
}

/**
 * For each word that is sought what it is found in, kind by kind: a day is found when something of it has each word. A
 * mistake is forgiven where a word is found nowhere as it was typed: of `Geel` are the days, not of `Heel`.
 */
export const namesByWord = <Kind extends string>(
  search: string,
  kinds: readonly Kind[],
  names: readonly Name<Kind>[],
): Record<Kind, string[]>[] => {
  const known = names.map(({ kind, id, texts }) => ({ kind, id, texts: texts.map(knownBy) }));
  return wordsSought(search).map((word) => {
    const found = known.flatMap(({ kind, id, texts }) => {
      const fit = fitIn([word], texts);
      return fit === null ? [] : { kind, id, isMistaken: fit === 'mistaken' };
    });
    const asTyped = found.filter(({ isMistaken }) => !isMistaken);
    const taken = asTyped.length > 0 ? asTyped : found;
    const of = (kind: Kind) => taken.filter((one) => one.kind === kind).map(({ id }) => id);
    return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, string[]>;
  });
};
