import { isDay, type Day } from './day.ts';
import { inBrussels, type TimeOfDay } from './moment.ts';

/** A moment as programs write it, by the clock here: `2027-06-30T22:00:00Z` is one July, at midnight. */
export function brusselsMoment(text: string): { day: Day; time: TimeOfDay } | null {
  const [, day = '', time = '', seconds = '', zone = ''] = moment.exec(text.trim()) ?? [];
  if (!isDay(day) || day < '1900') return null;
  if (zone === '') return { day, time };
  const offset = zone
    .replace(/^z$/i, 'Z')
    .replace(
      /^([+-]\d\d):?(\d\d)?$/,
      (_, hours: string, minutes = '00') => `${hours}:${minutes as string}`,
    );
  const at = Date.parse(`${day}T${time}${seconds || ':00'}${offset}`);
  return Number.isNaN(at) ? null : inBrussels(new Date(at).toISOString());
}

const moment =
  /^(\d{4}-\d\d-\d\d)[Tt ]([01]\d:[0-5]\d|2[0-3]:[0-5]\d)(:\d\d)?(?:\.\d+)?\s?(z|[+-]\d\d(?::?\d\d)?)?$/i;
