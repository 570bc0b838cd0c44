import { minutesOf } from '../../moment.ts';
import type { Condition } from '../condition.ts';
import type { SessionFacts, OtherPlace } from '../facts.ts';
import { elsewhereThatDay, minutesBetween, type Distance } from '../travel.ts';

/** Nobody is in two places at once, and getting from one to the other takes time. */
export const free: Condition<'place', 'free'> = {
  scope: 'place',
  id: null,

  judge(facts) {
    const { session, distances } = facts;
    const sameDay = elsewhereThatDay(facts);

    const dates = facts.coach.otherDates.map((date) => ({ ...date, town: null }));
    const clash = [...sameDay, ...dates].find(
      (other) => session.from < other.until && other.from < session.until,
    );
    if (clash) {
      return { kind: 'booked-elsewhere', from: clash.from, until: clash.until, town: clash.town };
    }

    const trips = sameDay.map((other) => tripBetween(session, other, distances));
    const tight = trips
      .filter((trip) => trip !== 'unknown')
      .find(({ minutes, needed }) => minutes < needed);
    if (tight) return { kind: 'little-travel-time', ...tight };
    return trips.includes('unknown') ? 'unknown' : 'met';
  },

  weights: {
    'booked-elsewhere': { level: 'blocks', liftedBy: 'nobody' },
    'little-travel-time': {
      level: 'warns',
      liftedBy: 'coordinator',
      remedy: 'record-travel-time',
    },
  },
  unknown: { level: 'warns', remedy: () => 'record-travel-time' },
};

function tripBetween(session: SessionFacts, other: OtherPlace, distances: readonly Distance[]) {
  if (session.town === null || other.town === null) return 'unknown';

  const needed = minutesBetween(session.town, other.town, distances);
  if (needed === null) return 'unknown';

  const minutes =
    other.until <= session.from
      ? minutesOf(session.from) - minutesOf(other.until)
      : minutesOf(other.from) - minutesOf(session.until);
  return { minutes, needed, town: other.town };
}
