import { addDays, monthOf, type Day } from '@app/domain/day';
import type { CoachFacts, DayFacts, Item, OtherPlace } from '@app/domain/participation/facts';
import type { OwnChoice, Recorded, RecordedReason } from '@app/domain/participation/lifting';
import { clashes } from '@app/domain/participation/private-wishes';
import { firstTerms, type Terms } from '@app/domain/participation/terms';
import { sql } from 'drizzle-orm';
import { asRules, type Transaction } from '../database.ts';

/** What is known about a day and about coaches for it, gathered in a constant number of queries. */
export interface Gathered {
  day: DayFacts;
  /** By coach id. */
  coaches: Map<string, GatheredCoach>;
  terms: Terms[];
  recorded: Recorded;
}

export interface GatheredCoach {
  facts: CoachFacts;
  asked: {
    on: Day;
    answerBy: Day;
    inATalk: boolean;
    byPost: boolean;
    told: Item[];
    answer: 'yes' | 'no' | 'undecided' | null;
    as: 'coach' | 'observer';
  } | null;
}

/** Facts about one day and one coach, some coaches, or all who go along now. */
export const factsAbout = (
  db: Transaction,
  session: string,
  today: Day,
  coachIds?: string[],
): Promise<Gathered | null> =>
  asRules(db, async () => {
    const day = await factsOfDay(db, session, today);
    if (!day) return null;

    const [coaches, terms, reasons, ownChoices] = await Promise.all([
      factsOfCoaches(db, day, coachIds),
      allTerms(db),
      rows<RecordedReason>(
        db,
        sql`select session_id as "sessionId", coach_id as "coachId", condition, reason as words,
              (written_at at time zone 'Europe/Brussels')::date as on
            from app.reasons where session_id = ${session} and about_day = ${day.facts.day}`,
      ),
      rows<OwnChoice>(
        db,
        sql`select session_id as "sessionId", coach_id as "coachId", condition, heard_on as on
            from app.own_choices where session_id = ${session} and about_day = ${day.facts.day}`,
      ),
    ]);
    return { day: day.facts, coaches, terms, recorded: { reasons, ownChoices } };
  });

const rows = <Row>(db: Transaction, query: ReturnType<typeof sql>) =>
  db.execute(query) as unknown as Promise<Row[]>;

async function allTerms(db: Transaction): Promise<Terms[]> {
  const found = await rows<{ version: number; startsOn: Day; numbers: Terms }>(
    db,
    sql`
    select version, starts_on as "startsOn", numbers from app.terms order by version`,
  );
  return found.map(({ version, startsOn, numbers }) => ({
    ...firstTerms,
    ...numbers,
    version,
    startsOn,
  }));
}

interface DayKnown {
  facts: DayFacts;
  themeId: string | null;
  organisationId: string;
}

async function factsOfDay(db: Transaction, session: string, today: Day): Promise<DayKnown | null> {
  const [found] = await rows<
    DayKnown['facts'] & {
      themeId: string | null;
      organisationId: string;
      routeKnown: boolean;
      placeKnown: boolean;
      themeKnown: boolean;
    }
  >(
    db,
    sql`
    select s.id as "sessionId", s.day, to_char(s.starts_at, 'HH24:MI') as from, to_char(s.ends_at, 'HH24:MI') as until,
      nullif(l.town, '') as town, s.theme_id as "themeId", r.organisation_id as "organisationId",
      s.coaches_needed as "coachesNeeded", s.participants,
      l.id is not null as "placeKnown", l.how_to_get_there is not null or l.address is not null as "routeKnown",
      coalesce((
        select json_agg(json_build_object(
          'personId', x.person_id,
          'from', to_char(coalesce(x.starts_at, s.starts_at), 'HH24:MI'),
          'until', to_char(coalesce(x.ends_at, s.ends_at), 'HH24:MI')) order by x.person_id)
        from app.session_trainers x where x.session_id = s.id), '[]') as trainers,
      coalesce((
        select json_agg(json_build_object('coachId', a.coach_id, 'timesBefore', (
          select count(*) from app.assignments b join app.sessions y on y.id = b.session_id
          where b.coach_id = a.coach_id and b.taken_as = 'coach' and b.ended_at is null and y.day < s.day and y.cancelled_at is null)) order by a.coach_id)
        from app.assignments a where a.session_id = s.id and a.taken_as = 'coach' and a.ended_at is null), '[]') as coaches,
      coalesce((
        select json_agg(a.coach_id order by a.coach_id)
        from app.assignments a where a.session_id = s.id and a.taken_as = 'observer' and a.ended_at is null), '[]') as observers,
      (select json_build_object(
          'trainerIds', coalesce((select json_agg(x.person_id) from app.session_trainers x where x.session_id = e.id), '[]'),
          'coachIds', coalesce((select json_agg(a.coach_id) from app.assignments a
            where a.session_id = e.id and a.taken_as = 'coach' and a.ended_at is null), '[]'))
        from app.sessions e
        where e.series_id = s.series_id and e.number < s.number and e.cancelled_at is null
        order by e.number desc limit 1) as "earlierInSeries",
      case when coalesce(s.prepared_on, s.preparation_on) is null then null else json_build_object(
        'on', coalesce(s.prepared_on, s.preparation_on), 'minutes', s.preparation_minutes) end as preparation,
      case when coalesce(s.debriefed_on, s.debriefing_on) is null then null else json_build_object(
        'on', coalesce(s.debriefed_on, s.debriefing_on), 'minutes', s.debriefing_minutes) end as debriefing
    from app.sessions s
    join app.series r on r.id = s.series_id
    left join app.places l on l.id = s.place_id
    where s.id = ${session}`,
  );
  if (!found) return null;

  const { themeId, organisationId, routeKnown, placeKnown, ...facts } = found;
  const ready: Record<Item, boolean> = {
    date: true,
    hours: true,
    place: placeKnown,
    route: routeKnown,
    theme: themeId !== null,
    group: facts.participants !== null,
    trainer: facts.trainers.length > 0,
    role: true,
    money: true,
    contact: true,
  };
  const information = (Object.keys(ready) as Item[]).filter((item) => ready[item]);
  return { facts: { ...facts, today, information }, themeId, organisationId };
}

interface CoachRow extends Omit<CoachFacts, 'unavailable' | 'otherPlaces' | 'limits'> {
  perWeek: number | null;
  perMonth: number | null;
  notOn: CoachFacts['limits']['notOn'];
  unfree: boolean;
  notForOrganisations: string[];
  notWithPeople: string[];
  otherPlaces: OtherPlace[];
  asked: GatheredCoach['asked'];
}

async function factsOfCoaches(
  db: Transaction,
  { facts: day, themeId, organisationId }: DayKnown,
  coachIds?: string[],
) {
  if (coachIds?.length === 0) return new Map<string, GatheredCoach>();

  const { from, until } = aroundDay(day.day);
  const beside = [
    ...day.trainers.map(({ personId }) => personId),
    ...day.coaches.map(({ coachId }) => coachId),
    ...day.observers,
  ];
  const found = await rows<CoachRow>(
    db,
    sql`
    with chosen as (
      select c.person_id, c.starter_training_on, c.looked_on_before from app.coaches c
      where ${chosen(coachIds, day.day)}
    ),
    observed as (
      select coach_id, json_agg(observed_on order by observed_on) as days from app.observations group by coach_id
    ),
    days as (
      select coach_id, json_agg(json_build_object('weekday', weekday, 'part', part)) as not_on from app.coach_days group by coach_id
    ),
    places as (
      select a.coach_id, json_agg(json_build_object(
        'sessionId', s.id, 'day', s.day, 'from', to_char(s.starts_at, 'HH24:MI'), 'until', to_char(s.ends_at, 'HH24:MI'),
        'town', nullif(l.town, '')) order by s.day, s.starts_at) as taken
      from app.assignments a
      join app.sessions s on s.id = a.session_id and s.day between ${from} and ${until} and s.id <> ${day.sessionId}
      left join app.places l on l.id = s.place_id
      where a.ended_at is null group by a.coach_id
    ),
    wishes as (
      select coach_id,
        coalesce(json_agg(target_id) filter (where kind = 'organisation'), '[]') as organisations,
        coalesce(json_agg(target_id) filter (where kind = 'person'), '[]') as people
      from app.exclusions group by coach_id
    )
    select chosen.person_id as "coachId", coalesce(chosen.starter_training_on::text, 'unknown') as "starterTrainingOn",
      coalesce(observed.days::jsonb, '[]') || case when chosen.looked_on_before is null then '[]'::jsonb
        else jsonb_build_array(chosen.looked_on_before) end as "observedOn",
      wish.wish as "themeWish", false as "wantsMoreOften",
      bounds.per_week as "perWeek", bounds.per_month as "perMonth",
      coalesce(days.not_on, '[]') as "notOn",
      unfree.day is not null as unfree,
      coalesce(wishes.organisations, '[]') as "notForOrganisations",
      coalesce(wishes.people, '[]') as "notWithPeople",
      coalesce(places.taken, '[]') as "otherPlaces",
      ((select max(x.asked_at) from app.invitations x
        where x.coach_id = chosen.person_id and x.session_id <> ${day.sessionId}) at time zone 'Europe/Brussels')::date as "lastAskedOn",
      case when i.id is null then null else json_build_object(
        'on', (i.asked_at at time zone 'Europe/Brussels')::date,
        'answerBy', (i.answer_by at time zone 'Europe/Brussels')::date,
        'inATalk', i.channel in ('call', 'face-to-face'), 'byPost', i.channel = 'letter', 'told', i.told, 'answer', i.answer,
        'as', i.taken_as) end as asked
    from chosen
    left join app.coach_limits bounds on bounds.coach_id = chosen.person_id
    left join app.coach_themes wish on wish.coach_id = chosen.person_id and wish.theme_id = ${themeId}
    left join app.unfree_days unfree on unfree.coach_id = chosen.person_id and unfree.day = ${day.day}
    left join app.invitations i on i.coach_id = chosen.person_id and i.session_id = ${day.sessionId} and i.withdrawn_at is null
    left join observed on observed.coach_id = chosen.person_id
    left join days on days.coach_id = chosen.person_id
    left join places on places.coach_id = chosen.person_id
    left join wishes on wishes.coach_id = chosen.person_id`,
  );

  return new Map(found.map((row) => [row.coachId, coachOf(row, day, organisationId, beside)]));
}

function coachOf(
  row: CoachRow,
  { day }: DayFacts,
  organisationId: string,
  beside: string[],
): GatheredCoach {
  const { perWeek, perMonth, notOn, unfree, notForOrganisations, notWithPeople, asked, ...facts } =
    row;
  const wishes = { unfreeDays: unfree ? [day] : [], notForOrganisations, notWithPeople };
  const personIds = beside.filter((person) => person !== row.coachId);
  return {
    facts: {
      ...facts,
      limits: { perWeek, perMonth, notOn },
      unavailable: clashes(wishes, { day, organisationId, personIds }),
    },
    asked,
  };
}

/** Far enough for everything that counts per week, per month or in a row. */
function aroundDay(day: Day) {
  const first = `${monthOf(day)}-01`;
  return { from: addDays(first, -10), until: addDays(first, 45) };
}

/** Without names: everybody who neither stopped nor pauses on that day. */
const chosen = (coachIds: string[] | undefined, day: Day) => {
  if (!coachIds)
    return sql`(c.stopped_on is null or c.stopped_on > ${day}) and (c.paused_on is null or c.paused_on > ${day})`;
  return sql`c.person_id in ${coachIds}`;
};
