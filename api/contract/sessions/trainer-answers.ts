import { z } from 'zod';
import { Day, Once, type Endpoint } from '../endpoint.ts';
import { HeardChannel, oneSession } from './session.ts';

const Said = Once.extend({
  fits: z.boolean(),
  /** How often the day had moved when she was asked: about another one she is asked anew. */
  moves: z.int().min(0).max(2_147_483_647),
});

const Kept = z.object({ fits: z.boolean() });

export const answerAsTrainer = {
  method: 'POST',
  url: '/sessions/:session/own-answer',
  config: { name: 'answerAsTrainer', needs: 'add trainer_answers' },
  schema: {
    summary:
      'A trainer says whether her day still fits, until it begins; a no takes her off no day, and asks the coordinator to look for somebody else. Refused when the day moved meanwhile',
    params: oneSession,
    /** The news that her page showed: with an answer she says that she knows it. */
    body: Said.extend({ letter: z.uuid().nullable().default(null) }),
    response: { 201: Kept },
  },
} as const satisfies Endpoint;

export const recordTrainerAnswer = {
  method: 'POST',
  url: '/sessions/:session/trainers/:trainer/answer',
  config: { name: 'recordTrainerAnswer', needs: 'change sessions' },
  schema: {
    summary:
      'Write down what a trainer said about her day, when and by which channel. She knows then what was told about it by that day',
    params: oneSession.extend({ trainer: z.uuid() }),
    body: Said.extend({
      channel: HeardChannel,
      /** The day on which she said it. */
      heardOn: Day,
    }),
    response: { 201: Kept },
  },
} as const satisfies Endpoint;
