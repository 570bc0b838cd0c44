import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { answering, resultOf, rows, YesOrNo } from '../read.ts';
import { recordset } from '../recordset.ts';
import { asDoor, type Door } from '../sessions/answers.ts';
import type { GivenAnswer } from '../sessions/tables.ts';
import { today } from '../columns.ts';
import { me } from '../rows.ts';
import { Day as ADay, Id } from '../shapes.ts';
import { gatheringActions, gatheringDates, gatheringQuestions, gatherings } from './tables.ts';

/** Writes down who was there, and when; once, however often it is said. */
export async function addAttendances(
  db: Transaction,
  rows: { coachId: string; attendedOn: Day }[],
) {
  await db.execute(sql`
    insert into app.intervision_attendances (coach_id, attended_on)
    select "coachId", "attendedOn" from ${recordset(rows, sql`"coachId" uuid, "attendedOn" date`)}
    on conflict do nothing`);
}

export type Arranged = Pick<
  typeof gatherings.$inferInsert,
  'venue' | 'facilitatorId' | 'facilitatorName' | 'food' | 'travelArranged' | 'closesOn'
>;
export type When = Pick<typeof gatheringDates.$inferInsert, 'day' | 'startsAt' | 'endsAt'>;

/** Proposes a gathering with some moments; nobody is asked by this. */
export async function propose(db: Transaction, arranged: Arranged, moments: readonly When[]) {
  const gatheringId = crypto.randomUUID();
  await db.insert(gatherings).values({ id: gatheringId, ...arranged });
  await db
    .insert(gatheringDates)
    .values(moments.map((when, at) => ({ ...when, gatheringId, nth: at + 1 })));
  return gatheringId;
}

/** One more moment of a gathering. */
export const addMoment = (db: Transaction, gatheringId: string, nth: number, when: When) =>
  db.insert(gatheringDates).values({ ...when, gatheringId, nth });

/** The question of a gathering to one coach; its link is known by its hash only. */
type NewQuestion = Pick<
  typeof gatheringQuestions.$inferInsert,
  'id' | 'gatheringId' | 'coachId' | 'channel' | 'linkHash'
>;

/** Puts these questions, and answers which: a coach who was asked meanwhile keeps hers. */
export const ask = (db: Transaction, questions: NewQuestion[]) =>
  db
    .insert(gatheringQuestions)
    .values(questions)
    .onConflictDoNothing()
    .returning({ id: gatheringQuestions.id, channel: gatheringQuestions.channel });

/** Changes it, or says what happened to it. Null when it changed since this version. */
export async function change(
  db: Transaction,
  id: string,
  told: Partial<typeof gatherings.$inferInsert> | { cancelledAt: ReturnType<typeof sql> },
  since: number,
) {
  const [kept] = await db
    .update(gatherings)
    .set({ ...told, changedAt: sql`now()` })
    .where(and(eq(gatherings.id, id), eq(gatherings.version, since)))
    .returning({ version: gatherings.version });
  return kept?.version ?? null;
}

export const moveMoment = (db: Transaction, id: string, when: When) =>
  db.update(gatheringDates).set(when).where(eq(gatheringDates.id, id));

const Come = answering(z.int());

/** This moment is the one on which it takes place: these coaches chose it, and hear so. How many come. */
export const pick = (
  db: Transaction,
  momentId: string,
  chosen: { id: string; coachId: string; linkHash: Uint8Array }[],
) =>
  resultOf(
    db,
    Come,
    sql`app.pick_moment(${momentId}, ${JSON.stringify(
      chosen.map(({ id, coachId, linkHash }) => ({
        id,
        coachId,
        hash: Buffer.from(linkHash).toString('hex'),
      })),
    )}::jsonb)`,
  );

interface Kept {
  id: string;
  day: Day;
  cameIds: readonly string[];
  actions: readonly string[];
}

/** Exactly these coaches were at a gathering, and this is what the organisation will do. What is done stays done. */
export async function keepRecord(db: Transaction, { id, day, cameIds, actions }: Kept) {
  const came = recordset(
    cameIds.map((coachId) => ({ coachId })),
    sql`"coachId" uuid`,
  );
  const before = await rows(db, Done)`
    select action, done_on as "doneOn", done_by as "doneBy" from app.gathering_actions
    where gathering_id = ${id} and done_on is not null`;
  const agreed = recordset(
    actions.map((action, at) => {
      const done = before.find((one) => one.action === action);
      return { nth: at + 1, action, doneOn: done?.doneOn ?? null, doneBy: done?.doneBy ?? null };
    }),
    sql`nth smallint, action text, "doneOn" date, "doneBy" uuid`,
  );
  await db.execute(sql`
    delete from app.intervision_attendances v where v.gathering_id = ${id}
      or v.attended_on = ${day} and v.coach_id in (select "coachId" from ${came})`);
  await db.execute(sql`
    insert into app.intervision_attendances (coach_id, attended_on, gathering_id)
    select k.person_id, ${day}::date, ${id}::uuid from app.coaches k where k.person_id in (select "coachId" from ${came})`);
  await db.execute(sql`delete from app.gathering_actions a where a.gathering_id = ${id}`);
  await db.execute(sql`
    insert into app.gathering_actions (gathering_id, nth, action, done_on, done_by)
    select ${id}::uuid, nth, action, "doneOn", "doneBy" from ${agreed}`);
}

const Done = z.strictObject({ action: z.string(), doneOn: ADay, doneBy: Id });

/**
 * What the organisation would do is done, or is not done after all. Who says so twice, changes nothing. False when there is
 * no such action any more.
 */
export async function tickAction(
  db: Transaction,
  { gathering, action, done }: { gathering: string; action: string; done: boolean },
) {
  const found = await db
    .update(gatheringActions)
    .set(
      done
        ? {
            doneOn: sql`coalesce(${gatheringActions.doneOn}, ${today})`,
            doneBy: sql`coalesce(${gatheringActions.doneBy}, ${me})`,
          }
        : { doneOn: null, doneBy: null },
    )
    .where(and(eq(gatheringActions.gatheringId, gathering), eq(gatheringActions.action, action)))
    .returning({ nth: gatheringActions.nth });
  return found.length > 0;
}

const Said = answering(z.enum(['kept', 'closed', 'not-asked']));

/** What a coordinator heard her say about a moment. */
export const momentHeard = (
  db: Transaction,
  question: string,
  said: { moment: string; answer: GivenAnswer; channel: string; heardOn: Day },
) =>
  resultOf(
    db,
    Said,
    sql`app.moment_heard(${question}, ${said.moment}, ${said.answer}, ${said.channel}, ${said.heardOn})`,
  );

/** Somebody handed the question over, or told it. False when nothing changed by that. */
export const bring = (db: Transaction, question: string, channel: string) =>
  resultOf(db, YesOrNo, sql`app.bring_gathering(${question}, ${channel})`);

/** A coach says herself whether a moment suits her. */
export const answerMoment = (db: Transaction, door: Door, moment: string, answer: GivenAnswer) =>
  resultOf(db, Said, sql`app.answer_moment(${asDoor(door)}, ${moment}, ${answer})`);

/** The letter of a question left: from now on she is asked. */
export const left = (
  db: Transaction,
  { gathering, linksEnded }: { gathering: string; linksEnded: number },
  now: Moment,
) => db.execute(sql`select app.gathering_left(${gathering}, ${linksEnded}, ${now})`);
