import type { AgreementLine, Change } from '@app/contract/participation/terms';
import { bounds, type AnyBound } from '@app/domain/participation/terms-bounds';
import type { TermsName } from '@app/domain/participation/terms';
import { readDay, readMoney, readNumber, readTime } from '#lib/language/from-words.ts';

type Typed = (name: string) => string;

/** The fields of an agreement, in the order of its form, each with what it can be. */
export const fieldsOf = (terms: TermsName) =>
  Object.entries(bounds[terms] as Record<string, AnyBound>).map(([field, bound]) => ({
    field,
    bound,
    name: `numbers.${terms}.${field}`,
  }));

/** What a form says, for the API to judge; what nobody can read stays as typed. */
export function changeOf({ terms, condition, waits }: AgreementLine, typed: Typed) {
  const numbers = terms && {
    [terms]: Object.fromEntries(
      fieldsOf(terms).map(({ field, bound, name }) => [field, read(bound, typed(name))]),
    ),
  };
  return {
    from: readDay(typed('from')) ?? typed('from'),
    numbers: (numbers ?? {}) as Change['numbers'],
    holds: waits ? condition : null,
  };
}

const read = (bound: AnyBound, typed: string) => {
  if (bound === 'hour') return readTime(typed) ?? typed;
  if (!('least' in bound)) return typed;
  if (bound.orNone && typed.trim() === '') return null;
  return (bound.cents ? readMoney(typed) : readNumber(typed)) ?? typed;
};

/** The names of all that is typed, as the address of a preview carries it. */
export const namesOf = ({ terms }: AgreementLine) => [
  'from',
  ...(terms ? fieldsOf(terms).map(({ name }) => name) : []),
  'with',
  'why',
];

/** What was looked at before it is saved: with anything else, people look once more. */
export const seenIn = (agreement: AgreementLine, version: number | string, typed: Typed): string =>
  JSON.stringify([String(version), changeOf(agreement, typed)]);
