import type { ConditionName } from '@app/domain/participation/reason';
import { firstTerms, type Terms } from '@app/domain/participation/terms';
import type { Distance } from '@app/domain/participation/travel';
import type { CoachKey, CoordinatorKey, PersonKey } from '../accounts/examples.ts';

/** Minutes by bus between the towns, as coaches told them so many days ago. */
export const distances: { told: number; between: (Distance & { kmTenths: number })[] } = {
  told: -90,
  between: [
    { towns: ['Lindervoorde', 'Oosterdam'], minutes: 35, kmTenths: 284 },
    { towns: ['Lindervoorde', 'Merelhout'], minutes: 50, kmTenths: 412 },
    { towns: ['Lindervoorde', 'Wevelbeke'], minutes: 25, kmTenths: 176 },
    { towns: ['Merelhout', 'Oosterdam'], minutes: 40, kmTenths: 331 },
    { towns: ['Merelhout', 'Wevelbeke'], minutes: 75, kmTenths: 634 },
  ],
};

interface Exception {
  series: string;
  number: number;
  coach: CoachKey | null;
  condition: ConditionName;
  by: CoordinatorKey;
  /** So many days ago. */
  on: number;
}

/** Why we went on although something warned. */
export const reasons: (Exception & { reason: string })[] = [
  {
    series: 'studiedag-dijle',
    number: 1,
    coach: null,
    condition: 'balance-of-numbers',
    by: 'hilde',
    on: -6,
    reason: 'De deelnemers werken in vier kringen, met in elke kring één coach.',
  },
  {
    series: 'groepswerk-clb',
    number: 4,
    coach: null,
    condition: 'fixed-tandem',
    by: 'an',
    on: -3,
    reason: 'Freddy kan die dag niet. Godelieve kent de groep van vroeger.',
  },
  {
    series: 'afbouw-merelhout',
    number: 2,
    coach: 'erik',
    condition: 'theme-fits',
    by: 'hilde',
    on: -4,
    reason: 'Erik wil het deze keer proberen, samen met Hanne. Hij kan nog van gedacht veranderen.',
  },
];

/** What a coach chose herself, although her own limit said no. */
export const ownChoices: (Exception & { coach: CoachKey })[] = [
  {
    series: 'basisrechten-dijle',
    number: 2,
    coach: 'godelieve',
    condition: 'own-limits',
    by: 'hilde',
    on: -44,
  },
];

/** What people decided together after the first proposal, so many days ago: it begins on the day of a session. */
export const decision: {
  beginsOn: { series: string; number: number };
  decided: number;
  by: CoordinatorKey;
  with: string;
  why: string;
  numbers: Pick<Terms, 'twoCoaches'>;
} = {
  beginsOn: { series: 'gesprek-sociaal-huis', number: 2 },
  decided: -4,
  by: 'hilde',
  with: 'teamvergadering, met 5 coaches',
  why: 'Bij 11 of 12 mensen werd het voor één coach te veel.',
  numbers: { twoCoaches: { ...firstTerms.twoCoaches, moreParticipantsThan: 10 } },
};

/** The times that coaches and staff looked at the agreements together, by how many days ago: more than a year by now. */
export const reviews: {
  held: number;
  coaches: readonly CoachKey[];
  others: readonly PersonKey[];
  by: CoordinatorKey;
  decided: string;
}[] = [
  {
    held: -384,
    coaches: ['erik', 'godelieve', 'chantal', 'nadia'],
    others: ['hilde', 'naima'],
    by: 'hilde',
    decided: 'Een vraag komt minstens veertien dagen vooraf, ook in de zomer.',
  },
];
