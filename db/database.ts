import { createHmac } from 'node:crypto';
import type { Role } from '@app/domain/access';
import { sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { nameToldColumns } from './told-columns.ts';

export type Database = PostgresJsDatabase;

/** A database inside one transaction, in which somebody acts. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Who acts: a person in one of her roles, or nobody in particular (`anon`, `job`). */
export interface Actor {
  role: Role;
  personId: string | null;
}

export interface Connection {
  database: Database;
  end(): Promise<void>;
}

/**
 * Opens a pool that is used through transactions only, and beside it a smaller one for looking, never with a
 * transaction. The server knows its connections by the name of the application.
 */
export function connect(url: string, { most = 10, application = 'draagkracht' } = {}): Connection {
  const open = (max: number) =>
    postgres(url, {
      max,
      connect_timeout: 5,
      backoff: soonAgain,
      onnotice: () => undefined,
      connection: { application_name: application },
    });
  const [client, looker] = [open(most), open(Math.ceil(most / 2))];
  keepPlans(client);
  const database = drizzle({ client, casing: 'snake_case' });
  nameToldColumns(database);
  lookers.set(database, looker);
  return {
    database,
    end: async () => {
      await Promise.all([client.end({ timeout: 5 }), looker.end({ timeout: 5 })]);
    },
  };
}

/** Seconds before another try to connect: never more than one, so that a database that is back is used at once. */
const soonAgain = (tries: number): number => Math.min(0.02 * 2 ** tries, 1);

/**
 * Lets the server keep the plan of every question that only reads, per connection: planning a large one takes as
 * long as answering it, and an unkept one costs a trip to the server more. Long lists of values are not kept.
 */
function keepPlans(client: Sql) {
  const begin = client.begin.bind(client) as (work: Work) => Promise<unknown>;
  const beginKeeping = (work: Work) =>
    begin((tx) => {
      const { unsafe } = tx;
      const keeping: typeof unsafe = (text, values = [], options = {}) =>
        unsafe(text, values, { ...options, prepare: onlyReads.test(text) && values.length <= 30 });
      return work(Object.assign(tx, { unsafe: keeping }));
    });
  Object.assign(client, { begin: beginKeeping });
}

type Work = (tx: TransactionSql) => Promise<unknown>;

const onlyReads = /^\s*(select|with)\b/i;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const roleOf = new WeakMap<Transaction, Role>();

/** Runs work in one transaction, in which the database shows and changes only what this actor may. */
export function actingAs<Result>(
  database: Database,
  { role, personId }: Actor,
  work: (db: Transaction) => Promise<Result>,
  { readOnly = false } = {},
): Promise<Result> {
  if (personId !== null && !uuid.test(personId)) throw new Error('not a person');

  const enter = personId === null ? '' : `; select app.enter('${personId}')`;
  return database.transaction(async (db) => {
    await db.execute(
      sql.raw(`set local role r_${role}${enter}${readOnly ? readOnlyFromHere : ''}`),
    );
    roleOf.set(db, role);
    return work(db);
  });
}

const readOnlyFromHere = '; set transaction read only';

/** The connections beside those that begin transactions: a question without `begin` among these could leave one open. */
const lookers = new WeakMap<Database, Sql>();

/** Asks one function what it shows to who holds a link; null when the link opens nothing. */
export type Look = <Shown>(
  shownBy: 'app.show_by_link' | 'app.show_own_page',
  hash: Uint8Array,
) => Promise<Shown | null>;

/** Looks as nobody in particular, with one trip to the server where there are connections for it. */
export function lookingIn(database: Database): Look {
  const looker = lookers.get(database);
  const ask = looker ? inOneMessage(looker) : inOneTransaction(database);
  return async <Shown>(shownBy: string, hash: Uint8Array) => {
    const [found] = await ask(
      `select ${shownBy}('\\x${Buffer.from(hash).toString('hex')}') as shown`,
    );
    return (found?.shown ?? null) as Shown | null;
  };
}

type Ask = (question: string) => Promise<{ shown: unknown }[]>;

/** Role, question and the end of the transaction: PostgreSQL takes what travels in one message as one transaction. */
const inOneMessage =
  (looker: Sql): Ask =>
  async (question) => {
    const message = `set local role r_anon${readOnlyFromHere}; ${question}`;
    return (await looker.unsafe<{ shown: unknown }[][]>(message)).at(-1) ?? [];
  };

const inOneTransaction =
  (database: Database): Ask =>
  (question) =>
    actingAs(
      database,
      { role: 'anon', personId: null },
      (db) => db.execute<{ shown: unknown }>(sql.raw(question)),
      { readOnly: true },
    );

/** Looks with the eyes of the rules: every fact, nothing to change. For judging, never for showing. */
export async function asRules<Result>(
  db: Transaction,
  look: () => Promise<Result>,
): Promise<Result> {
  const role = roleOf.get(db);
  if (!role) throw new Error('nobody acts yet');

  const backToRole = () => db.execute(sql.raw(`set local role r_${role}`));
  await db.execute(sql.raw('set local role r_rules'));
  const found = await look().catch(async (error: unknown) => {
    await backToRole().catch(() => undefined); // refused where the transaction failed: it is over then
    throw error;
  });
  await backToRole();
  return found;
}

export const logins = ['app_web', 'app_auth', 'app_jobs'] as const;
export type Login = (typeof logins)[number];

/** The password of a login of the product; it follows from the secret and is written down nowhere. */
export const passwordOf = (login: Login, appSecret: string) =>
  createHmac('sha256', appSecret).update(`database login ${login}`).digest('base64url');

/** The address of the same database for another login. */
export function urlFor(login: Login, ownerUrl: string, appSecret: string) {
  const url = new URL(ownerUrl);
  url.username = login;
  url.password = passwordOf(login, appSecret);
  return url.href;
}
