import { z } from 'zod';
import { Once, type Endpoint } from '../endpoint.ts';
import { onPage } from '../sessions/answering.ts';
import { byLink } from '../sessions/by-link.ts';
import { oneInvitation } from '../sessions/asking.ts';
import { GivenAnswer } from '../sessions/session.ts';
import { GatheringQuestion } from './question.ts';

/** One tap, about one moment. */
const Tap = z.object({ moment: z.uuid(), answer: GivenAnswer });

const tapping = {
  summary:
    'What a coach says herself about one moment of an intervision, in one tap; another answer replaces it until the last day to choose, 17.00',
  body: Tap,
  response: {
    200: z.object({
      outcome: z.enum(['kept', 'closed', 'not-asked']),
      gathering: GatheringQuestion,
    }),
  },
} as const;

export const answerGathering = {
  method: 'POST',
  url: '/answers/:token/gathering',
  config: { name: 'answerGathering', needs: 'anyone' },
  schema: { ...tapping, params: byLink },
} as const satisfies Endpoint;

export const answerGatheringByPage = {
  method: 'POST',
  url: '/pages/:token/answers/:invitation/gathering',
  config: { name: 'answerGatheringByPage', needs: 'anyone' },
  schema: { ...tapping, params: onPage },
} as const satisfies Endpoint;

export const answerOwnGathering = {
  method: 'POST',
  url: '/me/answers/:invitation/gathering',
  config: { name: 'answerOwnGathering', needs: 'see gathering_questions' },
  schema: { ...tapping, params: oneInvitation, body: Tap.and(Once) },
} as const satisfies Endpoint;
