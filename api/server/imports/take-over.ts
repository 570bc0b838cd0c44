import { analyzeWhatGrew, expectPauses } from '@app/db/coaches/commands';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { beginLate, type Late } from '../beside/begin-late.ts';

/** Takes over a list beside our own work: read first, then in one transaction that expects pauses. */
export const takeOver = <Imported>(
  { act, inOne, gone }: FastifyRequest,
  reply: FastifyReply,
  work: (late: Late, gone: AbortSignal) => Promise<Imported>,
): Promise<Imported> =>
  beginLate(
    {
      act,
      inOne: (whole) =>
        inOne(async (db) => {
          await expectPauses(db);
          const imported = await whole(db);
          await analyzeWhatGrew(db);
          reply.code(201);
          return imported;
        }),
    },
    (late) => work(late, gone),
  );
