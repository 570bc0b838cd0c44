import type { Me } from '@app/contract/accounts';
import { homeOf } from './navigation.ts';

/** Where somebody who just came in was going, as long as that is a page of ours; else her own beginning. */
export function wayIn(me: Me, to: string | null): string {
  if (me.role === null) return homeOf(me) + onwards(to);
  return isOurs(to) ? to : homeOf(me);
}

/** The place to go to, as it is handed from page to page. */
export const onwards = (to: string | null): string =>
  isOurs(to) ? `?to=${encodeURIComponent(to)}` : '';

/** Any address of ours, the door included. */
export const isPageOfOurs = (to: unknown): to is string =>
  typeof to === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(to);

const isOurs = (to: string | null): to is string => isPageOfOurs(to) && !to.startsWith('/sign-in');
