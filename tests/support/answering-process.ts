import { connect } from '@app/db/database';
import { realClock } from '@app/server/clock';
import { buildApp } from '@app/server/http/app';
import { answerRoutes } from '@app/server/sessions/answer-routes';

const unlimited = async () => {};
// One process of the product, as a test starts two of: it answers personal links on a port of its own.
const { database } = connect(process.argv[2]!);
const app = await buildApp({
  database,
  recognise: async () => null,
  routes: [answerRoutes(realClock, unlimited)],
});
process.send!(await app.listen({ host: '127.0.0.1', port: 0 }));
