import { appSecret } from '../support/secret.ts';
import { makeLinks } from '@app/server/sessions/link';
import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { paymentImportRoutes } from '@app/server/compensation/import-payments';
import { coachImportRoutes } from '@app/server/coaches/import-coaches';
import { coachRoutes } from '@app/server/coaches/routes';
import { sealWith } from '@app/server/coaches/seal';
import type { Lists } from '@app/server/imports/lists';
import { listRoutes } from '@app/server/imports/list-routes';
import { sessionImportRoutes } from '@app/server/sessions/import-sessions';
import type { LimitTries } from '@app/server/sessions/answer-routes';
import { appFor, as, clockAt, type Acting } from '../support/app.ts';
import { listsHere } from '../support/lists-here.ts';
import type { TestDatabase } from '../support/database.ts';

export const today = '2026-11-23';
export const seal = sealWith(randomBytes(32));
type ListKind = 'coaches' | 'sessions' | 'payments';

/** The API about lists, called as somebody. */
export async function importApi(
  database: TestDatabase,
  now = `${today}T09:00:00.000Z`,
  limitTries: LimitTries = async () => undefined,
  lists: Lists = listsHere(),
) {
  const clock = clockAt(now);
  const app = await appFor(database, [
    coachRoutes(clock, seal, makeLinks(appSecret, 'http://localhost:3000')),
    listRoutes(clock, seal, limitTries),
    coachImportRoutes(clock, seal, limitTries, lists),
    sessionImportRoutes(clock, seal, limitTries, lists),
    paymentImportRoutes(clock, seal, limitTries, lists),
  ]);
  const post = (who: Acting, url: string, payload: object) =>
    app.inject({ method: 'POST', url: `/api${url}`, headers: as(who), payload });
  return {
    app,
    preview: (who: Acting, kind: ListKind, content: Uint8Array | string, more: object = {}) =>
      post(who, `/imports/${kind}/previews`, {
        fileName: `${kind}.csv`,
        content: Buffer.from(content).toString('base64'),
        ...more,
      }),
    /** A file as a browser brings it; the list that waits. */
    stage: async (who: Acting, kind: ListKind, file: Uint8Array | string) => {
      const answer = await app.inject({
        method: 'POST',
        url: `/api/imports/lists?kind=${kind}&fileName=${kind}.csv`,
        headers: { ...as(who), 'content-type': 'application/octet-stream' },
        payload: Buffer.from(file),
      });
      if (answer.statusCode !== 201) throw new Error(answer.body);
      return answer.json().list as string;
    },
    show: (who: Acting, kind: ListKind, list: string) =>
      app.inject({ url: `/api/imports/${kind}/${list}`, headers: as(who) }),
    line: (who: Acting, kind: ListKind, list: string, line: number) =>
      app.inject({ url: `/api/imports/${kind}/${list}/lines/${line}`, headers: as(who) }),
    choose: (who: Acting, list: string, payload: object) =>
      app.inject({
        method: 'PATCH',
        url: `/api/imports/lists/${list}`,
        headers: as(who),
        payload,
      }),
    mend: (who: Acting, list: string, line: number, cells: object[]) =>
      post(who, `/imports/lists/${list}/lines/${line}`, { cells }),
    takeOver: (who: Acting, kind: ListKind, previewId: string, more: object = {}) =>
      post(who, `/imports/${kind}`, { key: randomUUID(), previewId, ...more }),
    left: (who: Acting, kind: ListKind, list: string) =>
      app.inject({ url: `/api/imports/${kind}/${list}/left`, headers: as(who) }),
    coaches: async (who: Acting) =>
      (await app.inject({ url: '/api/coaches', headers: as(who) })).json().coaches,
    coach: async (who: Acting, id: string) =>
      (await app.inject({ url: `/api/coaches/${id}`, headers: as(who) })).json(),
  };
}

export const sampleFile = (name: string) =>
  readFile(new URL(`../samples/${name}`, import.meta.url));

/** Everything that an import may write, to see that nothing of it changed. Sealed bytes and versions too. */
export async function everything({ owner }: TestDatabase) {
  const tables = [
    'persons',
    'person_roles',
    'contacts',
    'coaches',
    'coach_limits',
    'coach_days',
    'bank_accounts',
    'themes',
    'modules',
    'completions',
    'intervision_attendances',
    'organisations',
    'venues',
    'series',
    'sessions',
    'session_trainers',
    'written_names',
    'coach_years',
    'compensation_lines',
    'payments',
    'outbox',
  ];
  return Promise.all(
    tables.map(
      async (table) =>
        [table, await owner.unsafe(`select * from app.${table} x order by x::text`)] as const,
    ),
  );
}
