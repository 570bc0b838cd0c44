import type { Door } from '@app/db/sessions/answers';
import type { LimitTries } from './answer-routes.ts';
import { hashOf } from './link.ts';

/** A question as it is named on a coach's own page. */
interface OnPage {
  token: string;
  invitation: string;
}

export const pageDoor = ({ token, invitation }: OnPage): Door => ({
  page: hashOf(token),
  question: invitation,
});

/** The two doors without a visit, at which so many taps are taken. */
export const doorsOf = (limitTries: LimitTries) => ({
  async doorOfLink({ token }: { token: string }): Promise<Door> {
    await limitTries(`answer ${token}`, { atMost: 60, per: '10 minutes' });
    return { link: hashOf(token) };
  },
  async doorOnPage(at: OnPage): Promise<Door> {
    await limitTries(`page ${at.token}`, { atMost: 60, per: '10 minutes' });
    return pageDoor(at);
  },
});
