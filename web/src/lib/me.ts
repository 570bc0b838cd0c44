import type { ActingRole } from '@app/domain/access';

/** Who is signed in, and as whom this person acts now. */
export interface Me {
  firstName: string;
  lastName: string;
  roles: readonly ActingRole[];
  actingAs: ActingRole;
}

/** The two letters in a person's circle. */
export const initials = (firstName: string, lastName: string): string =>
  [firstName, lastName]
    .map((name) => [...name][0] ?? '')
    .join('')
    .toUpperCase();
