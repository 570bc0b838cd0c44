import { randomUUID } from 'node:crypto';
import { connect, patientWait, urlFor } from '@app/db/database';
import postgres from 'postgres';
import { inject } from 'vitest';
import { appSecret } from './secret.ts';

/** A database of one test file: migrated, empty, thrown away at the end. `owner` is a superuser, for arranging only. */
export const freshDatabase = () => databaseFrom('template_app');

/** One that nothing was made in yet. */
export const bareDatabase = () => databaseFrom('template0');

async function databaseFrom(template: string) {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await onServer((server) => server.unsafe(`create database ${name} template ${template}`));
  const ownerUrl = at(name);
  const owner = postgres(ownerUrl, { max: 2, onnotice: () => undefined });
  const webUrl = urlFor('app_web', ownerUrl, appSecret);
  const web = connect(webUrl);
  const patient = connect(webUrl, { most: 2, wait: patientWait });
  return {
    ownerUrl,
    owner,
    web: web.database,
    patient: patient.database,
    webUrl,
    authUrl: urlFor('app_auth', ownerUrl, appSecret),
    jobsUrl: urlFor('app_jobs', ownerUrl, appSecret),
    async drop() {
      await Promise.all([web.end(), patient.end()]);
      await owner.end();
      await onServer((server) => server.unsafe(`drop database ${name} with (force)`));
    },
  };
}

export type TestDatabase = Awaited<ReturnType<typeof freshDatabase>>;

function at(name: string) {
  const url = new URL(inject('pgUrl'));
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(work: (server: postgres.Sql) => Promise<unknown>) {
  const server = postgres(inject('pgUrl'), { max: 1, onnotice: () => undefined });
  await work(server).finally(() => server.end());
}
