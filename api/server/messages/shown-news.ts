import type { ToldNewsOfDay } from '@app/contract/sessions/told-change';
import type { News } from '@app/db/shapes';
import type { Moment } from '@app/domain/moment';
import type { Venue } from '@app/domain/organisations/venue';
import type { DayNow } from '@app/domain/sessions/difference';
import { asksAgain, type CountsOnIt } from '@app/domain/sessions/who-hears';
import type { z } from 'zod';
import { detailsOfCoach, detailsOfTrainer, type DayOfCoach, type DayOfTrainer } from './details.ts';
import { changeSince, type ChangeSince } from './what-changed.ts';

type Told = z.infer<typeof ToldNewsOfDay>;
type ToldChange = NonNullable<Told['change']>;

/** What was told last about a day, as the page of its reader says it: with what is other than she knows. */
export function shownNews(
  { since, wasVenue, wasTrainers, madeAt, ...news }: News,
  {
    is,
    reader,
    told,
  }: {
    is: DayNow & { where: Venue | null };
    reader: CountsOnIt;
    told: DayOfCoach | DayOfTrainer;
  },
  now: Moment,
): Told {
  const change = changeSince({ about: since, wasVenue, wasTrainers }, is, reader, now);
  return {
    ...news,
    madeAt: new Date(madeAt).toISOString(),
    change: news.known || change.heard.length === 0 ? null : shownChange(told, change, now),
  };
}

/** How a day differs from what a coach or a trainer knows, as pages and paper say it. */
export const shownChange = (
  told: DayOfCoach | DayOfTrainer,
  { heard, was }: ChangeSince,
  now: Moment,
): ToldChange => ({
  heard,
  asks: asksAgain(heard),
  day: { day: was.day, from: was.from, until: was.until },
  ...('others' in told ? detailsOfTrainer(told, was, now) : detailsOfCoach(told, was, now)),
});
