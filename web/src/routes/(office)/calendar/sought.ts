import { monthOf, type Day } from '@app/domain/day';
import { shows, type Show } from '#lib/language/calendar.ts';
import { weeksOf } from '#lib/ui/month.ts';

/** The month and the days of it that an address asks for; this month when it says none. */
export function monthSought({ searchParams }: URL, today: Day): { month: string; show: Show } {
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.exec(searchParams.get('month') ?? '')?.[0];
  const show = shows.find((one) => one === searchParams.get('show'));
  return { month: month ?? monthOf(today), show: show ?? 'all' };
}

/** The first and the last day that a month shows: its weeks are whole. */
export function periodOf(month: string): { from: Day; until: Day } {
  const days = weeksOf(month).flat();
  return { from: days[0]!, until: days.at(-1)! };
}
