import type { Transaction } from '@app/db/database';
import { toldGathering } from '@app/db/intervision/queries';
import { inBrussels, type Moment } from '@app/domain/moment';
import { gatheringCancelled } from '@app/emails/intervision/cancelled';
import { whichMoment, whichMomentAgain } from '@app/emails/intervision/which-moment';
import { addressed, type Outgoing } from '../messages/addressed.ts';
import { cannotRead } from '../messages/cannot-read.ts';
import { moneyIn } from '../messages/money-in.ts';
import { senderOf } from '../messages/sender.ts';
import type { Links } from '../sessions/link.ts';

const kinds = ['gathering', 'gathering-repeated', 'gathering-cancelled'] as const;
type Kind = (typeof kinds)[number];

export const isAboutGathering = (kind: string): kind is Kind => kinds.some((one) => one === kind);

/** A letter about the moments of a gathering as it leaves, or why nobody needs it any more. */
export async function gatheringLetter(
  db: Transaction,
  { kind, about }: { kind: Kind; about: Record<string, string> },
  links: Links,
  now: Moment,
): Promise<Outgoing> {
  const told = await toldGathering(db, about.gathering ?? '');
  if (!told) return { needless: 'gone' };
  const letter = { told, moments: told.moments.filter(({ over }) => !over) };
  if (kind === 'gathering-cancelled') return letterOfCancelling(db, letter);
  return letterThatAsks(db, letter, { links, now, again: kind === 'gathering-repeated' });
}

interface Standing {
  told: NonNullable<Awaited<ReturnType<typeof toldGathering>>>;
  /** Its moments to come. */
  moments: Standing['told']['moments'];
}

async function letterThatAsks(
  db: Transaction,
  { told, moments }: Standing,
  { links, now, again }: { links: Links; now: Moment; again: boolean },
): Promise<Outgoing> {
  const needless =
    (told.cancelled ? 'day-cancelled' : null) ??
    (told.picked ? 'moment-picked' : null) ??
    (now > told.closesAt || moments.length === 0 ? 'too-late' : null) ??
    (told.channel === 'mail' ? null : 'asked-otherwise') ??
    (isAnswered() ? 'answered' : null) ??
    cannotRead(told.reader);
  if (needless) return { needless };

  const { reader, askedBy, questionId, linksEnded, closesAt, venue, guide, food, travelArranged } =
    told;
  const language = reader.language ?? 'nl';
  const letter = (again ? whichMomentAgain : whichMoment)({
    language,
    firstName: reader.firstName,
    moments: moments.map(({ day, startsAt: from, endsAt: until, money }) => ({
      ...{ day, from, until },
      money: money && moneyIn(money, language),
    })),
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

  /** It is repeated to a coach who said nothing at all. */
  function isAnswered() {
    return again
      ? told.moments.some(({ answer }) => answer !== null)
      : moments.every(({ answer }) => answer !== null);
  }
}

async function letterOfCancelling(db: Transaction, { told, moments }: Standing): Promise<Outgoing> {
  const { reader, askedBy } = told;
  const needless =
    (told.cancelled ? null : 'goes-on') ??
    (moments.length === 0 ? 'day-over' : null) ??
    (moments.every(({ answer }) => answer === 'no') ? 'said-no' : null) ??
    cannotRead(reader);
  if (needless) return { needless };
  const letter = gatheringCancelled({
    language: reader.language ?? 'nl',
    firstName: reader.firstName,
    days: [...new Set(moments.map(({ day }) => day))],
    sender: await senderOf(db, askedBy),
  });
  return addressed(letter, reader, reader.email ?? '', { askedBy: askedBy?.id ?? null });
}
