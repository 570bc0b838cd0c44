import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import postgres from 'postgres';

// The least that is needed for an answer: a bare route with one question on the same driver, without rights,
// contracts or signing in. Started with the address of a database, or without one for a greeting only.
const [, , url] = process.argv;
const app = Fastify();
app.get('/hello', async () => ({ hello: 'world' }));
if (url) readFrom(postgres(url, { max: 10 }));
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
process.send?.('listening');

function readFrom(sql: postgres.Sql) {
  const question = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
  const [month, facts, names, named] = ['month', 'facts', 'names', 'named'].map((what) =>
    question(`floor-${what}.sql`),
  ) as [string, string, string, string];

  app.get<{ Querystring: { from: string; until: string } }>('/month', async ({ query }) => ({
    sessions: await sql.unsafe(month, [query.from, query.until], { prepare: true }),
    more: false,
  }));
  app.get<{ Params: { session: string } }>('/facts/:session', async ({ params }) => ({
    facts: await sql.unsafe(facts, [params.session], { prepare: true }),
  }));
  app.get<{ Params: { year: string } }>('/named/:year', async ({ params }) => ({
    amounts: await sql.unsafe(named, [params.year], { prepare: true }),
  }));
  app.get('/names', async () => {
    const found = await sql.unsafe(names, [], { prepare: true });
    return { found: found.slice(0, 6) };
  });
}
