import { postBy } from '@app/emails/post';
import { afterEach, beforeEach } from 'vitest';
import { mailServer } from '../emails/smtp-room.ts';
import { workerOn } from '../messages/at-work.ts';
import type { Door } from './door.ts';

/** A mail server for each test of a file; what it gives brings all that waits away, and tells each letter so far. */
export function aMailServer(doorNow: () => Door) {
  let mail: Awaited<ReturnType<typeof mailServer>>;
  beforeEach(async () => {
    mail = await mailServer();
  });
  afterEach(() => mail.close());

  return async function delivered() {
    const worker = await workerOn(doorNow(), { post: postBy(mail.url) });
    await worker.drainNow();
    await worker.stop();
    return mail.received.map(({ subject, text }, at) => ({
      to: mail.recipients[at],
      subject,
      text: text ?? '',
    }));
  };
}
