import { minutesOf } from '../../moment.ts';
import type { Condition } from '../condition.ts';
import type { DayFacts, OtherPlace } from '../facts.ts';
import { elsewhereThatDay, minutesBetween, type Distance } from '../travel.ts';

/** Nobody is in two places at once, and getting from one to the other takes time. */
export const free: Condition<'place', 'free'> = {
  scope: 'place',
  id: null,

  judge(facts) {
    const { day, distances } = facts;
    const sameDay = elsewhereThatDay(facts);

    const clash = sameDay.find((other) => day.from < other.until && other.from < day.until);
    if (clash) {
      return { kind: 'booked-elsewhere', from: clash.from, until: clash.until, town: clash.town };
    }

    const trips = sameDay.map((other) => tripBetween(day, other, distances));
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

function tripBetween(day: DayFacts, other: OtherPlace, distances: readonly Distance[]) {
  if (day.town === null || other.town === null) return 'unknown';

  const needed = minutesBetween(day.town, other.town, distances);
  if (needed === null) return 'unknown';

  const minutes =
    other.until <= day.from
      ? minutesOf(day.from) - minutesOf(other.until)
      : minutesOf(other.from) - minutesOf(day.until);
  return { minutes, needed, town: other.town };
}
