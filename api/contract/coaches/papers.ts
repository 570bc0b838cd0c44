import { papersAnswers } from '@app/domain/coaches/papers';
import { z } from 'zod';
import { Day, type Endpoint, Once } from '../endpoint.ts';
import { byLink } from '../sessions/by-link.ts';
import { HeardChannel, Moment } from '../sessions/session.ts';

const Answer = z.enum(papersAnswers);

/** What every door shows. */
const Asked = z.object({
  /** She is asked: not answered this year, or still to do. */
  asks: z.boolean(),
  /** Until when what she said counts; null while she is asked. */
  until: Day.nullable(),
  /** Since when the organisation has a general declaration (C45F); null without one. */
  declaredSince: Day.nullable(),
});

/** Since when nothing of her papers is to be looked at; null while something is: not asked, or still to do. */
export const LookedAt = z.object({
  on: Day,
  /** The first name of the one who wrote it down; null when she did it herself. */
  heardBy: z.string().nullable(),
});

export const showPapers = {
  method: 'GET',
  url: '/me/papers',
  config: { name: 'showPapers', needs: 'see unfree_days' },
  schema: {
    summary: 'What the coach who asks said last of her papers, for herself alone',
    response: {
      200: Asked.extend({
        said: z.object({ answer: Answer, on: Day, heardBy: z.string().nullable() }).nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const answerPapers = {
  method: 'POST',
  url: '/me/papers',
  config: { name: 'answerPapers', needs: 'add unfree_days' },
  schema: {
    summary: 'She says how it stands with her papers: one of four answers, kept with the day',
    body: Once.extend({ answer: Answer }),
    response: { 201: z.object({ kept: z.literal(true) }) },
  },
} as const satisfies Endpoint;

export const showPapersByPage = {
  method: 'GET',
  url: '/pages/:token/papers',
  config: { name: 'showPapersByPage', needs: 'anyone' },
  schema: {
    summary:
      'Whether a coach is asked about her papers, by the link of her page; never what she answered, since others may hold it',
    params: byLink,
    response: { 200: Asked },
  },
} as const satisfies Endpoint;

export const answerPapersByPage = {
  method: 'POST',
  url: '/pages/:token/papers',
  config: { name: 'answerPapersByPage', needs: 'anyone' },
  schema: {
    summary: 'The same on her page; said twice on a day, the last one counts',
    params: byLink,
    body: z.object({ answer: Answer }),
    response: { 201: z.object({ kept: z.literal(true) }) },
  },
} as const satisfies Endpoint;

export const recordPapers = {
  method: 'POST',
  url: '/coaches/:coach/papers',
  config: { name: 'recordPapers', needs: 'change coaches' },
  schema: {
    summary: 'Write down what she said of her papers; it cannot be read afterwards',
    params: z.object({ coach: z.uuid() }),
    body: Once.extend({ answer: Answer, on: Day, channel: HeardChannel }),
    response: { 201: z.object({ kept: z.literal(true) }) },
  },
} as const satisfies Endpoint;

export const listPapers = {
  method: 'GET',
  url: '/papers',
  config: { name: 'listPapers', needs: 'add general_declarations' },
  schema: {
    summary:
      'Every coach who is with us and does not pause, with whether her papers ask a look this year, and the general declaration of the organisation',
    response: {
      200: z.object({
        coaches: z.array(
          z.object({
            id: z.uuid(),
            firstName: z.string(),
            lastName: z.string(),
            phone: z.string().nullable(),
            lookedAt: LookedAt.nullable(),
          }),
        ),
        /** Null while nobody said whether there is one. */
        declaration: z
          .object({ filed: z.boolean(), since: Day, writtenBy: z.string(), writtenAt: Moment })
          .nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const recordGeneralDeclaration = {
  method: 'POST',
  url: '/papers/general-declaration',
  config: { name: 'recordGeneralDeclaration', needs: 'add general_declarations' },
  schema: {
    summary:
      'Say whether the organisation filed a general declaration (C45F), since when, or that it has none since a day',
    body: Once.extend({ filed: z.boolean(), since: Day }),
    response: { 201: z.object({ filed: z.boolean() }) },
  },
} as const satisfies Endpoint;
