import type { Day } from '@app/domain/day';
import type { Language } from '@app/domain/language';
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
  language: Language;
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
  /** First names, also of the people beside her, in no order. */
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

/** The person she can call. */
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

/** A question that was taken back is only that. */
export interface TakenBack {
  takenBack: true;
  language: Language;
}

export const lookByLink = (look: Look, hash: Uint8Array) =>
  look<Shown | TakenBack>('app.show_by_link', hash);
export const lookAtOwnPage = (look: Look, hash: Uint8Array) =>
  look<ShownOwnPage>('app.show_own_page', hash);

/** How a coach comes to a question of hers: by the link that was sent about it, on her own page, or in her own visit. */
export type Door =
  | { link: Uint8Array; page?: never; question?: never }
  | { link?: never; page?: Uint8Array; question: string };

/** What is behind a door: a question of hers, and what it is about. */
export interface OpenQuestion {
  questionId: string;
  coachId: string;
  kind: 'session';
  aboutId: string;
  takenBack: boolean;
}

const asDoor = ({ link, page, question }: Partial<Door>) =>
  sql`${link ?? null}::bytea, ${page ?? null}::bytea, ${question ?? null}::uuid`;

/** Opens a question for an answer; null when it is none of hers. */
export async function openQuestion(db: Transaction, door: Door): Promise<OpenQuestion | null> {
  const [found] = await db.execute<OpenQuestion & Record<string, unknown>>(sql`
    select id as "questionId", coach_id as "coachId", kind, about_id as "aboutId", taken_back as "takenBack"
    from app.open_question(${asDoor(door)})`);
  return found ?? null;
}

/** What its page shows, also in a transaction that changed something. */
export const shownAt = (db: Transaction, door: Door) =>
  resultOf<Shown | TakenBack | null>(db, sql`app.show_question(${asDoor(door)})`);

export async function shownOwn(db: Transaction): Promise<Shown[]> {
  const found = await db.execute<{ shown: Shown }>(sql`select app.show_own() as shown`);
  return found.map(({ shown }) => shown);
}

/** What was judged, as the database keeps it. */
export interface Judged {
  judgements: unknown[];
  termsVersion: number;
  stopped: boolean;
}

type AnswerOutcome =
  'place' | 'kept' | 'full' | 'stopped' | 'overlap' | 'too-late' | 'cancelled' | 'cancelling';

/** Holds a coach until the transaction ends, so that two answers are judged one after the other. */
export const holdCoach = (db: Transaction, coachId: string) =>
  db.execute(sql`select app.hold_coach(${coachId})`);

export const answerQuestion = (db: Transaction, door: Door, answer: GivenAnswer, judged: Judged) =>
  resultOf<AnswerOutcome>(
    db,
    sql`app.answer_question(${asDoor(door)}, ${answer}, ${asJudged(judged)})`,
  );

export const answerHeard = (
  db: Transaction,
  invitation: string,
  { answer, channel, at }: { answer: GivenAnswer; channel: string; at: Moment },
  judged: Judged,
) =>
  resultOf<AnswerOutcome>(
    db,
    sql`app.answer_heard(${invitation}, ${answer}, ${channel}, ${at}, ${asJudged(judged)})`,
  );

type HandedBack = 'given-back' | 'nothing-to-give-back' | 'too-late' | 'cancelling';

export const handBackOwn = (db: Transaction, door: Door) =>
  resultOf<HandedBack>(db, sql`app.hand_back_own(${asDoor(door)})`);

/** Keeps the language she reads; false when nobody is behind the door. Without a door it is her own visit. */
export const chooseLanguage = (db: Transaction, door: Door | null, language: Language) =>
  resultOf<boolean>(db, sql`app.choose_language(${asDoor(door ?? {})}, ${language})`);

/** She read that the day does not happen. */
export const readCancellation = (db: Transaction, door: Door) =>
  resultOf<'read' | 'not-cancelled'>(db, sql`app.read_cancellation(${asDoor(door)})`);

export const handBackHeard = (db: Transaction, invitation: string, channel: string) =>
  resultOf<HandedBack>(db, sql`app.hand_back_heard(${invitation}, ${channel})`);

const asJudged = (judged: Judged) =>
  sql`${verdictOf(judged)}, ${judged.termsVersion}, ${judged.stopped}`;

export const verdictOf = ({ judgements }: Judged) => sql`${JSON.stringify({ judgements })}::jsonb`;

export async function resultOf<Value>(db: Transaction, call: SQL) {
  const [row] = await db.execute<{ result: Value }>(sql`select ${call} as result`);
  return row!.result;
}
