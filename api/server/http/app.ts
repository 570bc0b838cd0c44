import type { Database } from '@app/db/database';
import underPressure from '@fastify/under-pressure';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { actInTransactions } from './acting-as.ts';
import { letInWhoMay } from './allowed.ts';
import { healthRoutes } from './health.ts';
import { injectWhile } from './inject-while.ts';
import { sendOnWhatMoved } from './moved.ts';
import { onlyJson } from './only-json.ts';
import { describeContracts } from './openapi.ts';
import { noBodyUnasked, onlyWhatIsAsked } from './only-what-is-asked.ts';
import { answerProblem } from './problem-response.ts';
import { refuse } from './problem.ts';
import type { Routes } from './routes.ts';
import type { Recognise } from './visit.ts';

export interface Parts {
  database: Database;
  /** The same database, for contracts that begin late and are patient with it. */
  patient?: Database;
  recognise: Recognise;
  /** The routes of every feature, wired. */
  routes: Routes[];
  isStopping?: () => boolean;
  serverFactory?: FastifyServerOptions['serverFactory'];
  logger?: FastifyServerOptions['logger'];
  trustProxy?: boolean;
  /** Milliseconds that work may wait for its turn before we say that it is too busy; asked with `isUnderPressure`. */
  mostDelay?: number;
}

/** Puts the API together. It listens to nobody yet. */
export async function buildApp({
  database,
  patient = database,
  recognise,
  routes,
  isStopping = () => false,
  ...server
}: Parts) {
  const app = Fastify({
    bodyLimit: 64 * 1024,
    frameworkErrors: answerProblem,
    requestTimeout: 15_000,
    logController: new LogController({ disableRequestLogging: true }),
    logger: server.logger ?? false,
    trustProxy: server.trustProxy ?? false,
    ...(server.serverFactory ? { serverFactory: server.serverFactory } : {}),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(onlyWhatIsAsked);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler(() => refuse('not-found'));
  sendOnWhatMoved(app);
  onlyJson(app);
  noBodyUnasked(app);
  logByPattern(app);

  if (server.mostDelay !== undefined)
    await app.register(underPressure, {
      maxEventLoopDelay: server.mostDelay,
      pressureHandler: leaveItToTheDoor,
    });
  await describeContracts(app);
  letInWhoMay(app, recognise);
  actInTransactions(app, { database, patient });
  await app.register(
    async (api) => {
      for (const plugin of [healthRoutes(isStopping, database), ...routes])
        await api.register(plugin);
      api.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
    },
    { prefix: '/api' },
  );
  app.decorate('injectWhile', injectWhile);
  await app.ready();
  return app;
}

export type Api = Awaited<ReturnType<typeof buildApp>>;

/** Pages and API are turned away by one door, so nothing is decided behind it. */
const leaveItToTheDoor = () => undefined;

/** The pattern of a route, never its address: addresses hold tokens. Of what is nameless or unseen, not even that it was asked. */
function logByPattern(app: Pick<FastifyInstance, 'addHook'>) {
  app.addHook('onResponse', async (request, reply) => {
    const { nameless, unseen } = request.routeOptions.config;
    if (nameless || unseen) return;
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
