import { connect, patientWait } from '@app/db/database';
import type { Addressee, Post } from '@app/emails/post';
import type { Terminal } from '../accounts/first-start.ts';
import type { Clock } from '../clock.ts';
import { writeBatches } from '../compensation/write-batches.ts';
import { markAccounts } from '../coaches/fingerprints.ts';
import type { Seal } from '../coaches/seal.ts';
import type { ReadRoot } from '../ombuds/door.ts';
import { makeWatch } from '../ombuds/watch.ts';
import { finishDue } from '../sessions/finish-cancelling.ts';
import { giveLinks } from '../sessions/give-links.ts';
import { makeLinks } from '../sessions/link.ts';
import { sendReminders } from '../sessions/send-reminders.ts';
import type { Log } from './deliver.ts';
import { startHousekeeping } from './housekeeping.ts';
import { makeLane } from './lane.ts';
import type { SendSignIn } from './sign-in-letter.ts';
import { troubleIn } from './trouble.ts';

export interface Surroundings {
  /** The database for the login of background work. */
  jobsUrl: string;
  application?: string;
  appSecret: string;
  /** Where links in letters lead. */
  origin: string;
  /** Null without a mail server: letters wait, or lie in the post-box of a demonstration. */
  post: Post | null;
  from: Addressee;
  sendSignIn: SendSignIn;
  /** In place of a mail server, for the one person who must always come in. */
  terminal?: Terminal | null;
  clock: Clock;
  log: Log;
  seal: Seal;
  /** What is remembered of the first list of ombudspersons. */
  readRoot: ReadRoot;
}

/** Milliseconds between two looks at an outbox that was empty. */
const interval = 2_000;

/** The same between two looks at what nobody waits for at this very moment. */
const patientInterval = 60_000;

/** The same between two looks at the list of ombudspersons. */
const watchInterval = 5 * 60_000;

/** What works by itself: letters leave, and what was kept for a while is thrown away. */
export async function startWorker({
  jobsUrl,
  appSecret,
  application,
  terminal = null,
  ...surroundings
}: Surroundings) {
  const { database, end } = connect(jobsUrl, {
    most: 6,
    wait: patientWait,
    ...(application && { application }),
  });
  const links = makeLinks(appSecret, surroundings.origin);
  const office = { ...surroundings, terminal, database, links };
  const trouble = troubleIn(office.log);
  const begun = markAccounts(office).then(() => startHousekeeping(jobsUrl, office, trouble));
  const housekeeping = await begun.catch(async (error: unknown) => {
    await end();
    throw error;
  });

  let stopping = false;
  const lanes = (['sign-in', 'the rest'] as const).map((turn) =>
    makeLane(office, turn, trouble, () => stopping),
  );
  const drainNow = async () => {
    await finishDue({ ...office, trouble });
    await giveLinks({ ...office, trouble });
    await sendReminders({ ...office, trouble });
    await writeBatches({ ...office, trouble });
    await Promise.all(lanes.map((lane) => lane.drain()));
  };
  const watch = makeWatch(office);
  const timers = [
    ...[
      () => finishDue({ ...office, trouble }),
      () => giveLinks({ ...office, trouble }),
      () => writeBatches({ ...office, trouble }),
      ...lanes.map((lane) => lane.drain),
    ].map((work) => every(interval, work)),
    every(patientInterval, () => sendReminders({ ...office, trouble })),
    every(watchInterval, () =>
      watch().catch((error: unknown) =>
        trouble.met(error, 'the list of ombudspersons was not looked at'),
      ),
    ),
  ];

  return {
    drainNow,
    /** Lets the letters finish that are on their way, and takes no others. */
    async stop() {
      stopping = true;
      await Promise.all(timers.map((timer) => timer.stop()));
      await drainNow();
      await housekeeping.stop();
      await end();
    },
  };
}

/** Works, rests, works again; the rest begins when the work is done. Stopping waits for work that has begun. */
function every(milliseconds: number, work: () => Promise<void>) {
  let begun = Promise.resolve();
  let timer = setTimeout(again, 0);
  let stopped = false;
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await begun;
    },
  };

  async function again() {
    begun = work();
    await begun;
    if (!stopped) timer = setTimeout(again, milliseconds);
  }
}
