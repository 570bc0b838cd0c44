import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { calendarFeeds } from '../accounts/tables.ts';
import type { Transaction } from '../database.ts';
import {
  invitations,
  organisations,
  places,
  series,
  sessions,
  sessionTrainers,
  type GivenAnswer,
  type Kind,
} from './tables.ts';

/** What was judged, as the database keeps it. */
export interface Judged {
  judgements: unknown[];
  termsVersion: number;
  stopped: boolean;
}

type Result = 'place' | 'kept' | 'full' | 'stopped' | 'overlap' | 'too-late' | 'cancelled';

/** Holds a coach until the transaction ends, so that two answers are judged one after the other. */
export const holdCoach = (db: Transaction, coachId: string) =>
  db.execute(sql`select app.hold_coach(${coachId})`);

export interface Question {
  id: string;
  sessionId: string;
  coachId: string;
  channel: string;
  answerBy: Moment;
  told: string[];
  linkHash: Uint8Array;
  judged: Judged;
}

export async function ask(db: Transaction, { judged, channel, ...question }: Question) {
  await db.insert(invitations).values({
    ...question,
    channel: channel as (typeof invitations.$inferInsert)['channel'],
    verdict: { judgements: judged.judgements },
    termsVersion: judged.termsVersion,
  });
}

export const askAgain = (db: Transaction, { id, channel, answerBy, told, judged }: Question) =>
  db.execute(
    sql`select app.ask_again(${id}, ${channel}, ${answerBy}, ${array(told)}, ${verdictOf(judged)}, ${judged.termsVersion})`,
  );

export const tell = (db: Transaction, invitation: string, told: string[]) =>
  db.execute(sql`select app.tell(${invitation}, ${array(told)})`);

export const answerByLink = (
  db: Transaction,
  hash: Uint8Array,
  answer: GivenAnswer,
  judged: Judged,
) =>
  result<Result>(
    db,
    sql`app.answer_by_link(${hash}, ${answer}, ${verdictOf(judged)}, ${judged.termsVersion}, ${judged.stopped})`,
  );

export const answerOwn = (
  db: Transaction,
  invitation: string,
  answer: GivenAnswer,
  judged: Judged,
) =>
  result<Result>(
    db,
    sql`app.answer_own(${invitation}, ${answer}, ${verdictOf(judged)}, ${judged.termsVersion}, ${judged.stopped})`,
  );

export const answerHeard = (
  db: Transaction,
  invitation: string,
  { answer, channel, at }: { answer: GivenAnswer; channel: string; at: Moment },
  judged: Judged,
) =>
  result<Result>(
    db,
    sql`app.answer_heard(${invitation}, ${answer}, ${channel}, ${at}, ${verdictOf(judged)}, ${judged.termsVersion}, ${judged.stopped})`,
  );

export const answerByPage = (
  db: Transaction,
  hash: Uint8Array,
  invitation: string,
  answer: GivenAnswer,
  judged: Judged,
) =>
  result<Result>(
    db,
    sql`app.answer_by_page(${hash}, ${invitation}, ${answer}, ${verdictOf(judged)}, ${judged.termsVersion}, ${judged.stopped})`,
  );

type HandedBack = 'given-back' | 'nothing-to-give-back' | 'too-late';

export const handBackByLink = (db: Transaction, hash: Uint8Array) =>
  result<HandedBack>(db, sql`app.hand_back_by_link(${hash})`);
export const handBackByPage = (db: Transaction, hash: Uint8Array, invitation: string) =>
  result<HandedBack>(db, sql`app.hand_back_by_page(${hash}, ${invitation})`);
export const handBackOwn = (db: Transaction, invitation: string) =>
  result<HandedBack>(db, sql`app.hand_back_own(${invitation})`);
export const handBackHeard = (db: Transaction, invitation: string, channel: string) =>
  result<HandedBack>(db, sql`app.hand_back_heard(${invitation}, ${channel})`);

export const withdrawQuestion = (db: Transaction, invitation: string) =>
  result<boolean>(db, sql`app.withdraw_question(${invitation})`);

/** Cancels a day. False when it was cancelled already. */
export async function cancel(db: Transaction, id: string, version: number) {
  const [current] = await db
    .select({ version: sessions.version })
    .from(sessions)
    .where(eq(sessions.id, id))
    .for('update');
  if (current?.version !== version) return false;
  await db.execute(sql`select app.cancel_session(${id})`);
  return true;
}

export const releasePlace = (db: Transaction, session: string, coach: string) =>
  db.execute(sql`select app.release_place(${session}, ${coach})`);

/** Writes a letter's reason down, once under the same name. */
export const emit = (
  db: Transaction,
  kind: string,
  about: Record<string, string>,
  onceAs: string,
) => db.execute(sql`select app.emit(${kind}, ${JSON.stringify(about)}::jsonb, ${onceAs})`);

export interface NewSeries {
  title: string;
  kind: Kind;
  organisationId: string;
}

export async function addSeries(db: Transaction, fresh: NewSeries) {
  const [made] = await db.insert(series).values(fresh).returning({ id: series.id });
  return made!.id;
}

export type SessionValues = Omit<
  typeof sessions.$inferInsert,
  'during' | 'coachesTaken' | 'version'
>;

export async function addSession(db: Transaction, values: SessionValues, trainerIds: string[]) {
  const [made] = await db.insert(sessions).values(values).returning({ id: sessions.id });
  await setTrainers(db, made!.id, trainerIds);
  return made!.id;
}

/** Changes a day that nobody changed since; undefined when somebody did. */
export async function changeSession(
  db: Transaction,
  id: string,
  version: number,
  values: Partial<SessionValues>,
) {
  const [changed] = await db
    .update(sessions)
    .set({ ...values, sequence: sql`${sessions.sequence} + 1` })
    .where(and(eq(sessions.id, id), eq(sessions.version, version)))
    .returning({ version: sessions.version });
  return changed;
}

export async function setTrainers(db: Transaction, sessionId: string, trainerIds: string[]) {
  await db.delete(sessionTrainers).where(eq(sessionTrainers.sessionId, sessionId));
  if (trainerIds.length > 0)
    await db
      .insert(sessionTrainers)
      .values([...new Set(trainerIds)].map((personId) => ({ sessionId, personId })));
}

export async function organisationNamed(
  db: Transaction,
  { name, town }: { name: string; town: string | null },
) {
  await db.insert(organisations).values({ name, town }).onConflictDoNothing();
  const [found] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.name, name));
  return found!.id;
}

export interface NewPlace {
  name: string;
  town: string;
  address?: string | null;
  howToGetThere?: string | null;
}

export async function placeNamed(db: Transaction, { name, town, ...rest }: NewPlace) {
  await db
    .insert(places)
    .values({ name, town, ...rest })
    .onConflictDoNothing();
  const [found] = await db
    .select({ id: places.id })
    .from(places)
    .where(and(eq(places.name, name), eq(places.town, town)));
  return found!.id;
}

export const describeRoute = (db: Transaction, placeId: string, howToGetThere: string | null) =>
  db.update(places).set({ howToGetThere }).where(eq(places.id, placeId));

export interface Reason {
  sessionId: string;
  coachId: string | null;
  condition: string;
  reason: string;
}

/** A reason is written once and never rewritten; for the day as it is planned now. */
export const giveReason = (db: Transaction, { sessionId, coachId, condition, reason }: Reason) =>
  db.execute(sql`
    insert into app.reasons (session_id, coach_id, condition, about_day, reason)
    select id, ${coachId}::uuid, ${condition}, day, ${reason} from app.sessions where id = ${sessionId}
    on conflict on constraint one_reason_per_condition do nothing`);

export interface Choice {
  sessionId: string;
  coachId: string;
  condition: string;
  heardOn: Day;
  channel: string;
  heardBy: string | null;
}

export const keepOwnChoice = (
  db: Transaction,
  { sessionId, coachId, condition, heardOn, channel, heardBy }: Choice,
) =>
  db.execute(sql`
    insert into app.own_choices (session_id, coach_id, condition, about_day, heard_by, heard_on, channel)
    select id, ${coachId}::uuid, ${condition}, day, ${heardBy}::uuid, ${heardOn}::date, ${channel}
    from app.sessions where id = ${sessionId}
    on conflict on constraint chosen_once do nothing`);

const array = (texts: string[]) =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`;
const verdictOf = ({ judgements }: Judged) => sql`${JSON.stringify({ judgements })}::jsonb`;

async function result<Value>(db: Transaction, call: ReturnType<typeof sql>) {
  const [row] = await db.execute<{ result: Value }>(sql`select ${call} as result`);
  return row!.result;
}

/** A new address for a person's own calendar; the one before it ends. The same address twice changes nothing. */
export async function replaceCalendarFeed(
  db: Transaction,
  personId: string,
  tokenHash: Uint8Array,
) {
  await db
    .update(calendarFeeds)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(calendarFeeds.personId, personId),
        isNull(calendarFeeds.revokedAt),
        ne(calendarFeeds.tokenHash, tokenHash),
      ),
    );
  await db.insert(calendarFeeds).values({ personId, tokenHash }).onConflictDoNothing();
}
