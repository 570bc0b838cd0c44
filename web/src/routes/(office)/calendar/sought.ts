import { addDays, mondayOf, monthOf, type Day } from '@app/domain/day';
import { comingFrom } from '@app/domain/sessions/counted-days';
import { shows, views, type Show, type View } from '#lib/language/calendar.ts';
import { weeksOf } from '#lib/ui/month.ts';

export interface SoughtDays {
  month: string;
  view: View;
  show: Show;
  /** What has to be read: a month shows whole weeks. */
  period: { from: Day; until: Day };
}

/** What an address asks of the calendar: a month, the weeks that come, or all that comes. This month when it says nothing. */
export function daysSought({ searchParams }: URL, today: Day): SoughtDays {
  const asked = /^20\d\d-(0[1-9]|1[0-2])$/.exec(searchParams.get('month') ?? '')?.[0];
  const month = asked ?? monthOf(today);
  const view = views.find((one) => one === searchParams.get('view')) ?? 'month';
  const show = shows.find((one) => one === searchParams.get('show')) ?? 'all';
  return { month, view, show, period: periodOf(view, month, today) };
}

/** Whether a day that was read is one of those asked for, and not of the month before or after. */
export const isSought = (day: Day, { view, month }: Pick<SoughtDays, 'view' | 'month'>): boolean =>
  isAhead(view) || monthOf(day) === month;

/** Whether it begins today, whatever the month. */
export const isAhead = (view: View) => view === 'weeks' || view === 'coming';

function periodOf(view: View, month: string, today: Day) {
  if (view === 'coming') return comingFrom(today);
  return view === 'weeks' ? comingWeeks(today) : wholeWeeks(month);
}

/** This week and the three that follow. */
const comingWeeks = (today: Day) => ({
  from: mondayOf(today),
  until: addDays(mondayOf(today), 4 * 7 - 1),
});

function wholeWeeks(month: string) {
  const days = weeksOf(month).flat();
  return { from: days[0]!, until: days.at(-1)! };
}
