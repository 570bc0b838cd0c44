import { z } from 'zod';
import { WishedPerMonth } from '../coaches.ts';
import { Once, type Endpoint } from '../endpoint.ts';
import { onPage } from '../sessions/answering.ts';
import { byLink } from '../sessions/by-link.ts';
import { oneInvitation } from '../sessions/asking.ts';
import { GivenAnswer } from '../sessions/session.ts';
import { AvailabilityQuestion } from './question.ts';

/** One tap: about one day, or how many days a month she would like. */
const Tap = z.union([
  z.object({ session: z.uuid(), answer: GivenAnswer }),
  z.object({ wishedPerMonth: WishedPerMonth }),
]);

const tapping = {
  summary:
    'What a coach says herself about one day of a round, in one tap; another answer replaces it until the closing day, 17.00',
  body: Tap,
  response: {
    200: z.object({
      outcome: z.enum(['kept', 'closed', 'not-asked']),
      availability: AvailabilityQuestion,
    }),
  },
} as const;

export const answerAvailability = {
  method: 'POST',
  url: '/answers/:token/availability',
  config: { name: 'answerAvailability', needs: 'anyone' },
  schema: { ...tapping, params: byLink },
} as const satisfies Endpoint;

export const answerAvailabilityByPage = {
  method: 'POST',
  url: '/pages/:token/answers/:invitation/availability',
  config: { name: 'answerAvailabilityByPage', needs: 'anyone' },
  schema: { ...tapping, params: onPage },
} as const satisfies Endpoint;

export const answerOwnAvailability = {
  method: 'POST',
  url: '/me/answers/:invitation/availability',
  config: { name: 'answerOwnAvailability', needs: 'see availability_questions' },
  schema: { ...tapping, params: oneInvitation, body: Tap.and(Once) },
} as const satisfies Endpoint;
