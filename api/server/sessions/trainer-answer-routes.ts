import { answerAsTrainer, recordTrainerAnswer } from '@app/contract/sessions/trainer-answers';
import type { Transaction } from '@app/db/database';
import { acknowledgeAsTrainer } from '@app/db/messages/news';
import { keepAnswer, trainedBy, type TrainerSaid } from '@app/db/sessions/trainers';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** Whether a day still fits its trainer: as she says it herself, or as the coordinator heard it. */
export const trainerAnswerRoutes: Routes = async (app) => {
  app.route({
    ...answerAsTrainer,
    handler: async ({ db, visit, params, body: { fits, moves, letter } }, reply) => {
      const personId = visit?.personId ?? refuse('not-signed-in');
      const kept = await keep(db, {
        sessionId: params.session,
        personId,
        fits,
        moves,
        heardBy: null,
      });
      if (letter !== null) await acknowledgeAsTrainer(db, params.session, letter);
      reply.code(201);
      return kept;
    },
  });

  app.route({
    ...recordTrainerAnswer,
    handler: async ({ db, visit, params, body: { fits, moves } }, reply) => {
      const heardBy = visit?.personId ?? refuse('not-signed-in');
      const about = { sessionId: params.session, personId: params.trainer };
      reply.code(201);
      return keep(db, { ...about, fits, moves, heardBy });
    },
  });
};

async function keep(db: Transaction, said: TrainerSaid) {
  const day = (await trainedBy(db, said.sessionId, said.personId)) ?? refuse('not-found');
  if (day.cancelled) refuse('session-cancelled');
  if (day.begun) refuse('session-over');
  if (day.moves !== said.moves) refuse('changed-meanwhile');
  await keepAnswer(db, said);
  return { fits: said.fits };
}
