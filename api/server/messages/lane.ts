import { actingAs } from '@app/db/database';
import { take, type TakenTogether, type Turn } from '@app/db/messages/commands';
import { isDemonstration } from '@app/db/messages/queries';
import { traceOf } from '@app/domain/trace';
import { deliver, type Office } from './deliver.ts';
import type { Trouble } from './trouble.ts';

/** How many letters are on their way at once. */
const atOnce = 5;

/** After so many failures in a row the mail server is left alone for a while. */
const mostFailures = 5;
const pause = 60_000;

/** Brings away what is due, a few at a time, until nothing is left or somebody asks to stop. */
export function makeLane(office: Office, turn: Turn, trouble: Trouble, isStopping: () => boolean) {
  const { database, clock } = office;
  let failures = 0;
  let pausedUntil = 0;
  let running = Promise.resolve();

  return {
    /** One round at a time: a second caller waits for the first, and then looks again. */
    drain: () => (running = running.then(drain)),
  };

  async function drain() {
    try {
      while (!isStopping() && Date.parse(clock.now()) >= pausedUntil) {
        const taken = await takeSome();
        trouble.over();
        if (taken.length === 0) return;
        for (const arrived of await Promise.all(taken.map(bringAway))) count(arrived);
      }
    } catch (error) {
      trouble.met(error, 'the outbox could not be read', { turn });
    }
  }

  function takeSome() {
    return actingAs(database, { role: 'job', personId: null }, async (db) => {
      const isAtTerminal = turn === 'sign-in' && office.terminal !== null;
      if (!office.post && !isAtTerminal && !(await isDemonstration(db))) return [];
      return take(db, turn, clock.now(), atOnce);
    });
  }

  /** A letter that could not be settled stays `sending`, and comes up again by itself. */
  function bringAway(together: TakenTogether) {
    return deliver(office, together).catch((error: unknown) => {
      const [{ id: letter, kind }] = together;
      office.log.error({ letter, kind, cause: traceOf(error) }, 'a letter was left half way');
      return false;
    });
  }

  function count(arrived: boolean) {
    failures = arrived ? 0 : failures + 1;
    if (failures < mostFailures) return;
    failures = 0;
    pausedUntil = Date.parse(clock.now()) + pause;
    office.log.warn({ turn }, 'the mail server fails: one minute of rest');
  }
}
