import { search, type KindFound } from '@app/contract/search';
import { may } from '@app/domain/access';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { findCoaches, findDays, findOrganisations, findVenues } from './find.ts';

/** How many of each kind beside the others, and of one kind alone. */
const mostTogether = 6;
const mostAlone = 100;

/** One search over all that a coordinator looks for; a trainer has the days that the database shows her. */
export const searchRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...search,
      handler: async ({ db, visit, query: { q, kind } }) => {
        const role = visit?.role;
        if (role !== 'coordinator' && role !== 'trainer') refuse('not-allowed');
        const asked = { search: q, today: today(), most: kind ? mostAlone : mostTogether };
        const isAsked = (one: KindFound) => q !== '' && (kind ?? one) === one;
        const [coaches, days, organisations, venues] = await Promise.all([
          isAsked('coaches') && may(role, 'change coaches') ? findCoaches(db, asked) : nothing,
          isAsked('days')
            ? findDays(db, { ...asked, namesRead: role === 'coordinator' ? 'whole' : 'first' })
            : nothing,
          isAsked('organisations') && may(role, 'change organisations')
            ? findOrganisations(db, asked)
            : nothing,
          isAsked('venues') && may(role, 'change venues') ? findVenues(db, asked) : nothing,
        ]);
        return { coaches, days, organisations, venues };
      },
    });
  };

const nothing = { found: 0, lines: [] };
