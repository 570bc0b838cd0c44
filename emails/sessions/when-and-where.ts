import type { Day } from '@app/domain/day';
import type { TimeOfDay } from '@app/domain/moment';
import type { Fact } from '../letter.ts';
import { labels, sayVenue, sayWhen } from './when-and-where.nl.ts';

/** What every letter about a session day tells. */
export type SessionDay = {
  id: string;
  day: Day;
  from: TimeOfDay;
  until: TimeOfDay;
  venue: { name: string; address: string };
};

export const whenAndWhere = (session: SessionDay): Fact[] => [
  { label: labels.when, value: sayWhen(session) },
  { label: labels.where, value: sayVenue(session) },
];
