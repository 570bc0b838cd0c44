import { addDays, mondayOf, weekdayOf, type Day } from './day.ts';

/** The ten public holidays of Belgium; three of them move with Easter. */
export type PublicHoliday =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice'
  | 'christmas';

/** The public holiday on a day; null on any other. */
export const publicHolidayOn = (day: Day): PublicHoliday | null =>
  fixed[day.slice(5)] ?? withEaster(day);

const fixed: Readonly<Record<string, PublicHoliday>> = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '07-21': 'national-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-11': 'armistice',
  '12-25': 'christmas',
};

function withEaster(day: Day): PublicHoliday | null {
  const easter = easterOf(Number(day.slice(0, 4)));
  if (day === addDays(easter, 1)) return 'easter-monday';
  if (day === addDays(easter, 39)) return 'ascension';
  return day === addDays(easter, 50) ? 'whit-monday' : null;
}

/** The five school holidays of Flanders. */
export const schoolHolidayNames = ['carnival', 'easter', 'summer', 'autumn', 'christmas'] as const;
export type SchoolHoliday = (typeof schoolHolidayNames)[number];

/** One school holiday, the first and the last day with it. */
export interface SchoolDaysOff {
  name: SchoolHoliday;
  from: Day;
  until: Day;
}

/** The school holidays that begin in a year, as the Flemish government fixed them in 1991 for good. */
export function schoolHolidaysOf(year: number): SchoolDaysOff[] {
  const weeks = (name: SchoolHoliday, from: Day, count: number) => ({
    name,
    from,
    until: addDays(from, count * 7 - 1),
  });
  const on = (monthAndDay: string): Day => `${String(year).padStart(4, '0')}-${monthAndDay}`;
  return [
    weeks('carnival', addDays(easterOf(year), -48), 1),
    weeks('easter', easterHoliday(year), 2),
    { name: 'summer', from: on('07-01'), until: on('08-31') },
    weeks('autumn', weekOf(on('11-01'), [7]), 1),
    weeks('christmas', weekOf(on('12-25'), [6, 7]), 2),
  ];
}

/** The school holiday on a day; null on any other. */
export function schoolHolidayOn(day: Day): SchoolDaysOff | null {
  const year = Number(day.slice(0, 4));
  const near = [...schoolHolidaysOf(year - 1), ...schoolHolidaysOf(year)];
  return near.find(({ from, until }) => from <= day && day <= until) ?? null;
}

/** The Monday of the week of a day; the next one when it is on one of these weekdays. */
const weekOf = (day: Day, tooLate: number[]): Day =>
  addDays(mondayOf(day), tooLate.includes(weekdayOf(day)) ? 7 : 0);

/** From the first Monday of April; after an Easter in March, or two Mondays before a late one. */
function easterHoliday(year: number): Day {
  const easter = easterOf(year);
  if (easter.slice(5) < '04-01') return addDays(easter, 1);
  if (easter.slice(5) > '04-15') return addDays(easter, -13);
  return mondayOf(`${easter.slice(0, 4)}-04-07`);
}

/** Easter Sunday, as Meeus, Jones and Butcher compute it for the Gregorian calendar. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const [century, inCentury] = [Math.floor(year / 100), year % 100];
  const moved = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const marched = moon + weekday - 7 * late + 114;
  const [month, date] = [Math.floor(marched / 31), (marched % 31) + 1];
  return `${String(year).padStart(4, '0')}-0${month}-${String(date).padStart(2, '0')}`;
}
