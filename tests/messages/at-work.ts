import { realClock } from '@app/server/clock';
import { startWorker, type Surroundings } from '@app/server/messages/worker';
import { appSecret } from '../support/secret.ts';
import type { TestDatabase } from '../support/database.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** A worker on a test database; a test says only what differs. */
export const workerOn = (
  { jobsUrl }: Pick<TestDatabase, 'jobsUrl'>,
  different: Partial<Surroundings> = {},
) =>
  startWorker({
    jobsUrl,
    appSecret,
    origin: 'https://draagkracht.example',
    post: null,
    from: { name: 'De Weefkamer', address: 'post@weefkamer.example' },
    sendSignIn: async () => null,
    clock: realClock,
    log: silent,
    ...different,
  });
