import { answerAsTrainer, recordTrainerAnswer } from '@app/contract/sessions/trainer-answers';
import type { Transaction } from '@app/db/database';
import { acknowledgeAsTrainer, newsToTrainer, recordKnown } from '@app/db/messages/news';
import { keepAnswer, trainedBy, type TrainerSaid } from '@app/db/sessions/trainers';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** Whether a day still fits its trainer: as she says it herself, or as the coordinator heard it. */
export const trainerAnswerRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
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
          heardHow: null,
          heardOn: null,
        });
        if (letter !== null) await acknowledgeAsTrainer(db, params.session, letter);
        reply.code(201);
        return kept;
      },
    });

    app.route({
      ...recordTrainerAnswer,
      handler: async ({ db, visit, params, body: { fits, moves, channel, heardOn } }, reply) => {
        const heardBy = visit?.personId ?? refuse('not-signed-in');
        const { session: sessionId, trainer: personId } = params;
        if (heardOn > today())
          refuse('invalid-input', { errors: [{ pointer: '#/heardOn', detail: 'in-the-future' }] });
        const heard = { heardBy, heardHow: channel, heardOn };
        const kept = await keep(db, { sessionId, personId, fits, moves, ...heard });
        const letter = await newsToTrainer(db, sessionId, personId, heardOn);
        if (letter !== undefined) await recordKnown(db, letter, channel);
        reply.code(201);
        return kept;
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
