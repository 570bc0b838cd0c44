import type { Day } from '@app/domain/day';
import type { Conflict } from '@app/domain/ombuds/conflicts';
import { sayDateAndYear } from './in-words.ts';

/** What an ombudsperson arranges in the planning for a coach, and where she has to do with a day herself. */
export const planningWords = {
  title: 'Beschermafspraak',
  none: 'Wil een coach niet samen gepland worden met iemand, of bij een organisatie? Dat kan hier, als die coach ja zegt.',
  apart: (coach: string, other: string) => `${coach} en ${other} worden niet samen gepland.`,
  until: (until: Day, on: Day) =>
    `Tot ${sayDateAndYear(until)}. Dan vraag je of het nog nodig is. Het ja was van ${sayDateAndYear(on)}.`,
  sees: 'Dit ziet de coördinator: ‘niet beschikbaar, bel eerst’. Net zoals bij een wens die een coach zelf aanduidt. Niet waarom, en niet van wie.',
  add: 'Maak een afspraak',
  coach: 'Welke coach?',
  other: 'Niet samen met',
  organisations: 'bij',
  untilLabel: 'Tot wanneer?',
  untilWrong: 'Kies een dag van morgen tot over een jaar.',
  agreed: 'De coach zei zelf ja op deze afspraak',
  agreedMissing: 'Dit kan alleen als de coach zelf ja zei.',
  save: 'Plan hen niet samen',
  saved: 'Afgesproken. De planning houdt er rekening mee.',
  longer: 'Nog nodig: twee maanden langer',
  longerDone: 'Verlengd.',
  stop: 'Stop de afspraak',
  stopSays:
    'Had de coach dit ook zelf aangeduid? Dan is dat nu ook weg. De coach kan het opnieuw aanduiden bij ‘Mijn grenzen’.',
  stopped: 'Gestopt. Zij kunnen weer samen gepland worden.',
  failed: 'Dat is niet gelukt. Probeer het opnieuw.',
  line: (coach: string, other: string) => `Beschermafspraak: ${coach} niet met ${other}`,
  lineStopped: 'Beschermafspraak gestopt',
  conflict: {
    title: 'Had je hier zelf mee te maken?',
    says: 'Dan kan je deze melding doorgeven, met een ja van wie ze deed. Dat doe je bij ‘Toestemmingen’.',
    go: 'Naar toestemmingen',
    line: ({ day, person }: Conflict): string => {
      const how = day.as.map((one) => ways[one]).join(' en ');
      const on = `Op ${sayDateAndYear(day.day)} ${how}`;
      return person === null ? `${on}.` : `${on}, en ${person} was daarbij.`;
    },
  },
};

const ways = {
  trained: 'gaf je zelf vorming',
  asked: 'vroeg je zelf coaches',
  supported: 'was jij te bereiken voor coaches',
} satisfies Record<Conflict['day']['as'][number], string>;
