import type { Transaction } from '@app/db/database';
import { newsOfDate, toldDate, type ToldDate } from '@app/db/dates/queries';
import type { Taken } from '@app/db/messages/commands';
import { asSheKnowsIt } from '@app/db/messages/news';
import { sequenceNow } from '@app/db/messages/queries';
import type { Language } from '@app/domain/language';
import { inBrussels, type Moment } from '@app/domain/moment';
import { dateCancelled } from '@app/emails/dates/cancelled';
import { dateChanged } from '@app/emails/dates/changed';
import { dateConfirmed } from '@app/emails/dates/confirmed';
import type { AskedDate } from '@app/emails/dates/date';
import { dateQuestion } from '@app/emails/dates/question';
import type { Letter, Sender } from '@app/emails/letter';
import type { Addressee } from '@app/emails/post';
import { addressed, type Outgoing } from '../messages/addressed.ts';
import { cannotRead } from '../messages/cannot-read.ts';
import { senderOf } from '../messages/sender.ts';
import type { Links } from '../sessions/link.ts';

/** A date as letters and calendars have it. */
export const dateInLetter = (
  date: Pick<ToldDate, 'id' | 'kind' | 'about' | 'day' | 'startsAt' | 'endsAt' | 'venue' | 'ledBy'>,
): AskedDate => ({
  id: date.id,
  kind: date.kind,
  about: date.about,
  day: date.day,
  from: date.startsAt,
  until: date.endsAt,
  venue: { name: date.venue, address: '' },
  ledBy: date.ledBy,
});

type Asking = Pick<ToldDate, 'most' | 'answerBy'> & Parameters<typeof dateInLetter>[0];

/** The mail that asks whether a coach comes. */
export const letterThatAsks = (
  date: Asking,
  reader: { firstName: string; language: Language; link: string; sender: Sender },
): Letter =>
  dateQuestion({
    ...reader,
    date: dateInLetter(date),
    most: date.most,
    deadline: inBrussels(date.answerBy),
  });

/** How a date was when its reader last heard of it. */
export const dateItWas = (date: AskedDate, was: Record<string, string>): AskedDate => ({
  ...date,
  day: was.wasDay ?? date.day,
  from: was.wasFrom ?? date.from,
  until: was.wasUntil ?? date.until,
  venue: was.wasVenue === undefined ? date.venue : { name: was.wasVenue, address: '' },
});

interface Desk {
  links: Links;
  from: Addressee;
}

const kinds = ['date-question', 'date-confirmed', 'date-changed', 'date-cancelled'] as const;
type Kind = (typeof kinds)[number];

export const isAboutDate = (kind: string): kind is Kind => kinds.some((one) => one === kind);

/** A letter about a date as it leaves, or why nobody needs it any more. */
export async function dateLetter(
  db: Transaction,
  taken: Taken & { kind: Kind },
  { links, from }: Desk,
  now: Moment,
): Promise<Outgoing> {
  const told = await toldDate(db, taken.about.date ?? '');
  if (!told) return { needless: 'gone' };
  const date = dateInLetter(told);
  const news = await newsOfDate(db, taken.id);
  const was = dateItWas(date, news?.was ?? {});
  const needless = whyNeedless() ?? cannotRead(told.reader);
  if (needless) return { needless };

  const { reader, askedBy, questionId, linksEnded } = told;
  const { firstName } = reader;
  const asks = taken.kind === 'date-question';
  const beside = {
    firstName,
    link: links.pageOf(links.tokenOf(questionId, linksEnded)),
    sender: await senderOf(db, askedBy),
    inCalendar: {
      sequence: taken.sequence ?? (await sequenceNow(db, taken.about)),
      changedAt: taken.madeAt,
      organizer: from,
    },
  };
  return addressed(write(), reader, reader.email ?? '', {
    askedBy: askedBy?.id ?? null,
    asks: asks ? [{ date: questionId, linksEnded }] : [],
  });

  function write(): Letter {
    const saidYes = told!.hasPlace;
    switch (taken.kind) {
      case 'date-question':
        return letterThatAsks(told!, { ...beside, language: reader.language ?? 'nl' });
      case 'date-confirmed':
        return dateConfirmed({
          ...beside,
          date,
          deadline: now > told!.answerBy ? null : inBrussels(told!.answerBy),
        });
      case 'date-changed':
        return dateChanged({ ...beside, was, becomes: date, saidYes });
      case 'date-cancelled':
        return dateCancelled({ ...beside, date, saidYes });
    }
  }

  function whyNeedless(): string | null {
    const { withdrawn, cancelled, begun, answer, hasPlace, channel, askedAt } = told!;
    if (withdrawn) return 'withdrawn';
    if (begun) return 'day-over';
    switch (taken.kind) {
      case 'date-question':
        if (cancelled) return 'day-cancelled';
        if (now > told!.answerBy) return 'too-late';
        if (channel !== 'mail') return 'asked-otherwise';
        return answer === null ? null : 'answered';
      case 'date-confirmed':
        if (cancelled) return 'day-cancelled';
        return hasPlace ? null : 'place-ended';
      case 'date-changed':
        if (cancelled) return 'day-cancelled';
        if (answer === 'no') return 'said-no';
        if (askedAt === null) return 'never-asked';
        if (news?.isInLater) return 'told-in-later';
        return isAsItWas() ? asSheKnowsIt : null;
      case 'date-cancelled':
        if (answer === 'no') return 'said-no';
        if (askedAt === null) return 'never-asked';
        return cancelled ? null : 'goes-on';
    }
  }

  function isAsItWas(): boolean {
    return JSON.stringify(was) === JSON.stringify(date);
  }
}
