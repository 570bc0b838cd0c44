import { addDays, mondayOf, monthOf, weekdayOf, type Day } from '../../day.ts';
import { schoolHolidayOn } from '../../holidays.ts';
import { lettersOf } from '../../written.ts';
import type { Condition } from '../condition.ts';
import type { SessionFacts, OtherPlace, OwnLimits, PartOfDay } from '../facts.ts';
import type { InHerWords, OwnLimitCrossed } from '../reason.ts';
import type { Terms } from '../terms.ts';

/** A coach's own limit always comes first, and only she can set it aside. What she says in her own words is read. */
export const ownLimits: Condition<'place', 'own-limits'> = {
  scope: 'place',
  id: 'RV-25',

  judge({ coach: { limits, otherPlaces }, session }, { partsOfDay }) {
    const others = () => otherPlaces.filter(({ sessionId }) => sessionId !== session.sessionId);
    const crossed = [
      ...tooOften('week', limits.perWeek, () => inSameWeek(others(), session)),
      ...tooOften('month', limits.perMonth, () => inSameMonth(others(), session.day)),
      ...inHolidays(limits.notInHolidays, session.day),
      ...onAnotherDay(limits.notOn, session, partsOfDay),
      ...inAnotherTown(limits.towns, session.town),
    ];
    if (crossed.length > 0)
      return { kind: 'beyond-own-limits', crossed, ...inHerWords(limits.unread) };
    if (limits.towns.length > 0 && session.town === null) return 'unknown';
    return limits.unread === null ? 'met' : { kind: 'words-unread', ...inHerWords(limits.unread) };
  },

  weights: {
    'beyond-own-limits': { level: 'blocks', liftedBy: 'coach', remedy: 'call-coach' },
    // Somebody reads them, once for all days: no reason on one day takes their place.
    'words-unread': { level: 'warns', liftedBy: 'nobody', remedy: 'read-words' },
  },
  unknown: { level: 'blocks', remedy: () => 'complete-information' },
};

const inHerWords = (words: string | null): InHerWords => (words === null ? {} : { words });

/** How many days that week would have with this one. */
export function inSameWeek(others: OtherPlace[], { day }: SessionFacts): number {
  if (others.length === 0) return 1;
  const monday = mondayOf(day);
  const sunday = addDays(monday, 6);
  return others.filter((other) => monday <= other.day && other.day <= sunday).length + 1;
}

export const inSameMonth = (others: OtherPlace[], day: Day): number =>
  others.filter((other) => monthOf(other.day) === monthOf(day)).length + 1;

function tooOften(per: 'week' | 'month', own: number | null, counted: () => number) {
  if (own === null) return [];
  const count = counted();
  return count > own ? [{ per, count, own } satisfies OwnLimitCrossed] : [];
}

function inHolidays(notInHolidays: boolean, day: Day): OwnLimitCrossed[] {
  const holiday = notInHolidays ? schoolHolidayOn(day) : null;
  return holiday ? [{ per: 'holiday', holiday: holiday.name, until: holiday.until }] : [];
}

const onAnotherDay = (
  notOn: OwnLimits['notOn'],
  session: SessionFacts,
  parts: Terms['partsOfDay'],
): OwnLimitCrossed[] =>
  notOn
    .filter(
      ({ weekday, part }) => weekday === weekdayOf(session.day) && touches(session, part, parts),
    )
    .map(({ weekday, part }) => ({ per: 'weekday', weekday, part }));

/** Where nobody knows the town yet, nothing is crossed. */
function inAnotherTown(towns: OwnLimits['towns'], town: string | null): OwnLimitCrossed[] {
  if (town === null || towns.length === 0) return [];
  const named = (which: 'not' | 'only') =>
    towns.filter(({ wish }) => wish === which).map((one) => one.town);
  const isHere = (one: string) => lettersOf(one) === lettersOf(town);
  const [not, only] = [named('not').filter(isHere), named('only')];
  return [
    ...(not.length > 0 ? [{ per: 'town', wish: 'not', towns: not } as const] : []),
    ...(only.length > 0 && !only.some(isHere)
      ? [{ per: 'town', wish: 'only', towns: only } as const]
      : []),
  ];
}

/** The hour around noon belongs to neither half of the day. */
function touches(
  { from, until }: SessionFacts,
  part: PartOfDay,
  { morningUntil, afternoonFrom, eveningFrom }: Terms['partsOfDay'],
): boolean {
  switch (part) {
    case 'whole-day':
      return true;
    case 'morning':
      return from < morningUntil;
    case 'afternoon':
      return from < eveningFrom && until > afternoonFrom;
    case 'evening':
      return until > eveningFrom;
  }
}
