import { addressOf, wayTo } from '@app/domain/organisations/venue';
import type { DayNow } from '@app/domain/sessions/difference';
import type { Moment } from '@app/domain/moment';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Answer, Day, Id, Person, Talk, TimeOfDay, Venue } from '../shapes.ts';
import { debriefing, preparation } from './queries.ts';

const Counted = z.strictObject({
  id: Id,
  sequence: z.int(),
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  venue: Id.nullable(),
  where: Venue.nullable(),
  trainers: z.array(Id),
  preparation: Talk.nullable(),
  debriefing: Talk.nullable(),
  isPrepared: z.boolean(),
  isDebriefed: z.boolean(),
});

/** A day as people count on it, with its number in calendars. */
export type CountedDay = DayNow & Pick<z.output<typeof Counted>, 'id' | 'sequence' | 'where'>;

/** These days as people count on them; not one that does not happen, or is about not to. */
export async function daysCountedOn(db: Transaction, sessions: string[]): Promise<CountedDay[]> {
  const found = await rows(db, Counted)`
    select s.id, s.sequence, s.day, to_char(s.starts_at, 'HH24:MI') as from, to_char(s.ends_at, 'HH24:MI') as until,
      s.venue_id as venue, app.venue_shown(s.venue_id, s.own_way) as where,
      array(select x.person_id from app.session_trainers x where x.session_id = s.id order by 1) as trainers,
      ${preparation} as preparation, s.prepared_on is not null as "isPrepared",
      ${debriefing} as debriefing, s.debriefed_on is not null as "isDebriefed"
    from app.sessions s
    where s.id ${ofThese(sessions)} and s.cancelled_at is null and s.cancels_at is null`;
  return found.map(asCountedOn);
}

/** What follows from where a day is, and from which talks were held. */
export const asCountedOn = <
  Found extends { where: Venue | null; isPrepared: boolean; isDebriefed: boolean },
>({
  isPrepared,
  isDebriefed,
  ...day
}: Found) => ({
  ...day,
  address: day.where ? addressOf(day.where) : '',
  way: wayTo(day.where).join('\n'),
  held: [
    ...(isPrepared ? (['preparation'] as const) : []),
    ...(isDebriefed ? (['debriefing'] as const) : []),
  ],
});

const AtVenue = z.strictObject({ id: Id, venue: Id });

/** The days at these venues that are still to come. */
export const daysToComeAt = (db: Transaction, venues: string[], now: Moment) =>
  rows(db, AtVenue)`
    select s.id, s.venue_id as venue from app.sessions s
    where s.venue_id ${ofThese(venues)} and lower(s.during) > ${now}::timestamptz
      and s.cancelled_at is null and s.cancels_at is null`;

const Asked = z.strictObject({
  session: Id,
  invitation: Id,
  person: Person,
  answer: Answer.nullable(),
  hasPlace: z.boolean(),
  mayKnow: z.boolean(),
});
const Stands = z.strictObject({ session: Id, person: Person });

const person = sql`json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as person`;
const ofThese = (ids: string[]): SQL => sql`= any(${listOf(ids)}::uuid[])`;

/** Everybody who was asked for these days, and who stands there. */
export async function peopleOf(db: Transaction, sessions: string[]) {
  const [asked, trainers] = await Promise.all([
    rows(db, Asked)`
      select i.session_id as session, i.id as invitation, ${person}, i.answer, app.may_know_of(i.id) as "mayKnow",
        exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null) as "hasPlace"
      from app.invitations i join app.persons p on p.id = i.coach_id
      where i.session_id ${ofThese(sessions)} and i.withdrawn_at is null order by i.made_at, p.first_name, p.id`,
    rows(db, Stands)`
      select x.session_id as session, ${person}
      from app.session_trainers x join app.persons p on p.id = x.person_id
      where x.session_id ${ofThese(sessions)} order by p.first_name, p.id`,
  ]);
  return { asked, trainers };
}
