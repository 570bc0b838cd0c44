import { publicHolidayOn, schoolHolidaysOf } from '@app/domain/holidays';
import { publicHolidays, sayUntil, schoolHolidays } from '#lib/language/holidays.ts';
import { capital } from '#lib/language/in-words.ts';
import { weeksOf, type Holiday } from '#lib/ui/month.ts';

/** The days off on the page of a month (`2026-12`). A public holiday stands before the school holiday it is in. */
export function holidaysIn(month: string): Holiday[] {
  const days = weeksOf(month).flat();
  const year = Number(month.slice(0, 4));
  const school = [year - 1, year, year + 1]
    .flatMap(schoolHolidaysOf)
    .map(({ name, from, until }) => ({
      name: capital(schoolHolidays[name]),
      from,
      until,
      line: sayUntil(until),
    }));
  const ofAll = days.flatMap((day) => {
    const name = publicHolidayOn(day);
    if (name === null) return [];
    const begun = school.find(({ from }) => from === day);
    return {
      name: capital(publicHolidays[name]),
      from: day,
      until: day,
      ...(begun && { line: `${begun.name}: ${begun.line.toLowerCase()}` }),
    };
  });
  return [
    ...ofAll,
    ...school.filter(({ from, until }) => from <= days.at(-1)! && days[0]! <= until),
  ];
}
