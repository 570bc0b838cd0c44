import type { showLetter } from '@app/contract/sessions/week';
import type { Transaction } from '@app/db/database';
import { letterOnPaper, toldTrainer, type ToldTrainer } from '@app/db/messages/news';
import { toldAbout, type ToldCoach } from '@app/db/messages/queries';
import { afterDeadline } from '@app/domain/participation/deadline';
import type { Moment } from '@app/domain/moment';
import type { z } from 'zod';
import { senderOf } from '../messages/sender.ts';
import type { Links } from './link.ts';
import { qrOf } from './qr.ts';

type Paper = z.input<(typeof showLetter.schema.response)[200]>;

/** What no mail could tell, for a sheet of paper. Null when there is no such letter. */
export async function paperLetter(
  db: Transaction,
  id: string,
  now: Moment,
  links: Links,
): Promise<Paper | null> {
  const letter = await letterOnPaper(db, id);
  if (!letter) return null;
  const { kind, about, told: isTold, ...address } = letter;
  const coach = about.invitation ? await toldAbout(db, about, now) : null;
  const told = coach ?? (await toldTrainer(db, about, now));
  if (!told) return null;

  const { firstName, lastName } = told.reader;
  return {
    letter: id,
    about: kind.endsWith('cancelled') ? 'cancelled' : 'changed',
    told: isTold,
    to: { firstName, lastName, ...address },
    role: coach ? 'coach' : 'trainer',
    saidYes: coach ? coach.hasPlace || coach.placeCancelled : true,
    was: wasOf(told, about),
    becomes: whenOf(told),
    question: coach && questionTo(coach, now, links),
    sender: await senderOf(db, coach?.askedBy ?? null),
  };
}

const whenOf = ({ session: { day, from, until, venue } }: ToldCoach | ToldTrainer) => ({
  day,
  from,
  until,
  venue,
});

function wasOf(
  told: ToldCoach | ToldTrainer,
  { wasDay, wasFrom, wasUntil }: Record<string, string>,
) {
  const is = whenOf(told);
  return {
    day: wasDay ?? is.day,
    from: wasFrom ?? is.from,
    until: wasUntil ?? is.until,
    venue: told.wasVenue ?? is.venue,
  };
}

/** Her link takes an answer until the deadline, and a place given back until the day begins. */
function questionTo(
  { session, hasPlace, answerBy, invitationId, linksEnded, as }: ToldCoach,
  now: Moment,
  links: Links,
) {
  if (session.cancelled || session.begun) return null;
  const isLate = afterDeadline(now, answerBy);
  if (isLate && !hasPlace) return null;
  return {
    answerBy: isLate ? null : answerBy,
    as,
    qr: qrOf(links.pageOf(links.tokenOf(invitationId, linksEnded))),
  };
}
