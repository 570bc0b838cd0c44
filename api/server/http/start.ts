import { connect, urlFor } from '@app/db/database';
import type { FastifyServerOptions } from 'fastify';
import { makeAuth } from '../accounts/auth.ts';
import { limitTries } from '../accounts/limit-tries.ts';
import { accountRoutes } from '../accounts/routes.ts';
import { makeRecognise } from '../accounts/visits.ts';
import { realClock } from '../clock.ts';
import { answerRoutes } from '../sessions/answer-routes.ts';
import { askRoutes } from '../sessions/ask-routes.ts';
import { makeLinks } from '../sessions/link.ts';
import { planRoutes } from '../sessions/plan-routes.ts';
import { sessionRoutes } from '../sessions/routes.ts';
import { weekRoutes } from '../sessions/week-routes.ts';
import { buildApp } from './app.ts';

export interface Surroundings {
  ownerUrl: string;
  appSecret: string;
  sealKey: string;
  /** How people reach us: links in letters begin with it. */
  origin: string;
  smtpUrl: string | null;
  mailFrom: string | null;
  isStopping: () => boolean;
  serverFactory: NonNullable<FastifyServerOptions['serverFactory']>;
}

/** The API with all that works behind it: its database, its routes, its worker. */
export async function startApi(surroundings: Surroundings) {
  const { ownerUrl, appSecret, origin, smtpUrl, isStopping, serverFactory } = surroundings;
  const { database, end } = connect(urlFor('app_web', ownerUrl, appSecret));
  const auth = await makeAuth({
    authUrl: urlFor('app_auth', ownerUrl, appSecret),
    appSecret,
    origin,
    https: origin.startsWith('https:'),
  });
  const links = makeLinks(appSecret, origin);
  const app = await buildApp({
    database,
    recognise: makeRecognise(auth),
    routes: [
      accountRoutes({ auth, mailLeaves: () => smtpUrl !== null }),
      sessionRoutes(realClock),
      planRoutes,
      askRoutes(realClock, links),
      answerRoutes(realClock, (bucket, limit) => limitTries(auth, bucket, limit)),
      weekRoutes(realClock),
    ],
    isStopping,
    serverFactory,
    trustProxy: true,
  });
  return {
    app,
    async stop() {
      await app.close();
      await auth.end();
      await end();
    },
  };
}
