import type { ToldChange } from '@app/contract/sessions/told-change';
import type { Day } from '@app/domain/day';
import type { InEveryLanguage, Like } from '@app/domain/language';
import type { Aspect } from '@app/domain/sessions/difference';
import * as inEnglish from './english/in-words.ts';
import { sayDay, sayList } from './in-words.ts';

const names: Record<Aspect, string> = {
  day: 'de dag',
  hours: 'de uren',
  venue: 'de plaats',
  address: 'het adres',
  way: 'de weg ernaartoe',
  'first-way': 'hoe je er geraakt',
  company: 'de trainer',
  preparation: 'de voorbereiding',
  debriefing: 'de nabespreking',
};

/** In what a day changed: "de voorbereiding en het adres". */
export const sayAspects = (heard: readonly Aspect[]): string =>
  sayList(heard.map((aspect) => names[aspect]));

/** In what any of these days changed for one reader. */
export const heardIn = (days: readonly { change: ToldChange | null }[]): Aspect[] => [
  ...new Set(days.flatMap(({ change }) => change?.heard ?? [])),
];

/** How a day was beside how it becomes. */
const dutch = {
  was: 'Het was',
  becomes: 'Het wordt',
  unknownVenue: 'plaats nog niet bekend',
  talks: { preparation: 'Voorbereiding', debriefing: 'Nabespreking' },
};

const english: Like<typeof dutch> = {
  was: 'It was',
  becomes: 'It becomes',
  unknownVenue: 'place not known yet',
  talks: { preparation: 'Preparation', debriefing: 'Talking it over' },
};

export const changeWordsIn: InEveryLanguage<typeof dutch> = { nl: dutch, en: english };

/** The other days of which the same is told: "Hetzelfde is zo op **dinsdag 15 december**." */
export const sayAlsoOnIn: InEveryLanguage<(days: readonly Day[]) => string> = {
  nl: (days) => `Hetzelfde is zo op **${sayList(days.map(sayDay))}**.`,
  en: (days) => `The same is so on **${inEnglish.sayList(days.map(inEnglish.sayDay))}**.`,
};
