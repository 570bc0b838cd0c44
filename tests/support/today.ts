import { addDays, type Day } from '@app/domain/day';
import { inBrussels } from '@app/domain/moment';

/** The day of today where the product lives: after eleven or midnight in the evening it is not the day of UTC. */
export const today = (): Day => inBrussels(new Date().toISOString()).day;

/** So many days after today. */
export const daysAhead = (days: number): Day => addDays(today(), days);

export const thisYear = (): number => Number(today().slice(0, 4));
