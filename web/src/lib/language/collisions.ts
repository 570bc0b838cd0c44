import type { TimeOfDay } from '@app/domain/moment';
import { capital, sayCount, sayHour, sayHours, sayNumber } from './in-words.ts';

/** A trainer who has another day at that time. */
export interface StandsElsewhere {
  who: string;
  startsAt: TimeOfDay;
  endsAt: TimeOfDay;
  town: string;
}

/** What stands in the way of a day that is being planned. */
export type Collision =
  | ({ kind: 'trainer' } & StandsElsewhere)
  | { kind: 'venue'; who: string; startsAt: TimeOfDay; endsAt: TimeOfDay }
  | { kind: 'same'; title: string; startsAt: TimeOfDay }
  | { kind: 'row'; number: number }
  | { kind: 'past' };

/** What is said once of all that collides, and of each trainer who can be chosen. */
export const collides = {
  title: (count: number) =>
    count === 1 ? 'Eén ding botst al' : `${capital(sayNumber(count))} dingen botsen al`,
  text: 'Je kan toch bewaren. Klik nog eens op de knop onderaan.',
  chooseTrainer: 'Kies wie er hier de hele dag is.',
  /** How free a trainer is on the days that can be read; nothing before there is one. */
  trainer: (days: number, elsewhere: readonly (readonly StandsElsewhere[])[]) => {
    if (days === 0) return undefined;
    const [found, ...more] = elsewhere.filter((onOneDay) => onOneDay.length > 0);
    if (found === undefined)
      return days === 1 ? 'vrij op deze dag' : `vrij op alle ${sayNumber(days)} dagen`;
    if (days > 1) return sayCount(more.length + 1, 'dag botst', 'dagen botsen');
    return found.map((one) => busy(one)).join(', ');
  },
};

/** What collides, behind its name. */
export function sayCollision(collision: Collision): { name: string; reason: string } {
  switch (collision.kind) {
    case 'trainer':
      return collisions.trainer(collision);
    case 'venue':
      return collisions.venue(collision.who, sayHours(collision.startsAt, collision.endsAt));
    case 'same':
      return collisions.same(collision.title, sayHour(collision.startsAt));
    case 'row':
      return collisions.row(collision.number);
    case 'past':
      return collisions.past;
  }
}

const collisions = {
  trainer: (one: StandsElsewhere) => ({ name: 'Trainer', reason: `${one.who} ${busy(one)}` }),
  venue: (who: string, hours: string) => ({
    name: 'Plaats',
    reason: `${who} is die dag al gebruikt van ${hours}`,
  }),
  same: (title: string, hour: string) => ({
    name: 'Staat er al',
    reason: `‘${title}’ voor dezelfde vrager begint die dag om ${hour}`,
  }),
  row: (number: number) => ({ name: 'Dubbel', reason: `valt samen met dag ${number}` }),
  past: { name: 'Voorbij', reason: 'deze dag is al voorbij' },
};

const busy = ({ startsAt, endsAt, town }: StandsElsewhere) =>
  `geeft die dag van ${sayHours(startsAt, endsAt)} een vorming${town === '' ? '' : ` in ${town}`}`;
