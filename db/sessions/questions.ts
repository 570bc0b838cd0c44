import { languages } from '@app/domain/language';
import { asKept } from '@app/domain/participation/judge';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { ToldMoney } from '../compensation/agreeing.ts';
import { channels } from '../accounts/tables.ts';
import { awayOn, coversDay } from '../coaches/pathway.ts';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { keptWhileUnchanged } from '../kept.ts';
import { resultOf, row, rows, rowsAtOnce, YesOrNo } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Answer, As, Day, Id, LetterFacts, Moment, Person } from '../shapes.ts';
import { verdictOf, type Judged } from './answers.ts';
import { invitations, type TakenAs } from './tables.ts';

/** The letter that asks, as far as it came. */
export const QuestionLetter = z.strictObject({
  id: Id,
  ...LetterFacts.shape,
  /** When it came as far as it is. */
  since: Moment,
});
export type QuestionLetter = z.output<typeof QuestionLetter>;

/** A question about a day, with what came of it. */
const Question = z.strictObject({
  invitationId: Id,
  coach: Person,
  phone: z.string().nullable(),
  channel: z.string(),
  as: As,
  madeAt: Moment,
  /** Null as long as it did not leave, was not handed over or told. */
  askedAt: Moment.nullable(),
  askedBy: z.string(),
  answerBy: Moment,
  /** She was asked, or the letter that asks her may have arrived. */
  mayKnow: z.boolean(),
  letter: QuestionLetter.nullable(),
  answer: Answer.nullable(),
  answeredAt: Moment.nullable(),
  waitsSince: Moment.nullable(),
  /** Somebody spoke with her since she wavers. */
  spokenAt: Moment.nullable(),
  spokenBy: z.string().nullable(),
  heardBy: z.string().nullable(),
  heardChannel: z.string().nullable(),
  hasPlace: z.boolean(),
  givenBackAt: Moment.nullable(),
  observed: z.boolean(),
  verdict: z.array(z.unknown()),
});
export type Question = z.output<typeof Question>;

export const questionsOf = (db: Transaction, session: string) =>
  rows(db, Question)`
    select i.id as "invitationId",
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      c.phone, i.channel, i.taken_as as "as", ${iso(sql`i.made_at`)} as "madeAt",
      ${iso(sql`i.asked_at`)} as "askedAt", by.first_name as "askedBy",
      ${iso(sql`i.answer_by`)} as "answerBy", app.may_know_of(i.id) as "mayKnow", ${letterThatAsks} as letter, i.answer, ${iso(sql`i.answered_at`)} as "answeredAt",
      ${iso(sql`i.waits_since`)} as "waitsSince", ${iso(sql`i.spoken_at`)} as "spokenAt",
      (select q.first_name from app.persons q where q.id = i.spoken_by) as "spokenBy",
      heard.first_name as "heardBy", last.channel as "heardChannel",
      a.id is not null and a.ended_at is null as "hasPlace",
      case when a.ended_by = 'coach' then ${iso(sql`a.ended_at`)} end as "givenBackAt",
      exists (select from app.observations o where o.coach_id = i.coach_id and o.observed_on = s.day) as observed,
      coalesce(a.verdict, i.verdict)->'judgements' as verdict
    from app.invitations i
    join app.sessions s on s.id = i.session_id
    join app.persons p on p.id = i.coach_id
    join app.persons by on by.id = i.asked_by
    left join app.contacts c on c.person_id = i.coach_id
    left join lateral (
      select * from app.assignments x where x.invitation_id = i.id order by x.ended_at is null desc, x.given_at desc limit 1
    ) a on true
    left join lateral (
      select * from app.answers x where x.invitation_id = i.id order by x.written_at desc limit 1
    ) last on true
    left join app.persons heard on heard.id = last.heard_by
    where i.session_id = ${session} and i.withdrawn_at is null
    order by i.made_at, p.first_name`;

/** The newest letter that asks the question `i`, when it is asked by mail. */
export const letterThatAsks = sql`(
  select json_build_object('id', o.id, 'state', o.state, 'trouble', o.trouble, 'byHand', o.told_by is not null,
    'since', ${iso(sql`case when o.state in ('waiting', 'sending') then o.made_at else coalesce(o.sent_at, o.next_at) end`)})
  from app.outbox o
  where o.kind = 'invitation' and o.about->>'invitation' = i.id::text and i.channel = 'mail'
  order by o.made_at desc limit 1)`;

const KnownInvitation = z.strictObject({
  id: Id,
  sessionId: Id,
  coachId: Id,
  as: As,
  answer: Answer.nullable(),
  answerBy: Moment,
  withdrawn: z.boolean(),
  madeAt: Moment,
  askedAt: Moment.nullable(),
  hasPlace: z.boolean(),
  /** The number of the link that opens it, or would when it is asked again. */
  linksEnded: z.int(),
});

export type KnownInvitation = z.output<typeof KnownInvitation>;

/** What was asked before of one coach about one day. */
export async function invitationOf(db: Transaction, session: string, coach: string) {
  const [known] = await invitationsOf(db, [session], [coach]);
  return known ?? null;
}

/** What was asked before of some coaches about some days. */
export const invitationsOf = (db: Transaction, sessions: string[], coaches: string[]) =>
  rows(db, KnownInvitation)`
    select i.id, i.session_id as "sessionId", i.coach_id as "coachId",
      i.taken_as as "as", i.answer, ${iso(sql`i.answer_by`)} as "answerBy", i.withdrawn_at is not null as withdrawn,
      ${iso(sql`i.made_at`)} as "madeAt", ${iso(sql`i.asked_at`)} as "askedAt", i.links_ended + (i.withdrawn_at is not null)::int as "linksEnded",
      exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null) as "hasPlace"
    from app.invitations i where i.session_id = any(${listOf(sessions)}::uuid[]) and i.coach_id = any(${listOf(coaches)}::uuid[])`;

const Room = z.strictObject({
  sessionId: Id,
  places: z.int(),
  cancelled: z.boolean(),
  cancelling: z.boolean(),
  begun: z.boolean(),
  questions: z.int(),
});

/** What a day still offers: places without a name, and questions that can make a place of themselves. */
export async function roomIn(db: Transaction, session: string) {
  const [room] = await roomsIn(db, [session]);
  return room ?? null;
}

/** The same of some days. */
export const roomsIn = (db: Transaction, sessions: string[]) =>
  rows(db, Room)`
    select s.id as "sessionId", s.coaches_needed - s.coaches_taken as places, s.cancelled_at is not null as cancelled,
      s.cancels_at is not null as cancelling, now() >= lower(s.during) as begun, ${questionsForPlaces} as questions
    from app.sessions s where s.id = any(${listOf(sessions)}::uuid[])`;

const CandidatePerson = Person.extend({
  town: z.string().nullable(),
  phone: z.string().nullable(),
  preferredChannel: z.enum(channels),
  mail: z.enum(['works', 'fails', 'none']),
  whatsappAgreed: z.boolean(),
});
export type CandidatePerson = z.output<typeof CandidatePerson>;

/** How to reach every coach, by id. */
export const peopleToAsk = (db: Transaction): Promise<ReadonlyMap<string, CandidatePerson>> =>
  keptWhileUnchanged(
    db,
    ['people to ask'],
    async () => {
      const found = await rowsAtOnce(db, CandidatePerson)`
        select p.id, p.first_name as "firstName", p.last_name as "lastName", c.town, c.phone,
          coalesce(c.preferred_channel, 'call') as "preferredChannel",
          case when c.email is null then 'none' when c.email_failed_on is null then 'works' else 'fails' end as mail,
          c.whatsapp_agreed_on is not null as "whatsappAgreed"
        from app.coaches k join app.persons p on p.id = k.person_id left join app.contacts c on c.person_id = p.id`;
      return new Map(found.map((person) => [person.id, person]));
    },
    ({ size }) => size,
  );

const Coaching = z.strictObject({ id: Id });

/** Those of some coaches who neither stopped nor pause on a day. */
export async function coachesOn(db: Transaction, coaches: string[], day: Day) {
  const found = await rows(db, Coaching)`
    select c.person_id as id from app.coaches c where c.person_id = any(${listOf(coaches)}::uuid[])
      and not ${awayOn(sql`c.person_id`, day)}`;
  return new Set(found.map(({ id }) => id));
}

const Paused = z.strictObject({ coach: Person, since: Day });

/** Coaches who pause on a day, by name; a coach who stopped is not there. */
export const pausedOn = (db: Transaction, day: Day) =>
  rows(db, Paused)`
    select json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      w.from_day as since
    from app.pathway_steps w join app.persons p on p.id = w.coach_id
    where w.stage = 'paused' and ${coversDay(day)}
    order by p.first_name, p.last_name`;

const Asking = z.strictObject({
  invitationId: Id,
  linksEnded: z.int(),
  sessionId: Id,
  as: As,
  money: ToldMoney.nullable(),
  coach: Person,
  language: z.enum(languages),
  phone: z.string().nullable(),
  preferredChannel: z.enum(channels),
  whatsappAgreed: z.boolean(),
  madeAt: Moment,
  askedAt: Moment.nullable(),
  answerBy: Moment,
  channel: z.string(),
  hasPlace: z.boolean(),
  askedBy: z.strictObject({ id: Id, firstName: z.string(), phone: z.string().nullable() }),
});

/** What a coordinator needs to bring a question herself: by text message, on paper, or on the phone. */
export const askingOf = (db: Transaction, invitation: string) =>
  row(db, Asking)`
    select i.id as "invitationId", i.links_ended as "linksEnded", i.session_id as "sessionId", i.taken_as as "as",
      app.money_told(i.session_id, i.coach_id) as money, json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      (select x.language from app.coaches x where x.person_id = p.id) as language,
      c.phone, coalesce(c.preferred_channel, 'call') as "preferredChannel",
      c.whatsapp_agreed_on is not null as "whatsappAgreed",
      ${iso(sql`i.made_at`)} as "madeAt", ${iso(sql`i.asked_at`)} as "askedAt", ${iso(sql`i.answer_by`)} as "answerBy", i.channel,
      exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null) as "hasPlace",
      json_build_object('id', by.id, 'firstName', by.first_name, 'phone', k.phone) as "askedBy"
    from app.invitations i
    join app.persons p on p.id = i.coach_id
    join app.persons by on by.id = i.asked_by
    left join app.contacts c on c.person_id = i.coach_id
    left join app.contacts k on k.person_id = i.asked_by
    where i.id = ${invitation} and i.withdrawn_at is null`;

/** A question as it is put: the link is known by its hash only. */
export interface NewQuestion {
  id: string;
  sessionId: string;
  coachId: string;
  channel: string;
  takenAs: TakenAs;
  answerBy: Moment;
  told: string[];
  linkHash: Uint8Array;
  judged: Judged;
  /** It is asked once it left, or was handed over; else now. */
  leavesLater: boolean;
}

export async function ask(
  db: Transaction,
  { judged, channel, leavesLater, ...question }: NewQuestion,
) {
  await db.insert(invitations).values({
    ...question,
    ...(leavesLater && { askedAt: null }),
    channel: channel as (typeof invitations.$inferInsert)['channel'],
    verdict: { judgements: asKept(judged.judgements) },
    termsVersion: judged.termsVersion,
  });
}

export const askAgain = (
  db: Transaction,
  { id, channel, takenAs, answerBy, told, judged, linkHash, leavesLater }: NewQuestion,
) =>
  db.execute(
    sql`select app.ask_again(${id}, ${channel}, ${takenAs}, ${answerBy}, ${listOf(told)}, ${verdictOf(judged)}, ${judged.termsVersion}, ${linkHash}, ${leavesLater})`,
  );

/** Somebody handed a question over, or told it in a talk. False when it was asked before, or taken back. */
export const bringQuestion = (
  db: Transaction,
  invitation: string,
  { channel, until, told }: { channel: string; until: Moment; told: string[] | null },
) =>
  resultOf(
    db,
    YesOrNo,
    sql`app.bring_question(${invitation}, ${channel}, ${until}, ${told && listOf(told)})`,
  );

/** Whether she may know of a question: it was asked, or the letter that asks may have arrived. */
export const mayKnowOf = (db: Transaction, invitation: string) =>
  resultOf(db, YesOrNo, sql`app.may_know_of(${invitation})`);

/** The letter of a question left: from now on she is asked. */
export const questionLeft = (
  db: Transaction,
  { invitation, linksEnded, until }: { invitation: string; linksEnded: number; until: Moment },
  now: Moment,
) => db.execute(sql`select app.question_left(${invitation}, ${linksEnded}, ${now}, ${until})`);

export const tell = (db: Transaction, invitation: string, told: string[]) =>
  db.execute(sql`select app.tell(${invitation}, ${listOf(told)})`);

const WithoutLink = z.strictObject({ id: Id, linksEnded: z.int() });

/** Questions whose link ended, and that have no other yet. */
export const questionsWithoutLink = (db: Transaction) =>
  rows(db, WithoutLink)`select id, links_ended as "linksEnded" from app.questions_without_link()`;

export const giveLink = (db: Transaction, id: string, linksEnded: number, hash: Uint8Array) =>
  db.execute(sql`select app.give_link(${id}, ${linksEnded}, ${hash})`);

export const withdrawQuestion = (db: Transaction, invitation: string) =>
  resultOf(db, YesOrNo, sql`app.withdraw_question(${invitation})`);

const questionsAre = (which: SQL) => sql`(
  select count(*)::int from app.invitations i
  where i.session_id = s.id and i.taken_as = 'coach' and i.withdrawn_at is null
    and (i.answer is null or i.answer = 'undecided' and not exists (
      select from app.assignments a where a.invitation_id = i.id and a.ended_at is null))
    and i.waits_since is null and ${which})`;

/** How many questions for a place of the day `s` can still be answered: asked, not too late, nor found full by its coach. */
export const openQuestions = questionsAre(sql`i.asked_at is not null and i.answer_by >= now()`);

/** The same with those that did not leave yet: each can still make a place of itself. */
export const questionsForPlaces = questionsAre(sql`(i.asked_at is null or i.answer_by >= now())`);
