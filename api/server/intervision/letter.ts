import type { Transaction } from '@app/db/database';
import { toldGathering } from '@app/db/intervision/queries';
import { inBrussels, type Moment } from '@app/domain/moment';
import { whichMoment } from '@app/emails/intervision/which-moment';
import { addressed, type Outgoing } from '../messages/addressed.ts';
import { cannotRead } from '../messages/cannot-read.ts';
import { senderOf } from '../messages/sender.ts';
import type { Links } from '../sessions/link.ts';

/** The mail that asks which moments suit a coach, or why nobody needs it any more. */
export async function gatheringLetter(
  db: Transaction,
  { gathering: question = '' }: Record<string, string>,
  links: Links,
  now: Moment,
): Promise<Outgoing> {
  const told = await toldGathering(db, question);
  if (!told) return { needless: 'gone' };
  const moments = told.moments.filter(({ over }) => !over);
  const needless =
    (told.cancelled ? 'day-cancelled' : null) ??
    (told.picked ? 'moment-picked' : null) ??
    (now > told.closesAt || moments.length === 0 ? 'too-late' : null) ??
    (told.channel === 'mail' ? null : 'asked-otherwise') ??
    (moments.every(({ answered }) => answered) ? 'answered' : null) ??
    cannotRead(told.reader);
  if (needless) return { needless };

  const { reader, askedBy, questionId, linksEnded, closesAt, venue, guide, food, travelArranged } =
    told;
  const letter = whichMoment({
    language: reader.language ?? 'nl',
    firstName: reader.firstName,
    moments: moments.map(({ day, startsAt: from, endsAt: until }) => ({ day, from, until })),
    venue,
    guide,
    food,
    travelArranged,
    deadline: inBrussels(closesAt),
    link: links.pageOf(links.tokenOf(questionId, linksEnded)),
    sender: await senderOf(db, askedBy),
  });
  return addressed(letter, reader, reader.email ?? '', {
    askedBy: askedBy?.id ?? null,
    asks: [{ gathering: questionId, linksEnded }],
  });
}
