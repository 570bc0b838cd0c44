import { extendValidity } from '@app/contract/training';
import { addExtension, extendedUntil } from '@app/db/training/commands';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** What coaches follow: modules, and until when they count. */
export const trainingRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...extendValidity,
      handler: async ({ db, params: { module }, body }, reply) => {
        const { key: _, ...extension } = body;
        const before = (await extendedUntil(db, module)) ?? refuse('not-found');
        if (extension.until <= today())
          refuse('invalid-input', { errors: [{ pointer: '#/until', detail: 'in-the-past' }] });
        if (before.until !== null && extension.until <= before.until)
          refuse('counts-longer-already', { until: before.until });
        reply.code(201);
        return { id: await addExtension(db, { moduleId: module, ...extension }) };
      },
    });
  };
