import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { sql, type SQL } from 'drizzle-orm';
import type { Look, Transaction } from '../database.ts';
import type { GivenAnswer, TakenAs } from './tables.ts';

/** What a page about one invitation shows; as the database builds it for coach and link alike. */
export interface Shown {
  invitationId: string;
  sessionId: string;
  coachId: string;
  firstName: string;
  title: string;
  theme: string | null;
  organisation: string;
  day: Day;
  startsAt: string;
  endsAt: string;
  venue: string | null;
  town: string;
  address: string | null;
  howToGetThere: string | null;
  participants: number | null;
  /** First names; who stands beside her too, in no order. */
  trainers: string[];
  beside: { firstName: string; as: TakenAs }[];
  preparation: ShownTalk | null;
  debriefing: ShownTalk | null;
  as: TakenAs;
  answerBy: string;
  answer: 'yes' | 'no' | 'undecided' | null;
  answeredAt: string | null;
  hasPlace: boolean;
  placesLeft: number;
  beginsAt: string;
  cancelsAt: string | null;
  inCalendar: { sequence: number; changedAt: string };
  cancelled: boolean;
  cancelledReadAt: string | null;
  waits: boolean;
  contact: ShownContact;
}

/** Whom she can call. */
type ShownContact = { firstName: string; phone: string | null } | null;

/** What nobody wrote down yet is null. */
interface ShownTalk {
  on: Day;
  at: string | null;
  minutes: number | null;
  how: string | null;
}

/** What a coach's own page shows, by its link. */
export interface ShownOwnPage {
  firstName: string;
  days: Shown[];
  contact: ShownContact;
}

export const lookByLink = (look: Look, hash: Uint8Array) => look<Shown>('app.show_by_link', hash);
export const lookAtOwnPage = (look: Look, hash: Uint8Array) =>
  look<ShownOwnPage>('app.show_own_page', hash);

/** The same in a transaction that changed something. */
export async function shownByLink(db: Transaction, hash: Uint8Array) {
  const [found] = await db.execute<{ shown: Shown | null }>(
    sql`select app.show_by_link(${hash}) as shown`,
  );
  return found?.shown ?? null;
}

/** The day of a question on a coach's own page; null when it is none of hers. */
export async function openOnPage(db: Transaction, hash: Uint8Array, invitation: string) {
  const [found] = await db.execute<{ coachId: string; sessionId: string }>(sql`
    select coach_id as "coachId", session_id as "sessionId"
    from app.open_page(${hash}, ${invitation})`);
  return found ?? null;
}

export async function shownOwn(db: Transaction): Promise<Shown[]> {
  const found = await db.execute<{ shown: Shown }>(sql`select app.show_own() as shown`);
  return found.map(({ shown }) => shown);
}

/** The coach and the day of a link; null when it opens nothing. */
export async function openLink(db: Transaction, hash: Uint8Array) {
  const [found] = await db.execute<{
    invitationId: string;
    coachId: string;
    sessionId: string;
  }>(sql`
    select invitation_id as "invitationId", coach_id as "coachId", session_id as "sessionId"
    from app.open_link(${hash})`);
  return found ?? null;
}

/** What was judged, as the database keeps it. */
export interface Judged {
  judgements: unknown[];
  termsVersion: number;
  stopped: boolean;
}

type Outcome =
  'place' | 'kept' | 'full' | 'stopped' | 'overlap' | 'too-late' | 'cancelled' | 'cancelling';

/** Holds a coach until the transaction ends, so that two answers are judged one after the other. */
export const holdCoach = (db: Transaction, coachId: string) =>
  db.execute(sql`select app.hold_coach(${coachId})`);

export const answerByLink = (
  db: Transaction,
  hash: Uint8Array,
  answer: GivenAnswer,
  judged: Judged,
) => resultOf<Outcome>(db, sql`app.answer_by_link(${hash}, ${answer}, ${asJudged(judged)})`);

export const answerOwn = (
  db: Transaction,
  invitation: string,
  answer: GivenAnswer,
  judged: Judged,
) => resultOf<Outcome>(db, sql`app.answer_own(${invitation}, ${answer}, ${asJudged(judged)})`);

export const answerHeard = (
  db: Transaction,
  invitation: string,
  { answer, channel, at }: { answer: GivenAnswer; channel: string; at: Moment },
  judged: Judged,
) =>
  resultOf<Outcome>(
    db,
    sql`app.answer_heard(${invitation}, ${answer}, ${channel}, ${at}, ${asJudged(judged)})`,
  );

export const answerByPage = (
  db: Transaction,
  hash: Uint8Array,
  invitation: string,
  answer: GivenAnswer,
  judged: Judged,
) =>
  resultOf<Outcome>(
    db,
    sql`app.answer_by_page(${hash}, ${invitation}, ${answer}, ${asJudged(judged)})`,
  );

type HandedBack = 'given-back' | 'nothing-to-give-back' | 'too-late' | 'cancelling';

export const handBackByLink = (db: Transaction, hash: Uint8Array) =>
  resultOf<HandedBack>(db, sql`app.hand_back_by_link(${hash})`);
export const handBackByPage = (db: Transaction, hash: Uint8Array, invitation: string) =>
  resultOf<HandedBack>(db, sql`app.hand_back_by_page(${hash}, ${invitation})`);
export const handBackOwn = (db: Transaction, invitation: string) =>
  resultOf<HandedBack>(db, sql`app.hand_back_own(${invitation})`);

/** She read that the day does not happen. */
type Read = 'read' | 'not-cancelled';

export const readByLink = (db: Transaction, hash: Uint8Array) =>
  resultOf<Read>(db, sql`app.read_cancellation_by_link(${hash})`);
export const readByPage = (db: Transaction, hash: Uint8Array, invitation: string) =>
  resultOf<Read>(db, sql`app.read_cancellation_by_page(${hash}, ${invitation})`);
export const readOwn = (db: Transaction, invitation: string) =>
  resultOf<Read>(db, sql`app.read_own_cancellation(${invitation})`);
export const handBackHeard = (db: Transaction, invitation: string, channel: string) =>
  resultOf<HandedBack>(db, sql`app.hand_back_heard(${invitation}, ${channel})`);

const asJudged = (judged: Judged) =>
  sql`${verdictOf(judged)}, ${judged.termsVersion}, ${judged.stopped}`;

export const verdictOf = ({ judgements }: Judged) => sql`${JSON.stringify({ judgements })}::jsonb`;

export async function resultOf<Value>(db: Transaction, call: SQL) {
  const [row] = await db.execute<{ result: Value }>(sql`select ${call} as result`);
  return row!.result;
}
