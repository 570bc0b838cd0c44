import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { twoOfEverything, type Side } from './two-of-everything.ts';

/** The author, hearer, teller or ender that a row names is the real one, in any role that writes it. */
let database: TestDatabase;
let login: postgres.Sql;
let one: Side;

beforeAll(async () => {
  database = await freshDatabase();
  ({ one } = await twoOfEverything(database.owner));
  await database.owner`update app.own_choices set about_day = '2030-01-01'`;
  await database.owner`
    insert into app.outbox (id, kind, about, once_as, state) values
      (${letter}, 'changed', '{}', 'one', 'waiting'), (${gone}, 'changed', '{}', 'two', 'sent')`;
  await database.owner`
    insert into app.page_links (person_id, token_hash, made_by, revoked_at)
    values (${one.people.coach}, 'ended', ${one.people.coordinator}, '2026-01-01')`;
  login = postgres(database.webUrl, { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await login.end();
  await database.drop();
});

const letter = '00000000-0000-4000-8000-00000000000a';
const gone = '00000000-0000-4000-8000-00000000000b';
type Acting = 'coordinator' | 'administrator' | 'coach' | 'trainer' | 'anon';

/** How many rows a statement wrote; thrown away afterwards. In it `:coach` and the like are people. */
async function written(role: Acting, statement: string) {
  const { people, rows } = one;
  const session = rows.sessions!.coach![0]!;
  const named = statement.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = { session, letter, gone, ...people }[name];
    return value ? `'${value}'` : `:${name}`;
  });
  let count = 0;
  await login
    .begin(async (sql) => {
      await sql.unsafe(`set local role r_${role}`);
      if (role !== 'anon') await sql.unsafe(`select app.enter('${people[role]}')`);
      ({ count } = await sql.unsafe(named));
      throw back;
    })
    .catch((error: unknown) => {
      if (error !== back) throw error;
    });
  return count;
}

const back = Symbol('rolled back');
const refused = { code: '42501' };
const choice = (channel: string, heardBy: string) => `
  insert into app.own_choices (session_id, coach_id, condition, about_day, heard_by, heard_on, channel)
  values (:session, :coach, 'own-limits', '2030-03-14', ${heardBy}, '2030-01-01', '${channel}')`;
const named = (channel: string, heardBy: string, on = today) => `
  update app.coach_names set name = 'Mia', channel = '${channel}', heard_by = ${heardBy}, told_on = ${on}
  where coach_id = :coach`;
const today = "(now() at time zone 'Europe/Brussels')::date";
const told = (what: string, which = ':letter') =>
  `update app.outbox set state = 'sent', ${what} where id = ${which}`;
const fits = (
  who: string,
  heardBy: string,
  moves = 0,
  how = heardBy === 'null' ? 'null' : `'call'`,
  on = today,
) => `
  insert into app.trainer_answers (session_id, person_id, fits, moves, heard_by, heard_how, heard_on)
  values (:session, ${who}, false, ${moves}, ${heardBy}, ${how}, case when ${how}::text is not null then ${on} end)
  on conflict (session_id, person_id) do update set fits = false, moves = ${moves}, heard_by = excluded.heard_by,
    heard_how = excluded.heard_how, heard_on = excluded.heard_on, answered_at = now()`;
const emit = (kind: string) => `select app.emit('${kind}', '{}', 'again')`;

describe('refused', () => {
  test.each<[Acting, string, string]>([
    ['coordinator', 'makes this a demonstration', 'update app.settings set demonstration = true'],
    ['administrator', 'makes this a demonstration', 'update app.settings set demonstration = true'],
    ['coordinator', 'turns a letter into another', `update app.outbox set kind = 'sign-in'`],
    ['coordinator', 'sends a letter to somebody else', `update app.outbox set about = '{}'`],
    [
      'coordinator',
      'sends a letter again',
      `update app.outbox set state = 'waiting' where id = :letter`,
    ],
    [
      'coordinator',
      'says that somebody else told',
      told(`told_by = :coach, told_how = 'call', sent_at = now()`),
    ],
    [
      'coordinator',
      'says that she told long ago',
      told(`told_by = :coordinator, told_how = 'call', sent_at = '2020-01-01'`),
    ],
    ['coordinator', 'writes a letter to sign in', emit('sign-in')],
    ['administrator', 'invites for a day', emit('invitation')],
    ['anon', 'tells that a day changed', emit('changed')],
    ['coach', 'writes a letter', emit('changed')],
    ['coordinator', 'taps for a coach', choice('page', 'null')],
    ['coordinator', 'taps for a coach, and heard it', choice('page', ':coordinator')],
    ['coordinator', 'lets somebody else have heard a choice', choice('call', ':administrator')],
    ['coach', 'lets somebody have heard her choice', choice('page', ':coordinator')],
    ['coach', 'chose by telephone', choice('call', ':coordinator')],
    [
      'coordinator',
      'confirms the account of a coach',
      `update app.bank_accounts set confirmed_on = '2030-01-01'`,
    ],
    ['coordinator', 'reads an account number', 'select sealed from app.bank_accounts'],
    ['coach', 'reads her account number', 'select sealed from app.bank_accounts'],
    ['coordinator', 'reads the hash of a page', 'select token_hash from app.page_links'],
    ['coach', 'reads the hash of her calendar', 'select token_hash from app.calendar_feeds'],
    ['coordinator', 'reads the hash of a link', 'select link_hash from app.invitations'],
    [
      'coordinator',
      'says when a page ended',
      `update app.page_links set revoked_at = '2020-01-01' where revoked_at is null`,
    ],
    [
      'coordinator',
      'predates what a coach told',
      `update app.coach_limits set told_on = '2020-01-01'`,
    ],
    [
      'coordinator',
      'asks in the name of another',
      `insert into app.invitations (session_id, coach_id, channel, answer_by, verdict, terms_version, asked_by)
      values (:session, :coach, 'call', now(), '{}', 1, :administrator)`,
    ],
    [
      'coordinator',
      'asks with an answer',
      `insert into app.invitations (session_id, coach_id, channel, answer_by, verdict, terms_version, answer)
      values (:session, :coach, 'call', now(), '{}', 1, 'yes')`,
    ],
    [
      'coordinator',
      'gives a reason of another',
      `insert into app.reasons (session_id, condition, about_day, reason, written_by)
      values (:session, 'x', '2030-01-01', 'Omdat het kan.', :administrator)`,
    ],
    [
      'coordinator',
      'lets another have seen her observe',
      `insert into app.observations (coach_id, observed_on, recorded_by)
      values (:coach, '2029-01-01', :administrator)`,
    ],
    ['coordinator', 'blocks an administrator', `update app.persons set blocked_on = '2030-01-01'`],
    [
      'coordinator',
      'makes an administrator',
      `insert into app.person_roles (person_id, role) values (:coordinator, 'administrator')`,
    ],
    ['coordinator', 'names a coach as herself', named('page', 'null')],
    ['coordinator', 'lets another have heard a name', named('call', ':administrator')],
    ['coordinator', 'predates a name', named('call', ':coordinator', `'2020-01-01'`)],
    ['coach', 'named herself by telephone', named('call', ':coordinator')],
    ['trainer', 'reads what a coach chose', 'select name from app.coach_names'],
    ['trainer', 'reads names of other people', 'select app.called_among(array[:coach::uuid])'],
    ['trainer', 'lets somebody have heard her answer', fits(':trainer', ':coordinator')],
    ['trainer', 'answers for somebody else', fits(':coordinator', 'null')],
    ['trainer', 'answers about the day after a move', fits(':trainer', 'null', 1)],
    ['coordinator', 'answers as a trainer', fits(':trainer', 'null')],
    ['coordinator', 'lets another have heard a trainer', fits(':trainer', ':administrator')],
    ['coordinator', 'heard a trainer in no way', fits(':trainer', ':coordinator', 0, 'null')],
    [
      'coordinator',
      'heard a trainer tomorrow',
      fits(':trainer', ':coordinator', 0, `'call'`, `${today} + 1`),
    ],
    ['coordinator', 'heard somebody who trains nothing', fits(':coach', ':coordinator')],
    ['coach', 'reads what a trainer answered', 'select fits from app.trainer_answers'],
    ['coordinator', 'gives a place by hand', 'update app.sessions set coaches_taken = 0'],
    ['coordinator', 'brings a cancelled day back', 'update app.sessions set cancelled_at = null'],
    ['trainer', 'reads a remark on a day', 'select remark from app.sessions'],
  ])('a %s who %s', async (role, _, statement) => {
    await expect(written(role, statement)).rejects.toMatchObject(refused);
  });
});

describe('taken', () => {
  test.each<[Acting, string, string, number]>([
    [
      'coordinator',
      'told what a letter could not',
      told(`told_by = :coordinator, told_how = 'call', sent_at = now()`),
      1,
    ],
    [
      'coordinator',
      'told what was sent already',
      told(`told_by = :coordinator, told_how = 'call', sent_at = now()`, ':gone'),
      0,
    ],
    ['coordinator', 'writes that somebody is asked', emit('invitation'), 1],
    ['administrator', 'lets somebody in', emit('invited'), 1],
    ['anon', 'asks to sign in', emit('sign-in'), 1],
    ['coordinator', 'heard a choice by telephone', choice('call', ':coordinator'), 1],
    ['coordinator', 'heard a name by telephone', named('call', ':coordinator'), 1],
    ['trainer', 'says that a day does not fit', fits(':trainer', 'null'), 1],
    ['coordinator', 'heard that it does not fit', fits(':trainer', ':coordinator'), 1],
    ['coach', 'names herself', named('page', 'null'), 1],
    ['coach', 'taps herself', choice('page', 'null'), 1],
    [
      'coordinator',
      'ends a page',
      `update app.page_links set revoked_at = now() where revoked_at is null and person_id = :coach`,
      1,
    ],
    [
      'coordinator',
      'opens an ended page again',
      `update app.page_links set revoked_at = now() where revoked_at is not null`,
      0,
    ],
    ['administrator', 'names the house', `update app.settings set organisation = 'Huis'`, 1],
  ])('a %s who %s', async (role, _, statement, rows) => {
    expect(await written(role, statement)).toBe(rows);
  });
});
