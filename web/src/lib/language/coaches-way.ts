import type { Day } from '@app/domain/day';
import { sayDayAndYear } from './in-words.ts';

/** The steps before somebody goes along, and how to write down that one is done. */
export const way = {
  title: 'Op weg naar meegaan',
  training: 'Opleiding voor coaches',
  trainedOn: (day: Day) => `Af op ${sayDayAndYear(day)}`,
  notTrained: 'Nog geen datum opgeschreven',
  observed: 'Meekijken',
  observedDays: (days: readonly Day[]) => `Keek mee op ${days.map(sayDayAndYear).join('; op ')}`,
  observedBefore: (day: Day) =>
    `Was al coach vóór we dit bijhielden, opgeschreven op ${sayDayAndYear(day)}`,
  notObserved: 'Nog geen dag opgeschreven',
  paused: (day: Day) => `Pauze sinds ${sayDayAndYear(day)}`,
  stopped: (day: Day) => `Gestopt op ${sayDayAndYear(day)}`,
  goesAlong: 'Gaat mee',
  notYet: 'Na de opleiding en één keer meekijken',
  ready: 'Kan gevraagd worden',
  forms: {
    trainedOn: 'Wanneer was de opleiding af?',
    keepTraining: 'Schrijf op',
    observedOn: 'Op welke dag keek de coach mee?',
    keepObservation: 'Schrijf op',
    before: 'Was al coach',
    beforeHint: 'Was deze coach er al vóór we dit bijhielden? Dan is meekijken al gebeurd.',
  },
};
