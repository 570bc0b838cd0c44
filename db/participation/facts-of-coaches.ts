import { noMoneyKept } from '@app/domain/compensation/kept-money';
import { addDays, monthOf } from '@app/domain/day';
import {
  items,
  type AskedFacts,
  type CoachFacts,
  type SessionFacts,
} from '@app/domain/participation/facts';
import { clashes } from '@app/domain/participation/private-wishes';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { awayOn, beginOf, observedDays, wentAlong } from '../coaches/pathway.ts';
import { NotOn, ThemeWish, TownLimit, wishedIn, WishedPerMonth } from '../coaches/wishes.ts';
import { UnreadWords, unreadIn } from '../coaches/words.ts';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { keptMoneyIn, KeptMoney } from '../compensation/kept-money.ts';
import { datesCountedOn, OtherDate } from '../dates/counted-on.ts';
import { rowsAtOnce } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Answer, As, Day, Id, Moment, TimeOfDay } from '../shapes.ts';
import { FollowedModule, firstTrained, followedModules } from '../training/queries.ts';
import type { GatheredSession } from './facts-of-session.ts';

/** A question as it stands; it is asked on the day that it left, was handed over or told. */
export const Question = z.strictObject({
  on: Day.nullable(),
  answerBy: Day,
  inATalk: z.boolean(),
  byPost: z.boolean(),
  told: z.array(z.enum(items)),
  answer: Answer.nullable(),
  as: As,
  /** Of her place, where she has one: the version of the terms by which it was given, and when somebody spoke with her. */
  place: z.strictObject({ termsVersion: z.int(), spokenAt: Moment.nullable() }).nullable(),
});

/** The invitation `i` in that form. */
export const asQuestion = sql`json_build_object(
  'on', (i.asked_at at time zone 'Europe/Brussels')::date,
  'answerBy', (i.answer_by at time zone 'Europe/Brussels')::date,
  'inATalk', i.channel in ('call', 'face-to-face'), 'byPost', i.channel = 'letter', 'told', i.told, 'answer', i.answer,
  'as', i.taken_as, 'place', (
    select json_build_object('termsVersion', a.terms_version, 'spokenAt', ${iso(sql`i.spoken_at`)})
    from app.assignments a where a.invitation_id = i.id and a.ended_at is null))`;

export const OtherPlace = z.strictObject({
  sessionId: Id,
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  town: z.string().nullable(),
});

/** A time that she was told about the ombudsperson. */
export const Introduction = z.strictObject({ on: Day, card: z.boolean() });

/** A version of the agreement note that she signed. */
export const SignedNote = z.strictObject({ validFrom: Day, on: Day });

/** That she said something of her papers, and whether that is still open. */
export const SaidOfPapers = z.strictObject({ on: Day, open: z.boolean() });

const CoachRow = z.strictObject({
  coachId: Id,
  starterTrainingOn: Day.or(z.literal('unknown')),
  observedOn: z.array(Day),
  followed: z.array(FollowedModule),
  themeWish: ThemeWish.shape.wish.nullable(),
  wishedPerMonth: WishedPerMonth,
  saidOfDay: z.strictObject({ answer: Answer, on: Day }).nullable(),
  perWeek: z.int().nullable(),
  perMonth: z.int().nullable(),
  notInHolidays: z.boolean(),
  notOn: z.array(NotOn),
  towns: z.array(TownLimit),
  unread: UnreadWords.nullable(),
  unfree: z.boolean(),
  notForOrganisations: z.array(Id),
  notWithPeople: z.array(Id),
  introductions: z.array(Introduction),
  signedNotes: z.array(SignedNote),
  papers: z.array(SaidOfPapers),
  money: KeptMoney.nullable(),
  wentAlongBefore: z.boolean(),
  otherPlaces: z.array(OtherPlace),
  otherDates: z.array(OtherDate.omit({ day: true })),
  lastAskedOn: Day.nullable(),
  question: Question.nullable(),
});
type CoachRow = z.output<typeof CoachRow>;

export interface GatheredCoach {
  facts: CoachFacts;
  /** What she was asked; `null` when she was not, or when the question did not leave yet. */
  asked: AskedFacts | null;
  /** The question to her about this session, asked or about to leave. */
  question: CoachRow['question'];
  unread: CoachRow['unread'];
}

/** What is known about these coaches for a session; about all who go along now, when none are named. */
export async function factsOfCoaches(
  db: Transaction,
  { facts: session, themeId, organisationId }: GatheredSession,
  coachIds?: string[],
) {
  if (coachIds?.length === 0) return new Map<string, GatheredCoach>();

  const { from, until } = aroundDay(session.day);
  const beside = [
    ...session.trainers.map(({ personId }) => personId),
    ...session.coaches.map(({ coachId }) => coachId),
    ...session.observers,
  ];
  const found = await rowsAtOnce(db, CoachRow)`
    with chosen as (
      select c.person_id from app.coaches c
      where ${chosen(coachIds, session)}
    ),
    trained as (
      select d.coach_id, ${firstTrained} as first from app.completions d
      join app.modules m on m.id = d.module_id and m.kind = 'starter' group by d.coach_id
    ),
    followed as (
      select coach_id, json_agg(stands) as modules from ${followedModules(sql`b.theme_id is null or b.theme_id = ${themeId}`)} group by coach_id
    ),
    observed as (
      select o.coach_id, json_agg(o.day order by o.day) as days from ${observedDays} o group by o.coach_id
    ),
    days as (
      select coach_id, json_agg(json_build_object('weekday', weekday, 'part', part)) as not_on from app.coach_days group by coach_id
    ),
    towns as (
      select coach_id, json_agg(json_build_object('town', town, 'wish', wish) order by town) as wished from app.coach_towns group by coach_id
    ),
    places as (
      select a.coach_id, json_agg(json_build_object(
        'sessionId', s.id, 'day', s.day, 'from', to_char(s.starts_at, 'HH24:MI'), 'until', to_char(s.ends_at, 'HH24:MI'),
        'town', nullif(l.town, '')) order by s.day, s.starts_at) as taken
      from app.assignments a
      join app.sessions s on s.id = a.session_id and s.day between ${from} and ${until} and s.id <> ${session.sessionId}
      left join app.venues l on l.id = s.venue_id
      where a.ended_at is null group by a.coach_id
    ),
    introduced as (
      select coach_id, json_agg(json_build_object('on', told_on, 'card', card_given) order by told_on) as told
      from app.introductions group by coach_id
    ),
    signed as (
      select s.coach_id, json_agg(json_build_object('validFrom', v.valid_from, 'on', s.signed_on) order by v.valid_from) as notes
      from app.note_signatures s join app.agreement_notes v on v.id = s.note_id group by s.coach_id
    ),
    papers as (
      select coach_id, json_agg(json_build_object('on', said_on, 'open', is_open) order by said_on) as said
      from app.papers_answers group by coach_id
    ),
    went as (select distinct coach_id from ${wentAlong} where began < ${beginOf(session.day)}),
    dates as (
      select d.coach_id, json_agg(json_build_object('from', d.begins, 'until', d.ends) order by d.begins) as taken
      from ${datesCountedOn} d where d.day = ${session.day} group by d.coach_id
    ),
    said as (
      select distinct on (q.coach_id) q.coach_id, json_build_object('answer', a.answer, 'on', a.heard_on) as of_day
      from app.availability_answers a join app.availability_questions q on q.id = a.question_id
      where a.session_id = ${session.sessionId} and a.about_day = ${session.day}
      order by q.coach_id, a.written_at desc, a.question_id
    ),
    wishes as (
      select coach_id,
        coalesce(json_agg(target_id) filter (where kind = 'organisation'), '[]') as organisations,
        coalesce(json_agg(target_id) filter (where kind = 'person'), '[]') as people
      from app.exclusions group by coach_id
    )
    select chosen.person_id as "coachId", coalesce(trained.first::text, 'unknown') as "starterTrainingOn",
      coalesce(observed.days, '[]') as "observedOn",
      coalesce(followed.modules, '[]') as followed, wish.wish as "themeWish", ${wishedIn(sql`bounds`)} as "wishedPerMonth",
      said.of_day as "saidOfDay", bounds.per_week as "perWeek", bounds.per_month as "perMonth", coalesce(bounds.not_in_holidays, false) as "notInHolidays",
      coalesce(days.not_on, '[]') as "notOn", coalesce(towns.wished, '[]') as towns, ${unreadIn(sql`bounds`)} as unread,
      unfree.day is not null as unfree,
      coalesce(wishes.organisations, '[]') as "notForOrganisations",
      coalesce(wishes.people, '[]') as "notWithPeople",
      coalesce(introduced.told, '[]') as introductions, coalesce(signed.notes, '[]') as "signedNotes", coalesce(papers.said, '[]') as papers, money.kept as money, went.coach_id is not null as "wentAlongBefore",
      coalesce(places.taken, '[]') as "otherPlaces", coalesce(dates.taken, '[]') as "otherDates",
      ((select max(x.asked_at) from app.invitations x
        where x.coach_id = chosen.person_id and x.session_id <> ${session.sessionId}) at time zone 'Europe/Brussels')::date as "lastAskedOn",
      case when i.id is null then null else ${asQuestion} end as question
    from chosen
    left join app.coach_limits bounds on bounds.coach_id = chosen.person_id
    left join app.coach_themes wish on wish.coach_id = chosen.person_id and wish.theme_id = ${themeId}
    left join app.unfree_days unfree on unfree.coach_id = chosen.person_id and unfree.day = ${session.day}
    left join app.invitations i on i.coach_id = chosen.person_id and i.session_id = ${session.sessionId} and i.withdrawn_at is null
    left join trained on trained.coach_id = chosen.person_id
    left join followed on followed.coach_id = chosen.person_id
    left join said on said.coach_id = chosen.person_id
    left join observed on observed.coach_id = chosen.person_id
    left join days on days.coach_id = chosen.person_id
    left join towns on towns.coach_id = chosen.person_id
    left join introduced on introduced.coach_id = chosen.person_id
    left join signed on signed.coach_id = chosen.person_id
    left join papers on papers.coach_id = chosen.person_id
    left join ${keptMoneyIn(session.day, session.day, session.sessionId)} money on money.coach_id = chosen.person_id
    left join went on went.coach_id = chosen.person_id
    left join places on places.coach_id = chosen.person_id
    left join dates on dates.coach_id = chosen.person_id
    left join wishes on wishes.coach_id = chosen.person_id`;

  return new Map(found.map((row) => [row.coachId, coachOf(row, session, organisationId, beside)]));
}

function coachOf(
  row: CoachRow,
  { day }: SessionFacts,
  organisationId: string,
  beside: string[],
): GatheredCoach {
  const { perWeek, perMonth, notInHolidays, notOn, towns, unread, question, money } = row;
  const { notForOrganisations, notWithPeople } = row;
  const wishes = { unfreeDays: row.unfree ? [day] : [], notForOrganisations, notWithPeople };
  const personIds = beside.filter((person) => person !== row.coachId);
  const unavailable = clashes(wishes, { day, organisationId, personIds });
  return {
    facts: {
      coachId: row.coachId,
      starterTrainingOn: row.starterTrainingOn,
      observedOn: row.observedOn,
      followed: row.followed,
      themeWish: row.themeWish,
      wishedPerMonth: row.wishedPerMonth,
      introductions: row.introductions,
      signedNotes: row.signedNotes,
      papers: row.papers,
      wentAlongBefore: row.wentAlongBefore,
      otherPlaces: row.otherPlaces,
      otherDates: row.otherDates,
      lastAskedOn: row.lastAskedOn,
      // Beside a private wish her answer would say what she kept to herself.
      saidOfDay: unavailable ? null : row.saidOfDay,
      limits: { perWeek, perMonth, notInHolidays, notOn, towns, unread: unread?.words ?? null },
      unavailable,
      money: money ?? noMoneyKept,
    },
    asked: question?.on ? question : null,
    question,
    unread,
  };
}

/** Far enough for everything that counts per week, per month or in a row. */
function aroundDay(day: Day) {
  const first = `${monthOf(day)}-01`;
  return { from: addDays(first, -10), until: addDays(first, 45) };
}

/** Without names: everybody who neither stopped nor pauses on that day, or who has a place on it all the same. */
const chosen = (coachIds: string[] | undefined, { day, coaches, observers }: SessionFacts) => {
  if (coachIds) return sql`c.person_id in ${coachIds}`;
  const placed = [...coaches.map(({ coachId }) => coachId), ...observers];
  return sql`not ${awayOn(sql`c.person_id`, day)}
    or c.person_id = any (${listOf(placed)}::uuid[])`;
};
