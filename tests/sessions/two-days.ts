import type { PlanningHouse } from './planning-house.ts';

interface Different {
  themeName?: string | null;
  trainerNames?: string[];
  trainerIds?: string[];
}

/** Hilde plans a series of two days, with names where she likes. */
export const planTwoDays = (house: PlanningHouse, { trainerIds = [], ...names }: Different) =>
  house.post(house.hilde, '/series', {
    title: 'Warm onthaal',
    organisation: { new: { name: 'Huis van het Kind', town: 'Mol' } },
    venue: null,
    ...names,
    sessions: ['2030-06-06', '2030-06-13'].map((day) => ({
      day,
      startsAt: '09:30',
      endsAt: '12:30',
      themeId: null,
      trainerIds,
      participants: 8,
      coachesNeeded: 1,
      remark: null,
      preparation: null,
      debriefing: null,
    })),
  });
