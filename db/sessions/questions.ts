import type { Day } from '@app/domain/day';
import type { Language } from '@app/domain/language';
import type { Moment } from '@app/domain/moment';
import type { CoachReach } from '@app/domain/participation/ways';
import { sql } from 'drizzle-orm';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { listOf } from '../recordset.ts';
import { resultOf, verdictOf, type Judged } from './answers.ts';
import { invitations, type TakenAs } from './tables.ts';

/** A question about a day, with what came of it. */
export interface Question {
  invitationId: string;
  coach: { id: string; firstName: string; lastName: string };
  phone: string | null;
  channel: string;
  as: TakenAs;
  askedAt: string;
  askedBy: string;
  answerBy: string;
  answer: 'yes' | 'no' | 'undecided' | null;
  answeredAt: string | null;
  waitsSince: string | null;
  heardBy: string | null;
  heardChannel: string | null;
  hasPlace: boolean;
  givenBackAt: string | null;
  observed: boolean;
  verdict: unknown[];
}

export const questionsOf = (db: Transaction, session: string): Promise<Question[]> =>
  db.execute(sql`
    select i.id as "invitationId",
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      c.phone, i.channel, i.taken_as as "as", ${iso(sql`i.asked_at`)} as "askedAt", by.first_name as "askedBy",
      ${iso(sql`i.answer_by`)} as "answerBy", i.answer, ${iso(sql`i.answered_at`)} as "answeredAt",
      ${iso(sql`i.waits_since`)} as "waitsSince",
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
    order by i.asked_at, p.first_name`) as unknown as Promise<Question[]>;

export interface KnownInvitation {
  id: string;
  as: TakenAs;
  answer: 'yes' | 'no' | 'undecided' | null;
  answerBy: string;
  withdrawn: boolean;
  hasPlace: boolean;
  /** The number of the link that opens it, or would when it is asked again. */
  linksEnded: number;
}

/** What was asked before of one coach about one day. */
export async function invitationOf(db: Transaction, session: string, coach: string) {
  const [found] = await (db.execute(sql`
    select i.id, i.taken_as as "as", i.answer, ${iso(sql`i.answer_by`)} as "answerBy", i.withdrawn_at is not null as withdrawn,
      i.links_ended + (i.withdrawn_at is not null)::int as "linksEnded",
      exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null) as "hasPlace"
    from app.invitations i where i.session_id = ${session} and i.coach_id = ${coach}`) as unknown as Promise<
    KnownInvitation[]
  >);
  return found;
}

/** What a day still offers: places without a name, and questions that wait for an answer. */
export async function roomIn(db: Transaction, session: string) {
  const [found] = await (db.execute(sql`
    select s.coaches_needed - s.coaches_taken as places, s.cancelled_at is not null as cancelled,
      s.cancels_at is not null as cancelling, now() >= lower(s.during) as begun, ${openQuestions} as questions
    from app.sessions s where s.id = ${session}`) as unknown as Promise<
    { places: number; cancelled: boolean; cancelling: boolean; begun: boolean; questions: number }[]
  >);
  return found;
}

export interface CandidatePerson {
  id: string;
  firstName: string;
  lastName: string;
  town: string | null;
  phone: string | null;
  preferredChannel: CoachReach['preferredChannel'];
  mail: CoachReach['mail'];
  whatsappAgreed: boolean;
}

/** How to reach every coach, by id. */
export async function peopleToAsk(db: Transaction): Promise<Map<string, CandidatePerson>> {
  const found = await (db.execute(sql`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", c.town, c.phone,
      coalesce(c.preferred_channel, 'call') as "preferredChannel",
      case when c.email is null then 'none' when c.email_failed_on is null then 'works' else 'fails' end as mail,
      c.whatsapp_agreed_on is not null as "whatsappAgreed"
    from app.coaches k join app.persons p on p.id = k.person_id left join app.contacts c on c.person_id = p.id`) as unknown as Promise<
    CandidatePerson[]
  >);
  return new Map(found.map((person) => [person.id, person]));
}

/** Whether she neither stopped nor pauses on a day. */
export async function coachesOn(db: Transaction, coach: string, day: Day): Promise<boolean> {
  const found = await db.execute(sql`
    select from app.coaches c where c.person_id = ${coach}
      and (c.stopped_on is null or c.stopped_on > ${day}) and (c.paused_on is null or c.paused_on > ${day})`);
  return found.length > 0;
}

/** Coaches who pause on a day, by name; a coach who stopped is not there. */
export const pausedOn = (db: Transaction, day: Day) =>
  db.execute(sql`
    select json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      c.paused_on as since
    from app.coaches c join app.persons p on p.id = c.person_id
    where c.paused_on <= ${day} and (c.stopped_on is null or c.stopped_on > ${day})
    order by p.first_name, p.last_name`) as unknown as Promise<
    { coach: { id: string; firstName: string; lastName: string }; since: Day }[]
  >;

interface Asking {
  invitationId: string;
  linksEnded: number;
  sessionId: string;
  as: TakenAs;
  coach: { id: string; firstName: string; lastName: string };
  language: Language;
  phone: string | null;
  preferredChannel: 'call' | 'sms' | 'whatsapp' | 'mail' | 'letter';
  whatsappAgreed: boolean;
  howToGetThere: string | null;
  answerBy: string;
  askedBy: { firstName: string; phone: string | null };
}

/** What a coordinator needs to bring a question herself: by text message, on paper, or on the phone. */
export async function askingOf(db: Transaction, invitation: string) {
  const [found] = await (db.execute(sql`
    select i.id as "invitationId", i.links_ended as "linksEnded", i.session_id as "sessionId", i.taken_as as "as",
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      (select x.language from app.coaches x where x.person_id = p.id) as language,
      c.phone, coalesce(c.preferred_channel, 'call') as "preferredChannel",
      c.whatsapp_agreed_on is not null as "whatsappAgreed", l.how_to_get_there as "howToGetThere",
      ${iso(sql`i.answer_by`)} as "answerBy",
      json_build_object('firstName', by.first_name, 'phone', k.phone) as "askedBy"
    from app.invitations i
    join app.persons p on p.id = i.coach_id
    join app.persons by on by.id = i.asked_by
    join app.sessions s on s.id = i.session_id
    left join app.venues l on l.id = s.venue_id
    left join app.contacts c on c.person_id = i.coach_id
    left join app.contacts k on k.person_id = i.asked_by
    where i.id = ${invitation} and i.withdrawn_at is null`) as unknown as Promise<Asking[]>);
  return found;
}

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
}

export async function ask(db: Transaction, { judged, channel, ...question }: NewQuestion) {
  await db.insert(invitations).values({
    ...question,
    channel: channel as (typeof invitations.$inferInsert)['channel'],
    verdict: { judgements: judged.judgements },
    termsVersion: judged.termsVersion,
  });
}

export const askAgain = (
  db: Transaction,
  { id, channel, takenAs, answerBy, told, judged, linkHash }: NewQuestion,
) =>
  db.execute(
    sql`select app.ask_again(${id}, ${channel}, ${takenAs}, ${answerBy}, ${listOf(told)}, ${verdictOf(judged)}, ${judged.termsVersion}, ${linkHash})`,
  );

export const tell = (db: Transaction, invitation: string, told: string[]) =>
  db.execute(sql`select app.tell(${invitation}, ${listOf(told)})`);

/** Questions whose link ended, and that have no other yet. */
export const questionsWithoutLink = (
  db: Transaction,
): Promise<{ id: string; linksEnded: number }[]> =>
  db.execute<{ id: string; linksEnded: number }>(
    sql`select id, links_ended as "linksEnded" from app.questions_without_link()`,
  );

export const giveLink = (db: Transaction, id: string, linksEnded: number, hash: Uint8Array) =>
  db.execute(sql`select app.give_link(${id}, ${linksEnded}, ${hash})`);

export const withdrawQuestion = (db: Transaction, invitation: string) =>
  resultOf<boolean>(db, sql`app.withdraw_question(${invitation})`);

/** How many questions for a place of the day `s` can still be answered: not too late, nor found full by its coach. */
export const openQuestions = sql`(
  select count(*)::int from app.invitations i
  where i.session_id = s.id and i.taken_as = 'coach' and i.withdrawn_at is null and (i.answer is null or i.answer = 'undecided')
    and i.waits_since is null and i.answer_by >= now())`;
