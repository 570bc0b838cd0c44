import { noMoneyKept } from '@app/domain/compensation/kept-money';
import { addDays } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import type { AskedFacts, CoachFacts } from '@app/domain/participation/facts';
import { clashes } from '@app/domain/participation/private-wishes';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { observedDays, wentAlong } from '../coaches/pathway.ts';
import { NotOn, ThemeWish, TownLimit } from '../coaches/wishes.ts';
import { UnreadWords, unreadIn } from '../coaches/words.ts';
import type { Transaction } from '../database.ts';
import { keptMoneyIn, KeptMoney } from '../compensation/kept-money.ts';
import { datesCountedOn, OtherDate } from '../dates/counted-on.ts';
import { rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Day, Id } from '../shapes.ts';
import { FollowedModule, followedModules, trainedOn } from '../training/queries.ts';
import {
  asQuestion,
  Introduction,
  OtherPlace,
  Question,
  SaidOfPapers,
  SignedNote,
} from './facts-of-coaches.ts';
import type { GatheredSession } from './facts-of-session.ts';

const PlacedCoach = z.strictObject({
  coachId: Id,
  starterTrainingOn: Day.or(z.literal('unknown')),
  observedOn: z.array(Day),
  followed: z.array(z.strictObject({ themeId: Id.nullable(), stands: FollowedModule })),
  themes: z.array(z.strictObject({ themeId: Id, wish: ThemeWish.shape.wish })),
  perWeek: z.int().nullable(),
  perMonth: z.int().nullable(),
  notInHolidays: z.boolean(),
  notOn: z.array(NotOn),
  towns: z.array(TownLimit),
  unread: UnreadWords.nullable(),
  unfreeDays: z.array(Day),
  notForOrganisations: z.array(Id),
  notWithPeople: z.array(Id),
  introductions: z.array(Introduction),
  signedNotes: z.array(SignedNote),
  papers: z.array(SaidOfPapers),
  money: KeptMoney.nullable(),
  wentAlong: Day.nullable(),
  places: z.array(OtherPlace),
  dates: z.array(OtherDate),
});
type PlacedCoach = z.output<typeof PlacedCoach>;

const AskedAbout = z.strictObject({ sessionId: Id, coachId: Id, question: Question });

/** A place that somebody has, with all that is known about her for that day. */
export interface GatheredPlace {
  sessionId: string;
  coach: CoachFacts;
  /** Null when she was not asked, or when the question did not leave yet. */
  asked: AskedFacts | null;
  /** By which terms it was given, and when somebody spoke with her since. */
  given: { termsVersion: number; spokenAt: Moment | null } | null;
}

/** Every place in these sessions, in two questions however many there are. */
export async function factsOfPlaces(
  db: Transaction,
  sessions: readonly GatheredSession[],
): Promise<GatheredPlace[]> {
  const taken = sessions.flatMap((session) =>
    placesIn(session).map((coachId) => ({ session, coachId })),
  );
  if (taken.length === 0) return [];

  const days = sessions.map(({ facts: { day } }) => day).toSorted();
  const [from, until] = [addDays(days[0]!, -45), addDays(days.at(-1)!, 45)];
  const coachIds = sql`${listOf([...new Set(taken.map(({ coachId }) => coachId))])}::uuid[]`;
  const sessionIds = sql`${listOf(sessions.map(({ facts }) => facts.sessionId))}::uuid[]`;
  const [coaches, asked] = await Promise.all([
    rows(db, PlacedCoach)`
      with followed as (
        select one.coach_id, json_agg(json_build_object('themeId', about.theme_id, 'stands', one.stands)) as modules
        from ${followedModules(sql`true`)} join app.modules about on about.id = one.module_id
        where one.coach_id = any (${coachIds}) group by one.coach_id)
      select c.person_id as "coachId", coalesce(${trainedOn(sql`c.person_id`)}::text, 'unknown') as "starterTrainingOn",
        coalesce((select json_agg(o.day) from ${observedDays} o where o.coach_id = c.person_id), '[]') as "observedOn",
        coalesce(followed.modules, '[]') as followed,
        coalesce((select json_agg(json_build_object('themeId', t.theme_id, 'wish', t.wish)) from app.coach_themes t
          where t.coach_id = c.person_id), '[]') as themes,
        bounds.per_week as "perWeek", bounds.per_month as "perMonth", coalesce(bounds.not_in_holidays, false) as "notInHolidays",
        coalesce((select json_agg(json_build_object('weekday', d.weekday, 'part', d.part)) from app.coach_days d
          where d.coach_id = c.person_id), '[]') as "notOn",
        coalesce((select json_agg(json_build_object('town', w.town, 'wish', w.wish) order by w.town) from app.coach_towns w
          where w.coach_id = c.person_id), '[]') as towns,
        ${unreadIn(sql`bounds`)} as unread,
        coalesce((select json_agg(u.day) from app.unfree_days u where u.coach_id = c.person_id and u.day >= ${from}), '[]') as "unfreeDays",
        coalesce((select json_agg(e.target_id) from app.exclusions e
          where e.coach_id = c.person_id and e.kind = 'organisation'), '[]') as "notForOrganisations",
        coalesce((select json_agg(e.target_id) from app.exclusions e
          where e.coach_id = c.person_id and e.kind = 'person'), '[]') as "notWithPeople",
        coalesce((select json_agg(json_build_object('on', n.told_on, 'card', n.card_given) order by n.told_on)
          from app.introductions n where n.coach_id = c.person_id), '[]') as introductions,
        coalesce((select json_agg(json_build_object('validFrom', v.valid_from, 'on', s.signed_on) order by v.valid_from)
          from app.note_signatures s join app.agreement_notes v on v.id = s.note_id
          where s.coach_id = c.person_id), '[]') as "signedNotes",
        coalesce((select json_agg(json_build_object('on', a.said_on, 'open', a.is_open) order by a.said_on)
          from app.papers_answers a where a.coach_id = c.person_id), '[]') as papers,
        (select (min(w.began) at time zone 'Europe/Brussels')::date::text from ${wentAlong} w where w.coach_id = c.person_id) as "wentAlong",
        money.kept as money,
        coalesce((select json_agg(json_build_object(
            'sessionId', s.id, 'day', s.day, 'from', to_char(s.starts_at, 'HH24:MI'), 'until', to_char(s.ends_at, 'HH24:MI'),
            'town', nullif(l.town, '')) order by s.day, s.starts_at)
          from app.assignments a join app.sessions s on s.id = a.session_id and s.day between ${from} and ${until}
          left join app.venues l on l.id = s.venue_id
          where a.coach_id = c.person_id and a.ended_at is null), '[]') as places,
        coalesce((select json_agg(json_build_object('day', d.day, 'from', d.begins, 'until', d.ends) order by d.day, d.begins)
          from ${datesCountedOn} d where d.coach_id = c.person_id and d.day between ${from} and ${until}), '[]') as dates
      from app.coaches c left join app.coach_limits bounds on bounds.coach_id = c.person_id
      left join followed on followed.coach_id = c.person_id
      left join ${keptMoneyIn(days[0]!, days.at(-1)!, null)} money on money.coach_id = c.person_id
      where c.person_id = any (${coachIds})`,
    rows(db, AskedAbout)`
      select i.session_id as "sessionId", i.coach_id as "coachId", ${asQuestion} as question
      from app.invitations i
      where i.session_id = any (${sessionIds}) and i.coach_id = any (${coachIds}) and i.withdrawn_at is null`,
  ]);
  const byId = new Map(coaches.map((one) => [one.coachId, one]));
  const questions = new Map(asked.map((one) => [`${one.sessionId} ${one.coachId}`, one.question]));
  return taken.flatMap(({ session, coachId }) => {
    const { sessionId } = session.facts;
    const coach = byId.get(coachId);
    const question = questions.get(`${sessionId} ${coachId}`);
    if (!coach) return [];
    return [
      {
        sessionId,
        coach: coachOn(session, coach),
        asked: question?.on ? question : null,
        given: question?.place ?? null,
      },
    ];
  });
}

const placesIn = ({ facts: { coaches, observers } }: GatheredSession) => [
  ...coaches.map(({ coachId }) => coachId),
  ...observers,
];

function coachOn(
  session: GatheredSession,
  { themes, places, dates, ...coach }: PlacedCoach,
): CoachFacts {
  const { facts, themeId, organisationId } = session;
  const { coachId, starterTrainingOn, observedOn, perWeek, perMonth, notInHolidays, notOn, towns } =
    coach;
  const personIds = [...facts.trainers.map(({ personId }) => personId), ...placesIn(session)];
  return {
    coachId,
    starterTrainingOn,
    observedOn,
    followed: coach.followed
      .filter((one) => one.themeId === null || one.themeId === themeId)
      .map(({ stands }) => stands),
    themeWish: themes.find((one) => one.themeId === themeId)?.wish ?? null,
    wishedPerMonth: null,
    unavailable: clashes(coach, {
      day: facts.day,
      organisationId,
      personIds: personIds.filter((person) => person !== coachId),
    }),
    limits: { perWeek, perMonth, notInHolidays, notOn, towns, unread: coach.unread?.words ?? null },
    introductions: coach.introductions,
    signedNotes: coach.signedNotes,
    papers: coach.papers,
    money: coach.money ?? noMoneyKept,
    wentAlongBefore: coach.wentAlong !== null && coach.wentAlong < facts.day,
    otherPlaces: places.filter(({ sessionId }) => sessionId !== facts.sessionId),
    otherDates: dates.filter(({ day }) => day === facts.day).map(({ day: _, ...hours }) => hours),
    lastAskedOn: null,
    saidOfDay: null,
  };
}
