import type { Day } from '../day.ts';

/** What became of a yes: it holds, was used, was taken back, or its time is over. */
export type ConsentStanding = 'holds' | 'used' | 'revoked' | 'over';

/** How a yes stands on a day: it holds through its last day, and what was taken back or used holds no more. */
export function consentStanding(
  { until, usedOn, revokedOn }: { until: Day; usedOn: Day | null; revokedOn: Day | null },
  today: Day,
): ConsentStanding {
  if (usedOn !== null) return 'used';
  if (revokedOn !== null) return 'revoked';
  return today <= until ? 'holds' : 'over';
}
