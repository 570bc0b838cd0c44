import { access, type Table } from '@app/domain/access';
import { closedAccount } from '@app/server/coaches/closed-account';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHouse, cookieOf, seal, type House } from './house.ts';
import { addressOf, fromSomewhere, operationsOf } from './operations.ts';
import { requests } from './requests.ts';
import { absent, aWorld, type Half } from './world.ts';

/**
 * What a coach gets, her account number and what she says of her papers are between her and the office: no trainer, no
 * organisation, which reads what anybody may, and no log has any of it. Each has a mark here that stands nowhere else.
 */
const marks = {
  iban: 'BE96666700885505',
  'the figures of a number that are shown': '"5505"',
  'an agreed amount': 98_317,
  'a line': 791_337,
  'an amount elsewhere': 681_227,
  'a receipt': 99_173,
  'an advance': 97_213,
  'an answer about papers': 'rather-not',
} as const;

/** As cents, or as people read it. */
const formOf = (mark: string | number) =>
  typeof mark === 'string'
    ? new RegExp(mark)
    : new RegExp(
        `(?<![\\d.])(${mark}|${Math.floor(mark / 100).toString()}[.,]${String(mark % 100).padStart(2, '0')})(?!\\d)`,
      );
const found = (text: string) =>
  Object.entries(marks)
    .filter(([, mark]) => formOf(mark).test(text))
    .map(([what]) => what);

let house: House;
let mine: Half;
let theirs: Half;
const cookies = {} as Record<'trainer' | 'coordinator' | 'coach', string>;
const logged: string[] = [];

beforeAll(async () => {
  house = await aHouse({
    logger: { level: 'trace', stream: { write: (line: string) => void logged.push(line) } },
  });
  ({ mine, theirs } = await aWorld(house));
  for (const { coach, session, people } of [mine, theirs])
    await mark(coach, session, people.coordinator);
  for (const role of ['trainer', 'coordinator', 'coach'] as const)
    cookies[role] = await cookieOf(house, mine.people[role], role);
}, 60_000);
afterAll(() => house.close());

async function mark(coach: string, session: string, by: string) {
  const { owner } = house;
  const { sealId, sealed, lastFour } = closedAccount(marks.iban, seal);
  await owner`
    update app.bank_accounts set seal_id = ${sealId}, sealed = ${Buffer.from(sealed)}, last_four = ${lastFour}
    where person_id = ${coach}`;
  await owner`
    update app.agreed_amounts set flat_cents = ${marks['an agreed amount']} where coach_id = ${coach} and session_id = ${session}`;
  // Of a year without figures, so that no ceiling has a say.
  await owner`delete from app.legal_amounts where until_day >= '2030-01-01'`;
  await owner`
    insert into app.compensation_lines (coach_id, day, occasion, scheme, agreed_cents, flat_cents)
    values (${coach}, '2030-03-14', 'earlier', 'flat-rate', ${marks['a line']}, ${marks['a line']})`;
  await owner`
    insert into app.amounts_elsewhere (coach_id, year, cents, how, said_at)
    values (${coach}, 2030, ${marks['an amount elsewhere']}, 'page', clock_timestamp())`;
  await owner`
    insert into app.receipts (coach_id, session_id, day, kind, cents, seen_by)
    values (${coach}, ${session}, '2026-01-01', 'meal', ${marks['a receipt']}, ${by})`;
  await owner`
    insert into app.advances (coach_id, occasion, session_id, kind, cents, handed_on, handed_by)
    values (${coach}, 'session', ${session}, 'cash', ${marks['an advance']}, '2026-01-01', ${by})`;
  await owner`
    insert into app.papers_answers (coach_id, said_on, answer, channel)
    values (${coach}, date_trunc('year', now()), ${marks['an answer about papers']}, 'page')`;
}

/** Every answer to looking, of all operations, about things of both halves. */
async function everyLook(role: 'anon' | keyof typeof cookies) {
  const answers: { name: string; status: number; body: string }[] = [];
  for (const operation of operationsOf(house).filter(({ method }) => method === 'GET'))
    for (const of of [mine, theirs]) {
      // A trainer and a stranger have nothing that opens the own page of a coach or her question.
      const { token, page, roundToken, gatheringToken } = absent;
      const isHers = role === 'coordinator' || role === 'coach';
      const reached = isHers ? of : { ...of, token, page, roundToken, gatheringToken };
      const url = addressOf(
        operation,
        requests[operation.name]!({ of: reached, mine: reached, role }),
      );
      const headers = { ...fromSomewhere(), ...(role !== 'anon' && { cookie: cookies[role] }) };
      const { statusCode, body } = await house.app.inject({ method: 'GET', url, headers });
      answers.push({ name: operation.name, status: statusCode, body });
    }
  return answers;
}

describe('of money, accounts and papers', () => {
  test.each(['trainer', 'anon'] as const)('no answer to %s has anything', async (role) => {
    const answers = await everyLook(role);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(5);
    for (const { name, body } of answers) expect(found(body), name).toEqual([]);
  });

  test('the office and the coach do see theirs, so that looking is known to find', async () => {
    logged.length = 0;
    const seen = async (role: 'coordinator' | 'coach') => [
      ...new Set((await everyLook(role)).flatMap(({ body }) => found(body))),
    ];
    expect(await seen('coordinator')).toEqual(
      expect.arrayContaining(['the figures of a number that are shown', 'an agreed amount']),
    );
    expect(await seen('coach')).toEqual(expect.arrayContaining(['an answer about papers']));
    expect(logged.length).toBeGreaterThan(100);
    expect(found(logged.join('\n'))).toEqual([]);
  });

  test('what is sent leaves no trace in the log, also where it is refused', async () => {
    logged.length = 0;
    const send = async (method: 'POST' | 'PUT', url: string, body: object) => {
      const key = crypto.randomUUID();
      const headers = { ...fromSomewhere(), cookie: cookies.coordinator };
      for (const payload of [
        { key, ...body },
        { ...body, key: 'wrong' },
      ])
        await house.app.inject({
          ...{ method, url: `/api${url}`, payload },
          headers: { ...headers, origin: 'http://localhost:3000' },
        });
    };
    await send('PUT', '/compensation/payer', {
      ...{ version: 1, name: 'De Weefkamer', account: marks.iban, bic: null, format: '09' },
    });
    await send('POST', `/coaches/${mine.coach}/elsewhere`, {
      ...{ year: 2030, cents: marks['an amount elsewhere'], how: 'call' },
    });
    await send('POST', `/coaches/${mine.coach}/receipts`, {
      ...{ day: '2026-01-01', kind: 'meal', cents: marks['a receipt'] },
    });
    await send('POST', `/coaches/${mine.coach}/advances`, {
      ...{ occasion: 'session', about: mine.session, kind: 'cash' },
      ...{ cents: marks['an advance'], on: '2026-01-01' },
    });
    expect(logged.length).toBeGreaterThan(7);
    expect(found(logged.join('\n'))).toEqual([]);
  });

  const tables: Table[] = [
    ...(['bank_accounts', 'papers_answers', 'coach_years', 'amounts_elsewhere'] as const),
    ...(['agreed_amounts', 'receipts', 'compensation_lines', 'advances', 'settlements'] as const),
    ...(['payments', 'payment_batches', 'payers', 'funders', 'funder_budgets'] as const),
  ];
  test.each(tables)('%s has nothing that a trainer sees', (table) => {
    const { trainer = '-' } = access[table] as { trainer?: string };
    expect(trainer.split(' ')[0]).toBe('-');
  });
});
