import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { setImmediate as others } from 'node:timers/promises';
import { Refusal } from '../http/problem.ts';
import { keepReady } from './keep-ready.ts';
import type { WorkAsked, Office, Said, Works } from './work.ts';

/** How much of the machine one piece of work may take: of its memory, and of a processor. */
export interface Bounds {
  megabytes: number;
  seconds: number;
}

/** Does a piece of work, and lets it ask us what only we can tell. */
export type Beside<All extends Works> = <Name extends keyof All & string>(
  name: Name,
  asked: Parameters<All[Name]>[0],
  office: Parameters<All[Name]>[1],
  gone: AbortSignal,
) => Promise<Awaited<ReturnType<All[Name]>>>;

/**
 * Does work in a process of its own, which ends with the work or with its caller: so its memory is given back, and
 * nobody waits for it. A thread that asks for much memory at once would end the process that it is in.
 */
export function besides<All extends Works>(file: URL, bounds: Bounds): Beside<All> {
  const fresh = keepReady(() => started(file, bounds));
  return async (name, asked, office, gone) => {
    await others();
    const child = fresh();
    const end = () => child.kill('SIGKILL');
    gone.addEventListener('abort', end, { once: true });
    if (gone.aborted) end();
    try {
      return (await outcomeOf(child, { name, asked }, office as Office)) as never;
    } finally {
      gone.removeEventListener('abort', end);
    }
  };
}

/**
 * It gets nothing of our surroundings, since what it reads may be made to attack it. The system itself ends it when it
 * worked too long, also when we are gone by then.
 */
function started(file: URL, { megabytes, seconds }: Bounds) {
  const child = fork(file, {
    execPath: '/bin/sh',
    execArgv: [
      '-c',
      `ulimit -t ${seconds}; exec "$0" "$@"`,
      process.execPath,
      `--max-old-space-size=${megabytes}`,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: process.env.TZ === undefined ? {} : { TZ: process.env.TZ },
  });
  givesWay(child);
  return child;
}

/** The reader of a page goes first where there are few processors. Not every system lets a process say so. */
function givesWay({ pid }: ChildProcess) {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It ended already, or the system keeps its own order.
  }
}

/** What came of it, told when the process is gone and its memory with it. */
function outcomeOf(child: ChildProcess, asked: WorkAsked, office: Office) {
  return new Promise<unknown>((resolve, reject) => {
    let settle = () => reject(new Refusal('takes-too-much'));
    const end = (how: () => void) => {
      settle = how;
      child.kill('SIGKILL');
    };
    child.on('message', (said: Said) => {
      if ('question' in said) void answer(said);
      else if ('done' in said) end(() => resolve(said.done));
      else if ('refused' in said) end(() => reject(new Refusal(said.refused, said.details)));
      else end(() => reject(asItWas(said)));
    });
    child.on('error', (error) => {
      if (child.pid === undefined) reject(error);
    });
    child.once('exit', () => settle());
    void others().then(() => child.send(asked, () => undefined));

    /** A question that fails ends the work with the failure as it was. */
    async function answer({ question, id, about }: Extract<Said, { question: string }>) {
      try {
        const told = await office[question]!(...about);
        if (child.connected) child.send({ id, told }, () => undefined);
      } catch (error) {
        end(() => reject(error as Error));
      }
    }
  });
}

/** With where it went wrong, for the log. */
const asItWas = ({ failed, at }: Extract<Said, { failed: string }>) =>
  Object.assign(new Error(failed), { stack: at });
