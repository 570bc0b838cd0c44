import type { Look, Transaction } from '@app/db/database';
import type { Endpoint } from '@app/contract/endpoint';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Visit } from './visit.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** One transaction, acting as the caller. */
    db: Transaction;
    /** In place of a transaction, where the contract only looks up a link. */
    look: Look;
    /** In place of a transaction, where the contract works out its answer apart: one for each question. */
    act: Act;
    /** Where the contract begins late: its one transaction, acting as the caller, begins with this. */
    inOne: Act;
    visit: Visit | null;
  }
  interface FastifyContextConfig {
    name?: string;
    needs?: Endpoint['config']['needs'];
    repeatable?: true;
    looks?: true;
    apart?: true;
    beginsLate?: true;
    ofVisit?: true;
    waits?: true;
    nameless?: true;
    unseen?: true;
    bytes?: true;
  }
}

/** Does something in a transaction, acting as the caller. */
export type Act = <Result>(work: (db: Transaction) => Promise<Result>) => Promise<Result>;

/** The routes of one feature. */
export type Routes = FastifyPluginAsyncZod;
