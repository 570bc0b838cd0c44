import { createHmac } from 'node:crypto';
import type { Role } from '@app/domain/access';
import { sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { nameToldColumns } from './told-columns.ts';
import { makeTurns, type Turns } from './turns.ts';

export type Database = PostgresJsDatabase;

/** A database inside one transaction, in which somebody acts. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** The one who acts: a person in one of her roles, or nobody in particular (`anon`, `job`). */
export interface Actor {
  role: Role;
  personId: string | null;
}

export interface Connection {
  database: Database;
  end(): Promise<void>;
}

/** Milliseconds that anybody waits for the database: for her turn with a connection, and then for each answer. */
export const mostWait = 4_000;

/** The same for work that nobody waits for with a page before her: lists that come in, letters that leave. */
export const patientWait = 30_000;

/**
 * Opens a pool that is used through transactions only, and beside it a smaller one for looking, never with a
 * transaction. The server knows its connections by the name of the application.
 */
export function connect(
  url: string,
  { most = 10, wait = mostWait, application = 'draagkracht' } = {},
): Connection {
  const open = (max: number) =>
    postgres(url, {
      max,
      connect_timeout: wait / 1000,
      answer_timeout: wait / 1000,
      backoff: soonAgain,
      onnotice: () => undefined,
      connection: { application_name: application },
    } as Options);
  const [client, looker] = [open(most), open(Math.ceil(most / 2))];
  keepPlans(client);
  const database = drizzle({ client, casing: 'snake_case' });
  nameToldColumns(database);
  pools.set(database, { looker, wait, turns: makeTurns(most), looks: makeTurns(most * 20) });
  return {
    database,
    end: async () => {
      await Promise.all([client.end({ timeout: 5 }), looker.end({ timeout: 5 })]);
    },
  };
}

/** `answer_timeout` comes with our patch: seconds that a server may be silent in the middle of its work. */
type Options = NonNullable<Parameters<typeof postgres>[1]> & { answer_timeout: number };

interface Pool {
  /** The connections beside those that begin transactions: a question without `begin` among these could leave one open. */
  looker: Sql;
  wait: number;
  turns: Turns;
  looks: Turns;
}

const pools = new WeakMap<Database, Pool>();

/** Nobody answered in time; a code of the driver's kind, because the answer to the caller is the same. */
const silence = () => Object.assign(new Error('the database is silent'), { code: 'ETIMEDOUT' });

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
      const keeping: typeof unsafe = (text, values = [], options = {}) => {
        const kept = onlyReads.test(text) && values.length <= 30;
        // Without values the driver would send a question as bare text, of which no plan is kept.
        return unsafe(text, values, { ...options, prepare: kept, ...(kept && { simple: false }) });
      };
      return work(Object.assign(tx, { unsafe: keeping }));
    });
  Object.assign(client, { begin: beginKeeping });
}

type Work = (tx: TransactionSql) => Promise<unknown>;

const onlyReads = /^\s*(select|with)\b/i;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const roleOf = new WeakMap<Transaction, Role>();

/**
 * Runs work in one transaction, in which the database shows and changes only what this actor may. Her role leaves before
 * the first question and travels with it: when she may not enter, the transaction failed before anything was asked.
 */
export function actingAs<Result>(
  database: Database,
  { role, personId }: Actor,
  work: (db: Transaction) => Promise<Result>,
  { readOnly = false } = {},
): Promise<Result> {
  if (personId !== null && !uuid.test(personId)) throw new Error('not a person');

  const enter = personId === null ? '' : `; select app.enter('${personId}')`;
  return inTurn(database, ({ begins, began }) =>
    database.transaction(async (db) => {
      begins();
      roleOf.set(db, role);
      const entered = send(
        db,
        `set local role r_${role}${enter}${readOnly ? `${readOnlyFromHere}; ${askState}` : ''}`,
      );
      if (readOnly && personId !== null) {
        const state = entered.then(stateIn);
        state.catch(() => undefined);
        readings.set(db, { database, role, personId, state });
      }
      const [, result] = await Promise.all([entered.then(began), work(db)]);
      return result;
    }),
  );
}

/** What a transaction tells: that it has a connection, and that the server answered. */
interface Tells {
  begins: () => void;
  began: () => void;
}

/**
 * Waits for a turn and for the beginning, together no longer than a pool allows. A transaction that begins after
 * that ends at once: its caller is gone.
 */
async function inTurn<Result>(
  database: Database,
  transaction: (tells: Tells) => Promise<Result>,
): Promise<Result> {
  const pool = pools.get(database);
  if (!pool) return transaction({ begins: () => undefined, began: () => undefined });

  const arrived = performance.now();
  if (!(await pool.turns.take(pool.wait))) throw silence();
  return new Promise((resolve, reject) => {
    let isLate = false;
    const late = setTimeout(
      () => {
        isLate = true;
        reject(silence());
      },
      pool.wait - (performance.now() - arrived),
    );
    const begins = () => {
      if (isLate) throw silence();
    };
    const began = () => {
      clearTimeout(late);
      begins();
    };
    transaction({ begins, began })
      .finally(() => {
        clearTimeout(late);
        pool.turns.giveBack();
      })
      .then(resolve, reject);
  });
}

/** A transaction that can change nothing: who reads in it, and the state of the database when she entered. */
interface Reading extends Actor {
  database: Database;
  state: Promise<string>;
}

const readings = new WeakMap<Transaction, Reading>();

/** Null where the transaction may write: what it wrote itself is in no state that others see. */
export const readingOf = (db: Transaction): Reading | null => readings.get(db) ?? null;

/**
 * A text that is the same as long as nothing was written: PostgreSQL names in it every transaction whose changes are seen
 * or not. It began to run at a moment of its own, so that a database that was put back is another one.
 */
const askState = `select pg_current_snapshot() || ' ' || pg_postmaster_start_time() as state`;

/** The answer to the last of some questions that left as one. */
const stateIn = (answers: unknown): string => (answers as { state: string }[][]).at(-1)![0]!.state;

/** The state that is seen now. */
export const stateNow = (db: Transaction): Promise<string> =>
  send(db, askState).then((answer) => stateIn([answer]));

const readOnlyFromHere = '; set transaction read only';

/** Asks one function what it shows to the holder of a link; null when the link opens nothing. */
export type Look = (
  shownBy: 'app.show_by_link' | 'app.show_own_page',
  hash: Uint8Array,
) => Promise<unknown>;

/** Looks as nobody in particular, with one trip to the server where there are connections for it. */
export function lookingIn(database: Database): Look {
  const pool = pools.get(database);
  const ask = pool ? inOneMessage(pool) : inOneTransaction(database);
  return async (shownBy, hash) => {
    const [found] = await ask(
      `select ${shownBy}('\\x${Buffer.from(hash).toString('hex')}') as shown`,
    );
    return found?.shown ?? null;
  };
}

type Ask = (question: string) => Promise<{ shown?: unknown }[]>;

/** Role, question and the end of the transaction: PostgreSQL takes what travels in one message as one transaction. */
const inOneMessage =
  ({ looker, looks, wait }: Pool): Ask =>
  async (question) => {
    if (!(await looks.take(wait))) throw silence();
    const message = `set local role r_anon${readOnlyFromHere}; ${question}`;
    try {
      return (await looker.unsafe<{ shown: unknown }[][]>(message)).at(-1) ?? [];
    } finally {
      looks.giveBack();
    }
  };

const inOneTransaction =
  (database: Database): Ask =>
  (question) =>
    actingAs(database, { role: 'anon', personId: null }, (db) => db.execute(sql.raw(question)), {
      readOnly: true,
    });

/** Looks with the eyes of the rules: every fact, nothing to change. For judging, never for showing. */
export async function asRules<Result>(
  db: Transaction,
  look: () => Promise<Result>,
): Promise<Result> {
  const role = roleOf.get(db);
  if (!role) throw new Error('nobody acts yet');

  try {
    const [, found] = await Promise.all([send(db, 'set local role r_rules'), look()]);
    return found;
  } finally {
    // Refused only where the transaction failed, and then it is over.
    send(db, `set local role r_${role}`).catch(() => undefined);
  }
}

/** Sends this after what was asked before it and before what is asked after it; no answer has to be waited for. */
const send = (db: Transaction, statement: string) =>
  Promise.resolve(db.execute(sql.raw(statement)));

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
