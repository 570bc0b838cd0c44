import { dateKinds } from '@app/domain/date-kinds';
import { foods } from '@app/domain/intervision/gathering';
import { languages, type Language } from '@app/domain/language';
import { asKept, type Judgement } from '@app/domain/participation/judge';
import { acknowledgements, answerOutcomes } from '@app/domain/sessions/answer-outcomes';
import { moduleKinds } from '@app/domain/training/module';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { ToldMoney } from '../compensation/agreeing.ts';
import { AwayNow } from '../coaches/pathway.ts';
import { WishedPerMonth } from '../coaches/wishes.ts';
import type { Look, Transaction } from '../database.ts';
import { listOf } from '../recordset.ts';
import { answering, asShape, resultOf, row, rows, YesOrNo } from '../read.ts';
import {
  Answer,
  As,
  Day,
  Id,
  MomentInJson,
  News,
  Talk,
  TimeOfDay,
  Venue,
  type Moment,
} from '../shapes.ts';
import type { GivenAnswer } from './tables.ts';

/** The person she can call. */
const ShownContact = z.strictObject({
  firstName: z.string(),
  phone: z.string().nullable(),
  hours: z.string().nullable(),
});

/** What a page about one invitation shows; as the database builds it for coach and link alike. */
const Shown = z.strictObject({
  invitationId: Id,
  sessionId: Id,
  coachId: Id,
  firstName: z.string(),
  language: z.enum(languages),
  title: z.string(),
  theme: z.string().nullable(),
  organisation: z.string(),
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  venue: Venue.nullable(),
  participants: z.int().nullable(),
  /** First names, also of the people beside her, in no order. */
  trainers: z.array(z.string()),
  beside: z.array(z.strictObject({ firstName: z.string(), as: As })),
  preparation: Talk.nullable(),
  debriefing: Talk.nullable(),
  as: As,
  answerBy: MomentInJson,
  answer: Answer.nullable(),
  answeredAt: MomentInJson.nullable(),
  hasPlace: z.boolean(),
  placesLeft: z.int(),
  beginsAt: MomentInJson,
  cancelsAt: MomentInJson.nullable(),
  inCalendar: z.strictObject({ sequence: z.int(), changedAt: MomentInJson }),
  cancelled: z.boolean(),
  cancelledReadAt: MomentInJson.nullable(),
  waits: z.boolean(),
  news: News.nullable(),
  /** What a change of the day is found by, beside what the page shows of it. */
  countedOn: z.strictObject({
    venue: Id.nullable(),
    trainers: z.array(Id),
    isPrepared: z.boolean(),
    isDebriefed: z.boolean(),
  }),
  /** Since she wavers: when somebody spoke with her. */
  spokenAt: MomentInJson.nullable(),
  money: ToldMoney.nullable(),
  hasPhone: z.boolean(),
  contact: ShownContact.nullable(),
});
export type Shown = z.output<typeof Shown>;

/** What a page about a round shows: every day it asks about, and what she says now. */
export const ShownAvailability = z.strictObject({
  kind: z.literal('availability'),
  questionId: Id,
  firstName: z.string(),
  language: z.enum(languages),
  closesAt: MomentInJson,
  closed: z.boolean(),
  wishedPerMonth: WishedPerMonth,
  days: z.array(
    z.strictObject({
      sessionId: Id,
      day: Day,
      startsAt: TimeOfDay,
      endsAt: TimeOfDay,
      title: z.string(),
      town: z.string(),
      cancelled: z.boolean(),
      beginsAt: MomentInJson,
      answer: Answer.nullable(),
    }),
  ),
  contact: ShownContact.nullable(),
});
export type ShownAvailability = z.output<typeof ShownAvailability>;

/** What a date is called by: of a training date its module, null of another. */
export const AboutDate = z.strictObject({
  module: z
    .strictObject({
      kind: z.enum(moduleKinds),
      theme: z.string().nullable(),
      name: z.string().nullable(),
    })
    .nullable(),
});

/** What a page about a date shows that she is asked to come to. */
export const ShownDate = z.strictObject({
  kind: z.enum(dateKinds),
  questionId: Id,
  dateId: Id,
  firstName: z.string(),
  language: z.enum(languages),
  about: AboutDate,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  venue: z.string(),
  ledBy: z.string().nullable(),
  answerBy: MomentInJson,
  answer: Answer.nullable(),
  answeredAt: MomentInJson.nullable(),
  /** A coordinator heard her answer, and wrote it down. */
  heard: z.boolean(),
  hasPlace: z.boolean(),
  full: z.boolean(),
  beginsAt: MomentInJson,
  cancelled: z.boolean(),
  news: News.nullable(),
  inCalendar: z.strictObject({ sequence: z.int(), changedAt: MomentInJson }),
  money: ToldMoney.nullable(),
  contact: ShownContact.nullable(),
});
export type ShownDate = z.output<typeof ShownDate>;

/** A date that one of us leads, as she has it: when and where, and the coaches who come. */
export const LedDate = z.strictObject({
  kind: z.enum(dateKinds),
  dateId: Id,
  about: AboutDate,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  venue: z.string(),
  /** What they are called, told apart. */
  coming: z.array(z.string()),
  cancelled: z.boolean(),
  inCalendar: z.strictObject({ sequence: z.int(), changedAt: MomentInJson }),
  contact: ShownContact.nullable(),
});
export type LedDate = z.output<typeof LedDate>;

/** What a page about a gathering shows: its moments, and what she says of each now. */
export const ShownGathering = z.strictObject({
  kind: z.literal('gathering'),
  questionId: Id,
  firstName: z.string(),
  language: z.enum(languages),
  closesAt: MomentInJson,
  cancelled: z.boolean(),
  venue: z.string(),
  guide: z.string().nullable(),
  food: z.enum(foods).nullable(),
  travelArranged: z.boolean(),
  moments: z.array(
    z.strictObject({
      momentId: Id,
      day: Day,
      startsAt: TimeOfDay,
      endsAt: TimeOfDay,
      picked: z.boolean(),
      beginsAt: MomentInJson,
      money: ToldMoney.nullable(),
      answer: Answer.nullable(),
    }),
  ),
  contact: ShownContact.nullable(),
});
export type ShownGathering = z.output<typeof ShownGathering>;

/** What a coach's own page shows, by its link. */
const ShownOwnPage = z.strictObject({
  firstName: z.string(),
  sessions: z.array(Shown),
  rounds: z.array(ShownAvailability),
  dates: z.array(ShownDate),
  gatherings: z.array(ShownGathering),
  away: AwayNow.nullable(),
  contact: ShownContact.nullable(),
});

/** A question that was taken back is only that. */
const TakenBack = z.strictObject({ takenBack: z.literal(true), language: z.enum(languages) });
export type TakenBack = z.output<typeof TakenBack>;

/** What a door shows; null when it opens nothing. */
const Behind = z.union([Shown, ShownAvailability, ShownGathering, ShownDate, TakenBack]).nullable();

export const lookByLink = async (look: Look, hash: Uint8Array) =>
  asShape(Behind, await look('app.show_by_link', hash));
export const lookAtOwnPage = async (look: Look, hash: Uint8Array) =>
  asShape(ShownOwnPage.nullable(), await look('app.show_own_page', hash));

/** How a coach comes to a question of hers: by the link that was sent about it, on her own page, or in her own visit. */
export type Door =
  | { link: Uint8Array; page?: never; question?: never }
  | { link?: never; page?: Uint8Array; question: string };

/** What is behind a door: a question of hers, and what it is about. */
const OpenQuestion = z.strictObject({
  questionId: Id,
  coachId: Id,
  kind: z.enum(['session', 'availability', 'gathering', ...dateKinds]),
  aboutId: Id,
  takenBack: z.boolean(),
});

export const asDoor = ({ link, page, question }: Partial<Door>) =>
  sql`${link ?? null}::bytea, ${page ?? null}::bytea, ${question ?? null}::uuid`;

/** Opens a question for an answer; null when it is none of hers. */
export async function openQuestion(db: Transaction, door: Door) {
  const found = await row(db, OpenQuestion)`
    select id as "questionId", coach_id as "coachId", kind, about_id as "aboutId", taken_back as "takenBack"
    from app.open_question(${asDoor(door)})`;
  return found ?? null;
}

const BehindDoor = answering(Behind);

/** What its page shows, also in a transaction that changed something. */
export const shownAt = (db: Transaction, door: Door) =>
  resultOf(db, BehindDoor, sql`app.show_question(${asDoor(door)})`);

const ShownOwn = z.strictObject({ shown: Shown });

export async function shownOwn(db: Transaction) {
  const found = await rows(db, ShownOwn)`select app.show_own() as shown`;
  return found.map(({ shown }) => shown);
}

/** What was judged, as the database keeps it. */
export interface Judged {
  judgements: Judgement[];
  termsVersion: number;
  stopped: boolean;
}

const AnswerOutcome = answering(z.enum(answerOutcomes));

/** Holds a coach until the transaction ends, so that two answers are judged one after the other. */
export const holdCoach = (db: Transaction, coachId: string) =>
  db.execute(sql`select app.hold_coach(${coachId})`);

export const answerQuestion = (db: Transaction, door: Door, answer: GivenAnswer, judged: Judged) =>
  resultOf(
    db,
    AnswerOutcome,
    sql`app.answer_question(${asDoor(door)}, ${answer}, ${asJudged(judged)})`,
  );

export const answerHeard = (
  db: Transaction,
  invitation: string,
  { answer, channel, at }: { answer: GivenAnswer; channel: string; at: Moment },
  judged: Judged,
) =>
  resultOf(
    db,
    AnswerOutcome,
    sql`app.answer_heard(${invitation}, ${answer}, ${channel}, ${at}, ${asJudged(judged)})`,
  );

/** Somebody spoke with a coach about these places of hers. False when nothing had to be said, or was written down before. */
export const spokeWith = (db: Transaction, invitations: string[]) =>
  resultOf(db, YesOrNo, sql`app.spoke_with(${listOf(invitations)}::uuid[])`);

const HandedBack = answering(
  z.enum(['given-back', 'nothing-to-give-back', 'too-late', 'cancelling']),
);

export const handBackOwn = (db: Transaction, door: Door) =>
  resultOf(db, HandedBack, sql`app.hand_back_own(${asDoor(door)})`);

/** Keeps the language she reads; false when nobody is behind the door. Without a door it is her own visit. */
export const chooseLanguage = (db: Transaction, door: Door | null, language: Language) =>
  resultOf(db, YesOrNo, sql`app.choose_language(${asDoor(door ?? {})}, ${language})`);

const ReadOrNot = answering(z.enum(['read', 'not-cancelled']));

/** She read that the day does not happen. */
export const readCancellation = (db: Transaction, door: Door) =>
  resultOf(db, ReadOrNot, sql`app.read_cancellation(${asDoor(door)})`);

const Acknowledged = answering(z.enum(acknowledgements));

/** She knows what changed, up to the letter that her page showed. */
export const acknowledgeNews = (db: Transaction, door: Door, letter: string) =>
  resultOf(db, Acknowledged, sql`app.acknowledge_news(${asDoor(door)}, ${letter})`);

export const handBackHeard = (db: Transaction, invitation: string, channel: string) =>
  resultOf(db, HandedBack, sql`app.hand_back_heard(${invitation}, ${channel})`);

const asJudged = (judged: Judged) =>
  sql`${verdictOf(judged)}, ${judged.termsVersion}, ${judged.stopped}`;

export const verdictOf = ({ judgements }: Pick<Judged, 'judgements'>) =>
  sql`${JSON.stringify({ judgements: asKept(judgements) })}::jsonb`;
