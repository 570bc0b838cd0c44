import { letterCameBack, listLetters, sendLetterAgain } from '@app/contract/messages';
import {
  cameBack,
  isLetter,
  lettersAbout,
  lettersOf,
  sendAgain,
  type Letter,
} from '@app/db/messages/letters';
import { stateOfLetter } from '@app/domain/messages/letter-state';
import { shelves, shelvesOf } from '@app/domain/messages/shelves';
import { asksSomebody } from '@app/domain/messages/still-matters';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { lettersLeave, type MailLeaves } from './letters-leave.ts';

const size = 50;
/** Of the newest ones only: what is older is about days that are over. */
const most = 2_000;

/** How the letters about days and questions fare, and what can be done with one that does not arrive. */
export const letterRoutes =
  (mailLeaves: MailLeaves): Routes =>
  async (app) => {
    app.route({
      ...listLetters,
      handler: async ({ db, query: { shelf, page, ...about } }) => {
        const leave = await lettersLeave(db, mailLeaves);
        const letters = (await lettersOf(db, about, most)).map((letter) => asLine(letter, leave));
        const on = Map.groupBy(
          letters.flatMap((letter) => shelvesOf(letter).map((lies) => ({ lies, letter }))),
          ({ lies }) => lies,
        );
        const here = (on.get(shelf) ?? []).map(({ letter }) => letter);
        return {
          letters: here.slice((page - 1) * size, page * size),
          found: Object.fromEntries(
            shelves.map((one) => [one, on.get(one)?.length ?? 0]),
          ) as Record<(typeof shelves)[number], number>,
          pages: Math.max(1, Math.ceil(here.length / size)),
          lettersLeave: leave,
          about: await lettersAbout(db, about),
        };
      },
    });

    app.route({
      ...sendLetterAgain,
      handler: async ({ db, params: { letter } }, reply) => {
        if (!(await isLetter(db, letter))) refuse('not-found');
        reply.code(201);
        return { again: await sendAgain(db, letter) };
      },
    });

    app.route({
      ...letterCameBack,
      handler: async ({ db, params: { letter } }, reply) => {
        if (!(await isLetter(db, letter))) refuse('not-found');
        reply.code(201);
        return { returned: await cameBack(db, letter) };
      },
    });
  };

function asLine(letter: Letter, leave: boolean) {
  const { id, kind, since, person, phone, session, round, gathering, date, questionId } = letter;
  const state = stateOfLetter(letter, leave);
  const isToDo = asksSomebody({ ...letter, state });
  return {
    id,
    kind,
    since,
    state,
    isToDo,
    person,
    phone,
    session,
    round,
    date,
    gathering,
    question: questionId,
  };
}
