import type { Day } from '@app/domain/day';
import { sayDayAndYear } from './in-words.ts';
import { spoken } from './language.ts';

interface WayWords {
  title: string;
  training: string;
  trainedOn: (day: Day) => string;
  notTrained: string;
  observed: string;
  observedDays: (days: readonly Day[]) => string;
  observedBefore: (day: Day) => string;
  notObserved: string;
  paused: (day: Day) => string;
  stopped: (day: Day) => string;
  goesAlong: string;
  notYet: string;
  ready: string;
  forms: {
    trainedOn: string;
    keepTraining: string;
    observedOn: string;
    keepObservation: string;
    before: string;
    beforeHint: string;
  };
}

/** The steps before somebody goes along, and how to write down that one is done. */
export const way = spoken<WayWords>({
  nl: {
    title: 'Op weg naar meegaan',
    training: 'Opleiding voor coaches',
    trainedOn: (day) => `Af op ${sayDayAndYear(day)}`,
    notTrained: 'Nog geen datum opgeschreven',
    observed: 'Meekijken',
    observedDays: (days) => `Keek mee op ${days.map(sayDayAndYear).join('; op ')}`,
    observedBefore: (day) =>
      `Was al coach vóór we dit bijhielden, opgeschreven op ${sayDayAndYear(day)}`,
    notObserved: 'Nog geen dag opgeschreven',
    paused: (day) => `Pauze sinds ${sayDayAndYear(day)}`,
    stopped: (day) => `Gestopt op ${sayDayAndYear(day)}`,
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
  },
});
