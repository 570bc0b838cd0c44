import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aDoor, ask, somebody, type Door } from './door.ts';
import { comeIn, newcomer, signedIn } from './staff.ts';

let door: Door;
let mieke: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  door = await aDoor();
});
beforeEach(async () => {
  await door.owner`truncate app.persons, app.outbox, auth.accounts cascade`;
  await door.owner`delete from app.tries`;
  await door.owner`insert into app.settings (one) values (true) on conflict do nothing`;
  mieke = await signedIn(door, 'administrator');
});
afterAll(() => door.close());

const rolesOf = async (personId: string) => {
  const rows = await door.owner`
    select role from app.person_roles where person_id = ${personId} order by role`;
  return rows.map(({ role }) => role as string);
};
const toTell = () => door.owner`select kind, about from app.outbox order by made_at`;
const me = (cookie: string) => ask(door.app, { method: 'GET', url: '/me', cookie });

/** A trainer as a list of days brings her in: a name, and no account. */
async function importedTrainer(firstName = 'Naïma', lastName = 'Idrissi') {
  const [made] = await door.owner`
    insert into app.persons (first_name, last_name) values (${firstName}, ${lastName}) returning id`;
  await door.owner`insert into app.person_roles (person_id, role) values (${made!.id}, 'trainer')`;
  return made!.id as string;
}

describe('inviting', () => {
  test('lets somebody in by the ordinary door, and tells her by mail', async () => {
    const invited = await mieke.post(
      '/accounts',
      newcomer({ address: ' Lode@Post.example ', roles: ['coordinator', 'trainer'] }),
    );
    expect(invited.status).toBe(201);
    const { personId } = invited.body;
    expect(await rolesOf(personId)).toEqual(['coordinator', 'trainer']);
    expect(await toTell()).toEqual([
      { kind: 'invited', about: { person: personId, by: mieke.personId } },
    ]);

    const [shown] = (await mieke.get('/accounts')).body.accounts.filter(
      (one: { personId: string }) => one.personId === personId,
    );
    expect(shown).toMatchObject({ address: 'lode@post.example', passkeys: 0, lastHere: null });
    expect(shown.invitedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);

    const lode = await comeIn(door, personId, 'trainer');
    expect((await me(lode.cookie)).body).toMatchObject({ firstName: 'Lode', role: 'trainer' });
    expect((await mieke.get(`/accounts/${personId}`)).body.lastHere).not.toBeNull();
  });

  test('twice with one key is once', async () => {
    const fields = { ...newcomer(), key: randomUUID() };
    const answers = await Promise.all([
      mieke.post('/accounts', fields),
      mieke.post('/accounts', fields),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]!.body).toEqual(answers[1]!.body);
    expect(await toTell()).toHaveLength(1);
  });

  test('offers a trainer who is here by a list as the same person, and doubles nobody', async () => {
    const naima = await importedTrainer();
    expect((await mieke.get('/accounts')).body.withoutAccount).toEqual([
      { id: naima, firstName: 'Naïma', lastName: 'Idrissi' },
    ]);
    const typed = newcomer({ firstName: 'naima', lastName: 'IDRISSI' });
    const refused = await mieke.post('/accounts', typed);
    expect(refused).toMatchObject({
      status: 409,
      body: { type: '/problems/already-known', known: [{ id: naima, hasAddress: false }] },
    });
    expect(await toTell()).toEqual([]);

    const invited = await mieke.post('/accounts', { ...typed, personId: naima });
    expect(invited.body).toEqual({ personId: naima });
    expect(await rolesOf(naima)).toEqual(['trainer']);
    expect((await mieke.get('/accounts')).body.withoutAccount).toEqual([]);
    await comeIn(door, naima, 'trainer');

    const other = await mieke.post('/accounts', { ...newcomer(typed), evenIfKnown: true });
    expect(other.status).toBe(409);
    const elsewhere = { ...typed, address: 'another@post.example', evenIfKnown: true };
    expect((await mieke.post('/accounts', elsewhere)).body.personId).not.toBe(naima);
  });

  test('an address that is somebody’s is hers, also when somebody else has the name', async () => {
    const hilde = await somebody(door, 'coordinator');
    const refused = await mieke.post('/accounts', newcomer({ address: hilde.address }));
    expect(refused.body).toMatchObject({
      type: '/problems/already-known',
      known: [{ id: hilde.personId, hasAddress: true, roles: ['coordinator'] }],
    });
    for (const different of [{ evenIfKnown: true }, { personId: await importedTrainer() }])
      expect(
        await mieke.post('/accounts', newcomer({ address: hilde.address, ...different })),
      ).toMatchObject({ status: 409, body: { known: [{ id: hilde.personId }] } });
  });

  test('a coach may also hold a role of staff, at the address she has', async () => {
    const bea = await somebody(door, 'coach');
    const typed = newcomer({ address: bea.address, personId: bea.personId });
    expect((await mieke.post('/accounts', typed)).status).toBe(201);
    expect(await rolesOf(bea.personId)).toEqual(['coach', 'trainer']);
    const elsewhere = newcomer({ personId: bea.personId });
    expect((await mieke.post('/accounts', elsewhere)).status).toBe(409);
  });

  test('two administrators who invite one address at once let in one person', async () => {
    const an = await signedIn(door, 'administrator');
    const typed = newcomer();
    const answers = await Promise.all([
      mieke.post('/accounts', typed),
      an.post('/accounts', { ...typed, lastName: 'Verbeeck' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test.each([
    [{ address: 'lode@@post' }, '#/address', 'not-an-address'],
    [{ address: '' }, '#/address', 'required'],
    [{ firstName: ' ' }, '#/firstName', 'required'],
    [{ roles: [] }, '#/roles', 'required'],
  ])('%j is named beside its field', async (different, pointer, detail) => {
    const { status, body } = await mieke.post('/accounts', newcomer(different));
    expect(status).toBe(422);
    expect(body.errors).toEqual([{ pointer, detail }]);
  });

  test('nobody is made a coach here', async () => {
    expect((await mieke.post('/accounts', newcomer({ roles: ['coach'] }))).status).toBe(422);
  });
});

describe('the list', () => {
  test('shows staff; a coach only for her very address', async () => {
    const bea = await somebody(door, 'coach');
    const names = async (query = '') =>
      (await mieke.get(`/accounts${query}`)).body.accounts.map(
        ({ personId }: { personId: string }) => personId,
      );
    expect(await names()).toEqual([mieke.personId]);
    expect(await names('?address=bea')).toEqual([mieke.personId]);
    expect(await names(`?address=${bea.address.toUpperCase()}`)).toContain(bea.personId);
  });

  test('says who it is, and who cannot be missed', async () => {
    const only = (await mieke.get('/accounts')).body.accounts;
    expect(only).toMatchObject([{ isMe: true, onlyAdministrator: true }]);
    const an = await signedIn(door, 'administrator');
    const both = (await an.get('/accounts')).body.accounts;
    expect(both.map((one: { onlyAdministrator: boolean }) => one.onlyAdministrator)).toEqual([
      false,
      false,
    ]);
  });
});

describe('changing', () => {
  test('roles count at the next request; the coach in her is left alone', async () => {
    const an = await signedIn(door, 'coordinator', 'coach');
    const { version } = (await mieke.get(`/accounts/${an.personId}`)).body;
    const changed = await mieke.patch(`/accounts/${an.personId}`, {
      version,
      account: { roles: ['trainer'], firstName: 'Anna' },
    });
    expect(changed).toMatchObject({ status: 200, body: { version: version + 1 } });
    expect(await rolesOf(an.personId)).toEqual(['coach', 'trainer']);
    expect((await me(an.cookie)).body).toMatchObject({
      firstName: 'Anna',
      role: null,
      roles: ['coach', 'trainer'],
    });
  });

  test('the second of two administrators is told what it is now', async () => {
    const hilde = await somebody(door, 'coordinator');
    const change = (roles: string[]) =>
      mieke.patch(`/accounts/${hilde.personId}`, { version: 1, account: { roles } });
    const answers = await Promise.all([change(['trainer']), change(['ombudsperson'])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({
      type: '/problems/changed-meanwhile',
      now: { version: 2 },
    });
  });

  test('an address that is somebody’s is refused, and nothing is half done', async () => {
    const [hilde, jo] = [await somebody(door, 'coordinator'), await somebody(door, 'trainer')];
    const change = { version: 1, account: { address: jo.address, roles: ['trainer'] } };
    expect(await mieke.patch(`/accounts/${hilde.personId}`, change)).toMatchObject({
      status: 409,
      body: { type: '/problems/an-address-is-of-one-person' },
    });
    expect(await rolesOf(hilde.personId)).toEqual(['coordinator']);
  });
});

describe('withdrawing', () => {
  test('ends every visit at once, and what she wrote stays', async () => {
    const jo = await signedIn(door, 'trainer', 'coordinator');
    const elsewhere = await comeIn(door, jo.personId, 'coordinator');
    await door.owner`
      insert into app.calendar_feeds (person_id, token_hash) values (${jo.personId}, ${Buffer.from('x')})`;
    const withdrawn = await mieke.post(`/accounts/${jo.personId}/withdrawal`, { version: 1 });
    expect(withdrawn).toMatchObject({
      status: 201,
      body: { withdrawn: ['coordinator', 'trainer'] },
    });
    for (const { cookie } of [jo, elsewhere]) expect((await me(cookie)).status).toBe(401);
    expect(await door.owner`select from app.persons where id = ${jo.personId}`).toHaveLength(1);
    expect(await door.owner`select from app.calendar_feeds where revoked_at is null`).toEqual([]);
    expect((await mieke.get(`/accounts/${jo.personId}`)).status).toBe(404);

    // The same address may come back later: as a new account, with none of the old keys.
    const back = await mieke.post(
      '/accounts',
      newcomer({ address: jo.address, personId: jo.personId }),
    );
    expect(back.status).toBe(201);
  });

  test('a coach stays a coach, and signs in again', async () => {
    const bea = await signedIn(door, 'trainer', 'coach');
    await mieke.post(`/accounts/${bea.personId}/withdrawal`, { version: 1 });
    expect((await me(bea.cookie)).status).toBe(401);
    const again = await comeIn(door, bea.personId, 'coach');
    expect((await me(again.cookie)).body.roles).toEqual(['coach']);
  });

  test('not of whom coaches call', async () => {
    const hilde = await somebody(door, 'coordinator');
    await door.owner`update app.settings set contact_person_id = ${hilde.personId}`;
    expect(
      await mieke.post(`/accounts/${hilde.personId}/withdrawal`, { version: 1 }),
    ).toMatchObject({ status: 409, body: { type: '/problems/is-whom-coaches-call' } });
  });
});

describe('the last administrator', () => {
  const stays = {
    status: 409,
    body: { type: '/problems/an-organisation-keeps-an-administrator' },
  };

  test('cannot be withdrawn, nor lose the role', async () => {
    const own = `/accounts/${mieke.personId}`;
    expect(await mieke.post(`${own}/withdrawal`, { version: 1 })).toMatchObject(stays);
    const change = { version: 1, account: { roles: ['coordinator'] } };
    expect(await mieke.patch(own, change)).toMatchObject(stays);
    expect((await me(mieke.cookie)).body.role).toBe('administrator');
  });

  test('with another one she may go, by her own hand', async () => {
    await signedIn(door, 'administrator');
    const left = await mieke.post(`/accounts/${mieke.personId}/withdrawal`, { version: 1 });
    expect(left.status).toBe(201);
  });

  test('somebody who cannot come in does not count', async () => {
    await door.owner`insert into app.person_roles (person_id, role) values (${await importedTrainer()}, 'administrator')`;
    const blocked = await somebody(door, 'administrator');
    await door.owner`update app.persons set blocked_on = '2026-01-01' where id = ${blocked.personId}`;
    expect(
      await mieke.post(`/accounts/${mieke.personId}/withdrawal`, { version: 1 }),
    ).toMatchObject(stays);
  });

  test('two who send each other away at once: one stays', async () => {
    for (let turn = 1; turn <= 5; turn += 1) {
      const an = await signedIn(door, 'administrator');
      const answers = await Promise.all([
        mieke.post(`/accounts/${an.personId}/withdrawal`, { version: 1 }),
        an.post(`/accounts/${mieke.personId}/withdrawal`, { version: 1 }),
      ]);
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      if ((await me(mieke.cookie)).status === 401) mieke = an;
    }
    const left = await door.owner`
      select from app.person_roles where role = 'administrator'`;
    expect(left).toHaveLength(1);
  });

  test.each([
    ['the role', (id: string) => door.owner`delete from app.person_roles where person_id = ${id}`],
    ['the account', (id: string) => door.owner`delete from auth.accounts where id = ${id}`],
    [
      'the way in',
      (id: string) => door.owner`update app.persons set blocked_on = '2026-01-01' where id = ${id}`,
    ],
  ])('the database itself does not let go of %s', async (_, take) => {
    await expect(take(mieke.personId)).rejects.toMatchObject({
      constraint_name: 'an_organisation_keeps_an_administrator',
    });
    const hilde = await somebody(door, 'coordinator');
    await expect(take(hilde.personId)).resolves.toBeDefined();
  });
});
