import { agreeingRoutes } from '@app/server/compensation/agreeing-routes';
import { bankAccountRoutes } from '@app/server/compensation/bank-account-routes';
import { dueRoutes } from '@app/server/compensation/due-routes';
import { payingRoutes } from '@app/server/compensation/paying-routes';
import { writeBatches } from '@app/server/compensation/write-batches';
import { yearRoutes } from '@app/server/compensation/year-routes';
import { closedAccount } from '@app/server/coaches/closed-account';
import { placeOf, sealWith } from '@app/server/coaches/seal';
import { refuse } from '@app/server/http/problem';
import { connect } from '@app/db/database';
import { targetDayFrom } from '@app/domain/compensation/target-days';
import { addDays } from '@app/domain/day';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { figuresOf } from '../factories/compensation.ts';
import { aTrainingDate } from '../factories/dates.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { appFor, as, clockAt, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** Money that leaves: prepared, approved by another, made into one file, sent, sent back; or given in the hand. */
const seal = sealWith(randomBytes(32));
const now = new Date();
const clock = clockAt(now.toISOString());
const today = clock.today();

let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let jobs: ReturnType<typeof connect>;
let hilde: Acting;
let an: Acting;
let mieke: Acting;
/** What everything is due for. */
let date: string;
/** What the door says of the visit of this test. */
let proved: { lately: boolean; byMail: boolean };
const troubles: unknown[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  await figuresOf(database.owner, today);
  jobs = connect(database.jobsUrl, { most: 2 });
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  an = await aPerson(database.owner, 'coordinator', 'An');
  mieke = await aPerson(database.owner, 'administrator', 'Mieke');
  ({ id: date } = await aTrainingDate(database.owner, { madeBy: hilde.personId, day: today }));
  app = await appFor(database, [
    payingRoutes(clock, seal, async (_visit, how) => {
      if (!proved.lately || (how?.byMail && !proved.byMail)) refuse('prove-again');
    }),
    bankAccountRoutes(),
    agreeingRoutes(clock),
    dueRoutes(clock, async () => {}),
    yearRoutes(clock),
  ]);
});
afterAll(async () => {
  await app.close();
  await jobs.end();
  await database.drop();
});
beforeEach(async () => {
  proved = { lately: true, byMail: false };
  troubles.length = 0;
  await database.owner`truncate app.payments, app.payment_batches, app.payers, app.settlements, app.advances, app.compensation_lines, app.coach_years cascade`;
  await put(hilde, '/compensation/payer', {
    version: 0,
    name: 'De Weefkamer vzw',
    account: 'BE68 5390 0754 7034',
    bic: null,
    format: '09',
  });
});

const call =
  (method: 'GET' | 'POST' | 'PUT' | 'DELETE') => (who: Acting, url: string, body?: object) =>
    app.inject({
      method,
      url: `/api${url}`,
      headers: as(who),
      ...(body && { payload: { key: randomUUID(), ...body } }),
    });
const get = call('GET');
const post = call('POST');
const put = call('PUT');
const remove = call('DELETE');
const slug = (answer: { json(): { type: string } }) => answer.json().type.split('/').at(-1);

interface Due {
  cents?: number;
  iban?: string | null;
  possible?: boolean;
  name?: string;
  waitsFor?: string[];
  said?: 'not-right';
}

/** A coach with something that is due to her since today. */
async function due({
  cents = 4_300,
  iban = 'BE96666700885505',
  possible = true,
  name = 'Zoë',
  waitsFor = [],
  said,
}: Due = {}) {
  const { owner } = database;
  const { personId: coach } = await aCoach(owner, name);
  await owner`insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how)
    values (${coach}, ${Number(today.slice(0, 4))}, 'flat-rate', ${today}, 'page')`;
  if (iban !== null) {
    const { sealId, sealed, fingerprint, lastFour } = closedAccount(iban, seal);
    await owner`insert into app.bank_accounts (person_id, seal_id, sealed, fingerprint, last_four, possible)
      values (${coach}, ${sealId}, ${Buffer.from(sealed)}, ${Buffer.from(fingerprint)}, ${lastFour}, ${possible})`;
  }
  await owner`insert into app.completions (coach_id, module_id, date_id, recorded_by) select ${coach}, module_id, id, ${hilde.personId}
    from app.training_dates where id = ${date}`;
  await owner`insert into app.agreed_amounts (coach_id, occasion, date_id, flat_cents, terms_version, agreed_by)
    values (${coach}, 'training', ${date}, ${cents}, 1, ${hilde.personId})`;
  const [line] = await owner`
    insert into app.compensation_lines (coach_id, day, occasion, date_id, scheme, agreed_cents, flat_cents, waits_for, said, said_at, said_how)
    values (${coach}, ${today}, 'training', ${date}, 'flat-rate', ${cents}, ${cents}, ${waitsFor}, ${said ?? null},
      ${said ? now : null}, ${said ? 'page' : null}) returning id`;
  return { coach, line: line!.id as string };
}

const shown = async () => (await get(hilde, '/compensation')).json();
async function prepared(...lines: string[]) {
  const answer = await post(hilde, '/compensation/batches', { lines, executionOn: today });
  expect([answer.statusCode, answer.body]).toEqual([201, expect.anything()]);
  return answer.json().id as string;
}
const batchOf = async (id: string) => (await get(hilde, `/compensation/batches/${id}`)).json();
async function approve(id: string, who = an) {
  const { mark } = await batchOf(id);
  return post(who, `/compensation/batches/${id}/approval`, { mark });
}
const makeFiles = () =>
  writeBatches({
    database: jobs.database,
    seal,
    trouble: { met: (error: unknown) => void troubles.push(error) } as never,
  });
async function fileOf(id: string) {
  const answer = await get(hilde, `/compensation/batches/${id}/file`);
  return { answer, text: Buffer.from(answer.json().content ?? '', 'base64').toString() };
}

test('what is due goes by two people, one file and the bank', async () => {
  const [zoe, els] = [await due(), await due({ name: 'Els', cents: 1 })];
  const id = await prepared(zoe.line, els.line);
  expect(await batchOf(id)).toMatchObject({
    count: 2,
    cents: 4_301,
    preparedBy: 'Hilde',
    approvedBy: null,
    mine: true,
  });
  expect((await shown()).toPay).toEqual([]);

  expect((await approve(id)).statusCode).toBe(200);
  expect(await batchOf(id)).toMatchObject({ approvedBy: 'An', alone: false, fileMade: false });
  expect(slug((await fileOf(id)).answer)).toBe('file-not-made-yet');
  await makeFiles();
  expect(troubles).toEqual([]);

  const { answer, text } = await fileOf(id);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.json().sha256).toBe(createHash('sha256').update(text).digest('hex'));
  expect(text).toContain('<IBAN>BE96666700885505</IBAN>');
  expect(text).toContain('<Nm>Zoe Peeters</Nm>');
  expect(text).toContain('<CtrlSum>43.01</CtrlSum>');

  // Who cannot go is named beside a batch until it is at the bank.
  const waits = await due({ iban: null });
  expect((await batchOf(id)).waiting).toMatchObject([{ line: waits.line }]);
  await post(hilde, `/compensation/batches/${id}/sending`, { on: today });
  expect((await batchOf(id)).waiting).toEqual([]);
  const paid = await database.owner`select paid_on, last_four from app.payments`;
  expect(paid.map((one) => one.last_four)).toEqual(['5505', '5505']);
  expect(paid.every((one) => one.paid_on !== null)).toBe(true);
});

test('the maker does not approve, not even past the pages', async () => {
  const { line } = await due();
  const id = await prepared(line);
  proved = { lately: true, byMail: true };
  expect(slug(await approve(id, hilde))).toBe('another-person-approves');
  await expect(
    database.owner`update app.payment_batches set approved_by = prepared_by, approved_at = now(), payer_name = 'x',
      payer_seal_id = gen_random_uuid(), payer_sealed = 'x' where id = ${id}`,
  ).rejects.toMatchObject({ constraint_name: 'another_person_approves' });
});

test('what is approved after its day goes on the first day on which a bank pays', async () => {
  const { line } = await due();
  const id = await prepared(line);
  const [over, first] = [addDays(today, -3), targetDayFrom(today)];
  const preparedFor = (day: string) =>
    database.owner`update app.payment_batches set execution_on = ${day} where id = ${id}`;
  await preparedFor(over);
  await database.owner`update app.payment_batches set mark = app.mark_of_batch(id)`;
  expect(await batchOf(id)).toMatchObject({ executionOn: first });
  expect((await shown()).batches).toMatchObject([{ id, executionOn: first }]);
  expect((await get(mieke, '/compensation/approvals')).json().batches).toMatchObject([
    { id, executionOn: first },
  ]);

  expect((await approve(id)).statusCode).toBe(200);
  expect(await batchOf(id)).toMatchObject({ executionOn: first });
  // What is approved goes on its own day, whenever somebody looks at it.
  await preparedFor(over);
  expect(await batchOf(id)).toMatchObject({ executionOn: over });
});

test('a batch for a later day keeps it when it is approved', async () => {
  const { line } = await due();
  const executionOn = targetDayFrom(addDays(today, 9));
  const { id } = (
    await post(hilde, '/compensation/batches', { lines: [line], executionOn })
  ).json();
  await approve(id);
  expect(await batchOf(id)).toMatchObject({ executionOn });
});

test('an office of one: a setting, a code from her mail, and the book says so', async () => {
  const { line } = await due();
  const id = await prepared(line);
  expect((await put(hilde, '/compensation/alone', { allowed: true })).statusCode).toBe(403);
  await put(mieke, '/compensation/alone', { allowed: true });
  expect(slug(await approve(id, hilde))).toBe('prove-again');
  proved = { lately: true, byMail: true };
  expect((await approve(id, hilde)).statusCode).toBe(200);
  expect((await shown()).batches).toMatchObject([{ id, alone: true, approvedBy: 'Hilde' }]);
});

test('an administrator approves on how many, how much, when and a word, and sees nothing else', async () => {
  const { line } = await due();
  const id = await prepared(line);
  const { checkWord } = await batchOf(id);
  const answer = await get(mieke, '/compensation/approvals');
  expect(answer.json().batches).toEqual([
    expect.objectContaining({
      id,
      count: 1,
      cents: 4_300,
      checkWord,
      preparedBy: 'Hilde',
      mine: false,
    }),
  ]);
  expect(answer.body).not.toMatch(/Zoë|5505|Peeters/);
  expect((await get(mieke, `/compensation/batches/${id}`)).statusCode).toBe(403);
  expect((await get(mieke, '/compensation')).statusCode).toBe(403);
  const [{ mark }] = answer.json().batches;
  expect((await post(mieke, `/compensation/batches/${id}/approval`, { mark })).statusCode).toBe(
    200,
  );
});

test('two who prepare at once and two who approve at once make one batch', async () => {
  const { line } = await due();
  const body = { lines: [line], executionOn: today };
  const both = await Promise.all(
    [hilde, an].map((who) => post(who, '/compensation/batches', body)),
  );
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  const [{ id, preparedBy }] = (await shown()).batches;
  const other = preparedBy === 'An' ? hilde : an;
  const { mark } = await batchOf(id);
  const twice = await Promise.all(
    [other, mieke].map((who) => post(who, `/compensation/batches/${id}/approval`, { mark })),
  );
  expect(twice.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect(twice.map((answer) => answer.json().already).sort()).toEqual([false, true]);
  await Promise.all([makeFiles(), makeFiles()]);
  const [kept] = await database.owner`
    select count(*)::int as payments, count(distinct batch_id)::int as batches from app.payments`;
  expect(kept).toEqual({ payments: 1, batches: 1 });
});

test('the file is made once: later it is the same bytes, whatever changed, and made again it stays', async () => {
  const { line, coach } = await due();
  const id = await prepared(line);
  await approve(id);
  await makeFiles();
  const first = await fileOf(id);
  await database.owner`update app.persons set first_name = 'Zora' where id = ${coach}`;
  await database.owner`delete from app.bank_accounts where person_id = ${coach}`;
  await makeFiles();
  expect((await fileOf(id)).answer.body).toBe(first.answer.body);
});

test('who did not prove lately who she is gets no account number', async () => {
  const { line } = await due();
  const id = await prepared(line);
  await approve(id);
  await makeFiles();
  proved = { lately: false, byMail: false };
  const { answer } = await fileOf(id);
  expect(slug(answer)).toBe('prove-again');
  expect(answer.body).not.toContain('BE96');
});

test.each([
  ['without an account', { iban: null }, 'no-account'],
  [
    'with a number that no bank can have',
    { iban: 'BE96666700885506', possible: false },
    'account-impossible',
  ],
  ['with a figure of the law that is missing', { waitsFor: ['car-km'] }, 'figure-missing'],
  ['that she said is not right', { said: 'not-right' as const }, 'disputed'],
  ['whose name no bank reads', { name: 'فاطمة' }, null],
])('a line %s is listed with why, and keeps no other back', async (_, different, obstacle) => {
  const [one, other] = [await due(different), await due({ name: 'Els' })];
  expect(
    (await shown()).toPay.map(({ line, obstacle: why }: { line: string; obstacle: string }) => [
      line,
      why,
    ]),
  ).toEqual(
    expect.arrayContaining([
      [one.line, obstacle],
      [other.line, null],
    ]),
  );
  const id = await prepared(one.line, other.line);
  expect(await batchOf(id)).toMatchObject({ count: obstacle === null ? 2 : 1 });
});

test('a number that changed in the last two weeks waits for a call, and goes once she confirmed it', async () => {
  const { line, coach } = await due();
  const { sealId, sealed, fingerprint, lastFour } = closedAccount('BE73224761305660', seal);
  await database.owner`update app.bank_accounts set seal_id = ${sealId}, sealed = ${Buffer.from(sealed)},
    fingerprint = ${Buffer.from(fingerprint)}, last_four = ${lastFour} where person_id = ${coach}`;
  const [{ obstacle, account }] = (await shown()).toPay;
  expect([obstacle, account.lastFour]).toEqual(['account-changed', '5660']);
  expect(
    slug(await post(hilde, '/compensation/batches', { lines: [line], executionOn: today })),
  ).toBe('nothing-to-pay');

  await database.owner`update app.bank_accounts set changed_at = now() - interval '14 days' where person_id = ${coach}`;
  expect((await shown()).toPay[0].obstacle).toBe(null);
  await database.owner`update app.bank_accounts set changed_at = now() - interval '13 days' where person_id = ${coach}`;
  expect((await shown()).toPay[0].obstacle).toBe('account-changed');

  const { version } = await accountOf(coach);
  const told = { how: 'call', holder: 'Z. Peeters-Claes', others: false };
  expect(slug(await confirm(coach, { ...told, version: version - 1 }))).toBe('changed-meanwhile');
  expect(slug(await confirm(coach, { ...told, version, how: 'mail' }))).toBe('invalid-input');
  expect((await confirm(coach, { ...told, version })).statusCode).toBe(200);
  expect(await accountOf(coach)).toMatchObject({
    ...{ asksCall: null, confirmedBy: 'Hilde', confirmedHow: 'call', confirmedOn: today },
  });
  const id = await prepared(line);
  expect((await batchOf(id)).payments).toMatchObject([
    { holder: 'Z. Peeters-Claes', lastFour: '5660' },
  ]);
});

const accountOf = async (coach: string) =>
  (await get(hilde, `/compensation/accounts/${coach}`)).json().account;
const confirm = (coach: string, told: object, who = hilde) =>
  post(who, `/compensation/accounts/${coach}/confirmation`, told);
const bankSays = (coach: string, version: number, answer: string, who = hilde) =>
  post(who, `/compensation/accounts/${coach}/bank-answer`, { version, answer });

test('another name at the bank asks a call, which ends when somebody notes what she says', async () => {
  const { line, coach } = await due({ name: 'Els' });
  const told = { how: 'face-to-face', holder: null, others: false };
  await confirm(coach, { ...told, version: 1 });
  await bankSays(coach, (await accountOf(coach)).version, 'close');
  expect(await accountOf(coach)).toMatchObject({ asksCall: null, confirmedOn: today });

  await bankSays(coach, (await accountOf(coach)).version, 'no-match');
  const doubted = await accountOf(coach);
  expect(doubted).toMatchObject({
    ...{ asksCall: 'bank-doubts', confirmedOn: null, bankSays: 'no-match', bankSaidOn: today },
  });
  // It keeps no money back: a call is friendly.
  expect((await shown()).toPay).toMatchObject([{ line, obstacle: null }]);

  // She wants it there all the same: what the bank said stays, and asks nothing more.
  await confirm(coach, { ...told, others: true, version: doubted.version });
  expect(await accountOf(coach)).toMatchObject({
    ...{ asksCall: null, bankSays: 'no-match', others: true, confirmedHow: 'face-to-face' },
  });
  // Another name is one that no bank looked at yet.
  await confirm(coach, {
    ...{ how: 'call', holder: 'E. Claes', others: false },
    version: (await accountOf(coach)).version,
  });
  expect(await accountOf(coach)).toMatchObject({
    ...{ asksCall: null, bankSays: null, bankSaidOn: null, holder: 'E. Claes' },
  });
});

test('of two coordinators who note a call or an answer of the bank, the second looks first', async () => {
  const { coach } = await due({ name: 'Bea' });
  const { version } = await accountOf(coach);
  const told = { how: 'call', holder: null, others: false, version };
  const both = await Promise.all([
    confirm(coach, { ...told, holder: 'B. Claes' }),
    bankSays(coach, version, 'no-match', an),
  ]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  const refused = both.find(({ statusCode }) => statusCode === 409)!;
  expect(slug(refused)).toBe('changed-meanwhile');
  const nobody = await due({ iban: null, name: 'Danny' });
  expect(await accountOf(nobody.coach)).toBe(null);
  expect(slug(await confirm(nobody.coach, told))).toBe('changed-meanwhile');
  expect((await get(hilde, `/compensation/accounts/${randomUUID()}`)).statusCode).toBe(404);
});

test('an account that changes between two people is shown again first', async () => {
  const { line, coach } = await due();
  const id = await prepared(line);
  const { sealId, sealed, lastFour } = closedAccount('BE73224761305660', seal);
  await database.owner`update app.bank_accounts set seal_id = ${sealId}, sealed = ${Buffer.from(sealed)},
    last_four = ${lastFour} where person_id = ${coach}`;
  expect(slug(await approve(id))).toBe('the-batch-changed');
});

test('what the bank sends back comes back with its reason, and waits until the number is another one', async () => {
  const { line } = await due();
  const id = await prepared(line);
  await approve(id);
  await makeFiles();
  await post(hilde, `/compensation/batches/${id}/sending`, { on: today });
  const [payment] = (await batchOf(id)).payments;
  await post(hilde, `/compensation/payments/${payment.id}/rejection`, {
    on: today,
    reason: 'AC04: rekening gesloten',
  });
  expect((await shown()).toPay).toMatchObject([
    { line, cents: 4_300, obstacle: 'sent-back', bankReason: 'AC04: rekening gesloten' },
  ]);
  expect((await batchOf(id)).rejected).toBe(1);
  const cash = await post(hilde, `/compensation/lines/${line}/cash`, { on: today });
  expect(cash.statusCode).toBe(201);
  expect((await shown()).toPay).toEqual([]);
});

test.each(['sent back by the bank', 'taken back', 'a mistake in cash'])(
  'once a payment is %s, its line is what was agreed meanwhile',
  async (how) => {
    const { line, coach } = await due();
    const id = how === 'a mistake in cash' ? await inHand(line) : await prepared(line);
    const agreeOn = (cents: number) =>
      database.owner`update app.agreed_amounts set flat_cents = ${cents} where coach_id = ${coach}`;
    await agreeOn(4_000);
    if (how === 'a mistake in cash') await remove(hilde, `/compensation/cash/${id}`, {});
    else if (how === 'taken back') await remove(hilde, `/compensation/batches/${id}`);
    else {
      await approve(id);
      await makeFiles();
      await post(hilde, `/compensation/batches/${id}/sending`, { on: today });
      const [payment] = (await batchOf(id)).payments;
      await post(hilde, `/compensation/payments/${payment.id}/rejection`, {
        on: today,
        reason: 'AC04',
      });
    }
    expect((await shown()).toPay).toMatchObject([{ line, cents: 4_000 }]);
  },
);

test('how costs are repaid stays as it is once something was paid', async () => {
  const { coach, line } = await due();
  await post(hilde, `/compensation/lines/${line}/cash`, { on: today });
  const chosen = { year: Number(today.slice(0, 4)), scheme: 'real-costs', how: 'call', on: today };
  const [{ version } = {}] =
    await database.owner`select version from app.coach_years where coach_id = ${coach}`;
  const answer = await post(hilde, `/coaches/${coach}/schemes`, { ...chosen, version });
  expect([answer.statusCode, slug(answer)]).toEqual([409, 'a-scheme-stays-once-it-paid']);
});

test('money of a day is promised from its day, whenever somebody said that she was there', async () => {
  const { line } = await due();
  const day = addDays(today, -20);
  await database.owner`update app.compensation_lines set day = ${day} where id = ${line}`;
  const [first] = (await shown()).toPay;
  expect(first.promisedOn).toBe(addDays(day, 7));
});

test('cash stands in the book with a number of its own, whoever gives it at once', async () => {
  const lines = await Promise.all(['Els', 'Bea', 'Danny'].map((name) => due({ name, iban: null })));
  const given = await Promise.all(
    lines.flatMap(({ line }) =>
      [hilde, an].map((who) => post(who, `/compensation/lines/${line}/cash`, { on: today })),
    ),
  );
  expect(given.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 201, 409, 409, 409]);
  const year = Number(today.slice(0, 4));
  const book = (await get(hilde, `/compensation/cash?year=${year}`)).json();
  expect(book).toMatchObject({ cents: 3 * 4_300 });
  expect(book.payments.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3]);
  const receipt = (await get(hilde, `/compensation/cash/${book.payments[0].id}`)).json();
  expect(receipt).toMatchObject({ number: 1, year, cents: 4_300, on: today });
  expect(['Hilde', 'An']).toContain(receipt.givenBy);
  const [house] = await database.owner`select organisation, address from app.settings`;
  expect(receipt).toMatchObject(house!);
});

test('a receipt says the same when it is printed again, whatever came after it', async () => {
  const { line, coach } = await due();
  const id = await inHand(line);
  const receipt = async () => (await get(hilde, `/compensation/cash/${id}`)).json();
  const signed = await receipt();
  await database.owner`
    insert into app.compensation_lines (coach_id, day, occasion, scheme, agreed_cents, flat_cents)
    values (${coach}, ${today}, 'earlier', 'flat-rate', 100, 100)`;
  expect(await receipt()).toEqual(signed);
});

/** Cash that was given, as the book has it. */
async function inHand(line: string, on = today) {
  const given = await post(hilde, `/compensation/lines/${line}/cash`, { on });
  expect(given.statusCode).toBe(201);
  return given.json().id as string;
}
const bookOf = async (year: number | string) =>
  (await get(hilde, `/compensation/cash?year=${year}`)).json();

test('cash that was a mistake stays in the book without counting, and its line is due again', async () => {
  const { line, coach } = await due();
  const year = today.slice(0, 4);
  const hers = { personId: coach, role: 'coach' } as const;
  const id = await inHand(line);
  const own = async () => (await get(hers, '/me/compensation')).json();
  expect((await own()).lines).toMatchObject([{ paid: { way: 'cash', on: today } }]);
  const names = async () =>
    (await get(hilde, `/compensation/${year}/names`)).json().coaches as { id: string }[];
  expect((await names()).map((one) => one.id)).toEqual([coach]);
  const counted = () =>
    database.owner`select flat_cents from app.coach_years where coach_id = ${coach}`;
  const before = await counted();

  const answer = await remove(an, `/compensation/cash/${id}`, {});
  expect([answer.statusCode, answer.json()]).toEqual([200, { already: false }]);

  const struck = { id, number: 1, cents: 4_300, givenBy: 'Hilde', takenBack: { by: 'An' } };
  const book = await bookOf(year);
  expect(book).toMatchObject({ cents: 0, payments: [struck] });
  expect((await get(hilde, `/compensation/cash/${id}`)).json()).toMatchObject(struck);
  expect((await shown()).toPay).toMatchObject([{ line, cents: 4_300, obstacle: null }]);
  expect((await own()).lines).toMatchObject([{ total: 4_300, paid: null }]);
  expect(await counted()).toEqual(before);
  expect(await names()).toEqual([]);

  // Given after all: with the next number, and what was a mistake stays one.
  const again = await inHand(line);
  expect(await bookOf(year)).toMatchObject({
    cents: 4_300,
    payments: [struck, { id: again, number: 2, takenBack: null }],
  });
  expect((await own()).lines).toMatchObject([{ paid: { way: 'cash', on: today } }]);
  expect(await counted()).toEqual(before);
});

test('of two coordinators who say that it was a mistake, the first word stays', async () => {
  const { line } = await due();
  const id = await inHand(line);
  const both = await Promise.all(
    [hilde, an].map((who) => remove(who, `/compensation/cash/${id}`, {})),
  );
  expect(both.map((one) => one.json().already).sort()).toEqual([false, true]);
  const first = both[0]!.json().already ? 'An' : 'Hilde';
  const said = async () => (await bookOf(today.slice(0, 4))).payments[0].takenBack;
  expect(await said()).toMatchObject({ by: first });
  const kept = await said();

  // Tapped twice, the same word is said once; and paid anew, it is no mistake of that payment.
  const batch = await prepared(line);
  const key = randomUUID();
  const tapped = () => remove(an, `/compensation/cash/${id}`, { key });
  for (const once of [await tapped(), await tapped()])
    expect(once.json()).toEqual({ already: true });
  expect(await said()).toEqual(kept);
  expect((await batchOf(batch)).takenBack).toBe(false);
});

test('only cash can be a mistake in the cash book, and somebody stands behind it', async () => {
  const { line } = await due();
  const batch = await prepared(line);
  const [byBank] = (await batchOf(batch)).payments;
  for (const id of [byBank.id, randomUUID()])
    expect((await remove(hilde, `/compensation/cash/${id}`, {})).statusCode).toBe(404);
  expect((await shown()).toPay).toEqual([]);

  const { line: other } = await due({ name: 'Els' });
  const cash = await inHand(other);
  for (const change of [
    database.owner`update app.payments set taken_back_at = now() where id = ${cash}`,
    database.owner`update app.payments set taken_back_by = ${an.personId} where id = ${cash}`,
    database.owner`update app.payments set taken_back_at = now(), taken_back_by = ${an.personId} where id = ${byBank.id}`,
  ])
    await expect(change).rejects.toMatchObject({
      constraint_name: 'a_mistake_in_cash_is_somebodys_word',
    });
});

test('a mistake in cash leaves what was set off, what was added, and how costs are repaid', async () => {
  const { line, coach } = await due({ cents: 3_000 });
  await database.owner`update app.compensation_lines set said = 'right', said_at = now(), said_how = 'page' where id = ${line}`;
  const advance = await post(hilde, `/coaches/${coach}/advances`, {
    ...{ occasion: 'training', about: date, kind: 'cash', cents: 1_000, on: today },
  });
  await post(hilde, `/advances/${advance.json().id}/settlements`, { line, cents: 1_000 });
  const id = await inHand(line);
  const added = await post(hilde, `/due-lines/${line}/corrections`, {
    ...{ flat: 500, travel: null, statement: 'Het was een langere dag.' },
  });
  expect(added.statusCode).toBe(201);
  await remove(hilde, `/compensation/cash/${id}`, {});

  const waits = (await shown()).toPay as { line: string; cents: number; settledCents: number }[];
  expect(waits.map(({ cents, settledCents }) => [cents, settledCents]).sort()).toEqual([
    [2_000, 1_000],
    [500, 0],
  ]);
  const [kept] =
    await database.owner`select flat_cents, version from app.coach_years where coach_id = ${coach}`;
  expect(kept!.flat_cents).toBe(3_500);
  const chosen = { year: Number(today.slice(0, 4)), scheme: 'real-costs', how: 'call', on: today };
  const other = await post(hilde, `/coaches/${coach}/schemes`, {
    ...chosen,
    version: kept!.version as number,
  });
  expect(slug(other)).toBe('a-scheme-stays-once-it-paid');
});

test('a mistake in the book of a year that is over is struck out there', async () => {
  const { line } = await due();
  const lastYear = Number(today.slice(0, 4)) - 1;
  const id = await inHand(line, `${lastYear}-12-31`);
  await remove(hilde, `/compensation/cash/${id}`, {});
  expect(await bookOf(lastYear)).toMatchObject({
    cents: 0,
    payments: [{ number: 1, year: lastYear, takenBack: { by: 'Hilde' } }],
  });
  await inHand(line);
  expect(await bookOf(today.slice(0, 4))).toMatchObject({ payments: [{ number: 1 }] });
});

test('a batch that is taken back leaves its lines to be prepared anew; one at the bank stays', async () => {
  const { line } = await due();
  const id = await prepared(line);
  await remove(hilde, `/compensation/batches/${id}`);
  expect((await shown()).toPay).toMatchObject([{ line, obstacle: null }]);
  expect(slug(await approve(id))).toBe('the-batch-changed');

  const again = await prepared(line);
  await approve(again);
  await makeFiles();
  await post(hilde, `/compensation/batches/${again}/sending`, { on: today });
  expect(slug(await remove(hilde, `/compensation/batches/${again}`))).toBe(
    'what-is-at-the-bank-is-not-taken-back',
  );
});

test('only a file goes to the bank: not what nobody approved, nor what was taken back', async () => {
  const { line } = await due();
  const id = await prepared(line);
  const send = (batch: string) =>
    post(hilde, `/compensation/batches/${batch}/sending`, { on: today });
  expect(slug(await send(id))).toBe('file-not-made-yet');
  await approve(id);
  expect(slug(await send(id))).toBe('file-not-made-yet');
  await makeFiles();
  await remove(hilde, `/compensation/batches/${id}`);
  expect(slug(await send(id))).toBe('the-batch-changed');
  expect((await send(randomUUID())).statusCode).toBe(404);
  expect((await shown()).toPay).toMatchObject([{ line, obstacle: null }]);
});

test('who pays is sealed, and every version of it stays', async () => {
  const answer = await put(hilde, '/compensation/payer', {
    version: 1,
    name: 'De Weefkamer',
    account: null,
    bic: 'TRIOBEBB',
    format: '03',
  });
  expect(answer.json()).toEqual({ lastFour: '7034' });
  const kept = await database.owner<
    { sealId: string; sealed: Uint8Array }[]
  >`select seal_id as "sealId", sealed from app.payers order by written_at`;
  expect(kept).toHaveLength(2);
  expect(kept.map(({ sealId, sealed }) => seal.open(placeOf.account(sealId), sealed))).toEqual([
    'BE68539007547034',
    'BE68539007547034',
  ]);
  expect((await get(hilde, '/compensation')).body).not.toContain('539007547034');
  const wrong = await put(hilde, '/compensation/payer', {
    version: 2,
    name: 'De Weefkamer',
    account: 'BE68 5390 0754 7035',
    bic: null,
    format: '09',
  });
  expect(slug(wrong)).toBe('not-an-account-number');
});

test('of two people who write down the payer at once, the second sees what the first wrote', async () => {
  const written = (who: Acting, version: number, name: string, account: string | null = null) =>
    put(who, '/compensation/payer', { version, name, account, bic: null, format: '09' });
  const { version } = (await shown()).payer;
  const both = await Promise.all([
    written(hilde, version, 'De Weefkamer'),
    written(an, version, 'Weefkamer vzw', 'BE96 6667 0088 5505'),
  ]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  const refused = both.find(({ statusCode }) => statusCode === 409)!;
  expect(slug(refused)).toBe('changed-meanwhile');
  const { payer } = await shown();
  expect(payer.version).toBe(version + 1);
  expect([payer.name, payer.lastFour]).toEqual(
    refused === both[1] ? ['De Weefkamer', '7034'] : ['Weefkamer vzw', '5505'],
  );

  expect(slug(await written(an, version, 'Later'))).toBe('changed-meanwhile');
  expect((await written(an, payer.version, 'De Weefkamer vzw')).statusCode).toBe(200);
  expect((await shown()).payer).toMatchObject({ name: 'De Weefkamer vzw', version: version + 2 });
});

test('what an administrator switches while somebody writes down the payer, loses neither', async () => {
  const { version } = (await shown()).payer;
  const [saved, allowed] = await Promise.all([
    put(hilde, '/compensation/payer', {
      ...{ version, name: 'De Weefkamer', account: null, bic: null, format: '09' },
    }),
    put(mieke, '/compensation/alone', { allowed: true }),
  ]);
  expect(allowed.statusCode).toBe(200);
  expect((await shown()).payer).toMatchObject({
    aloneAllowed: true,
    name: saved.statusCode === 200 ? 'De Weefkamer' : 'De Weefkamer vzw',
  });
});
