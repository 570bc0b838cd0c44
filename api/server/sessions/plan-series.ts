import type { addSeries } from '@app/contract/sessions/planning';
import type { Transaction } from '@app/db/database';
import { organisationNamed, sameNameElsewhere, venueNamed } from '@app/db/organisations/commands';
import { addSeries as keepSeries, addSession, type SessionValues } from '@app/db/sessions/commands';
import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import type { z } from 'zod';
import { refuse } from '../http/problem.ts';
import { refuseUnseenTalks, talksAtOneHour } from './talks-at-one-hour.ts';
import { themeNamed } from './theme-named.ts';
import { trainersNamed } from './trainers-named.ts';

type NewSeries = z.output<typeof addSeries.schema.body>;
type PlannedSession = NewSeries['sessions'][number];

/** Keeps a series with all its sessions, or nothing of it. The first one gets number one. */
export async function planSeries(
  db: Transaction,
  { title, kind, organisation, venue, sessions, themeName, trainerNames, seenTalks }: NewSeries,
  now: Moment,
) {
  sessions.forEach(refuseImpossibleHours);
  sessions.forEach(refuseTalksOnTheWrongSide);
  const organisationId =
    'id' in organisation ? organisation.id : await organisationNamed(db, organisation.new);
  const venueId =
    venue && ('id' in venue ? venue.id : await newVenue(db, organisationId, venue.new));
  const themeId = themeName === null ? undefined : await themeNamed(db, themeName);
  const named = await trainersNamed(db, trainerNames);
  const seriesId = await keepSeries(db, { title, kind, organisationId });

  const inOrder = [...sessions].sort((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1));
  const sessionIds: string[] = [];
  for (const [at, session] of inOrder.entries()) {
    const values = {
      ...valuesOf(session),
      ...(themeId && { themeId }),
      seriesId,
      venueId,
      number: at + 1,
    };
    sessionIds.push(
      await addSession(db, values as SessionValues, [...session.trainerIds, ...named]),
    );
  }
  refuseUnseenTalks(await talksAtOneHour(db, sessionIds, now), { seen: seenTalks });
  return { seriesId, sessionIds };
}

/** A room of this organisation. With the same name at another it may be the same one: that is asked first. */
async function newVenue(
  db: Transaction,
  organisationId: string,
  { evenIfElsewhere, ...venue }: Extract<NonNullable<NewSeries['venue']>, { new: unknown }>['new'],
): Promise<string> {
  const known = evenIfElsewhere ? [] : await sameNameElsewhere(db, { ...venue, organisationId });
  if (known.length > 0) refuse('venue-elsewhere', { known });
  return venueNamed(db, { ...venue, organisationId });
}

/** What a form says of a session; undefined is left as it was. */
type Typed = { [Field in keyof PlannedSession]?: PlannedSession[Field] | undefined } & {
  venueId?: string | null | undefined;
};

/** A session as it is kept. What a form leaves out stays out. */
export function valuesOf({
  trainerIds: _,
  preparation,
  debriefing,
  ...session
}: Typed): Partial<SessionValues> {
  const values = {
    ...session,
    ...(preparation === undefined
      ? {}
      : {
          preparationOn: preparation?.on ?? null,
          preparationAt: preparation?.at ?? null,
          preparationMinutes: preparation?.minutes ?? null,
          preparationHow: preparation?.how ?? null,
        }),
    ...(debriefing === undefined
      ? {}
      : {
          debriefingOn: debriefing?.on ?? null,
          debriefingAt: debriefing?.at ?? null,
          debriefingMinutes: debriefing?.minutes ?? null,
        }),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Between two and three at night the clock may jump: no session begins or ends there. */
export function refuseImpossibleHours(
  { startsAt, endsAt }: { startsAt?: string | undefined; endsAt?: string | undefined },
  at?: number,
) {
  const pointer = at === undefined ? '#/session' : `#/sessions/${at}`;
  for (const [field, time] of Object.entries({ startsAt, endsAt }))
    if (time?.startsWith('02'))
      refuse('no-such-hour', { errors: [{ pointer: `${pointer}/${field}`, detail: 'at-night' }] });
  if (startsAt && endsAt && endsAt <= startsAt)
    refuse('invalid-input', {
      errors: [{ pointer: `${pointer}/endsAt`, detail: 'ends-before-it-begins' }],
    });
}

/** A session is prepared before it and talked over after it; on its own day both are possible. */
export function refuseTalksOnTheWrongSide(
  { day, preparation, debriefing }: Pick<Typed, 'preparation' | 'debriefing'> & { day: Day },
  at?: number,
) {
  const pointer = at === undefined ? '#/session' : `#/sessions/${at}`;
  if (preparation && preparation.on > day)
    refuse('invalid-input', {
      errors: [{ pointer: `${pointer}/preparation/on`, detail: 'after-the-day' }],
    });
  if (debriefing && debriefing.on < day)
    refuse('invalid-input', {
      errors: [{ pointer: `${pointer}/debriefing/on`, detail: 'before-the-day' }],
    });
}

const momentOf = ({ day, startsAt }: PlannedSession) => `${day} ${startsAt}`;
