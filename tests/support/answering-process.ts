import { connect, patientWait } from '@app/db/database';
import { realClock } from '@app/server/clock';
import { buildApp } from '@app/server/http/app';
import { answerRoutes } from '@app/server/sessions/answer-routes';

const unlimited = async () => {};
// One process of the product, as a test starts two of: it answers personal links on a port of its own.
// It is asked more at once than a busy machine answers in the wait of a page.
const url = new URL(process.argv[2]!);
for (const limit of ['statement_timeout', 'lock_timeout'])
  url.searchParams.set(limit, `${patientWait}`);
const { database } = connect(url.href, { wait: patientWait });
const app = await buildApp({
  database,
  recognise: async () => null,
  routes: [answerRoutes(realClock, unlimited)],
});
process.send!(await app.listen({ host: '127.0.0.1', port: 0 }));
