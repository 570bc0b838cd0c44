import { Refusal } from '../http/problem.ts';
import type { WorkAsked, Office, Said, WorkTold, Works } from './work.ts';

/** The other side of `doBeside`: does the one piece of work that this process was started for, and is then ended. */
export function workForParent(works: Works) {
  // Ctrl-C reaches the whole group: our parent lets what is being answered finish, and ends us.
  process.on('SIGINT', () => undefined);
  process.once('disconnect', () => process.exit());
  process.once('message', (asked: WorkAsked) => void work(works, asked));
}

async function work(works: Works, { name, asked }: WorkAsked) {
  try {
    say({ done: await works[name]!(asked as never, officeOfParent() as never) });
  } catch (error) {
    if (error instanceof Refusal) say({ refused: error.slug, details: error.details });
    else if (error instanceof Error) say({ failed: error.name, at: error.stack ?? '' });
    else say({ failed: String(error), at: '' });
  }
}

/** Every question goes to the parent. One that fails there ends us, so it needs no answer here. */
function officeOfParent(): Office {
  const asking = new Map<number, (told: unknown) => void>();
  process.on('message', ({ id, told }: WorkTold) => {
    asking.get(id)?.(told);
    asking.delete(id);
  });
  let last = 0;
  const ask = (question: string) => (about: never[]) =>
    new Promise<unknown>((resolve) => {
      asking.set((last += 1), resolve);
      say({ question, id: last, about });
    });
  return new Proxy<Office>(
    {},
    {
      get:
        (_, question) =>
        (...about: never[]) =>
          ask(String(question))(about),
    },
  );
}

const say = (said: Said) => void process.send!(said);
