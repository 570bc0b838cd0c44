import { addDays, type Day } from '../day.ts';
import { isWorkingDay } from '../working-hours.ts';

/** Working days within which a teller hears that her concern was read; promised since the first day of this page. */
const within = 3;

/** The last day on which an ombudsperson answers a concern of this day for the first time. */
export function firstAnswerBy(told: Day): Day {
  let day = told;
  for (let left = within; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
