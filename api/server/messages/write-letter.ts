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
import { leaderLetter } from '../dates/leader-letter.ts';
import { dateLetter, isAboutDate } from '../dates/letter.ts';
import { gatheringLetter, isAboutGathering } from '../intervision/letter.ts';
import type { Links } from '../sessions/link.ts';
import { accountLetters } from './account-letters.ts';
import { addressed, type LeftOut, type Outgoing } from './addressed.ts';
import { cannotRead } from './cannot-read.ts';
import { aMinuteAfter } from './next-try.ts';
import { letters, type LetterKind, type ToldAndBeside } from './letters.ts';
import { senderOf } from './sender.ts';
import type { Terminal } from '../accounts/first-start.ts';
import { signInLetter, type SendSignIn } from './sign-in-letter.ts';
import { trainerLetters, type TrainerDay } from './trainer-letters.ts';
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
  if (isAboutGathering(taken.kind))
    return gatheringLetter(db, { kind: taken.kind, about: taken.about }, desk.links, now);
  if (taken.kind === 'availability' || taken.kind === 'availability-repeated')
    return availabilityLetter(db, taken, desk.links, now);
  if (isAboutDate(taken.kind)) return dateLetter(db, { ...taken, kind: taken.kind }, desk, now);
  if (taken.kind === 'date-leader') return leaderLetter(db, taken, desk.from);
  const account = accountLetters[taken.kind];
  if (account) return account(db, taken.about, desk, now);
  if (trainerLetters[taken.kind]) return writeToTrainer(db, together, desk, now);
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
  const reader = told.hasPlace ? 'comes' : 'asked';
  const change =
    kind === 'changed'
      ? await whatChanged(db, { letter: id, session: told.session.id, reader }, now)
      : null;
  if (kind !== 'invitation' || told.askedAt !== null) return { ...told, change };
  const terms = termsOn(await allTerms(db), told.session.day);
  return { ...told, change, answerBy: deadlineFrom(now, told, told.session, terms) };
}

const startOf = ({ told: { session } }: ToldAndBeside | TrainerDay) =>
  `${session.day} ${session.from}`;

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
  together: TakenTogether,
  desk: Desk,
  now: Moment,
): Promise<Outgoing> {
  const write = trainerLetters[together[0].kind];
  const parts: TrainerDay[] = [];
  const leftOut: LeftOut[] = [];
  for (const taken of together) {
    const told = await trainerNow(db, taken, now);
    const needless = told && write ? write.needless(told) : 'gone';
    if (told && needless === null)
      parts.push({ told, beside: await besideTrainer(db, taken, told, desk) });
    else leftOut.push({ taken, because: needless ?? 'gone' });
  }
  const [first, ...others] = parts.toSorted((one, other) =>
    startOf(one).localeCompare(startOf(other)),
  );
  if (!write || !first) return { needless: leftOut[0]?.because ?? 'gone', leftOut };
  const { reader } = first.told;
  const { email, emailFailed, blocked } = reader;
  const address = email && !emailFailed ? email : await signInAddress(db, reader.personId);
  if (blocked || !address) return { needless: blocked ? 'blocked' : 'no-address', leftOut };
  return { ...addressed(write.letter([first, ...others], now), reader, address), leftOut };
}

async function trainerNow(db: Transaction, { id, kind, about }: Taken, now: Moment) {
  const stands = await toldTrainer(db, about, now);
  if (!stands) return null;
  const letter = { letter: id, session: stands.session.id, reader: 'trainer' } as const;
  return {
    ...stands,
    change: kind === 'trainer-changed' ? await whatChanged(db, letter, now) : null,
  };
}

const besideTrainer = async (
  db: Transaction,
  taken: Taken,
  { session }: TrainerDay['told'],
  desk: Desk,
) => ({
  about: taken.about,
  page: `${desk.origin}/days/${session.id}`,
  sender: await senderOf(db, null),
  inCalendar: await inCalendar(db, taken, desk),
});

const inCalendar = async (
  db: Transaction,
  { sequence, about, madeAt }: Taken,
  { from }: Desk,
): Promise<InCalendar> => ({
  sequence: sequence ?? (await sequenceNow(db, about)),
  changedAt: madeAt,
  organizer: from,
});
