import type { Day } from '@app/domain/day';
import type { Conflict } from '@app/domain/ombuds/conflicts';
import type { Agreement } from '@app/vault/said';
import { sayDateAndYear, sayList } from './in-words.ts';

/** What an ombudsperson arranges in the planning for a coach, and where she has to do with a day herself. */
export const planningWords = {
  title: 'Beschermafspraak',
  none: 'Wil een coach niet samen gepland worden met iemand, of bij een organisatie? Dat kan hier, als die coach ja zegt.',
  apart: ({ coachName, targetKind, targetName }: Pair) =>
    targetKind === 'organisation'
      ? `${coachName} wordt niet gepland ${targetName}.`
      : `${coachName} en ${targetName} worden niet samen gepland.`,
  what: 'Wat',
  untilWhen: 'Tot',
  until: (until: Day) => `${sayDateAndYear(until)}. Dan vraag je of het nog nodig is.`,
  yes: 'Akkoord',
  yesOn: (on: Day) => `De coach zei ja op ${sayDateAndYear(on)}.`,
  sees: 'Dit ziet de coördinator:',
  seesSays:
    '‘Niet beschikbaar, bel eerst.’ Net zoals bij een wens die een coach zelf aanduidt. Niet waarom, en niet van wie.',
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
  longer: 'Twee maanden langer',
  longerDone: 'Verlengd.',
  stop: 'Stop afspraak',
  stopSays:
    'Had de coach dit ook zelf aangeduid? Dan is dat nu ook weg. De coach kan het opnieuw aanduiden bij ‘Mijn grenzen’.',
  stopped: 'Gestopt. Zij kunnen weer samen gepland worden.',
  failed: 'Dat is niet gelukt. Probeer het opnieuw.',
  line: ({ coachName, targetKind, targetName }: Pair) =>
    `Beschermafspraak: ${coachName} niet ${targetKind === 'organisation' ? '' : 'met '}${targetName}`,
  lineStopped: 'Beschermafspraak gestopt',
  conflict: {
    title: 'Had je hier zelf mee te maken?',
    says: 'Dan kan je deze melding doorgeven, met een ja van wie ze deed. Dat doe je bij ‘Toestemmingen’.',
    go: 'Naar toestemmingen',
    line: ({ day, people }: Conflict, today: Day): string => {
      const how = sayList(day.as.map((one) => (day.day < today ? were : are)[one]));
      const on = `Op ${sayDateAndYear(day.day)} ${how} (${day.title}, ${day.organisation}).`;
      if (people.length === 0) return on;
      const [one, more] = day.day < today ? ['was', 'waren'] : ['is', 'zijn'];
      return `${on} ${sayList(people)} ${people.length === 1 ? one : more} daarbij.`;
    },
  },
};

/** An organisation is named with `organisations` before it. */
type Pair = Pick<Agreement, 'coachName' | 'targetKind' | 'targetName'>;
type Ways = Record<Conflict['day']['as'][number], string>;
const asked = 'vroeg je zelf coaches';
const were: Ways = {
  ...{ trained: 'gaf je zelf vorming', asked },
  supported: 'was jij te bereiken voor coaches',
};
const are: Ways = {
  ...{ trained: 'geef je zelf vorming', asked },
  supported: 'ben jij te bereiken voor coaches',
};
