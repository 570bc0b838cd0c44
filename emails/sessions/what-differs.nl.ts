import type { Aspect } from '@app/domain/sessions/difference';
import { isFirstWayAlone } from '@app/domain/sessions/who-hears';
import { sayDay, sayTogether } from '../in-words.ts';
import { sayWhen } from './when-and-where.nl.ts';
import type { SessionDay } from './when-and-where.ts';

export const heads = {
  address: 'De plaats',
  company: 'Met wie',
  preparation: 'De voorbereiding',
  debriefing: 'De nabespreking',
};

const names: Record<Aspect, string> = {
  day: 'de dag',
  hours: 'het uur',
  venue: 'de plaats',
  address: 'het adres',
  way: 'hoe je er geraakt',
  'first-way': 'hoe je er geraakt',
  company: 'met wie',
  preparation: 'de voorbereiding',
  debriefing: 'de nabespreking',
};

/** `de voorbereiding en hoe je er geraakt`. */
const sayAspects = (heard: readonly Aspect[]): string =>
  sayTogether(heard.map((aspect) => names[aspect]));

/** Another way or other people fit as the day did: of those one may only want to know more. */
export const sayDoesNotFit = (heard: readonly Aspect[]): string =>
  heard.every((aspect) => ['way', 'first-way', 'company'].includes(aspect))
    ? 'Heb je een vraag?'
    : 'Past dat niet?';

interface Told {
  heard: readonly Aspect[];
  session: SessionDay;
}

/** Of a day that stays: that something about it is another, or only that the way there is known now. */
export const sayTold = {
  title: ({ heard, session }: Told) =>
    isFirstWayAlone(heard)
      ? `Zo geraak je er op ${sayDay(session.day)}`
      : `Er verandert iets voor ${sayDay(session.day)}`,
  preview: ({ heard }: Told) =>
    isFirstWayAlone(heard)
      ? 'Nu weten we hoe je er geraakt. Al de rest blijft.'
      : `De dag en het uur blijven. Anders is: ${sayAspects(heard)}.`,
  dayStays: ({ heard, session }: Told) =>
    `De dag blijft: ${sayWhen(session)}. ${isFirstWayAlone(heard) ? 'Nu weten we hoe je er geraakt:' : 'Dit is anders:'}`,
};
