import type { ActingRole } from '@app/domain/access';

/** Two ways the pages look: large and one column for coaches, trainers and the door; wide for the office. */
export type Skin = 'coach' | 'office';

/** The skin of a route; an address without a route looks as the rest does for this person. */
export function skinOf(route: string | null, role: ActingRole | null): Skin {
  if (route === null)
    return role === 'coordinator' || role === 'administrator' ? 'office' : 'coach';
  return /^\/(\((coach|trainer|door|answer)\)|\(dev\)\/ui\/coach)/.test(route) ? 'coach' : 'office';
}
