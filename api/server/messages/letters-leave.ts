import type { Transaction } from '@app/db/database';
import { isDemonstration } from '@app/db/messages/queries';

/** Whether there is a mail server. */
export type MailLeaves = () => boolean;

/** Whether letters leave by themselves. In a demonstration they never reach a mail server: the post-box counts as leaving. */
export const lettersLeave = async (db: Transaction, mailLeaves: MailLeaves): Promise<boolean> =>
  mailLeaves() || (await isDemonstration(db));
