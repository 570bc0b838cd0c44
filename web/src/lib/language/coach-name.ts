import type { CoachName } from '@app/contract/coaches/names';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { capital, ended, sayDate, sayDay } from './in-words.ts';
import { channelChoices } from './sessions.ts';

type Name = z.infer<typeof CoachName>;

/** What others call a coach: in her own words, and in those of the coordinator who writes it down for her. */
export const coachName = {
  own: {
    title: 'Hoe wil je dat anderen je noemen?',
    lead: 'Trainers, andere coaches en organisaties zien alleen deze naam. Wie plant, ziet je hele naam.',
    name: 'Jouw naam voor anderen',
    empty: (firstName: string) => ended(`Laat je dit leeg? Dan zien ze je voornaam: ${firstName}`),
    letter: 'Zet mij zonder letter',
    letterSays:
      'Gaat er nog iemand mee die zo heet? Dan komt er een letter van je familienaam bij. Zo weet iedereen wie wie is.',
    now: (name: string) => ended(`Nu zien anderen: ${name}`),
    save: 'Bewaar',
    cancel: 'Terug',
    short: 'Je naam voor anderen',
    says: (name: string) => ended(`Anderen zien: ${name}`),
    change: 'Wijzig mijn naam',
    done: 'Bewaard. Zo noemen we je vanaf nu bij anderen.',
  },
  heard: {
    title: (firstName: string) => `Hoe noemen anderen ${firstName}?`,
    lead: 'Schrijf op wat de coach zelf vraagt. Trainers, andere coaches en organisaties zien alleen deze naam.',
    name: 'Naam voor anderen',
    empty: (firstName: string) => ended(`Leeg is de voornaam: ${firstName}`),
    letter: 'Zonder letter',
    letterSays:
      'Alleen als de coach het vraagt. Anders komt er een letter van de familienaam bij, als er nog iemand meegaat die zo heet.',
    channel: 'Hoe hoorde je het?',
    now: (name: string) => ended(`Nu zien anderen: ${name}`),
    save: 'Bewaar',
    cancel: 'Terug',
    short: 'Naam voor anderen',
    says: (name: string) => ended(`Anderen zien: ${name}`),
    change: 'Wijzig de naam',
    done: 'Bewaard. Zo zien anderen deze coach vanaf nu.',
  },
  lettered: 'Hier staat nu een letter bij',
  without: 'Altijd zonder letter.',
  ownWord: (day: Day) => `Zelf gekozen op ${sayDate(day)}.`,
  writtenDown: (day: Day, by: string | null, channel: string) =>
    `Opgeschreven op ${sayDate(day)}${by === null ? '' : ` door ${by}`} (${channel}).`,
  onDay: (day: Day, title: string) => `${capital(sayDay(day))}, ${title}`,
};

/** What others see where nobody else is called the same. */
export const shownAs = ({ firstName, name }: Pick<Name, 'firstName' | 'name'>): string =>
  name ?? firstName;

/** The person who said it, and how; nothing when nobody ever did. */
export function sayTold({ toldOn, heardBy, channel }: Name): string | null {
  if (toldOn === null || channel === null) return null;
  if (channel === 'page') return coachName.ownWord(toldOn);
  const word = channelChoices.find(({ value }) => value === channel)?.word ?? '';
  return coachName.writtenDown(toldOn, heardBy, word.toLowerCase());
}
