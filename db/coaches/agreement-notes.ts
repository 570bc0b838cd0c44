import { covers } from '@app/domain/compensation/insurance';
import type { NoteText } from '@app/domain/coaches/agreement-note';
import type { Day } from '@app/domain/day';
import { and, eq, notExists, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { recordset } from '../recordset.ts';
import { Day as ADay, Id, Moment, OnlyId, Person } from '../shapes.ts';
import { awayOn } from './pathway.ts';
import { agreementNotes, noteSignatures } from './tables.ts';

const signaturesOf = sql`(select count(*)::int from app.note_signatures s where s.note_id = v.id)`;

const Version = z.strictObject({
  id: Id,
  validFrom: ADay,
  writtenBy: z.string(),
  writtenAt: Moment,
  signatures: z.int(),
});

/** The versions of the agreement note, the newest first. */
export const noteVersions = (db: Transaction) => rows(db, Version)`
  select v.id, v.valid_from as "validFrom", p.first_name as "writtenBy", ${iso(sql`v.written_at`)} as "writtenAt",
    ${signaturesOf} as signatures
  from app.agreement_notes v join app.persons p on p.id = v.written_by order by v.valid_from desc`;

const Written = z.strictObject({
  id: Id,
  validFrom: ADay,
  text: z.strictObject({
    ...{ aim: z.string(), legalForm: z.string(), costs: z.string(), discretion: z.string() },
    ...{ nature: z.string().nullable(), workings: z.string().nullable() },
    ...{ place: z.string().nullable(), contact: z.string().nullable() },
    training: z.string().nullable(),
  }),
  signatures: z.int(),
  insurances: z.array(
    z.strictObject({
      insurer: z.string(),
      number: z.string().nullable(),
      covers: z.array(z.enum(covers)),
    }),
  ),
  coach: Person.omit({ id: true }).nullable(),
});

/** What one version says, beside what is insured on its first day, or today when that is later; and a coach by name. */
export const noteById = (db: Transaction, id: string, today: Day, coachId: string | null) =>
  row(db, Written)`
    select v.id, v.valid_from as "validFrom", ${signaturesOf} as signatures,
      json_build_object('aim', v.aim, 'legalForm', v.legal_form, 'costs', v.costs, 'discretion', v.discretion,
        'nature', v.nature, 'workings', v.workings, 'place', v.place, 'contact', v.contact, 'training', v.training) as text,
      coalesce((select json_agg(json_build_object('insurer', i.insurer, 'number', i.number, 'covers', i.covers) order by i.from_day, i.id)
        from app.insurances i where greatest(v.valid_from, ${today}::date) between i.from_day and coalesce(i.until_day, 'infinity')), '[]') as insurances,
      (select json_build_object('firstName', p.first_name, 'lastName', p.last_name)
        from app.coaches k join app.persons p on p.id = k.person_id where k.person_id = ${coachId}::uuid) as coach
    from app.agreement_notes v where v.id = ${id}`;

const Signing = Person.extend({
  signed: z.array(z.strictObject({ note: Id, validFrom: ADay, on: ADay })),
});

/** Every coach who is with us on this day and does not pause, with each version that she signed. */
export const signingCoaches = (db: Transaction, today: Day) => rows(db, Signing)`
  select k.person_id as id, p.first_name as "firstName", p.last_name as "lastName",
    coalesce((select json_agg(json_build_object('note', v.id, 'validFrom', v.valid_from, 'on', s.signed_on) order by v.valid_from)
      from app.note_signatures s join app.agreement_notes v on v.id = s.note_id where s.coach_id = k.person_id), '[]') as signed
  from app.coaches k join app.persons p on p.id = k.person_id
  where not ${awayOn(sql`k.person_id`, today)}
  order by p.first_name, p.last_name, k.person_id`;

/** A version that a coach signed. */
export const NoteSignature = z.strictObject({
  id: Id,
  note: Id,
  validFrom: ADay,
  explainedOn: ADay,
  copyGiven: z.boolean(),
  signedOn: ADay,
  by: z.string().nullable(),
});

/** Each version that one coach signed, the newest first. */
export const noteSignaturesOf = (coachId: SQL) => sql`coalesce((
  select json_agg(json_build_object('id', s.id, 'note', v.id, 'validFrom', v.valid_from, 'explainedOn', s.explained_on,
    'copyGiven', s.copy_given, 'signedOn', s.signed_on, 'by', p.first_name) order by v.valid_from desc)
  from app.note_signatures s join app.agreement_notes v on v.id = s.note_id left join app.persons p on p.id = s.recorded_by
  where s.coach_id = ${coachId}), '[]')`;

/** Writes a version; refused by the database where another one begins on that day. */
export async function addNote(db: Transaction, validFrom: Day, text: NoteText): Promise<string> {
  const [added] = await db
    .insert(agreementNotes)
    .values({ validFrom, ...text })
    .returning({ id: agreementNotes.id });
  return added!.id;
}

/** Takes a version away that nobody signed; false when somebody did, or when it is not there. */
export async function removeUnsignedNote(db: Transaction, id: string): Promise<boolean> {
  const signed = db
    .select({ id: noteSignatures.id })
    .from(noteSignatures)
    .where(eq(noteSignatures.noteId, agreementNotes.id));
  const gone = await db
    .delete(agreementNotes)
    .where(and(eq(agreementNotes.id, id), notExists(signed)))
    .returning({ id: agreementNotes.id });
  return gone.length > 0;
}

interface Signed {
  explainedOn: Day;
  copyGiven: boolean;
  signedOn: Day;
}

/** Writes down that these coaches signed a version; what was written before stays. How many had not signed it yet. */
export async function signNote(
  db: Transaction,
  noteId: string,
  coachIds: readonly string[],
  { explainedOn, copyGiven, signedOn }: Signed,
): Promise<number> {
  const ids = recordset(
    coachIds.map((id) => ({ id })),
    sql`id uuid`,
  );
  const kept = await rows(db, OnlyId)`
    insert into app.note_signatures (coach_id, note_id, explained_on, copy_given, signed_on)
    select k.person_id, ${noteId}, ${explainedOn}, ${copyGiven}, ${signedOn} from ${ids} join app.coaches k on k.person_id = r.id
    on conflict (coach_id, note_id) do nothing
    returning id`;
  return kept.length;
}

/** Takes back what was not so; false when there is nothing of that kind about her. */
export const takeBackSignature = async (db: Transaction, coachId: string, id: string) =>
  (await row(db, OnlyId)`
    delete from app.note_signatures where id = ${id} and coach_id = ${coachId} returning id`) !==
  undefined;
