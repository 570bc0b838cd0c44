import { signInAddress } from '@app/db/accounts/queries';
import type { Transaction } from '@app/db/database';
import { toldLeader } from '@app/db/dates/queries';
import type { Taken } from '@app/db/messages/commands';
import { asSheKnowsIt } from '@app/db/messages/news';
import { dateLeader, type DateLeader } from '@app/emails/dates/leader';
import type { Addressee } from '@app/emails/post';
import { addressed, type Outgoing } from '../messages/addressed.ts';
import { senderOf } from '../messages/sender.ts';
import { dateInLetter, dateItWas } from './letter.ts';

/**
 * A letter to the trainer who gives a date, or why nobody needs it any more. A trainer with an account reads at its address
 * when we know no other.
 */
export async function leaderLetter(
  db: Transaction,
  taken: Taken,
  from: Addressee,
): Promise<Outgoing> {
  const told = await toldLeader(db, taken.id);
  if (!told) return { needless: 'gone' };
  const { reader, date, leads, givesUntold, isInLater, sequence } = told;
  if (date.begun) return { needless: 'day-over' };
  if (isInLater) return { needless: 'told-in-later' };
  const becomes = dateInLetter(date);
  const was = dateItWas(becomes, told.was);
  const isAsItWas = JSON.stringify(was) === JSON.stringify(becomes);
  const happened = whatHappened();
  if (happened === null) return { needless: asSheKnowsIt };
  const { email, emailFailed, blocked } = reader;
  const address = email && !emailFailed ? email : await signInAddress(db, reader.personId);
  if (blocked || !address) return { needless: blocked ? 'blocked' : 'no-address' };
  const letter = dateLeader({
    firstName: reader.firstName,
    happened,
    date: becomes,
    was,
    sender: await senderOf(db, null),
    inCalendar: { sequence, changedAt: taken.madeAt, organizer: from },
  });
  return addressed(letter, reader, address);

  /** What she has to hear; null when all is as she knows it. */
  function whatHappened(): DateLeader['happened'] | null {
    if (date.cancelled) return 'cancelled';
    if (!leads) return taken.about.what === 'hands-over' ? 'given-away' : null;
    if (taken.about.what === 'gives' || givesUntold) return 'planned';
    return isAsItWas ? null : 'moved';
  }
}
