import { stages } from '@app/domain/coaches/pathway';
import type { Day } from '@app/domain/day';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day as ADay, Id, Person } from '../shapes.ts';
import { trainedOn } from '../training/queries.ts';
import { awayOn, coversDay, observedDays, stoppedOn } from './pathway.ts';

/** As `stageOn` decides it. */
export const Stage = z.enum(stages);

/** Where a coach is on her way on a day: what she said, else what she followed and how often she observed. */
export const stageOn = (coachId: SQL, day: Day) => sql`
  case
    when ${stoppedOn(coachId, day)} then 'stopped'
    when ${awayOn(coachId, day)} then 'paused'
    when ${trainedOn(coachId)} <= ${day} then
      case when exists (select from ${observedDays} o where o.coach_id = ${coachId} and o.day <= ${day}) then 'coach'
        else 'observing' end
    when ${trainedOn(coachId)} is not null or exists (
      select from app.pathway_steps w where w.coach_id = ${coachId} and w.stage = 'training' and ${coversDay(day)}) then 'training'
    else 'meeting' end`;

/** The first day to come, today with it, on which a coach has a place. */
export const nextDayOf = (coachId: SQL, today: Day) => sql`(
  select min(s.day) from app.assignments a join app.sessions s on s.id = a.session_id
  where a.coach_id = ${coachId} and a.ended_at is null and s.cancelled_at is null and s.day >= ${today})`;

/** Where she is on her way, as far as it tells what comes next. */
export const Way = z.strictObject({
  stage: Stage,
  since: ADay.nullable(),
  trainedOn: ADay.nullable(),
  nextDay: ADay.nullable(),
  readOn: ADay.nullable(),
});

/** That of a coach who is at this stage today. */
export const wayOn = (coachId: SQL, stage: SQL, today: Day) => sql`(
  select json_build_object('stage', here.stage,
    'since', case
      when here.stage in ('paused', 'stopped') then away.from_day
      when here.stage = 'observing' then trained.day
      else (select w.from_day from app.pathway_steps w where w.coach_id = ${coachId} and w.stage = here.stage) end,
    'trainedOn', trained.day, 'nextDay', ${nextDayOf(coachId, today)},
    'readOn', (away.read_at at time zone 'Europe/Brussels')::date)
  from (select ${stage} as stage) here
  cross join (select ${trainedOn(coachId)} as day) trained
  left join app.pathway_steps away on away.coach_id = ${coachId} and away.stage = here.stage and away.stage in ('paused', 'stopped')
    and away.from_day <= ${today} and (away.until_day is null or away.until_day > ${today}))`;

const OnTheWay = z.strictObject({
  coach: Person,
  phone: z.string().nullable(),
  way: Way,
  step: Id.nullable(),
});

/** Coaches who are not standing there yet, or not now: what comes next for each is the coordinator's to think of. */
export const coachesOnTheirWay = (db: Transaction, today: Day) =>
  rows(db, OnTheWay)`
    with staged as (select k.person_id as id, ${stageOn(sql`k.person_id`, today)} as stage from app.coaches k)
    select json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach, c.phone,
      ${wayOn(sql`staged.id`, sql`staged.stage`, today)} as way,
      (select w.id from app.pathway_steps w where w.coach_id = staged.id and w.stage = staged.stage and ${coversDay(today)}) as step
    from staged join app.persons p on p.id = staged.id left join app.contacts c on c.person_id = p.id
    where staged.stage <> 'coach' order by p.first_name, p.last_name, p.id`;

const SaidOnPage = z.strictObject({
  step: Id,
  coach: Person,
  phone: z.string().nullable(),
  stage: z.enum(['paused', 'stopped']),
  from: ADay,
  until: ADay.nullable(),
  channel: z.string().nullable(),
  endedChannel: z.string().nullable(),
  /** Days to come on which she has a place, and places that she gave back with what she said. */
  keeps: z.int(),
  gaveBack: z.int(),
});

/** What coaches said themselves of being away and of coming back, and no coordinator read yet. */
export const unreadSteps = (db: Transaction) =>
  rows(db, SaidOnPage)`
    select w.id as step, json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach, c.phone,
      w.stage, w.from_day as from, w.until_day as until, w.channel, w.ended_channel as "endedChannel",
      (select count(*)::int from app.days_with_place(w.coach_id)) as keeps,
      (select count(*)::int from app.answers a
        where a.coach_id = w.coach_id and a.answer = 'gave-back' and a.written_at = w.written_at)
        + (select count(*)::int from app.date_questions q
          where q.coach_id = w.coach_id and q.answer = 'no' and q.answered_at = w.written_at) as "gaveBack"
    from app.pathway_steps w join app.persons p on p.id = w.coach_id left join app.contacts c on c.person_id = w.coach_id
    where w.stage in ('paused', 'stopped') and w.read_at is null and 'page' in (w.channel, w.ended_channel)
    order by w.written_at, w.id`;
