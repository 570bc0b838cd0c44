import type { ActingRole } from '@app/domain/access';

const staff: readonly ActingRole[] = ['coordinator', 'ombudsperson', 'administrator'];

/** Who sees facts about many people, and is therefore offered a passkey. */
export const isStaff = (role: ActingRole) => staff.includes(role);
