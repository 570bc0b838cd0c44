import { addDays, mondayOf, weekdayOf, type Day } from '../day.ts';

interface Week {
  from: Day;
  until: Day;
}

/** The week that somebody works in, and the one after it. On its last day that is the week that comes, and today. */
export function weeksAround(today: Day): { week: Week; next: Week; isSunday: boolean } {
  const isSunday = weekdayOf(today) === 7;
  const monday = isSunday ? addDays(today, 1) : mondayOf(today);
  return {
    isSunday,
    week: { from: isSunday ? today : monday, until: addDays(monday, 6) },
    next: { from: addDays(monday, 7), until: addDays(monday, 13) },
  };
}
