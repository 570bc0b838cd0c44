import type { Day } from '../day.ts';

/** What a coach keeps to herself: single days, organisations and people. Staff never sees any of it. */
export interface PrivateWishes {
  unfreeDays: readonly Day[];
  notForOrganisations: readonly string[];
  notWithPeople: readonly string[];
}

/** Whether any private wish clashes with a day. One answer for all of them, so that it never tells which (RV-11). */
export const clashes = (
  { unfreeDays, notForOrganisations, notWithPeople }: PrivateWishes,
  { day, organisationId, personIds }: { day: Day; organisationId: string; personIds: string[] },
): boolean =>
  unfreeDays.includes(day) ||
  notForOrganisations.includes(organisationId) ||
  personIds.some((person) => notWithPeople.includes(person));
