import type { KindOfAdvance, Occasion, Said } from '@app/domain/compensation/line';
import type { Presence } from '@app/domain/compensation/presence';
import type { DueLine } from '@app/domain/compensation/due-line';
import type { Day } from '@app/domain/day';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Channel } from '../accounts/tables.ts';
import { now } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { answering, resultOf, rows, YesOrNo } from '../read.ts';
import { Id } from '../shapes.ts';
import { advances, settlements } from './due-tables.ts';

const Nothing = answering(z.unknown());

/** Says what a coach did with her place on a day that is over. False where there is no such place. */
export const recordPresence = (
  db: Transaction,
  { session, coach, presence }: { session: string; coach: string; presence: Presence },
) => resultOf(db, YesOrNo, sql`app.record_presence(${session}, ${coach}, ${presence})`);

/** The page of a coach, by its hash; null in her own visit. */
export type Page = Uint8Array | null;

/** Holds the coach who comes to what is due to her, and lets the rules judge for her. Null when the link opens nothing. */
export const openDue = (db: Transaction, page: Page) =>
  resultOf(db, answering(Id.nullable()), sql`app.open_due(${page})`);

/** She says that she was there. False where she has no place on a day that is over. */
export const sayIWasThere = (db: Transaction, page: Page, session: string) =>
  resultOf(db, YesOrNo, sql`app.say_i_was_there(${page}, ${session})`);

export interface AboutDue {
  occasion: Exclude<Occasion, 'earlier'>;
  about: string;
}

/** She says whether what is due is right. False where nothing is due. */
export const sayOfDue = (db: Transaction, page: Page, { occasion, about }: AboutDue, said: Said) =>
  resultOf(db, YesOrNo, sql`app.say_of_due(${page}, ${occasion}, ${about}, ${said})`);

/** What she said of a line, as the coordinator heard it. False where there is no such line. */
export const hearOfLine = (
  db: Transaction,
  line: string,
  { said, how }: { said: Said; how: Channel | 'face-to-face' },
) => resultOf(db, YesOrNo, sql`app.hear_of_line(${line}, ${said}, ${how})`);

/** What was judged of an occasion; without a line nothing is due for it any more. */
export interface JudgedOccasion extends AboutDue {
  coachId: string;
  day: Day;
  /** The line that adds to one that was paid; null is the occasion itself. */
  correction: string | null;
  line: DueLine | null;
}

const asJudged = (line: DueLine) => ({
  scheme: line.scheme,
  agreed: line.agreed,
  flat: line.flat,
  because: line.because,
  mode: line.mode,
  km: line.kmTenths,
  travel: line.travel,
  tenths: line.travelTenths,
  travelAbove: line.travelAbove,
  costs: line.costs,
  waits: line.waitsFor,
});

/** Makes, changes and takes back lines as they were judged. Those for which money left, stay. */
export const bringLines = (db: Transaction, judged: readonly JudgedOccasion[]) =>
  resultOf(
    db,
    Nothing,
    sql`app.bring_lines(${JSON.stringify(
      judged.map(({ coachId, occasion, about, day, correction, line }) => ({
        ...{ coach: coachId, occasion, about, day, correction, due: line !== null },
        ...(line && asJudged(line)),
      })),
    )}::jsonb)`,
  );

/** Adds what was too little on a line that was paid; null where there is no such line. */
export const correctLine = (db: Transaction, line: string, added: DueLine, statement: string) =>
  resultOf(
    db,
    answering(Id.nullable()),
    sql`app.correct_line(${line}, ${JSON.stringify(asJudged(added))}::jsonb, ${statement})`,
  );

interface Handed extends AboutDue {
  coachId: string;
  kind: KindOfAdvance;
  cents: number;
  handedOn: Day;
}

/** Writes down what a coach got before an occasion. */
export async function handOver(
  db: Transaction,
  { occasion, about, ...handed }: Handed,
): Promise<string> {
  const isDay = occasion === 'session' || occasion === 'preparation';
  const [added] = await db
    .insert(advances)
    .values({ ...handed, occasion, sessionId: isDay ? about : null, dateId: isDay ? null : about })
    .returning({ id: advances.id });
  return added!.id;
}

/** It was written down by mistake. False where it is not there, or something of it was set off. */
export async function takeBackAdvance(db: Transaction, id: string): Promise<boolean> {
  const gone = await db
    .update(advances)
    .set({ takenBackAt: now })
    .where(
      and(
        eq(advances.id, id),
        isNull(advances.takenBackAt),
        sql`not exists (select from app.settlements s where s.advance_id = ${id})`,
      ),
    )
    .returning({ id: advances.id });
  return gone.length > 0;
}

/** Sets a part of an advance off on a line; the database keeps it whole. */
export async function settle(
  db: Transaction,
  { advanceId, lineId, cents }: { advanceId: string; lineId: string; cents: number },
): Promise<string> {
  const [added] = await db
    .insert(settlements)
    .values({ advanceId, lineId, cents })
    .returning({ id: settlements.id });
  return added!.id;
}

/** The coaches of whom a line was not paid yet. */
export const coachesToPay = async (db: Transaction): Promise<string[]> =>
  (
    await rows(db, z.strictObject({ id: Id }))`
      select distinct l.coach_id as id from app.compensation_lines l
      where l.withdrawn_at is null and not exists (select from app.payments p
        where p.line_id = l.id and p.rejected_on is null and p.taken_back_at is null) order by 1`
  ).map(({ id }) => id);

/** Everybody of whom something is or was due for a day or a date: who has a place, who was there, and who has a line. */
export const coachesAround = async (db: Transaction, about: string): Promise<string[]> =>
  (
    await rows(db, z.strictObject({ id: Id }))`
      select a.coach_id as id from app.assignments a where a.session_id = ${about}
      union select c.coach_id from app.completions c where c.date_id = ${about}
      union select v.coach_id from app.intervision_attendances v join app.gathering_dates d on d.gathering_id = v.gathering_id where d.id = ${about}
      union select l.coach_id from app.compensation_lines l where coalesce(l.session_id, l.date_id) = ${about} and l.withdrawn_at is null
      order by 1`
  ).map(({ id }) => id);
