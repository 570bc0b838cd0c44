import { randomUUID } from 'node:crypto';
import {
  addModule,
  changeModule,
  extendValidity,
  listModules,
  recogniseLearning,
  removeCompletion,
  showModule,
  showOwnTraining,
} from '@app/contract/training';
import { holdOneCoach } from '@app/db/coaches/queries';
import {
  addCompletion,
  addExtension,
  addModule as keepModule,
  addThemes,
  changeModule as keepChange,
  extendedUntil,
  removeCompletion as remove,
} from '@app/db/training/commands';
import { allThemes, modulesKnown } from '@app/db/training/queries';
import type { Clock } from '../clock.ts';
import { refuseAbsent } from '../coaches/merge-coaches.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { listOfModules } from './list-modules.ts';
import { moduleShown, ownTraining } from './show-module.ts';

/** What coaches follow: modules, who followed them, and until when that counts. */
export const trainingRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({ ...listModules, handler: ({ db }) => listOfModules(db, today()) });

    app.route({
      ...showModule,
      handler: async ({ db, params: { module } }) =>
        (await moduleShown(db, module, today())) ?? refuse('not-found'),
    });

    app.route({
      ...addModule,
      handler: async ({ db, body: { kind, name, givenBy, ...about } }, reply) => {
        const themeId = about.newTheme ? randomUUID() : about.themeId;
        if (about.newTheme) {
          if ((await allThemes(db)).some((one) => one.name === about.newTheme))
            refuse('one-module-of-a-kind');
          await addThemes(db, [{ id: themeId!, name: about.newTheme }]);
        }
        if (kind === 'theme' && !themeId) refuse('invalid-input', missingTheme);
        if (themeId && !(await allThemes(db)).some(({ id }) => id === themeId)) refuse('not-found');
        const told = { kind, themeId, name: name === '' ? null : name, givenBy };
        const id = (await keepModule(db, told)) ?? refuse('one-module-of-a-kind');
        reply.code(201);
        return { id };
      },
    });

    app.route({
      ...changeModule,
      handler: async ({ db, params: { module }, body: { version, name, givenBy } }) => {
        if (!(await modulesKnown(db)).some(({ id }) => id === module)) refuse('not-found');
        const told = { name: name === '' ? null : name, givenBy };
        const kept = await keepChange(db, module, told, version);
        return { version: kept ?? refuse('changed-meanwhile') };
      },
    });

    app.route({
      ...recogniseLearning,
      handler: async ({ db, params: { module }, body }, reply) => {
        const { coachId, completedOn, note } = body;
        if (completedOn && completedOn > today())
          refuse('invalid-input', {
            errors: [{ pointer: '#/completedOn', detail: 'in-the-future' }],
          });
        if (!(await modulesKnown(db)).some(({ id }) => id === module)) refuse('not-found');
        if (!(await holdOneCoach(db, coachId))) await refuseAbsent(db, coachId);
        const told = { moduleId: module, coachId, completedOn, note };
        const id = (await addCompletion(db, told)) ?? refuse('a-module-is-completed-once-a-day');
        reply.code(201);
        return { id };
      },
    });

    app.route({
      ...removeCompletion,
      handler: async ({ db, params: { completion }, body: { why } }, reply) => {
        if (!(await remove(db, completion, why))) refuse('not-found');
        reply.code(201);
        return { removed: true as const };
      },
    });

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

    app.route({
      ...showOwnTraining,
      handler: async ({ db }) => ({ followed: await ownTraining(db, today()) }),
    });
  };

const missingTheme = { errors: [{ pointer: '#/themeId', detail: 'required' }] };
