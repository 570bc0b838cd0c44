import type { ActingRole } from '@app/domain/access';

/** Two ways the pages look: large and one column for coaches, trainers and the door; wide for the office. */
export type Skin = 'coach' | 'office';

/** An address without a page for this reader: there is none, or it is the office's and she works elsewhere. */
export const isElsewhere = (route: string | null, role: ActingRole | null): boolean =>
  route === null ||
  (/^\/\((office|administrator)\)/.test(route) && role !== null && !isOffice(role));

const isOffice = (role: ActingRole | null) => role === 'coordinator' || role === 'administrator';

/** The skin of a route; where there is no page for her, it looks as the rest does for her. */
export function skinOf(route: string | null, role: ActingRole | null): Skin {
  if (isElsewhere(route, role)) return isOffice(role) ? 'office' : 'coach';
  return /^\/(\((coach|trainer|door|answer|teller)\)|\(dev\)\/ui\/coach)/.test(route ?? '')
    ? 'coach'
    : 'office';
}
