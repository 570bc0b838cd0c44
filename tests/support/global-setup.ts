import { startPostgres } from '@app/db/embedded';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL for this run, as its superuser. */
    pgUrl: string;
  }
}

/** One real PostgreSQL for all test files; each file makes its own database in it. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-tests-'));
  const server = await startPostgres({ folder, log: () => {}, forTests: true });
  project.provide('pgUrl', server.url);

  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
