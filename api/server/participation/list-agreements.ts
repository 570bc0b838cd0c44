import type { AgreementLine } from '@app/contract/participation/terms';
import type { Day } from '@app/domain/day';
import {
  agreementNames,
  agreements,
  strictnessOf,
  subjectOf,
  unknownIn,
  type AgreementName,
} from '@app/domain/participation/agreements';
import { termsOn, type Terms, type TermsName } from '@app/domain/participation/terms';
import { historyOf, overTime, type DecidedTerms } from '@app/domain/participation/terms-over-time';

/** Every agreement as it stands today, in the order of the page. */
export const listAgreements = (all: readonly DecidedTerms[], today: Day): AgreementLine[] =>
  agreementNames.map((name) => lineOf(name, all, today));

function lineOf(name: AgreementName, all: readonly DecidedTerms[], today: Day): AgreementLine {
  const { condition, terms, sources, ...agreement } = agreements[name];
  const holdsFrom = ({ holdsFrom: from }: Terms) => condition && from[condition];
  const holds = overTime(all, today, holdsFrom);
  const from = holds.later.at(-1)?.is ?? holds.now;
  return {
    ...agreement,
    name,
    condition,
    about: subjectOf(name),
    terms,
    sources: [...sources],
    strict: strictnessOf(name, termsOn(all, today)),
    unknown: unknownIn(name),
    ...(terms === null ? { now: null, later: [], changes: [] } : numbersOf(terms, all, today)),
    waits: condition !== null && from === null,
    holdsFrom: from,
    touches: null,
    begun: historyOf(all, holdsFrom).map(({ was: _was, is: _is, ...decision }) => decision),
  };
}

function numbersOf(name: TermsName, all: readonly DecidedTerms[], today: Day) {
  const numbers = (terms: Terms) => ({ ...terms[name] }) as Record<string, number | string>;
  return { ...overTime(all, today, numbers), changes: historyOf(all, numbers) };
}
