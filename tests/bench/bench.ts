import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '@app/db/embedded';
import { migrate } from '@app/db/migrate';
import postgres from 'postgres';
import { appSecret } from '../support/secret.ts';
import { startBarePage } from './bare-page.ts';
import { measureLarge, measureUsual } from './measurements.ts';
import { makeOrganisation } from './organisation.ts';
import { print, type Row } from './table.ts';

/** Measures the product against what the same machine needs at least, in one run, and prints what came out. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-bench-'));
const cleanUp: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
const began = performance.now();
try {
  await bench();
} catch (error) {
  process.stdout.write(
    `\nnot measured: ${error instanceof Error ? error.message : String(error)}\n`,
  );
} finally {
  for (const step of cleanUp.reverse()) await step();
  process.stdout.write(`\n${((performance.now() - began) / 1000).toFixed(0)} s\n`);
}
process.exit(0);

async function bench() {
  say('The database and the bare page are made');
  const server = await startPostgres({ folder, log: () => undefined, forTests: true });
  cleanUp.push(() => server.stop());
  const barePage = await startBarePage(path.join(folder, 'page'));
  cleanUp.push(() => barePage.stop());

  const surroundings = { barePage, data: path.join(folder, 'data') };
  const rows: Row[] = [];
  say('200 coaches, 2,000 days, 10,000 questions');
  const usual = await makeOrganisation(await newDatabase(server.url, 'usual'), 1);
  const listedUsually = await measureUsual(usual, surroundings, rows, cleanUp);

  say('2,000 coaches, 20,000 days, 100,000 questions');
  const large = await makeOrganisation(await newDatabase(server.url, 'large'), 10);
  await measureLarge(large, surroundings, listedUsually, rows, cleanUp);
  print('How many times the floor, measured in turns on one machine', rows);
}

async function newDatabase(server: string, name: string) {
  const client = postgres(server, { max: 1 });
  await client.unsafe(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  await migrate(url.href, appSecret);
  return url.href;
}

function say(line: string) {
  process.stdout.write(`${line} …\n`);
}
