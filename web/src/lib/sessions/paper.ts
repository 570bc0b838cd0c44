import type { PaperSender, Session } from '@app/contract/sessions/session';
import type { Language } from '@app/domain/language';
import type { Moment } from '@app/domain/moment';
import { talksAround } from '@app/domain/sessions/talks';
import type { z } from 'zod';
import { fullName } from '../language/coaches.ts';
import { sayTalkIn } from '../language/talks.ts';

/** At the right of a letter head: the house with its address, and the telephone with its hours. */
export const headOf = ({ organisation, firstName, phone, reachable }: PaperSender): string[] => [
  ...houseOf(organisation),
  [firstName, phone].filter(Boolean).join(', '),
  ...(phone && reachable ? [reachable] : []),
];

/** The house as it stands on an envelope. */
export const houseOf = ({ name, address }: PaperSender['organisation']): string[] => [
  name,
  ...(address?.split('\n') ?? []),
];

interface Addressee {
  firstName: string;
  lastName: string;
  street: string | null;
  postalCode: string | null;
  town: string | null;
}

/** The window of the envelope. */
export const addressOn = (to: Addressee): [string, string | null, string] => [
  fullName(to),
  to.street,
  [to.postalCode, to.town].filter(Boolean).join(' '),
];

type Day = Pick<
  z.infer<typeof Session>,
  'day' | 'preparation' | 'debriefing' | 'trainers' | 'coaches'
>;

/** What one coach reads of the talks around a day. */
export const talksFor = (
  { trainers, coaches, ...day }: Day,
  reader: { id: string },
  now: Moment,
  language: Language,
): string[] =>
  talksAround(
    {
      ...day,
      trainers: trainers.map(({ firstName }) => firstName),
      otherCoaches: coaches.filter(({ id }) => id !== reader.id).map(({ firstName }) => firstName),
    },
    now,
  )
    .map(sayTalkIn[language])
    .map(({ when, says }) => `${when}: ${says}`);
