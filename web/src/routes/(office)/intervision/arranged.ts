import { foods } from '@app/domain/intervision/gathering';
import type { Body } from '#lib/server/form.ts';

/** The fields about what is arranged for an intervision. */
export const arranged = {
  venue: 'text',
  facilitatorId: 'maybe',
  facilitatorName: 'maybe',
  food: 'maybe',
  travelArranged: 'ticked',
  closesOn: 'day',
} as const;

/** The same as a contract asks for it; somebody of ours guides it before somebody from outside. */
export const arrangedIn = (body: Body<typeof arranged>) => ({
  venue: body.venue,
  facilitatorId: body.facilitatorId,
  facilitatorName: body.facilitatorId === null ? body.facilitatorName : null,
  food: foods.find((food) => food === body.food) ?? null,
  travelArranged: body.travelArranged,
  closesOn: body.closesOn,
});
