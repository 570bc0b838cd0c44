import type { TestDatabase } from '../support/database.ts';

/** A version of the agreement note; without a day of its own it begins a day after the last one. */
export async function aNote(
  owner: TestDatabase['owner'],
  writtenBy: string,
  validFrom: string | null = null,
): Promise<string> {
  const [made] = await owner`
    insert into app.agreement_notes (valid_from, aim, legal_form, costs, discretion, written_by)
    select coalesce(${validFrom}::date, max(valid_from) + 1, '2020-01-01'), 'Samen vorming geven.', 'Een vzw.',
      'Wij betalen je vervoer.', 'Wat je hoort, blijft hier.', ${writtenBy}::uuid
    from app.agreement_notes returning id`;
  return made!.id as string;
}
