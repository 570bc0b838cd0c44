import { createHmac } from 'node:crypto';
import { mostWait } from '@app/db/database';
import pg from 'pg';
import { sealWith, type Seal } from '../coaches/seal.ts';
import { openLibrary, type Library } from './library.ts';

export interface AuthSettings {
  /** The database, for the login that reaches the accounts and nothing else. */
  authUrl: string;
  appSecret: string;
  /** How people reach us: `https://draagkracht.example`. */
  origin: string;
  https: boolean;
  /** Milliseconds that anybody waits for a connection, and for an answer. */
  wait?: number;
}

/** Everything about signing in: its own pool, its secrets, and the library when it is needed. */
export interface Auth {
  pool: pg.Pool;
  https: boolean;
  cookieSecret: string;
  /** Closes what is kept of a mailed link. */
  seal: Seal;
  /** Eight digits are found in a second without this secret. */
  hashOfCode: (code: string) => string;
  /** Opened once. A process that serves opens it before it listens. */
  library: () => Promise<Library>;
  end: () => Promise<void>;
}

export function makeAuth({
  authUrl,
  appSecret,
  origin,
  https,
  wait = mostWait,
}: AuthSettings): Auth {
  const pool = new pg.Pool({
    connectionString: authUrl,
    max: 5,
    connectionTimeoutMillis: wait,
    query_timeout: wait,
  });
  // A lost connection is replaced at the next question; without a listener it would end the process.
  pool.on('error', () => undefined);

  const keyFor = (purpose: string) => createHmac('sha256', appSecret).update(purpose).digest();
  const cookieSecret = keyFor('visit cookie').toString('base64url');
  const codeSecret = keyFor('sign-in code');
  let opened: Promise<Library> | undefined;
  return {
    pool,
    https,
    cookieSecret,
    seal: sealWith(keyFor('sign-in link')),
    hashOfCode: (code) => createHmac('sha256', codeSecret).update(code).digest('base64url'),
    library: () => (opened ??= openLibrary({ pool, origin, https, cookieSecret })),
    end: () => pool.end(),
  };
}
