import { daysOf, toldAvailability, type AskedDay } from '@app/db/availability/queries';
import type { Transaction } from '@app/db/database';
import type { Language } from '@app/domain/language';
import { inBrussels, type Moment } from '@app/domain/moment';
import { whichDays } from '@app/emails/availability/which-days';
import type { Letter, Sender } from '@app/emails/letter';
import { addressed, type Outgoing } from '../messages/addressed.ts';
import { cannotRead } from '../messages/cannot-read.ts';
import { senderOf } from '../messages/sender.ts';
import type { Links } from '../sessions/link.ts';
import { standingOf } from './show-question.ts';

interface Asking {
  firstName: string;
  language: Language;
  closesAt: Moment;
  link: string;
  sender: Sender;
}

/** The mail that asks which days suit a coach: those that are still asked about. */
export const letterAbout = (
  days: readonly AskedDay[],
  { firstName, language, closesAt, link, sender }: Asking,
): Letter =>
  whichDays({
    language,
    firstName,
    days: days
      .filter((day) => standingOf(day) === 'asked')
      .map(({ day, startsAt: from, endsAt: until, title, town }) => ({
        day,
        from,
        until,
        title,
        town,
      })),
    deadline: inBrussels(closesAt),
    link,
    sender,
  });

/** The same as it leaves, or why nobody needs it any more. */
export async function availabilityLetter(
  db: Transaction,
  { availability: question = '' }: Record<string, string>,
  links: Links,
  now: Moment,
): Promise<Outgoing> {
  const told = await toldAvailability(db, question);
  if (!told) return { needless: 'gone' };
  const days = await daysOf(db, told.roundId);
  const needless =
    (told.closed ? 'round-closed' : null) ??
    (now > told.closesAt ? 'too-late' : null) ??
    (told.channel === 'mail' ? null : 'asked-otherwise') ??
    (told.answeredAll ? 'answered' : null) ??
    cannotRead(told.reader);
  if (needless) return { needless };

  const { reader, askedBy, questionId, linksEnded, closesAt } = told;
  const letter = letterAbout(days, {
    firstName: reader.firstName,
    language: reader.language ?? 'nl',
    closesAt,
    link: links.pageOf(links.tokenOf(questionId, linksEnded)),
    sender: await senderOf(db, askedBy),
  });
  return addressed(letter, reader, reader.email ?? '', {
    askedBy: askedBy?.id ?? null,
    asks: [{ availability: questionId, linksEnded }],
  });
}
