import type { Transaction } from '@app/db/database';
import { newsOfDate, toldDate, type ToldDate } from '@app/db/dates/queries';
import type { Taken } from '@app/db/messages/commands';
import { asSheKnowsIt } from '@app/db/messages/news';
import { sequenceNow } from '@app/db/messages/queries';
import type { Language } from '@app/domain/language';
import { inBrussels, type Moment } from '@app/domain/moment';
import { remindsAt } from '@app/domain/sessions/reminding';
import { callsFrom } from '@app/domain/sessions/silence';
import { isInWorkingHours, nextInWorkingHours } from '@app/domain/working-hours';
import { dateCancelled } from '@app/emails/dates/cancelled';
import { dateChanged } from '@app/emails/dates/changed';
import { dateConfirmed } from '@app/emails/dates/confirmed';
import type { AskedDate } from '@app/emails/dates/date';
import { dateQuestion, type DateQuestion } from '@app/emails/dates/question';
import { dateReminder } from '@app/emails/dates/reminder';
import { dateRepeated } from '@app/emails/dates/repeated';
import { dateWithdrawn } from '@app/emails/dates/withdrawn';
import type { Letter, Sender } from '@app/emails/letter';
import type { Addressee } from '@app/emails/post';
import { addressed, type Outgoing } from '../messages/addressed.ts';
import { cannotRead } from '../messages/cannot-read.ts';
import { aMinuteAfter } from '../messages/next-try.ts';
import { moneyIn } from '../messages/money-in.ts';
import { wayToRemind } from '../messages/letters.ts';
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

type Asking = Pick<ToldDate, 'most' | 'answerBy' | 'money'> & Parameters<typeof dateInLetter>[0];

/** The mail that asks whether a coach comes. */
export const letterThatAsks = (date: Asking, reader: AskedReader): Letter =>
  dateQuestion(askingOf(date, reader));

interface AskedReader {
  firstName: string;
  language: Language;
  link: string;
  sender: Sender;
}

const askingOf = (date: Asking, reader: AskedReader): DateQuestion => ({
  ...reader,
  date: dateInLetter(date),
  most: date.most,
  money: date.money && moneyIn(date.money, reader.language),
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

const kinds = [
  'date-question',
  'date-repeated',
  'date-confirmed',
  'date-reminder',
  'date-changed',
  'date-cancelled',
  'date-withdrawn',
] as const;
type Kind = (typeof kinds)[number];

/** Nobody asked for these at this moment. */
const waits: readonly Kind[] = ['date-repeated', 'date-reminder'];

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
  if (waits.includes(taken.kind) && !isInWorkingHours(now))
    return { waitsUntil: nextInWorkingHours(now), because: 'outside working hours' };
  // Whether there is anything to take back shows when the letter that asks has come somewhere.
  if (taken.kind === 'date-withdrawn' && told.isLeaving)
    return { waitsUntil: aMinuteAfter(now), because: 'its question is leaving' };
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
    const asking = askingOf(told!, { ...beside, language: reader.language ?? 'nl' });
    switch (taken.kind) {
      case 'date-question':
        return dateQuestion(asking);
      case 'date-repeated':
        return dateRepeated(asking);
      case 'date-reminder':
        return dateReminder({
          ...beside,
          date,
          reminder: taken.about.at === 'week' ? 'week' : 'eve',
        });
      case 'date-withdrawn':
        return dateWithdrawn({ ...beside, date });
      case 'date-confirmed':
        return dateConfirmed({
          ...beside,
          date,
          money: asking.money,
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
    if (taken.kind === 'date-withdrawn') {
      if (!withdrawn) return 'asked-again';
      if (askedAt === null) return 'never-asked';
      if (answer === 'no') return 'said-no';
    } else if (withdrawn) return 'withdrawn';
    if (begun) return 'day-over';
    switch (taken.kind) {
      case 'date-question':
        if (cancelled) return 'day-cancelled';
        if (now > told!.answerBy) return 'too-late';
        if (channel !== 'mail') return 'asked-otherwise';
        return answer === null ? null : 'answered';
      case 'date-repeated':
        if (cancelled) return 'day-cancelled';
        if (answer !== null) return 'answered';
        if (channel !== 'mail') return 'asked-otherwise';
        if (told!.most !== null && told!.taken >= told!.most) return 'full';
        return askedAt !== null && now < callsFrom({ askedAt, answerBy: told!.answerBy })
          ? null
          : 'we-call';
      case 'date-reminder':
        if (cancelled) return 'day-cancelled';
        if (!hasPlace) return 'place-ended';
        if (taken.about.day !== told!.day) return 'moved';
        if (taken.about.at === 'week' && now >= remindsAt('eve', { ...told!, daysByPost: 0 }))
          return 'the-eve-follows';
        return wayToRemind(told!) === 'mail' ? null : 'by-hand';
      case 'date-withdrawn':
        return cancelled ? 'day-cancelled' : null;
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
