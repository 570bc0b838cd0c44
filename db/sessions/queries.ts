import type { Day } from '@app/domain/day';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

interface Person {
  id: string;
  firstName: string;
}

/** One day as lists show it. */
export interface SessionLine {
  id: string;
  seriesId: string;
  title: string;
  number: number;
  of: number;
  kind: 'training-day' | 'study-day' | 'tandem-lesson' | 'consultation';
  day: Day;
  startsAt: string;
  endsAt: string;
  theme: string | null;
  organisation: string;
  place: string | null;
  town: string;
  trainers: Person[];
  coaches: Person[];
  coachesNeeded: number;
  asked: number;
  cancelled: boolean;
}

export interface Period {
  from: Day;
  until: Day;
  series?: string | undefined;
}

/** The days of a period in order, at most so many; what a trainer sees is hers by the row policies. */
export const sessionsIn = (
  db: Transaction,
  { from, until, series }: Period,
  most: number,
  seesQuestions: boolean,
) =>
  lines(
    db,
    sql`s.day between ${from} and ${until} ${series ? sql`and s.series_id = ${series}` : sql``}`,
    seesQuestions,
    sql`limit ${most}`,
  );

export async function sessionLine(db: Transaction, id: string, seesQuestions = true) {
  const [line] = await lines(db, sql`s.id = ${id}`, seesQuestions);
  return line;
}

const lines = (db: Transaction, which: SQL, seesQuestions: boolean, limit = sql``) =>
  db.execute<SessionLine & Record<string, unknown>>(sql`
    select s.id, s.series_id as "seriesId", r.title, s.number, r.kind,
      (select count(*)::int from app.sessions x where x.series_id = s.series_id) as "of",
      s.day, to_char(s.starts_at, 'HH24:MI') as "startsAt", to_char(s.ends_at, 'HH24:MI') as "endsAt",
      t.name as theme, o.name as organisation, l.name as place, coalesce(l.town, '') as town,
      coalesce((
        select json_agg(json_build_object('id', p.id, 'firstName', p.first_name) order by p.first_name)
        from app.session_trainers x join app.persons p on p.id = x.person_id where x.session_id = s.id), '[]') as trainers,
      coalesce((
        select json_agg(json_build_object('id', p.id, 'firstName', p.first_name) order by p.first_name)
        from app.assignments a join app.persons p on p.id = a.coach_id
        where a.session_id = s.id and a.ended_at is null), '[]') as coaches,
      s.coaches_needed as "coachesNeeded",
      ${seesQuestions ? openQuestions : sql`0`} as asked,
      s.cancelled_at is not null as cancelled
    from app.sessions s
    join app.series r on r.id = s.series_id
    join app.organisations o on o.id = r.organisation_id
    left join app.themes t on t.id = s.theme_id
    left join app.places l on l.id = s.place_id
    where ${which}
    order by s.day, s.starts_at, s.id
    ${limit}`) as Promise<SessionLine[]>;

const openQuestions = sql`(
  select count(*)::int from app.invitations i
  where i.session_id = s.id and i.withdrawn_at is null and (i.answer is null or i.answer = 'undecided'))`;

export interface CandidatePerson {
  id: string;
  firstName: string;
  lastName: string;
  town: string | null;
  phone: string | null;
  preferredChannel: 'call' | 'sms' | 'whatsapp' | 'mail' | 'letter';
  hasEmail: boolean;
  whatsappAgreed: boolean;
}

/** How to reach every coach, by id. */
export async function peopleToAsk(db: Transaction): Promise<Map<string, CandidatePerson>> {
  const found = await (db.execute(sql`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", c.town, c.phone,
      coalesce(c.preferred_channel, 'call') as "preferredChannel",
      c.email is not null and c.email_failed_on is null as "hasEmail",
      c.whatsapp_agreed_on is not null as "whatsappAgreed"
    from app.coaches k join app.persons p on p.id = k.person_id left join app.contacts c on c.person_id = p.id`) as unknown as Promise<
    CandidatePerson[]
  >);
  return new Map(found.map((person) => [person.id, person]));
}

/** One day whole, as who plans it sees it. */
export interface SessionDetail {
  version: number;
  organisationId: string;
  organisationContactName: string | null;
  organisationContactPhone: string | null;
  themeId: string | null;
  placeId: string | null;
  address: string | null;
  howToGetThere: string | null;
  participants: number | null;
  remark: string | null;
  trainers: {
    id: string;
    firstName: string;
    lastName: string;
    startsAt: string | null;
    endsAt: string | null;
  }[];
  preparation: { on: Day; at: string; minutes: number; how: string | null } | null;
  preparedOn: Day | null;
  debriefing: { on: Day; at: string; minutes: number; how: string | null } | null;
  debriefedOn: Day | null;
  cancelledAt: string | null;
  seriesDays: { id: string; number: number; day: Day; cancelled: boolean }[];
}

export async function sessionDetail(
  db: Transaction,
  id: string,
): Promise<SessionDetail | undefined> {
  const [found] = await (db.execute(sql`
    select s.version, r.organisation_id as "organisationId", o.contact_name as "organisationContactName",
      o.contact_phone as "organisationContactPhone", s.theme_id as "themeId", s.place_id as "placeId", l.address,
      l.how_to_get_there as "howToGetThere", s.participants, s.remark,
      coalesce((
        select json_agg(json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name,
          'startsAt', to_char(x.starts_at, 'HH24:MI'), 'endsAt', to_char(x.ends_at, 'HH24:MI')) order by p.first_name)
        from app.session_trainers x join app.persons p on p.id = x.person_id where x.session_id = s.id), '[]') as trainers,
      case when s.preparation_on is null then null else json_build_object('on', s.preparation_on,
        'at', to_char(coalesce(s.preparation_at, '09:00'), 'HH24:MI'), 'minutes', coalesce(s.preparation_minutes, 30),
        'how', s.preparation_how) end as preparation,
      s.prepared_on as "preparedOn",
      case when s.debriefing_on is null then null else json_build_object('on', s.debriefing_on,
        'at', to_char(coalesce(s.debriefing_at, s.ends_at), 'HH24:MI'), 'minutes', coalesce(s.debriefing_minutes, 15),
        'how', null) end as debriefing,
      s.debriefed_on as "debriefedOn",
      ${iso(sql`s.cancelled_at`)} as "cancelledAt",
      (select json_agg(json_build_object('id', e.id, 'number', e.number, 'day', e.day,
          'cancelled', e.cancelled_at is not null) order by e.day, e.starts_at)
        from app.sessions e where e.series_id = s.series_id) as "seriesDays"
    from app.sessions s
    join app.series r on r.id = s.series_id
    join app.organisations o on o.id = r.organisation_id
    left join app.places l on l.id = s.place_id
    where s.id = ${id}`) as unknown as Promise<SessionDetail[]>);
  return found;
}

/** One day as who stands there sees it, beside its line: first names and no question. */
export async function trainerDay(db: Transaction, id: string) {
  const [found] = await (db.execute(sql`
    select l.address, l.how_to_get_there as "howToGetThere", s.participants,
      case when s.preparation_on is null then null else json_build_object('on', s.preparation_on,
        'at', to_char(s.preparation_at, 'HH24:MI'), 'minutes', s.preparation_minutes,
        'how', s.preparation_how) end as preparation,
      s.prepared_on as "preparedOn",
      case when s.debriefing_on is null then null else json_build_object('on', s.debriefing_on,
        'at', to_char(s.debriefing_at, 'HH24:MI'), 'minutes', s.debriefing_minutes,
        'how', null) end as debriefing,
      s.debriefed_on as "debriefedOn"
    from app.sessions s left join app.places l on l.id = s.place_id
    where s.id = ${id}`) as unknown as Promise<
    (Pick<Shown, 'address' | 'howToGetThere' | 'participants' | 'preparation' | 'debriefing'> &
      Pick<SessionDetail, 'preparedOn' | 'debriefedOn'>)[]
  >);
  return found;
}

/** A question about a day, with what came of it. */
export interface Question {
  invitationId: string;
  coach: { id: string; firstName: string; lastName: string };
  phone: string | null;
  channel: string;
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
  verdict: unknown[];
}

export const questionsOf = (db: Transaction, session: string): Promise<Question[]> =>
  db.execute(sql`
    select i.id as "invitationId",
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      c.phone, i.channel, ${iso(sql`i.asked_at`)} as "askedAt", by.first_name as "askedBy",
      ${iso(sql`i.answer_by`)} as "answerBy", i.answer, ${iso(sql`i.answered_at`)} as "answeredAt",
      ${iso(sql`i.waits_since`)} as "waitsSince",
      heard.first_name as "heardBy", last.channel as "heardChannel",
      a.id is not null and a.ended_at is null as "hasPlace",
      case when a.ended_by = 'coach' then ${iso(sql`a.ended_at`)} end as "givenBackAt",
      coalesce(a.verdict, i.verdict)->'judgements' as verdict
    from app.invitations i
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

const iso = (column: SQL) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export interface KnownInvitation {
  id: string;
  answer: 'yes' | 'no' | 'undecided' | null;
  answerBy: string;
  withdrawn: boolean;
  hasPlace: boolean;
}

/** What was asked before of one coach about one day. */
export async function invitationOf(db: Transaction, session: string, coach: string) {
  const [found] = await (db.execute(sql`
    select i.id, i.answer, ${iso(sql`i.answer_by`)} as "answerBy", i.withdrawn_at is not null as withdrawn,
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
      now() >= lower(s.during) as begun, ${openQuestions} as questions
    from app.sessions s where s.id = ${session}`) as unknown as Promise<
    { places: number; cancelled: boolean; begun: boolean; questions: number }[]
  >);
  return found;
}

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
  place: string | null;
  town: string;
  address: string | null;
  howToGetThere: string | null;
  participants: number | null;
  trainers: string[];
  otherCoaches: string[];
  preparation: ShownTalk | null;
  debriefing: ShownTalk | null;
  answerBy: string;
  answer: 'yes' | 'no' | 'undecided' | null;
  answeredAt: string | null;
  hasPlace: boolean;
  placesLeft: number;
  beginsAt: string;
  cancelled: boolean;
  waits: boolean;
}

/** What nobody wrote down yet is null. */
interface ShownTalk {
  on: Day;
  at: string | null;
  minutes: number | null;
  how: string | null;
}

export async function shownByLink(db: Transaction, hash: Uint8Array) {
  const [found] = await db.execute<{ shown: Shown | null }>(
    sql`select app.show_by_link(${hash}) as shown`,
  );
  return found?.shown ?? null;
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
    from app.invitation_of_link(${hash})`);
  return found ?? null;
}

export async function contactPerson(db: Transaction) {
  const [found] = await db.execute<{
    firstName: string;
    phone: string | null;
    hours: string | null;
  }>(sql`
    select first_name as "firstName", phone, hours from app.contact_person()`);
  return found ?? null;
}

interface Asking {
  invitationId: string;
  sessionId: string;
  coach: { id: string; firstName: string; lastName: string };
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
    select i.id as "invitationId", i.session_id as "sessionId",
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      c.phone, coalesce(c.preferred_channel, 'call') as "preferredChannel",
      c.whatsapp_agreed_on is not null as "whatsappAgreed", l.how_to_get_there as "howToGetThere",
      ${iso(sql`i.answer_by`)} as "answerBy",
      json_build_object('firstName', by.first_name, 'phone', k.phone) as "askedBy"
    from app.invitations i
    join app.persons p on p.id = i.coach_id
    join app.persons by on by.id = i.asked_by
    join app.sessions s on s.id = i.session_id
    left join app.places l on l.id = s.place_id
    left join app.contacts c on c.person_id = i.coach_id
    left join app.contacts k on k.person_id = i.asked_by
    where i.id = ${invitation} and i.withdrawn_at is null`) as unknown as Promise<Asking[]>);
  return found;
}

/** What was written about a day: reasons to go on, and what coaches chose themselves. */
export async function writtenAbout(db: Transaction, session: string) {
  const [reasons, ownChoices] = await Promise.all([
    db.execute(sql`
      select r.condition, r.coach_id as "coachId", r.reason, p.first_name as "writtenBy", ${iso(sql`r.written_at`)} as "writtenAt"
      from app.reasons r join app.persons p on p.id = r.written_by where r.session_id = ${session} order by r.written_at`),
    db.execute(sql`
      select o.condition, o.coach_id as "coachId", p.first_name as "heardBy", o.heard_on as "heardOn", o.channel
      from app.own_choices o left join app.persons p on p.id = o.heard_by where o.session_id = ${session} order by o.written_at`),
  ]);
  return { reasons, ownChoices } as unknown as {
    reasons: {
      condition: string;
      coachId: string | null;
      reason: string;
      writtenBy: string;
      writtenAt: string;
    }[];
    ownChoices: {
      condition: string;
      coachId: string;
      heardBy: string | null;
      heardOn: Day;
      channel: string;
    }[];
  };
}

/** What a form about a new series can choose from. */
export async function knownToPlan(db: Transaction) {
  const [organisations, places, trainers] = await Promise.all([
    db.execute(sql`select id, name, town from app.organisations order by name`),
    db.execute(sql`select id, name, town from app.places order by town, name`),
    db.execute(sql`
      select p.id, p.first_name as "firstName", p.last_name as "lastName"
      from app.person_roles h join app.persons p on p.id = h.person_id
      where h.role = 'trainer' and p.blocked_on is null order by p.first_name, p.last_name`),
  ]);
  return { organisations, places, trainers } as unknown as {
    organisations: { id: string; name: string; town: string | null }[];
    places: { id: string; name: string; town: string }[];
    trainers: { id: string; firstName: string; lastName: string }[];
  };
}

/** Whose place elsewhere a new time of this day would run into. */
export const placesThatWouldOverlap = (
  db: Transaction,
  session: string,
  { day, startsAt, endsAt }: { day: Day; startsAt: string; endsAt: string },
) =>
  db.execute(sql`
    select p.id, p.first_name as "firstName", p.last_name as "lastName"
    from app.assignments a
    join app.assignments b on b.coach_id = a.coach_id and b.session_id <> a.session_id and b.ended_at is null
    join app.persons p on p.id = a.coach_id
    where a.session_id = ${session} and a.ended_at is null
      and b.during && tstzrange((${day}::date + ${startsAt}::time) at time zone 'Europe/Brussels',
                                (${day}::date + ${endsAt}::time) at time zone 'Europe/Brussels')
    order by p.first_name`) as unknown as Promise<
    { id: string; firstName: string; lastName: string }[]
  >;

export async function shownOfPage(db: Transaction, hash: Uint8Array): Promise<Shown[]> {
  const found = await db.execute<{ shown: Shown }>(sql`select app.show_of_page(${hash}) as shown`);
  return found.map(({ shown }) => shown);
}

/** Whose page a link opens; null when it opens none. */
export async function nameOfPage(db: Transaction, hash: Uint8Array) {
  const [found] = await db.execute<{ name: string | null }>(
    sql`select app.name_of_page(${hash}) as name`,
  );
  return found?.name ?? null;
}
