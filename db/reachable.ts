import { setTimeout as pause } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';
import { CannotStart } from './obstacle.ts';

/** The oldest PostgreSQL on which all of it works; README names it. */
export const oldest = 15;

/** Asks a database of somebody else whether it answers, before anything else is tried. */
export async function checkReachable(
  databaseUrl: string,
  { patience = 8000, since = oldest } = {},
) {
  const server = nameOf(databaseUrl);
  const sql = postgres(databaseUrl, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const found = await Promise.race([versionOf(sql), silence(patience)]);
    if (found < since) {
      const needed = String(since);
      throw new CannotStart({ name: 'database-too-old', server, found: String(found), needed });
    }
  } catch (error) {
    throw refusal(error, server);
  } finally {
    await sql.end({ timeout: 0 });
  }
}

/** A server that is just waking up is asked again. */
async function versionOf(sql: Sql): Promise<number> {
  for (;;) {
    try {
      const [row] = await sql`select current_setting('server_version_num')::int as version`;
      return Math.floor(Number(row?.version) / 10_000);
    } catch (error) {
      if (!isWakingUp(error)) throw error;
      await pause(200);
    }
  }
}

/** The driver tries for ever when something else listens at the address. */
async function silence(patience: number): Promise<never> {
  await pause(patience, undefined, { ref: false });
  throw new Error('no answer');
}

/** Server and database without the password. */
function nameOf(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol) || url.hostname === '') {
    throw new CannotStart({ name: 'address-wrong', setting: 'DATABASE_URL' });
  }
  return `${url.hostname}:${url.port || '5432'}${url.pathname}`;
}

function refusal(error: unknown, server: string) {
  if (error instanceof CannotStart) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const fromPostgres = error instanceof postgres.PostgresError;
  return new CannotStart(
    fromPostgres
      ? { name: 'database-refuses', server, lastWords: message }
      : { name: 'database-unreachable', server, reason: code || message },
  );
}

const isWakingUp = (error: unknown) => (error as { code?: string }).code === '57P03';
