import { startPostgres } from '@app/db/embedded';
import { migrate } from '@app/db/migrate';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { appSecret } from './secret.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL for this run, as its superuser. */
    pgUrl: string;
  }
}

/** One real PostgreSQL for all test files; each file makes its own database in it, as a copy of a migrated one. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-tests-'));
  const server = await startPostgres({ folder, log: () => {}, forTests: true });
  await makeTemplate(server.url);
  project.provide('pgUrl', server.url);

  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(serverUrl: string) {
  const client = postgres(serverUrl, { max: 1 });
  await client.unsafe('create database template_app');
  await client.end();

  const template = new URL(serverUrl);
  template.pathname = '/template_app';
  await migrate(template.href, appSecret);
}
