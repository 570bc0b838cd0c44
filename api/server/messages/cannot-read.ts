import type { Reader } from '@app/db/messages/queries';

/** Why no mail reaches a coach; null when it does. */
export function cannotRead({ blocked, email, emailFailed }: Reader): string | null {
  if (blocked) return 'blocked';
  if (!email) return 'no-address';
  return emailFailed ? 'address-failed' : null;
}
