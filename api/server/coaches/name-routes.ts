import {
  changeCoachName,
  changeOwnName,
  showCoachName,
  showOwnName,
} from '@app/contract/coaches/names';
import { nameCoach, nameOfCoach } from '@app/db/coaches/names';
import type { Transaction } from '@app/db/database';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import type { Visit } from '../http/visit.ts';
import { refuseAbsent } from './merge-coaches.ts';

type Chosen = Parameters<typeof nameCoach>[2];

/** What others call a coach: said by herself, or written down by the coordinator. */
export const nameRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({ ...showOwnName, handler: ({ db, visit }) => shown(db, herself(visit)) });

    app.route({
      ...changeOwnName,
      handler: ({ db, visit, body: { version, name, withoutLetter } }) =>
        change(db, herself(visit), { name, withoutLetter, channel: 'page' }, version),
    });

    app.route({ ...showCoachName, handler: ({ db, params }) => shown(db, params.coach) });

    app.route({
      ...changeCoachName,
      handler: ({ db, params, body: { version, name, withoutLetter, channel } }) =>
        change(db, params.coach, { name, withoutLetter, channel }, version),
    });

    async function shown(db: Transaction, coach: string) {
      return (await nameOfCoach(db, coach, today())) ?? (await refuseAbsent(db, coach));
    }

    async function change(db: Transaction, coach: string, chosen: Chosen, since: number) {
      await shown(db, coach);
      const name = chosen.name === '' ? null : chosen.name;
      const version = await nameCoach(db, coach, { ...chosen, name }, since);
      return { version: version ?? refuse('changed-meanwhile', { now: await shown(db, coach) }) };
    }
  };

/** The coach who is signed in; nobody in another role has a name of her own here. */
const herself = (visit: Visit | null): string =>
  visit?.role === 'coach' ? visit.personId : refuse('not-found');
