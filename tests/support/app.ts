import type { ActingRole } from '@app/domain/access';
import type { Moment } from '@app/domain/moment';
import { inBrussels } from '@app/domain/moment';
import { buildApp } from '@app/server/http/app';
import type { Routes } from '@app/server/http/routes';
import type { Clock } from '@app/server/clock';
import type { TestDatabase } from './database.ts';

export interface Acting {
  personId: string;
  role: ActingRole;
}

/** The API on a test database. The actor is named in a header, by tests only: signing in has tests of its own. */
export const appFor = (
  { web, patient }: Pick<TestDatabase, 'web'> & Partial<TestDatabase>,
  routes: Routes[],
) =>
  buildApp({
    database: web,
    ...(patient && { patient }),
    routes,
    logger: process.env.DEBUG_TESTS ? { level: 'error' } : false,
    recognise: async (headers) => {
      const acting = headers['x-acting'];
      if (typeof acting !== 'string') return null;
      const { personId, role } = JSON.parse(acting) as Acting;
      return { id: 'test', personId, role, roles: [role] };
    },
  });

/** The header that names the actor. */
export const as = (acting: Acting) => ({ 'x-acting': JSON.stringify(acting) });

/** A clock that stands still. */
export const clockAt = (now: Moment): Clock => ({
  now: () => now,
  today: () => inBrussels(now).day,
});
