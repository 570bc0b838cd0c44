import type { Transaction } from '@app/db/database';
import type { Taken } from '@app/db/messages/commands';
import { askedOnceMore, isDemonstration, mailboxOf, reader } from '@app/db/messages/queries';
import { turnInMailbox } from '@app/domain/accounts/mailbox';
import { readLanguage } from '@app/domain/language';
import type { Moment } from '@app/domain/moment';
import { signIn } from '@app/emails/accounts/sign-in';
import type { Terminal } from '../accounts/first-start.ts';
import { minutesToSignIn } from '../accounts/library.ts';
import { isCoach } from './account-letters.ts';
import { addressed, type Outgoing } from './addressed.ts';
import { senderOf } from './sender.ts';

/** Makes link and code when the letter leaves; null when there is nobody to let in any more. */
export type SendSignIn = (
  personId: string,
  /** The browser that asked, by the hash of its mark. */
  askedBy: string | null,
) => Promise<{ address: string; token: string; code: string } | null>;

interface Desk {
  origin: string;
  sendSignIn: SendSignIn;
  /** In place of a mail server. A demonstration needs neither. */
  terminal: Terminal | null;
}

/** Nobody waits at the door for more than an hour. */
const patience = 60 * 60_000;

export async function signInLetter(
  db: Transaction,
  { id, about, madeAt }: Taken,
  { origin, sendSignIn, ...desk }: Desk,
  now: Moment,
): Promise<Outgoing> {
  if (!about.person) return { needless: 'nobody-by-that-address' };
  if (Date.parse(now) - Date.parse(madeAt) > patience) return { needless: 'too-late' };
  // In one browser only the last link works: two letters that leave together would leave her to guess which.
  if (await askedOnceMore(db, id)) return { needless: 'asked-once-more' };
  const turn = about.known
    ? 'goes'
    : turnInMailbox(await mailboxOf(db, id, tenMinutesBefore(now)), now);
  if (turn === 'newer-goes') return { needless: 'mailbox-has-enough' };
  if (turn !== 'goes') return { ...turn, because: 'mailbox-has-enough' };

  const terminal = (await isDemonstration(db)) ? null : desk.terminal;
  if (terminal && !(await terminal.letsIn(about.person))) return { needless: 'no-mail-server' };

  const who = await reader(db, about.person);
  const key = who && !who.blocked ? await sendSignIn(about.person, about.askedBy ?? null) : null;
  if (!who || !key) return { needless: 'gone' };
  const link = `${origin}/sign-in/link?token=${encodeURIComponent(key.token)}`;
  if (terminal) {
    terminal.say({ link, code: key.code });
    return { needless: 'said-at-the-terminal' };
  }

  const letter = signIn({
    // What she chose at the door, where she waits for it; else what she chose before.
    language: readLanguage(about.language) ?? who.language ?? 'nl',
    firstName: who.firstName,
    toCoach: isCoach(who),
    link,
    code: key.code,
    validMinutes: minutesToSignIn,
    sender: await senderOf(db, null),
  });
  return addressed(letter, who, key.address);
}

const tenMinutesBefore = (now: Moment): Moment =>
  new Date(Date.parse(now) - minutesToSignIn * 60_000).toISOString();
