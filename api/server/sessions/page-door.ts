import type { Door } from '@app/db/sessions/answers';
import { hashOf } from './link.ts';

/** A question as it is named on a coach's own page. */
export interface OnPage {
  token: string;
  invitation: string;
}

export const pageDoor = ({ token, invitation }: OnPage): Door => ({
  page: hashOf(token),
  question: invitation,
});
