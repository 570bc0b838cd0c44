import { signInAddress } from '@app/db/accounts/queries';
import type { Transaction } from '@app/db/database';
import type { Taken } from '@app/db/messages/commands';
import { toldTrainer } from '@app/db/messages/news';
import {
  askedOnceMore,
  keysInHerPost,
  reader,
  sequenceNow,
  toldAbout,
  type Told,
} from '@app/db/messages/queries';
import type { Moment } from '@app/domain/moment';
import type { InCalendar } from '@app/emails/calendar';
import type { Addressee } from '@app/emails/post';
import { signIn } from '@app/emails/accounts/sign-in';
import { minutesToSignIn } from '../accounts/library.ts';
import type { Links } from '../sessions/link.ts';
import { accountLetters } from './account-letters.ts';
import { addressed, type Outgoing } from './addressed.ts';
import { letters } from './letters.ts';
import { senderOf } from './sender.ts';
import { trainerLetters } from './trainer-letters.ts';

/** Makes link and code when the letter leaves; null when there is nobody to let in any more. */
export type SendSignIn = (
  personId: string,
  /** The browser that asked, by the hash of its mark. */
  askedBy: string | null,
) => Promise<{ address: string; token: string; code: string } | null>;

export interface Desk {
  links: Links;
  origin: string;
  /** Who letters come from, and who keeps the days that lie beside them. */
  from: Addressee;
  sendSignIn: SendSignIn;
}

/** Writes what is true now, which may be another thing than when it was put in the outbox. */
export async function writeLetter(
  db: Transaction,
  taken: Taken,
  desk: Desk,
  now: Moment,
): Promise<Outgoing> {
  if (taken.kind === 'sign-in') return writeSignIn(db, taken, desk, now);
  const account = accountLetters[taken.kind];
  if (account) return account(db, taken.about, desk, now);
  if (trainerLetters[taken.kind]) return writeToTrainer(db, taken, desk, now);
  const write = letters[taken.kind];
  if (!write) return { needless: 'no-such-letter' };

  const told = await toldAbout(db, taken.about, now);
  if (!told) return { needless: 'gone' };
  const needless = write.needless(told, now) ?? cannotRead(told.reader);
  if (needless) return { needless };

  const letter = write.letter(told, {
    about: taken.about,
    link: desk.links.pageOf(desk.links.tokenOf(told.invitationId)),
    sender: await senderOf(db, told.askedBy),
    inCalendar: await inCalendar(db, taken, desk),
  });
  return addressed(letter, told.reader, told.reader.email ?? '', told.askedBy?.id ?? null);
}

/** Who trains has an account, and reads at its address when we know no other. */
async function writeToTrainer(
  db: Transaction,
  taken: Taken,
  desk: Desk,
  now: Moment,
): Promise<Outgoing> {
  const { kind, about } = taken;
  const write = trainerLetters[kind];
  const told = await toldTrainer(db, about, now);
  if (!write || !told) return { needless: 'gone' };
  const needless = write.needless(told);
  if (needless) return { needless };
  const { email, emailFailed, blocked } = told.reader;
  const address = email && !emailFailed ? email : await signInAddress(db, told.reader.personId);
  if (blocked || !address) return { needless: blocked ? 'blocked' : 'no-address' };

  const letter = write.letter(told, {
    about,
    page: `${desk.origin}/days/${told.session.id}`,
    sender: await senderOf(db, null),
    inCalendar: await inCalendar(db, taken, desk),
  });
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

/**
 * Whoever knows her address can fill her mailbox no further. She is not kept out by it: each of these letters still
 * works, with its code, in any browser.
 */
const mostKeys = 10;
const tenMinutesBefore = (now: Moment): Moment =>
  new Date(Date.parse(now) - minutesToSignIn * 60_000).toISOString();

/** Nobody waits at the door for more than an hour. */
const patience = 60 * 60_000;

async function writeSignIn(
  db: Transaction,
  { id, about, madeAt }: Taken,
  { origin, sendSignIn }: Desk,
  now: Moment,
): Promise<Outgoing> {
  if (!about.person) return { needless: 'nobody-by-that-address' };
  if (Date.parse(now) - Date.parse(madeAt) > patience) return { needless: 'too-late' };
  // In one browser only the last link works: two letters that leave together would leave her to guess which.
  if (await askedOnceMore(db, id)) return { needless: 'asked-once-more' };
  if (!about.known && (await keysInHerPost(db, id, tenMinutesBefore(now))) >= mostKeys)
    return { needless: 'mailbox-has-enough' };

  const who = await reader(db, about.person);
  const key = who && !who.blocked ? await sendSignIn(about.person, about.askedBy ?? null) : null;
  if (!who || !key) return { needless: 'gone' };

  const letter = signIn({
    firstName: who.firstName,
    link: `${origin}/sign-in/link?token=${encodeURIComponent(key.token)}`,
    code: key.code,
    validMinutes: minutesToSignIn,
    sender: await senderOf(db, null),
  });
  return addressed(letter, who, key.address);
}

function cannotRead({ blocked, email, emailFailed }: Told['reader']): string | null {
  if (blocked) return 'blocked';
  if (!email) return 'no-address';
  return emailFailed ? 'address-failed' : null;
}
