import { addDays, type Day } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import { sayDate, sayDay, sayHour, sayWeekday } from './in-words.ts';

/** "vandaag", "vrijdag" or "op 3 december", as a day stands in a sentence. */
export const sayNear = (day: Day, today: Day): string => near(day, today) ?? words.on(sayDate(day));

/** The same as a name: "voor vrijdag", "voor 3 december". */
export const sayNearName = (day: Day, today: Day): string => near(day, today) ?? sayDate(day);

/** "woensdag", "op donderdag 3 december": for a reader without the month in her head. */
export const sayNearDay = (day: Day, today: Day): string =>
  near(day, today) ?? words.on(sayDay(day));

/** The same as a name: "voor woensdag", "voor donderdag 3 december". */
export const sayNearDayName = (day: Day, today: Day): string => near(day, today) ?? sayDay(day);

/** By when: "vóór 17 uur", "vóór vrijdag" or "vóór dinsdag 1 december"; "vandaag nog" once that is behind. */
export function sayBefore(moment: Moment, now: Moment): string {
  if (moment <= now) return words.stillToday;
  const { day, time } = inBrussels(moment);
  const today = inBrussels(now).day;
  if (day === today) return words.before(sayHour(time));
  return words.before(day <= addDays(today, 6) ? sayWeekday(day) : sayDay(day));
}

/** "donderdag 26 november, 17 uur" */
export function sayMoment(moment: Moment): string {
  const { day, time } = inBrussels(moment);
  return `${sayDay(day)}, ${sayHour(time)}`;
}

/** "10.42 uur" of a moment. */
export const sayHourOf = (moment: Moment): string => sayHour(inBrussels(moment).time);

/** "14 november" of a moment. */
export const sayDateOf = (moment: Moment): string => sayDate(inBrussels(moment).day);

function near(day: Day, today: Day): string | null {
  const name = words.near[[-1, 0, 1].findIndex((days) => addDays(today, days) === day)];
  if (name !== undefined) return name;
  return day > today && day <= addDays(today, 6) ? sayWeekday(day) : null;
}

const words = {
  near: ['gisteren', 'vandaag', 'morgen'],
  on: (date: string) => `op ${date}`,
  stillToday: 'vandaag nog',
  before: (what: string) => `vóór ${what}`,
};
