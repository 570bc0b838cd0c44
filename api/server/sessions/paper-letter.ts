import type { showLetter } from '@app/contract/sessions/week';
import type { Transaction } from '@app/db/database';
import { afterDeadline } from '@app/domain/participation/deadline';
import type { Moment } from '@app/domain/moment';
import type { z } from 'zod';
import { senderOf } from '../messages/sender.ts';
import { daysToTell, type DayToTell } from './days-to-tell.ts';
import type { Links } from './link.ts';
import { qrOf } from './qr.ts';

type Paper = z.input<(typeof showLetter.schema.response)[200]>;

/** What no mail could tell, to be said or for a sheet of paper. Null when there is no such letter. */
export async function paperLetter(
  db: Transaction,
  id: string,
  now: Moment,
  links: Links,
): Promise<Paper | null> {
  const together = await daysToTell(db, [id], now);
  const asked = together.find(({ letter }) => letter.id === id);
  if (!asked) return null;
  const isLeft = (one: DayToTell) => one === asked || isToldWith(asked, one);
  const { personId, firstName, lastName } = asked.told.reader;
  const { phone, street, postalCode, town } = asked.letter;
  return {
    letter: id,
    told: asked.letter.told,
    known: asked.letter.known,
    to: { id: personId, firstName, lastName, phone, street, postalCode, town },
    days: together
      .filter(isLeft)
      .map((one) => ({ ...one.shown, qr: qrOfQuestion(one, now, links) })),
    sender: await senderOf(db, asked.coach?.askedBy ?? null),
  };
}

/** A day is told with another one as long as both have as much to tell. */
const isToldWith = ({ letter: asked }: DayToTell, { letter, shown: { change } }: DayToTell) =>
  letter.kind === asked.kind &&
  letter.told === asked.told &&
  letter.known === asked.known &&
  (change === null || change.heard.length > 0);

/** Her link takes an answer until the deadline, and a place given back until the day begins. */
function qrOfQuestion({ coach, shown: { change } }: DayToTell, now: Moment, links: Links) {
  if (!coach || !change?.asks || coach.session.begun) return null;
  if (afterDeadline(now, coach.answerBy) && !coach.hasPlace) return null;
  return qrOf(links.pageOf(links.tokenOf(coach.invitationId, coach.linksEnded)));
}
