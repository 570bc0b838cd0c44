import type { ActingRole } from '@app/domain/access';

export interface VisitTimes {
  role: ActingRole | null;
  /** `mijn eigen toestel`. */
  ownDevice: boolean;
  /** Seconds since it began. */
  age: number;
  /** Seconds since she was last seen. */
  idle: number;
}

/**
 * Whether a visit has lasted long enough. A coach may stay on her own device; all others, who see facts about people,
 * sign in every day. Without a chosen role the strictest of both holds.
 */
export function hasEnded({ role, ownDevice, age, idle }: VisitTimes): boolean {
  if (role === 'coach') return idle > (ownDevice ? 30 * day : hour);
  return age > 12 * hour || idle > (role === null ? hour : 2 * hour);
}

const hour = 60 * 60;
const day = 24 * hour;
