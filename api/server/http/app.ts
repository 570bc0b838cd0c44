import type { Database } from '@app/db/database';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { actInTransactions } from './acting-as.ts';
import { letInWhoMay } from './allowed.ts';
import { healthRoutes } from './health.ts';
import { onlyJson } from './only-json.ts';
import { describeContracts } from './openapi.ts';
import { answerProblem } from './problem-response.ts';
import { refuse } from './problem.ts';
import type { Routes } from './routes.ts';
import type { Recognise } from './visit.ts';

export interface Parts {
  database: Database;
  recognise: Recognise;
  /** The routes of every feature, wired. */
  routes: Routes[];
  isStopping?: () => boolean;
  serverFactory?: FastifyServerOptions['serverFactory'];
  logger?: FastifyServerOptions['logger'];
  trustProxy?: boolean;
}

/** Puts the API together. It listens to nobody yet. */
export async function buildApp({
  database,
  recognise,
  routes,
  isStopping = () => false,
  ...server
}: Parts) {
  const app = Fastify({
    bodyLimit: 64 * 1024,
    requestTimeout: 15_000,
    logController: new LogController({ disableRequestLogging: true }),
    logger: server.logger ?? false,
    trustProxy: server.trustProxy ?? false,
    ...(server.serverFactory ? { serverFactory: server.serverFactory } : {}),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler(() => refuse('not-found'));
  onlyJson(app);
  logByPattern(app);

  await describeContracts(app);
  letInWhoMay(app, recognise);
  actInTransactions(app, database);
  await app.register(
    async (api) => {
      for (const plugin of [healthRoutes(isStopping), ...routes]) await api.register(plugin);
      api.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
    },
    { prefix: '/api' },
  );
  await app.ready();
  return app;
}

export type Api = Awaited<ReturnType<typeof buildApp>>;

/** The pattern of a route, never its address: addresses hold tokens. */
function logByPattern(app: Pick<FastifyInstance, 'addHook'>) {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        route: request.routeOptions.url ?? 'unknown',
        method: request.method,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
