import type { Day } from '@app/domain/day';
import type { InEveryLanguage, Language } from '@app/domain/language';
import type { TimeOfDay } from '@app/domain/moment';
import type { Fact } from '../letter.ts';
import * as en from './when-and-where.en.ts';
import * as nl from './when-and-where.nl.ts';

/** What every letter about a session day tells. */
export type SessionDay = {
  id: string;
  day: Day;
  from: TimeOfDay;
  until: TimeOfDay;
  venue: { name: string; address: string };
};

export const dayWords: InEveryLanguage<typeof nl> = { nl, en };

export function whenAndWhere(session: SessionDay, language: Language = 'nl'): Fact[] {
  const { labels, sayVenue, sayWhen } = dayWords[language];
  return [
    { label: labels.when, value: sayWhen(session) },
    { label: labels.where, value: sayVenue(session) },
  ];
}
