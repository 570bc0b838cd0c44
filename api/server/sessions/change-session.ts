import type { changeSession } from '@app/contract/sessions/planning';
import type { Transaction } from '@app/db/database';
import { describeRoute } from '@app/db/organisations/commands';
import { wayOfVenue } from '@app/db/organisations/queries';
import { daysCountedOn, daysToComeAt } from '@app/db/sessions/counted-on';
import { changeSession as keep, releasePlace, setTrainers } from '@app/db/sessions/commands';
import {
  placesThatWouldOverlap,
  sessionDetail,
  sessionLine,
  type SessionDetail,
} from '@app/db/sessions/queries';
import { addDays, daysBetween } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { isSame, wayOf, waysAfter } from '@app/domain/sessions/ways';
import type { z } from 'zod';
import { bringLinesAround } from '../compensation/bring-lines.ts';
import { refuse } from '../http/problem.ts';
import { refuseUnseenTalks, talksAtOneHour } from './talks-at-one-hour.ts';
import { themeNamed } from './theme-named.ts';
import { trainersNamed } from './trainers-named.ts';
import { tellOfChanges } from './tell-of-changes.ts';
import { refuseImpossibleHours, refuseTalksOnTheWrongSide, valuesOf } from './plan-series.ts';

type Change = z.output<typeof changeSession.schema.body>;

/** Changes or moves a day, and tells everybody who counted on something else. */
export async function moveOrChange(db: Transaction, id: string, change: Change, now: Moment) {
  const [before, detail] = [await sessionLine(db, id), await sessionDetail(db, id)];
  if (!before || !detail) refuse('not-found');
  if (before.cancelled) refuse('session-cancelled');
  if (before.cancelsAt) refuse('session-cancelling', { cancelsAt: before.cancelsAt });
  if (detail.version !== change.version) refuse('changed-meanwhile', { version: detail.version });

  const { session, release } = change;
  const becomes = {
    day: session.day ?? before.day,
    startsAt: session.startsAt ?? before.startsAt,
    endsAt: session.endsAt ?? before.endsAt,
  };
  refuseImpossibleHours(becomes);
  const moved = withItsTalks(
    atItsEnd(session, detail, before.endsAt, becomes.endsAt),
    detail,
    daysBetween(before.day, becomes.day),
  );
  // A talk that stood on the wrong side before stops no change of anything else.
  const typedAnew = (talk: 'preparation' | 'debriefing') =>
    becomes.day === before.day && moved[talk]?.on === detail[talk]?.on ? undefined : moved[talk];
  refuseTalksOnTheWrongSide({
    day: becomes.day,
    preparation: typedAnew('preparation'),
    debriefing: typedAnew('debriefing'),
  });
  const counted = await countedOn(db, id, change.session.venueId ?? detail.venueId, now);
  const metBefore = await talksAtOneHour(db, [id], now);
  const ofDay = await keepWay(db, detail, change);
  for (const coach of release) await releasePlace(db, id, coach);
  const overlap = await placesThatWouldOverlap(db, id, becomes);
  if (overlap.length > 0) refuse('places-overlap', { coaches: overlap });
  const going = before.coaches.filter((coach) => !release.includes(coach.id));
  if (session.coachesNeeded !== undefined && session.coachesNeeded < going.length)
    refuse('too-few-places');

  const themeId = change.themeName === null ? undefined : await themeNamed(db, change.themeName);
  const { preparedOn, debriefedOn } = change;
  const facts = { themeId, preparedOn, debriefedOn, ownWay: ofDay };
  const changed = await keep(db, id, change.version, {
    ...valuesOf(moved),
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  });
  if (!changed) refuse('changed-meanwhile');
  const named = await trainersNamed(db, change.trainerNames);
  if (session.trainerIds || named.length > 0) {
    const chosen = session.trainerIds ?? before.trainers.map((trainer) => trainer.id);
    await setTrainers(db, id, [...chosen, ...named]);
  }
  refuseUnseenTalks(await talksAtOneHour(db, [id], now), {
    before: metBefore,
    seen: change.seenTalks,
  });
  if (preparedOn !== undefined) await bringLinesAround(db, id);
  return { version: changed.version, told: await tellOfChanges(db, counted, now) };
}

/** The days that a change of this one can touch: also those at its venue, which may get another way. */
async function countedOn(db: Transaction, id: string, venue: string | null, now: Moment) {
  const there = venue ? await daysToComeAt(db, [venue], now) : [];
  return daysCountedOn(db, [...new Set([id, ...there.map((day) => day.id)])]);
}

/**
 * Keeps the way that was typed: with its venue, or as the way of this day alone, which is what it answers. Undefined where
 * nothing is to be kept with the day.
 */
async function keepWay(
  db: Transaction,
  { venueId: was, ways }: SessionDetail,
  { session: { venueId = was }, howToGetThere: typed, wayFor }: Change,
): Promise<string | null | undefined> {
  if (venueId === null || typed === undefined) return undefined;
  // A form sends along the way to where the day was: that is not the way to where it goes now.
  if (venueId !== was && isSame(typed, wayOf(ways))) return null;
  const before = venueId === was ? ways : { ofDay: null, ofVenue: await wayOfVenue(db, venueId) };
  const { ofDay, ofVenue } = waysAfter(before, typed || null, wayFor);
  if (ofVenue !== before.ofVenue) await describeRoute(db, venueId, ofVenue);
  return ofDay;
}

/** A debriefing that follows at once keeps following when the day ends at another hour, unless the form says otherwise. */
function atItsEnd(
  session: Change['session'],
  { debriefing: kept, debriefedOn }: SessionDetail,
  ended: string,
  ends: string,
): Change['session'] {
  const typed = session.debriefing;
  const isKept = typed === undefined || (typed?.on === kept?.on && typed?.at === kept?.at);
  if (kept?.at !== ended || ends === ended || debriefedOn || !isKept) return session;
  return { ...session, debriefing: { ...kept, ...typed, at: ends } };
}

/** The talks around a day that are still to come move along with it, unless the form says otherwise. */
function withItsTalks(
  session: Change['session'],
  { preparation, preparedOn, debriefing, debriefedOn }: SessionDetail,
  days: number,
): Change['session'] {
  if (days === 0) return session;
  const shifted = (typed: KeptTalk | null | undefined, kept: KeptTalk | null) =>
    kept && (typed === undefined || typed?.on === kept.on)
      ? { ...kept, ...typed, on: addDays(kept.on, days) }
      : typed;
  return {
    ...session,
    preparation: preparedOn ? session.preparation : shifted(session.preparation, preparation),
    debriefing: debriefedOn ? session.debriefing : shifted(session.debriefing, debriefing),
  };
}

type KeptTalk = NonNullable<SessionDetail['preparation']>;
