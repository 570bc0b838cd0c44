import type { ActingRole } from '../access.ts';

/** The roles that see facts about many people, and are therefore offered a passkey. */
export const staff = [
  'coordinator',
  'ombudsperson',
  'administrator',
] as const satisfies ActingRole[];
export type Staff = (typeof staff)[number];

export const isStaff = (role: ActingRole): role is Staff => staff.some((one) => one === role);
