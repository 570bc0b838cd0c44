import type { Day } from './day.ts';

/** A time of day on the clock in Brussels: `09:30`. Compares as text. */
export type TimeOfDay = string;

/** A moment on the world's clock, ISO 8601 in UTC: `2026-03-14T08:30:00.000Z`. */
export type Moment = string;

export const zone = 'Europe/Brussels';

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What calendar and clock in Brussels show at a moment. */
export function inBrussels(moment: Moment): { day: Day; time: TimeOfDay } {
  const [day = '', time = ''] = wallClock.format(new Date(moment)).split(' '); // 2026-03-14 09:30
  return { day, time };
}

/** The moment Brussels' clock shows this time: in October's doubled hour the later one, in March's missing hour one hour on. */
export function momentAt(day: Day, time: TimeOfDay): Moment {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const winter = new Date(asIfUtc - 3_600_000).toISOString();
  const summer = new Date(asIfUtc - 7_200_000).toISOString();
  return !shows(winter, day, time) && shows(summer, day, time) ? summer : winter;
}

/** Minutes since midnight. */
export const minutesOf = (time: TimeOfDay): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const shows = (moment: Moment, day: Day, time: TimeOfDay) => {
  const shown = inBrussels(moment);
  return shown.day === day && shown.time === time;
};
