import {
  conditionsOfSession,
  conditionsOfPlace,
} from '@app/domain/participation/conditions-in-force';
import { expect, test } from 'vitest';

/** Every reason with how strict it is and who may lift it: a choice of people, so changed on purpose or not at all. */
const agreed = [
  'available not-available blocks coach',
  'free booked-elsewhere blocks nobody',
  'free little-travel-time warns coordinator',
  'free unknown warns nobody',
  'own-limits beyond-own-limits blocks coach',
  'own-limits words-unread warns nobody',
  'own-limits unknown blocks nobody',
  'theme-fits not-this-theme blocks coach',
  'theme-fits rather-not-this-theme warns coordinator',
  'theme-fits unknown blocks nobody',
  'trained-and-observed not-trained-yet blocks nobody',
  'trained-and-observed not-observed-yet blocks nobody',
  'trained-and-observed unknown blocks nobody',
  'clear-information not-filled-in blocks nobody',
  'clear-information not-told blocks nobody',
  'own-yes said-no blocks nobody',
  'own-yes no-answer blocks nobody',
  'own-yes still-undecided blocks nobody',
  'own-yes unknown blocks nobody',
  'time-to-decide short-notice warns coordinator',
  'time-to-decide short-to-answer warns coordinator',
  'time-to-decide arrives-late warns coordinator',
  'time-to-decide urgent-in-a-talk informs nobody',
  'time-to-decide unknown warns nobody',
  'not-too-much more-than-usual warns coordinator',
  'never-alone no-trainer blocks nobody',
  'never-alone trainer-not-all-day blocks nobody',
  'never-alone trainer-cannot warns nobody',
  'never-alone trainer-elsewhere warns coordinator',
  'two-coaches fewer-than-two warns coordinator',
  'two-coaches fewer-than-agreed blocks coach',
  'two-coaches unknown warns nobody',
  'fixed-tandem tandem-not-known warns coordinator',
  'fixed-tandem trainer-not-known warns coordinator',
  'fixed-tandem tandem-changed warns coordinator',
  'balance-of-numbers many-per-coach warns coordinator',
  'balance-of-numbers too-many-per-coach blocks coach',
  'balance-of-numbers unknown blocks nobody',
  'prepared-together not-prepared blocks coach',
  'prepared-together prepared-too-short blocks coach',
  'prepared-together preparation-elsewhere warns coordinator',
  'prepared-together prepared-long-ago warns coordinator',
  'prepared-together prepared-late warns coordinator',
  'prepared-together prepared-long informs nobody',
  'prepared-together unknown blocks nobody',
  'debriefed not-debriefed warns coordinator',
  'debriefed debriefing-elsewhere warns coordinator',
  'debriefed debriefed-short warns coordinator',
  'debriefed debriefed-late informs nobody',
  'debriefed unknown warns nobody',
];

test('each reason is as strict as agreed, and lifted by the role we agreed', () => {
  const found = Object.entries({ ...conditionsOfPlace, ...conditionsOfSession }).flatMap(
    ([name, { weights, unknown }]) => [
      ...Object.entries(weights).map(
        ([kind, { level, liftedBy }]) => `${name} ${kind} ${level} ${liftedBy}`,
      ),
      ...(unknown ? [`${name} unknown ${unknown.level} nobody`] : []),
    ],
  );
  expect(found).toEqual(agreed);
});
