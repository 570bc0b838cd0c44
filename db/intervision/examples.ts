import type { CoachKey } from '../accounts/examples.ts';

/** The coaches at each gathering, by how many days ago it was. Samira Coppens never could: the hours did not fit. */
export const gatherings: Record<number, CoachKey[]> = {
  [-151]: ['erik', 'godelieve', 'chantal', 'freddy', 'ronny', 'youssef'],
  [-95]: ['erik', 'bea', 'godelieve', 'nadia', 'ronny', 'samira', 'youssef'],
  [-67]: ['bea', 'chantal', 'freddy', 'marieChristine', 'samira'],
  [-39]: ['erik', 'godelieve', 'chantal', 'nadia', 'ronny', 'marieChristine', 'fatma'],
  [-11]: ['erik', 'bea', 'freddy', 'nadia', 'marieChristine', 'rachid', 'gino'],
};
