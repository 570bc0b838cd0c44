import { addDays, type Day } from './day.ts';

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
