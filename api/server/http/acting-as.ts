import { actingAs, lookingIn, type Actor, type Database } from '@app/db/database';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { once } from './once.ts';
import { deservesAnotherTry } from './problem-response.ts';

/**
 * Runs every handler in one transaction, as the caller; with a key in the body, only once. A route that
 * only looks up a link gets that one question, which is a transaction of its own; a route that works out its answer
 * apart gets a transaction for each question, and a route that begins late gets those before its own. A route of the
 * visit alone gets none.
 */
export function actInTransactions(
  app: FastifyInstance,
  { database, patient }: { database: Database; patient: Database },
) {
  app.addHook('onRoute', (route) => {
    if (!route.config?.needs || route.config.ofVisit) return;

    const { handler } = route;
    if (route.config.looks) {
      const look = lookingIn(database);
      route.handler = function (request: FastifyRequest, reply: FastifyReply) {
        request.look = look;
        return handler.call(this, request, reply);
      };
      return;
    }

    const readOnly = route.method === 'GET' || route.method === 'HEAD';
    if (route.config.apart) {
      route.handler = function (request: FastifyRequest, reply: FastifyReply) {
        request.act = (work) =>
          again(() => actingAs(database, actorOf(request), work, { readOnly }));
        return handler.call(this, request, reply);
      };
      return;
    }

    if (route.config.beginsLate) {
      route.handler = function (request: FastifyRequest, reply: FastifyReply) {
        const actor = actorOf(request);
        request.act = (work) => again(() => actingAs(database, actor, work, { readOnly: true }));
        request.inOne = (work) =>
          actingAs(patient, actor, (db) => {
            request.db = db;
            return once(request, reply, () => work(db)) as ReturnType<typeof work>;
          });
        return again(async () => handler.call(this, request, reply));
      };
      return;
    }

    route.handler = function (request: FastifyRequest, reply: FastifyReply) {
      return again(() =>
        actingAs(
          database,
          actorOf(request),
          (db) => {
            request.db = db;
            return once(request, reply, async () => handler.call(this, request, reply));
          },
          { readOnly },
        ),
      );
    };
  });
}

const again = <Result>(act: () => Promise<Result>): Promise<Result> =>
  act().catch((error: unknown) => (deservesAnotherTry(error) ? act() : Promise.reject(error)));

/** A route that needs no rights gets none, also when somebody is signed in. */
function actorOf({ visit, routeOptions }: FastifyRequest): Actor {
  if (routeOptions.config.needs === 'anyone' || !visit?.role)
    return { role: 'anon', personId: null };
  return { role: visit.role, personId: visit.personId };
}
