import { items } from '@app/domain/participation/facts';
import { thisEdition, type Edition } from '@app/db/edition';
import { migrate } from '@app/db/migrate';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { freshDatabase } from '../support/database.ts';
import { freePort, isReady, launch, stop } from '../support/product.ts';
import { retryingProxy } from '../support/retrying-proxy.ts';
import { appSecret } from '../support/secret.ts';

const restarts = 4;
const writers = 4;
const questionsPerWriter = 20;
const origin = 'http://localhost:3000';
const { tokenOf } = makeLinks(appSecret, origin);

test(`${restarts} restarts beside a process that serves ${writers} writers lose no request`, async () => {
  const database = await freshDatabase();
  const data = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-rolling-'));
  const questions = await askAll(database.owner);
  const edition = await thisEdition();

  const ports = [await freePort(), await freePort()];
  const [serving, ...others] = await Promise.all(ports.map((port) => begin(port)));
  let restarted = others[0]!;
  const proxy = await retryingProxy(ports.map((port) => `http://localhost:${port}`));

  const acknowledged = new Map<string, string>();
  const refused: number[] = [];
  let answers = 0;
  let goOn = true;
  const write = async (ids: string[]) => {
    for (let at = 0; goOn; at += 1) {
      const id = ids[at % ids.length]!;
      const answer = Math.floor(at / ids.length) % 2 === 0 ? 'yes' : 'no';
      const { status } = await fetch(`${proxy.url}/api/answers/${tokenOf(id)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ answer }),
      });
      // What a question may be answered so often that the product says it is enough.
      if (status === 429) return;
      if (status === 200) acknowledged.set(id, answer);
      else refused.push(status);
      answers += 1;
    }
  };
  const working = Promise.all(questions.map(write));

  for (let time = 1; time <= restarts; time += 1) {
    await stop(restarted);
    await migrate(database.ownerUrl, appSecret, anotherVersion(edition, time));
    restarted = await begin(ports[1]!);
  }
  goOn = false;
  await working;
  const seen = proxy.seen();
  process.stdout.write(
    `  ${answers} answers, by status of the processes: ${JSON.stringify(seen)}\n`,
  );

  expect(refused).toEqual([]);
  expect(seen).not.toHaveProperty('500');
  expect(answers).toBeGreaterThan(restarts * writers);
  const kept = await database.owner<{ id: string; answer: string }[]>`
    select id, answer from app.invitations where answer is not null`;
  const answerNow = new Map(kept.map(({ id, answer }) => [id, answer]));
  for (const [id, answer] of acknowledged) expect(answerNow.get(id)).toBe(answer);

  await Promise.all([stop(serving!), stop(restarted), proxy.stop()]);
  await database.drop();
  rmSync(data, { recursive: true, force: true });

  async function begin(port: number): Promise<ChildProcess> {
    const child = launch(['--api-only', '--data', data], {
      PORT: String(port),
      ORIGIN: origin,
      DATABASE_URL: database.ownerUrl,
      APP_SECRET: appSecret,
    });
    let said = '';
    child.stderr!.on('data', (words) => (said += words));
    if (!(await isReady(child, `http://localhost:${port}`))) throw new Error(said);
    return child;
  }
}, 600_000);

/** Another function, and a lock on the tables that everybody writes in, in the opposite order. */
const anotherVersion = (edition: Edition, time: number): Edition => ({
  ...edition,
  functions: `${edition.functions}; create or replace function app.version_${time}() returns int language sql as 'select ${time}'`,
  settle: `${edition.settle}; lock table app.assignments, app.invitations, app.coaches in access exclusive mode`,
});

/** Questions to as many coaches as there are writers, each on days of her own. */
async function askAll(owner: Awaited<ReturnType<typeof freshDatabase>>['owner']) {
  const hilde = await aPerson(owner, 'coordinator');
  const trainer = await aPerson(owner, 'trainer');
  const asked: string[][] = [];
  for (let writer = 0; writer < writers; writer += 1) {
    const coach = await aCoach(owner, `Coach ${writer}`);
    const ids = [];
    for (let at = 0; at < questionsPerWriter; at += 1) {
      const day = new Date(Date.UTC(2030, writer * 12, 1 + at * 8)).toISOString().slice(0, 10);
      const session = await aSession(owner, { day, trainers: [trainer.personId] });
      const id = crypto.randomUUID();
      await owner`
        insert into app.invitations ${owner({
          id,
          session_id: session,
          coach_id: coach.personId,
          link_hash: Buffer.from(hashOf(tokenOf(id))),
          channel: 'mail',
          asked_by: hilde.personId,
          asked_at: '2029-11-01T10:00:00Z',
          answer_by: '2040-01-01T10:00:00Z',
          told: [...items] as never,
          verdict: { judgements: [] } as never,
          terms_version: 1,
        })}`;
      ids.push(id);
    }
    asked.push(ids);
  }
  return asked;
}
