import type { Day } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import { sayCount, sayDateAndYear, sayDayAndYear, sayList } from './in-words.ts';

/** The page on which a coordinator writes down that coaches and staff looked at the agreements together. */
export const reviewWords = {
  title: 'De afspraken samen bekijken',
  tab: 'Samen bekijken',
  lead: 'Coaches beslissen mee over de afspraken. Schrijf op wanneer jullie er samen naar keken, en met wie.',
  correct: (day: Day) => `Verbeter wat er staat over ${sayDayAndYear(day)}`,
  heldOn: 'Wanneer keken jullie samen?',
  heldOnHint: 'Vandaag, of een dag die voorbij is.',
  coaches: 'Welke coaches waren erbij?',
  coachesHint: 'Duid iedereen aan die er was.',
  others: 'Wie was er nog bij?',
  decided: 'Wat beslisten jullie over de afspraken?',
  decidedHint:
    'Eén zin. Bleef alles zoals het was, schrijf dat dan. Schrijf niets op over een persoon: coaches lezen dit ook.',
  save: 'Bewaar',
  cancel: 'Annuleer',
  nobodyYet: 'Er is nog geen coach om aan te duiden.',
  before: 'Eerdere keren',
  none: 'Er staat nog geen enkele keer.',
  there: (coaches: readonly string[], others: readonly string[]) =>
    [
      coaches.length === 0
        ? 'Zonder coaches'
        : `${sayCount(coaches.length, 'coach', 'coaches')}: ${sayList(coaches)}`,
      ...(others.length === 0 ? [] : [`verder ${sayList(others)}`]),
    ].join('; ') + '.',
  written: (by: string, at: Moment) =>
    `Opgeschreven door ${by} op ${sayDayAndYear(inBrussels(at).day)}.`,
  held: (day: Day) => `Samen bekeken op ${sayDateAndYear(day)}`,
  with: (coaches: number) =>
    coaches === 0 ? ', zonder coaches.' : `, met ${sayCount(coaches, 'coach', 'coaches')}.`,
  next: (day: Day) => `De volgende keer is ten laatste op ${sayDateAndYear(day)}.`,
  overdue: (day: Day) => `Op ${sayDateAndYear(day)} waren ze opnieuw aan de beurt.`,
  change: 'Verbeter',
  changeWhich: (day: Day) => `wat er staat over ${sayDayAndYear(day)}`,
  done: {
    recorded: 'Bewaard: jullie keken samen naar de afspraken.',
    changed: 'Bewaard: dit is verbeterd.',
  },
};
