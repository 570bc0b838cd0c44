import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { As, Day, Id, Moment, News, Person, Talk, TimeOfDay, Venue } from '../shapes.ts';
import { openQuestions } from './questions.ts';
import { kinds, type TakenAs } from './tables.ts';
import { TrainerAnswer, trainerAnswer } from './trainers.ts';

/** Somebody by the name that the reader of a list calls her: of a coach, `app.called_among` decides it. */
const Called = Person.omit({ lastName: true });
type Called = z.output<typeof Called>;

/** What a session itself says; its people are known by id, and called by name when all sessions are there. */
const Listed = z.strictObject({
  id: Id,
  seriesId: Id,
  title: z.string(),
  number: z.int(),
  of: z.int(),
  kind: z.enum(kinds),
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  theme: z.string().nullable(),
  organisation: z.string(),
  venue: z.string().nullable(),
  town: z.string().nullable(),
  coachesNeeded: z.int(),
  asked: z.int(),
  cancelled: z.boolean(),
  cancelsAt: Moment.nullable(),
  trainerIds: z.array(Id),
  going: z.array(z.strictObject({ id: Id, as: As })),
});
type Listed = z.output<typeof Listed>;

/** One day as lists show it. */
export type SessionLine = Omit<Listed, 'trainerIds' | 'going' | 'venue' | 'town'> & {
  venue: { name: string; town: string } | null;
  trainers: Called[];
  coaches: Called[];
  observers: Called[];
};

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

/** The last sessions up to a day, or of those before another one, newest first; at most so many. */
export async function sessionsBefore(
  db: Transaction,
  { until, after }: { until: Day; after?: string | undefined },
  most: number,
  seesQuestions: boolean,
) {
  const older = sql`(x.day, x.starts_at, x.id) < (select a.day, a.starts_at, a.id from app.sessions a where a.id = ${after})`;
  const found = await lines(
    db,
    sql`s.id in (
      select x.id from app.sessions x where x.day <= ${until} ${after ? sql`and ${older}` : sql``}
      order by x.day desc, x.starts_at desc, x.id desc limit ${most})`,
    seesQuestions,
  );
  return found.reverse();
}

export async function sessionLine(db: Transaction, id: string, seesQuestions = true) {
  const [line] = await lines(db, sql`s.id = ${id}`, seesQuestions);
  return line;
}

/** The sessions of its series, itself too, about which somebody can still be asked. */
export const openInSeriesOf = (db: Transaction, id: string) =>
  lines(
    db,
    sql`s.series_id = (select x.series_id from app.sessions x where x.id = ${id})
      and s.cancelled_at is null and s.cancels_at is null and lower(s.during) > now()`,
    true,
  );

async function lines(
  db: Transaction,
  which: SQL,
  seesQuestions: boolean,
  limit = sql``,
): Promise<SessionLine[]> {
  const found = await rows(db, Listed)`
    select s.id, s.series_id as "seriesId", r.title, s.number, r.kind,
      (select count(distinct x.number)::int from app.sessions x where x.series_id = s.series_id) as "of",
      s.day, to_char(s.starts_at, 'HH24:MI') as "startsAt", to_char(s.ends_at, 'HH24:MI') as "endsAt",
      t.name as theme, o.name as organisation, l.name as venue, l.town,
      s.coaches_needed as "coachesNeeded",
      ${seesQuestions ? openQuestions : sql`0`} as asked,
      s.cancelled_at is not null as cancelled, ${iso(sql`s.cancels_at`)} as "cancelsAt",
      array(select x.person_id from app.session_trainers x where x.session_id = s.id) as "trainerIds",
      coalesce((
        select json_agg(json_build_object('id', a.coach_id, 'as', a.taken_as))
        from app.assignments a where a.session_id = s.id and a.ended_at is null), '[]') as going
    from app.sessions s
    join app.series r on r.id = s.series_id
    join app.organisations o on o.id = r.organisation_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    where ${which}
    order by s.day, s.starts_at, s.id
    ${limit}`;
  const [trainers, coaches] = await Promise.all([
    trainersCalled(db, found).then(byName),
    coachesCalled(db, found).then(byName),
  ]);
  return found.map(({ trainerIds, going, venue, town, ...line }) => {
    const whoGo = (as: TakenAs) =>
      coaches(going.filter((one) => one.as === as).map(({ id }) => id));
    return {
      ...line,
      venue: venue === null || town === null ? null : { name: venue, town },
      trainers: trainers(trainerIds),
      coaches: whoGo('coach'),
      observers: whoGo('observer'),
    };
  });
}

/** Finds people by their ids, in the order they were read in. */
function byName(people: Called[]) {
  const places = new Map(people.map((person, place) => [person.id, { person, place }]));
  return (ids: string[]): Called[] =>
    ids
      .flatMap((id) => places.get(id) ?? [])
      .sort((one, other) => one.place - other.place)
      .map(({ person }) => person);
}

/** The trainers of listed sessions whom the caller may see, in order of their names. */
const trainersCalled = (db: Transaction, sessions: Listed[]) =>
  rows(db, Called)`
    select p.id, p.first_name as "firstName" from app.persons p
    where p.id = any (${listOf(sessions.flatMap(({ trainerIds }) => trainerIds))}::uuid[]) order by p.first_name, p.id`;

/** The coaches of listed sessions, as the caller calls them, in order of these names. */
const coachesCalled = (db: Transaction, sessions: Listed[]) =>
  rows(db, Called)`
    select c.id, c.name as "firstName"
    from app.called_in(${listOf(sessions.map(({ id }) => id))}::uuid[]) c order by c.name, c.id`;

/** What everybody reads who stands there: where it is, and the talks before and after. */
const Briefing = z.strictObject({
  venue: Venue.nullable(),
  participants: z.int().nullable(),
  preparation: Talk.nullable(),
  preparedOn: Day.nullable(),
  debriefing: Talk.nullable(),
  debriefedOn: Day.nullable(),
});

/** The talks around the session `s`; each is null while it has no date. */
export const preparation = sql`app.talk(s.preparation_on, s.preparation_at, s.preparation_minutes, s.preparation_how)`;
export const debriefing = sql`app.talk(s.debriefing_on, s.debriefing_at, s.debriefing_minutes, null)`;

/** The briefing of the session `s`. */
const briefing = sql`
  app.venue_shown(s.venue_id, s.own_way) as venue, s.participants,
  ${preparation} as preparation,
  s.prepared_on as "preparedOn",
  ${debriefing} as debriefing,
  s.debriefed_on as "debriefedOn"`;

const InsteadOf = z.strictObject({
  id: Id,
  day: Day,
  people: z.array(z.strictObject({ coach: Person, as: As, hadPlace: z.boolean() })),
});

const Ways = z.strictObject({
  ofDay: z.string().nullable(),
  ofVenue: z.string().nullable(),
  /** The other days still to come that go by the way of the venue. */
  otherDays: z.int(),
});

/** The ways to the session `s`. */
const waysThere = sql`json_build_object('ofDay', s.own_way,
  'ofVenue', (select l.how_to_get_there from app.venues l where l.id = s.venue_id),
  'otherDays', (select count(*) from app.sessions o where o.venue_id = s.venue_id and o.id <> s.id
    and o.day >= current_date
    and lower(o.during) > now() and o.own_way is null and o.cancelled_at is null))`;

/** One day whole, as the coordinator sees it. */
const SessionDetail = Briefing.extend({
  version: z.int(),
  organisationId: Id,
  organisationContactName: z.string().nullable(),
  organisationContactPhone: z.string().nullable(),
  themeId: Id.nullable(),
  venueId: Id.nullable(),
  ways: Ways,
  remark: z.string().nullable(),
  moves: z.int(),
  trainers: z.array(
    Person.extend({
      startsAt: TimeOfDay.nullable(),
      endsAt: TimeOfDay.nullable(),
      phone: z.string().nullable(),
      answer: TrainerAnswer.nullable(),
    }),
  ),
  cancelledAt: Moment.nullable(),
  insteadOf: InsteadOf.nullable(),
  madeAgainAs: Id.nullable(),
  seriesSessions: z.array(
    z.strictObject({ id: Id, number: z.int(), day: Day, cancelled: z.boolean() }),
  ),
});
export type SessionDetail = z.output<typeof SessionDetail>;

export const sessionDetail = (db: Transaction, id: string) =>
  row(db, SessionDetail)`
    select s.version, r.organisation_id as "organisationId", o.contact_name as "organisationContactName",
      o.contact_phone as "organisationContactPhone", s.theme_id as "themeId", s.venue_id as "venueId", ${briefing}, s.remark,
      ${waysThere} as ways, s.moves, coalesce((
        select json_agg(json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name,
          'startsAt', to_char(x.starts_at, 'HH24:MI'), 'endsAt', to_char(x.ends_at, 'HH24:MI'),
          'phone', c.phone, 'answer', ${trainerAnswer}) order by p.first_name)
        from app.session_trainers x join app.persons p on p.id = x.person_id
        left join app.contacts c on c.person_id = p.id where x.session_id = s.id), '[]') as trainers,
      ${iso(sql`s.cancelled_at`)} as "cancelledAt",
      (select json_build_object('id', e.id, 'day', e.day, 'people', ${whoWouldCome})
        from app.sessions e where e.id = s.instead_of) as "insteadOf",
      (select n.id from app.sessions n where n.instead_of = s.id) as "madeAgainAs",
      (select json_agg(json_build_object('id', e.id, 'number', e.number, 'day', e.day,
          'cancelled', e.cancelled_at is not null) order by e.day, e.starts_at)
        from app.sessions e where e.series_id = s.series_id) as "seriesSessions"
    from app.sessions s
    join app.series r on r.id = s.series_id
    join app.organisations o on o.id = r.organisation_id
    where s.id = ${id}`;

/** Coaches who would come to the cancelled day `e` or could still say yes, not asked for `s` yet; placed ones first. */
const whoWouldCome = sql`coalesce((
  select json_agg(json_build_object('coach', json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name),
      'as', i.taken_as, 'hadPlace', had.place) order by had.place desc, p.first_name, p.last_name)
  from app.invitations i join app.persons p on p.id = i.coach_id
  cross join lateral (select exists (
    select from app.assignments a where a.invitation_id = i.id and a.ended_by = 'cancelled') as place) had
  where i.session_id = e.id and i.withdrawn_at is null and (i.answer is distinct from 'no' or had.place)
    and not exists (select from app.invitations n where n.session_id = s.id and n.coach_id = i.coach_id and n.withdrawn_at is null)
  ), '[]')`;

/** With what its trainer was told last. */
const TrainerSession = Briefing.extend({ news: News.nullable() });

/** One day as its trainers and coaches see it, beside its line: first names and no question. */
export const trainerSession = (db: Transaction, id: string) =>
  row(db, TrainerSession)`
    select ${briefing}, app.news_to_me(s.id) as news from app.sessions s where s.id = ${id}`;

const KnownOrganisation = z.strictObject({ id: Id, name: z.string(), town: z.string().nullable() });

const KnownVenue = z.strictObject({
  id: Id,
  name: z.string(),
  town: z.string(),
  organisation: z.string().nullable(),
});

/** What a form about a new series can choose from. */
export async function knownToPlan(db: Transaction) {
  const [organisations, venues, trainers] = await Promise.all([
    rows(db, KnownOrganisation)`select id, name, town from app.organisations order by name`,
    rows(db, KnownVenue)`
      select l.id, l.name, l.town, o.name as organisation
      from app.venues l left join app.organisations o on o.id = l.organisation_id
      order by l.town, l.name, o.name`,
    rows(db, Person)`
      select p.id, p.first_name as "firstName", p.last_name as "lastName"
      from app.person_roles h join app.persons p on p.id = h.person_id
      where h.role = 'trainer' and p.blocked_on is null order by p.first_name, p.last_name`,
  ]);
  return { organisations, venues, trainers };
}

/** The coaches with a place elsewhere that a new time of this day would run into. */
export const placesThatWouldOverlap = (
  db: Transaction,
  session: string,
  { day, startsAt, endsAt }: { day: Day; startsAt: string; endsAt: string },
) =>
  rows(db, Person)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName"
    from app.assignments a
    join app.assignments b on b.coach_id = a.coach_id and b.session_id <> a.session_id and b.ended_at is null
    join app.persons p on p.id = a.coach_id
    where a.session_id = ${session} and a.ended_at is null
      and b.during && tstzrange((${day}::date + ${startsAt}::time) at time zone 'Europe/Brussels',
                                (${day}::date + ${endsAt}::time) at time zone 'Europe/Brussels')
    order by p.first_name`;

/** The days an organisation asked for from a day on, in order, at most so many. */
export const sessionsFor = (db: Transaction, organisation: string, from: Day, most: number) =>
  lines(
    db,
    sql`r.organisation_id = ${organisation} and s.day >= ${from}`,
    true,
    sql`limit ${most}`,
  );

/** A talk before or after a day, as a calendar shows it. */
const TalkInPeriod = Talk.extend({
  sessionId: Id,
  kind: z.enum(['preparation', 'debriefing']),
  name: z.string(),
});

/** Talks of a period that are agreed and not held yet, on another day than the one they are about. */
export const talksIn = (db: Transaction, { from, until }: Period) =>
  rows(db, TalkInPeriod)`
    select s.id as "sessionId", k.kind, coalesce(t.name, r.title) as name, k.on, to_char(k.at, 'HH24:MI') as at,
      k.minutes, k.how
    from app.sessions s
    join app.series r on r.id = s.series_id
    left join app.themes t on t.id = s.theme_id
    cross join lateral (values
      ('preparation', s.preparation_on, s.preparation_at, s.preparation_minutes, s.preparation_how, s.prepared_on),
      ('debriefing', s.debriefing_on, s.debriefing_at, s.debriefing_minutes, null, s.debriefed_on)
    ) as k (kind, "on", at, minutes, how, held_on)
    where s.cancelled_at is null and k.held_on is null and k.on between ${from} and ${until} and k.on <> s.day
      and s.day between ${from}::date - 100 and ${until}::date + 100
    order by k.on, k.at, s.id`;
