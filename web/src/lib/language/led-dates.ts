import type { LedDate } from '@app/contract/dates/leading';
import type { Day } from '@app/domain/day';
import { dateName, dateNouns, dateVerbs } from './date-name.ts';
import { capital, ended, sayDay, sayHour, sayHours, sayList } from './in-words.ts';
import { sayNearDay } from './sessions-when.ts';

/** Dates of coaches, for the trainer who gives or guides them. */
export const leads = {
  title: 'Voor coaches',
  next: (date: LedDate, today: Day) => ({
    title: `${capital(sayNearDay(date.day, today))} om ${sayHour(date.startsAt)}: je ${dateVerbs[date.kind]} ${named(date)}.`,
    says: ended(date.venue),
  }),
  line: ({ kind, day, startsAt, endsAt, venue, coming, cancelled }: LedDate) =>
    cancelled
      ? `${capital(sayDay(day))}. Dit gaat niet door.`
      : [
          `${capital(sayDay(day))}, ${sayHours(startsAt, endsAt)}, ${ended(venue)}`,
          `Jij ${dateVerbs[kind]} dit.`,
          coming.length === 0 ? 'Nog niemand zei ja.' : ended(`Met ${sayList(coming)}`),
        ].join(' '),
};

/** A training by its name, an intervision by what it is. */
const named = (date: LedDate): string =>
  date.kind === 'training' ? dateName(date) : `de ${dateNouns[date.kind]}`;
