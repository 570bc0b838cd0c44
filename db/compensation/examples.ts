import {
  firstCompensation,
  type CompensationTerms,
} from '@app/domain/compensation/compensation-terms';
import type { TravelMode } from '@app/domain/compensation/agreed-amount';
import type { Scheme } from '@app/domain/compensation/scheme';
import type { CoachKey } from '../accounts/examples.ts';

/** What the organisation of the demonstration agreed, in cents. */
export const agreedTerms: CompensationTerms = {
  ...firstCompensation,
  halfDayCents: 2500,
  fullDayCents: 4300,
  preparationCents: 1500,
  trainingCents: 4300,
  intervisionCents: 2500,
};

/** Everybody has a fixed amount, but for those whose costs differ too much. */
export const otherSchemes: Partial<Record<CoachKey, Scheme>> = { chantal: 'real-costs' };

/** How some of them come, by car as far as the kilometres are known; of the others nobody knows it yet. */
export const comesBy: Partial<Record<CoachKey, TravelMode>> = {
  chantal: 'car',
  erik: 'bicycle',
  godelieve: 'public-transport',
};
