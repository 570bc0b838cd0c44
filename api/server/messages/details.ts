import type { ToldTrainer } from '@app/db/messages/news';
import type { ToldCoach } from '@app/db/messages/queries';
import type { Language } from '@app/domain/language';
import type { Moment } from '@app/domain/moment';
import { addressOf, type Venue } from '@app/domain/organisations/venue';
import { talksAround, talksOfTrainer, type AroundDay } from '@app/domain/sessions/talks';
import type { Details } from '@app/emails/sessions/what-differs';
import { dayWords } from '@app/emails/sessions/when-and-where';
import type { WhatChanged } from './what-changed.ts';

type Was = WhatChanged['was'];
type ToldDay = Pick<
  ToldCoach['session'],
  'day' | 'venue' | 'trainers' | 'preparation' | 'debriefing'
>;

/** A day as far as a change of it is told, to a coach and to a trainer. */
export type DayOfCoach = Pick<ToldCoach, 'otherCoaches' | 'observers'> & {
  session: ToldDay;
};
export type DayOfTrainer = Pick<ToldTrainer, 'others'> & { session: Omit<ToldDay, 'trainers'> };

type Talks = Pick<AroundDay, 'day' | 'preparation' | 'debriefing'>;

/** Where a coach comes, with whom, and the talks around the day: as she knew it, and as it is. */
export function detailsOfCoach(told: DayOfCoach, was: Was, now: Moment) {
  const { session, otherCoaches, observers } = told;
  const details = (venue: Details['venue'], trainers: readonly string[], talks: Talks) => ({
    venue,
    company: { trainers, otherCoaches, observers },
    talks: talksAround({ ...talks, trainers, otherCoaches }, now),
  });
  return {
    was: details(was.where ?? placeOf(null), was.trainers ?? session.trainers, was),
    becomes: details(placeOf(session.venue), session.trainers, session),
  };
}

/** The same for a trainer, who knows from her colleagues with whom she stands there. */
export function detailsOfTrainer({ session, others }: DayOfTrainer, was: Was, now: Moment) {
  const details = (venue: Details['venue'], talks: Talks) => ({
    venue,
    talks: talksOfTrainer({ ...talks, others }, now),
  });
  return {
    was: details(was.where ?? placeOf(null), was),
    becomes: details(placeOf(session.venue), session),
  };
}

/** A venue as letters say it. */
export const placeOf = (venue: Venue | null, language: Language = 'nl'): Details['venue'] =>
  venue
    ? { name: venue.name, address: addressOf(venue) }
    : { name: dayWords[language].unknownVenue, address: '' };
