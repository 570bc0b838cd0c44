import { daysOf, toldAvailability, type AskedDay } from '@app/db/availability/queries';
import type { Transaction } from '@app/db/database';
import type { Taken } from '@app/db/messages/commands';
import type { Language } from '@app/domain/language';
import { inBrussels, type Moment } from '@app/domain/moment';
import { callsFrom } from '@app/domain/sessions/silence';
import { isInWorkingHours, nextInWorkingHours } from '@app/domain/working-hours';
import { roundRepeated } from '@app/emails/availability/repeated';
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
  isRepeated = false,
): Letter =>
  (isRepeated ? roundRepeated : whichDays)({
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
  { kind, about: { availability: question = '' } }: Pick<Taken, 'kind' | 'about'>,
  links: Links,
  now: Moment,
): Promise<Outgoing> {
  const told = await toldAvailability(db, question);
  if (!told) return { needless: 'gone' };
  const isRepeated = kind === 'availability-repeated';
  if (isRepeated && !isInWorkingHours(now))
    return { waitsUntil: nextInWorkingHours(now), because: 'outside working hours' };
  const days = await daysOf(db, told.roundId);
  const needless =
    (told.closed ? 'round-closed' : null) ??
    (now > told.closesAt ? 'too-late' : null) ??
    (told.channel === 'mail' ? null : 'asked-otherwise') ??
    (told.withdrawn ? 'withdrawn' : null) ??
    (told.answeredAll || (isRepeated && told.answeredSome) ? 'answered' : null) ??
    (isRepeated && !isTimeLeft(told, now) ? 'we-call' : null) ??
    cannotRead(told.reader);
  if (needless) return { needless };

  const { reader, askedBy, questionId, linksEnded, closesAt } = told;
  const asking = {
    firstName: reader.firstName,
    language: reader.language ?? 'nl',
    closesAt,
    link: links.pageOf(links.tokenOf(questionId, linksEnded)),
    sender: await senderOf(db, askedBy),
  };
  const letter = letterAbout(days, asking, isRepeated);
  return addressed(letter, reader, reader.email ?? '', {
    askedBy: askedBy?.id ?? null,
    asks: isRepeated ? [] : [{ availability: questionId, linksEnded }],
  });
}

/** She has it, and nobody calls her about it yet. */
const isTimeLeft = (
  { askedAt, closesAt }: { askedAt: Moment | null; closesAt: Moment },
  now: Moment,
): boolean => askedAt !== null && now < callsFrom({ askedAt, answerBy: closesAt });
