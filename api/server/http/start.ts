import { connect, urlFor } from '@app/db/database';
import type { FastifyServerOptions } from 'fastify';
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
export async function startApi({ ownerUrl, appSecret, isStopping, serverFactory }: Surroundings) {
  const { database, end } = connect(urlFor('app_web', ownerUrl, appSecret));
  const app = await buildApp({
    database,
    recognise: async () => null,
    routes: [],
    isStopping,
    serverFactory,
    trustProxy: true,
  });
  return {
    app,
    async stop() {
      await app.close();
      await end();
    },
  };
}
