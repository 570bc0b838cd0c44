import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyRequest } from 'fastify';
import type { Recognise, Visit } from './visit.ts';

/** What is known already of the visitor of a page; null from the moment that something in it was written. */
interface Page {
  visits: Map<string, Promise<Visit | null>> | null;
}

const page = new AsyncLocalStorage<Page>();

/** Runs what makes one page: all that it asks of the API comes from one request, so one visit. */
export const makingOnePage = <Result>(make: () => Result): Result =>
  page.run({ visits: new Map() }, make);

/**
 * Recognises the visitor of a page once, and any other caller each time. What is written may end her visit or change
 * its role, so from then on this page asks again; the database asks who acts in every transaction in any case.
 */
export const recogniseOnce =
  (recognise: Recognise) =>
  ({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): Promise<Visit | null> => {
    const here = page.getStore();
    if (here && method !== 'GET' && method !== 'HEAD') here.visits = null;
    if (!here?.visits) return recognise(headers);

    const { cookie = '' } = headers;
    const known = here.visits.get(cookie) ?? recognise(headers);
    here.visits.set(cookie, known);
    return known;
  };
