import postgres, { type TransactionSql } from 'postgres';
import { logins, passwordOf, urlFor } from './database.ts';

/** What a server says when the password is another, the login is not there, or this database is closed to it. */
const closed = ['28P01', '28000', '42501'];

/** Whether every login of the product comes in with the password that follows from this secret. By trying: nothing of it is kept. */
export async function loginsComeIn(ownerUrl: string, appSecret: string): Promise<boolean> {
  const found = await Promise.all(
    logins.map(async (login) => {
      const sql = postgres(urlFor(login, ownerUrl, appSecret), { max: 1, connect_timeout: 10 });
      return sql`select`
        .then(() => true)
        .catch((error: { code?: string }) => !closed.includes(error.code ?? ''))
        .finally(() => sql.end({ timeout: 5 }));
    }),
  );
  return !found.includes(false);
}

export async function letLoginsIn(client: TransactionSql, appSecret: string) {
  const [here] = await client`select quote_ident(current_database()) as name`;
  for (const login of logins) {
    await client.unsafe(`alter role ${login} password '${passwordOf(login, appSecret)}'`);
    await client.unsafe(`grant connect on database ${here?.name} to ${login}`);
  }
}
