import { minutesOf } from '../../moment.ts';
import type { Condition } from '../condition.ts';
import type { DayFacts, OtherPlace, PlaceFacts } from '../facts.ts';
import type { Terms } from '../terms.ts';

/** Nobody is in two places at once, and getting from one to the other takes time. */
export const free: Condition<'place', 'free'> = {
  scope: 'place',
  id: null,

  judge(facts, { travel }) {
    const { day } = facts;
    const sameDay = elsewhereThatDay(facts);

    const clash = sameDay.find((other) => day.from < other.until && other.from < day.until);
    if (clash) {
      return { kind: 'booked-elsewhere', from: clash.from, until: clash.until, town: clash.town };
    }

    const trips = sameDay.map((other) => tripBetween(day, other, travel));
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

/** In the order of the clock, so that the answer never depends on how the facts were read. */
const elsewhereThatDay = ({ coach, day }: PlaceFacts): OtherPlace[] =>
  coach.otherPlaces
    .filter((other) => other.sessionId !== day.sessionId && other.day === day.day)
    .sort((one, other) => (inTime(one) < inTime(other) ? -1 : 1));

const inTime = ({ from, sessionId }: OtherPlace) => `${from} ${sessionId}`;

function tripBetween(day: DayFacts, other: OtherPlace, travel: Terms['travel']) {
  if (day.town === null || other.town === null) return 'unknown';

  const needed = day.town === other.town ? 0 : minutesBetween(day.town, other.town, travel);
  if (needed === null) return 'unknown';

  const minutes =
    other.until <= day.from
      ? minutesOf(day.from) - minutesOf(other.until)
      : minutesOf(other.from) - minutesOf(day.until);
  return { minutes, needed, town: other.town };
}

const minutesBetween = (one: string, other: string, travel: Terms['travel']): number | null =>
  travel.find(({ towns }) => towns.includes(one) && towns.includes(other))?.minutes ?? null;
