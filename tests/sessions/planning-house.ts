import { realClock } from '@app/server/clock';
import type { Routes } from '@app/server/http/routes';
import { answerRoutes } from '@app/server/sessions/answer-routes';
import { askRoutes } from '@app/server/sessions/ask-routes';
import { makeLinks } from '@app/server/sessions/link';
import { planRoutes } from '@app/server/sessions/plan-routes';
import { sessionRoutes } from '@app/server/sessions/routes';
import { weekRoutes } from '@app/server/sessions/week-routes';
import { randomUUID } from 'node:crypto';
import { aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { appFor, as, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

/** A day that is about to be cancelled is. */
export const minutesPass = (owner: TestDatabase['owner'], session: string) =>
  owner`select app.finish_cancelling(array[${session}]::uuid[], now() + interval '11 minutes')`;

export type PlanningHouse = Awaited<ReturnType<typeof openPlanningHouse>>;

/** A house where Hilde plans: days, questions and answers over the real API and a database of its own. */
export async function openPlanningHouse(...more: Routes[]) {
  const links = makeLinks(appSecret, 'http://localhost:3000');
  const database = await freshDatabase();
  const mail = { leaves: true };
  const app = await appFor(database, [
    sessionRoutes(realClock, () => true),
    planRoutes(realClock),
    askRoutes(realClock, links, () => mail.leaves),
    answerRoutes(realClock, async () => {}),
    weekRoutes(realClock, links, () => true),
    ...more,
  ]);
  const hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  const trainer = await aPerson(database.owner, 'trainer', 'Naïma');

  const post = (who: Acting, url: string, body: object) =>
    app.inject({
      method: 'POST',
      url: `/api${url}`,
      headers: as(who),
      payload: { key: randomUUID(), ...body },
    });
  const read = async (url: string, who = hilde) =>
    (await app.inject({ url: `/api${url}`, headers: as(who) })).json();

  return {
    database,
    owner: database.owner,
    app,
    hilde,
    trainer,
    links,
    /** Whether there is a mail server. */
    mail,
    aDay: (different: Parameters<typeof aSession>[1] = {}) =>
      aSession(database.owner, { trainers: [trainer.personId], ...different }),
    post,
    read,
    show: (session: string) => read(`/sessions/${session}`),
    invite: (session: string, coach: Acting, more: object = {}) =>
      post(hilde, `/sessions/${session}/invitations`, {
        coachId: coach.personId,
        channel: 'mail',
        ...more,
      }),
    /** The letter that asks leaves, as the worker keeps it. */
    leaves: (invitation: string) =>
      database.owner`update app.invitations set asked_at = now() where id = ${invitation}`,
    /** Hilde hands a question over. */
    brings: (invitation: string, how = 'sms') =>
      post(hilde, `/invitations/${invitation}/bringing`, { how }),
    byLink: (invitationId: string, answer: string, linksEnded = 0) =>
      app.inject({
        method: 'POST',
        url: `/api/answers/${links.tokenOf(invitationId, linksEnded)}`,
        payload: { answer },
      }),
    heard: (session: string, coach: Acting, more: object = {}) =>
      post(hilde, `/sessions/${session}/answers`, {
        coachId: coach.personId,
        answer: 'yes',
        channel: 'call',
        heardOn: realClock.today(),
        ...more,
      }),
    change: async (session: string, different: object) => {
      const { version } = await read(`/sessions/${session}`);
      return app.inject({
        method: 'PATCH',
        url: `/api/sessions/${session}`,
        headers: as(hilde),
        payload: { key: randomUUID(), version, session: different },
      });
    },
    /** Cancels a day, and lets its ten minutes pass. */
    cancel: async (session: string) => {
      const { version } = await read(`/sessions/${session}`);
      const response = await post(hilde, `/sessions/${session}/cancellation`, { version });
      await minutesPass(database.owner, session);
      return response;
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
