import { randomBytes } from 'node:crypto';
import { sealWith } from '@app/server/coaches/seal';
import { postBy, type Patience } from '@app/emails/post';
import { realClock } from '@app/server/clock';
import { startWorker, type Surroundings } from '@app/server/messages/worker';
import type { SMTPServerOptions } from 'smtp-server';
import { mailServer } from '../emails/smtp-room.ts';
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
    readRoot: () => null,
    seal: sealWith(randomBytes(32)),
    ...different,
  });

/** The workers of one test file, each with a mail server of its own on loopback. */
export function workersOn(database: () => TestDatabase) {
  const closing: (() => Promise<void>)[] = [];
  return {
    /** One at work; a test says how its mail server differs, and what else does. */
    async working(
      options?: SMTPServerOptions,
      { patience, ...different }: Partial<Surroundings> & { patience?: Patience } = {},
    ) {
      const server = await mailServer(options);
      const post = postBy(server.url, patience);
      const worker = await workerOn(database(), { post, ...different });
      closing.push(server.close, worker.stop);
      return { ...server, ...worker };
    },
    async stopAll() {
      for (const close of closing.splice(0).reverse()) await close();
    },
  };
}
