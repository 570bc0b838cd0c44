import {
  answerPapers,
  answerPapersByPage,
  listPapers,
  recordGeneralDeclaration,
  recordPapers,
  showPapers,
  showPapersByPage,
} from '@app/contract/coaches/papers';
import {
  addGeneralDeclaration,
  answerPapers as keep,
  answerPapersHeard,
  coachesWithPapers,
  generalDeclaration,
  ownPapers,
} from '@app/db/coaches/papers';
import { holdOneCoach } from '@app/db/coaches/queries';
import { countsUntil, papersOn } from '@app/domain/coaches/papers';
import type { Day } from '@app/domain/day';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import type { LimitTries } from '../sessions/answer-routes.ts';
import { hashOf } from '../sessions/link.ts';
import { refuseAbsent } from './merge-coaches.ts';

/** Papers (RV-07): what a coach says of hers, and for the coordinator only whether something must still be looked at. */
export const papersRoutes =
  ({ today }: Clock, limitTries: LimitTries): Routes =>
  async (app) => {
    app.route({
      ...showPapers,
      handler: async ({ db }) => {
        const { last, declaredSince } = await ownPapers(db, null);
        const said = last?.answer
          ? { answer: last.answer, on: last.on, heardBy: last.heardBy }
          : null;
        return { ...asked(last), declaredSince, said };
      },
    });

    app.route({
      ...showPapersByPage,
      handler: async ({ db, params: { token } }) => {
        const { last, declaredSince } = await ownPapers(db, hashOf(token));
        return { ...asked(last), declaredSince };
      },
    });

    app.route({
      ...answerPapers,
      handler: async ({ db, body: { answer } }, reply) => {
        await keep(db, null, answer);
        reply.code(201);
        return { kept: true } as const;
      },
    });

    app.route({
      ...answerPapersByPage,
      handler: async ({ db, params: { token }, body: { answer } }, reply) => {
        await limitTries(`page ${token}`, { atMost: 60, per: '10 minutes' });
        await keep(db, hashOf(token), answer);
        reply.code(201);
        return { kept: true } as const;
      },
    });

    app.route({
      ...recordPapers,
      handler: async ({ db, params: { coach }, body: { answer, on, channel } }, reply) => {
        refuseFuture(on, 'on');
        if (!(await holdOneCoach(db, coach))) await refuseAbsent(db, coach);
        await answerPapersHeard(db, coach, { answer, on, channel });
        reply.code(201);
        return { kept: true } as const;
      },
    });

    app.route({
      ...listPapers,
      handler: async ({ db }) => ({
        coaches: await coachesWithPapers(db, today()),
        declaration: (await generalDeclaration(db)) ?? null,
      }),
    });

    app.route({
      ...recordGeneralDeclaration,
      handler: async ({ db, body: { filed, since } }, reply) => {
        refuseFuture(since, 'since');
        await addGeneralDeclaration(db, { filed, since });
        reply.code(201);
        return { filed };
      },
    });

    function asked(last: { on: Day; open: boolean } | null) {
      const asks = papersOn(last ? [last] : [], today(), today()) !== 'nothing';
      return { asks, until: asks || last === null ? null : countsUntil(last.on) };
    }

    function refuseFuture(day: Day, field: string) {
      if (day > today())
        refuse('invalid-input', {
          errors: [{ pointer: `#/${field}`, detail: 'in-the-future' }],
        });
    }
  };
