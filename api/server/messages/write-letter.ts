import { signInAddress } from '@app/db/accounts/queries';
import type { Transaction } from '@app/db/database';
import type { Taken, TakenTogether } from '@app/db/messages/commands';
import { toldTrainer } from '@app/db/messages/news';
import { sequenceNow, toldAbout, type ToldCoach } from '@app/db/messages/queries';
import { allTerms } from '@app/db/participation/queries';
import type { Moment } from '@app/domain/moment';
import { deadlineFrom } from '@app/domain/participation/deadline';
import { termsOn } from '@app/domain/participation/terms';
import { isInWorkingHours, nextInWorkingHours } from '@app/domain/working-hours';
import type { InCalendar } from '@app/emails/calendar';
import type { Addressee } from '@app/emails/post';
import { availabilityLetter } from '../availability/letter.ts';
import { dateLetter, isAboutDate } from '../dates/letter.ts';
import type { Links } from '../sessions/link.ts';
import { accountLetters } from './account-letters.ts';
import { addressed, type LeftOut, type Outgoing } from './addressed.ts';
import { cannotRead } from './cannot-read.ts';
import { letters, type LetterKind, type ToldAndBeside } from './letters.ts';
import { senderOf } from './sender.ts';
import type { Terminal } from '../accounts/first-start.ts';
import { signInLetter, type SendSignIn } from './sign-in-letter.ts';
import { trainerLetters } from './trainer-letters.ts';
import { whatChanged } from './what-changed.ts';

export interface Desk {
  links: Links;
  origin: string;
  /** The sender of letters, and the organiser of the days that lie beside them. */
  from: Addressee;
  sendSignIn: SendSignIn;
  terminal: Terminal | null;
}

/** Writes what is true now, which may be another thing than when it was put in the outbox. */
export async function writeLetter(
  db: Transaction,
  together: TakenTogether,
  desk: Desk,
  now: Moment,
): Promise<Outgoing> {
  const [taken] = together;
  if (taken.kind === 'sign-in') return signInLetter(db, taken, desk, now);
  if (taken.kind === 'availability') return availabilityLetter(db, taken.about, desk.links, now);
  if (isAboutDate(taken.kind)) return dateLetter(db, { ...taken, kind: taken.kind }, desk, now);
  const account = accountLetters[taken.kind];
  if (account) return account(db, taken.about, desk, now);
  if (trainerLetters[taken.kind]) return writeToTrainer(db, taken, desk, now);
  const write = letters[taken.kind];
  return write ? writeToCoach(db, together, write, desk, now) : { needless: 'no-such-letter' };
}

/** One letter about everything in it that she still needs. */
async function writeToCoach(
  db: Transaction,
  together: TakenTogether,
  write: LetterKind,
  desk: Desk,
  now: Moment,
): Promise<Outgoing> {
  if (write.leavesInWorkingHours && !isInWorkingHours(now))
    return { waitsUntil: nextInWorkingHours(now), because: 'outside working hours' };
  const parts: ToldAndBeside[] = [];
  const leftOut: LeftOut[] = [];
  for (const taken of together) {
    const told = await toldNow(db, taken, now);
    // Whether there is anything to take back shows when the letter that asks has come somewhere.
    if (taken.kind === 'withdrawn' && told?.isLeaving)
      return { waitsUntil: aMinuteAfter(now), because: 'its question is leaving' };
    const needless = told
      ? (write.needless(told, now, taken.about) ?? cannotRead(told.reader))
      : 'gone';
    if (told && needless === null)
      parts.push({ told, beside: await besideFor(db, taken, told, desk) });
    else leftOut.push({ taken, because: needless ?? 'gone' });
  }
  const [first, ...others] = parts.toSorted((one, other) =>
    startOf(one).localeCompare(startOf(other)),
  );
  if (!first) return { needless: leftOut[0]?.because ?? 'gone', leftOut };

  const { reader, askedBy } = first.told;
  const letter = write.letter([first, ...others], now);
  const isAsking = together[0].kind === 'invitation';
  const beside = {
    askedBy: askedBy?.id ?? null,
    asks: isAsking ? parts.map(({ told }) => leaving(told)) : [],
  };
  return { ...addressed(letter, reader, reader.email ?? '', beside), leftOut };
}

const leaving = ({ invitationId: invitation, linksEnded, answerBy: until }: ToldCoach) => ({
  invitation,
  linksEnded,
  until,
});

/** What is so now; in a letter that asks, with the time to decide that she has if it leaves now. */
async function toldNow(db: Transaction, { id, kind, about }: Taken, now: Moment) {
  const told = await toldAbout(db, about, now);
  if (!told) return null;
  const reader = { session: told.session.id, reader: told.hasPlace ? 'comes' : 'asked' } as const;
  const change = kind === 'changed' ? await whatChanged(db, id, reader, now) : null;
  if (kind !== 'invitation' || told.askedAt !== null) return { ...told, change };
  const terms = termsOn(await allTerms(db), told.session.day);
  return { ...told, change, answerBy: deadlineFrom(now, told, told.session, terms) };
}

const aMinuteAfter = (now: Moment): Moment => new Date(Date.parse(now) + 60_000).toISOString();

const startOf = ({ told: { session } }: ToldAndBeside) => `${session.day} ${session.from}`;

const besideFor = async (
  db: Transaction,
  taken: Taken,
  { invitationId, linksEnded, askedBy }: ToldCoach,
  desk: Desk,
) => ({
  about: taken.about,
  link: desk.links.pageOf(desk.links.tokenOf(invitationId, linksEnded)),
  sender: await senderOf(db, askedBy),
  inCalendar: await inCalendar(db, taken, desk),
});

/** A trainer with an account reads at its address when we know no other. */
async function writeToTrainer(
  db: Transaction,
  taken: Taken,
  desk: Desk,
  now: Moment,
): Promise<Outgoing> {
  const { kind, about } = taken;
  const write = trainerLetters[kind];
  const stands = await toldTrainer(db, about, now);
  if (!write || !stands) return { needless: 'gone' };
  const reader = { session: stands.session.id, reader: 'trainer' } as const;
  const isChange = kind === 'trainer-changed';
  const change = isChange ? await whatChanged(db, taken.id, reader, now) : null;
  const told = { ...stands, change };
  const needless = write.needless(told);
  if (needless) return { needless };
  const { email, emailFailed, blocked } = told.reader;
  const address = email && !emailFailed ? email : await signInAddress(db, told.reader.personId);
  if (blocked || !address) return { needless: blocked ? 'blocked' : 'no-address' };

  const letter = write.letter(
    told,
    {
      about,
      page: `${desk.origin}/days/${told.session.id}`,
      sender: await senderOf(db, null),
      inCalendar: await inCalendar(db, taken, desk),
    },
    now,
  );
  return addressed(letter, told.reader, address);
}

const inCalendar = async (
  db: Transaction,
  { sequence, about, madeAt }: Taken,
  { from }: Desk,
): Promise<InCalendar> => ({
  sequence: sequence ?? (await sequenceNow(db, about)),
  changedAt: madeAt,
  organizer: from,
});
