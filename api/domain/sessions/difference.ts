import type { Day } from '../day.ts';
import { momentAt, type Moment, type TimeOfDay } from '../moment.ts';
import { folded } from '../written.ts';
import { talkComes, type Talk } from './talks.ts';

/** What people count on about a day. What only the office keeps is not among it. */
export interface CountedOn {
  day: Day;
  from: TimeOfDay;
  until: TimeOfDay;
  /** By its id; null while there is none. */
  venue: string | null;
  /** Where that venue is. */
  address: string;
  /** From the bus stop to the door. */
  way: string;
  /** By their ids, in whichever order. */
  trainers: readonly string[];
  preparation: Talk | null;
  debriefing: Talk | null;
}

/** A day as people count on it now, and which of its talks were held already. */
export type DayNow = CountedOn & { held: readonly Around[] };

export const aspects = [
  'day',
  'hours',
  'venue',
  'address',
  'way',
  'first-way',
  'company',
  'preparation',
  'debriefing',
] as const;
/** In what a day can differ from how it was. */
export type Aspect = (typeof aspects)[number];
type Around = Extract<Aspect, 'preparation' | 'debriefing'>;

/** In what a day differs from how it was, in one order. What is past by now, differs for nobody. */
export const difference = (was: CountedOn, is: DayNow, now: Moment): Aspect[] =>
  momentAt(is.day, is.from) <= now
    ? []
    : aspects.filter((aspect) => differsIn[aspect](was, is, now));

const differsIn: Record<Aspect, (was: CountedOn, is: DayNow, now: Moment) => boolean> = {
  day: (was, is) => was.day !== is.day,
  hours: (was, is) => was.from !== is.from || was.until !== is.until,
  venue: (was, is) => was.venue !== is.venue,
  // Another venue is somewhere else, along another way: that goes without saying.
  address: (was, is) => was.venue === is.venue && folded(was.address) !== folded(is.address),
  way: (was, is) => was.way !== '' && anotherWay(was, is),
  // Nobody knew how to get there until now: that is no other way.
  'first-way': (was, is) => was.way === '' && anotherWay(was, is),
  company: (was, is) => inOrder(was.trainers) !== inOrder(is.trainers),
  preparation: talkDiffers('preparation'),
  debriefing: talkDiffers('debriefing'),
};

const anotherWay = (was: CountedOn, is: DayNow): boolean =>
  was.venue === is.venue && folded(was.way) !== folded(is.way);

const inOrder = (ids: readonly string[]): string => [...ids].sort().join();

function talkDiffers(kind: Around) {
  return (was: CountedOn, is: DayNow, now: Moment): boolean => {
    const [before, after] = [was[kind], is[kind]];
    const toCome = after ?? before;
    if (toCome === null || is.held.includes(kind) || !talkComes(toCome, now)) return false;
    return before === null || after === null || plain(before) !== plain(after);
  };
}

const plain = ({ on, at, minutes, how }: Talk): string =>
  [on, at, minutes, folded(how ?? '')].join('\n');
