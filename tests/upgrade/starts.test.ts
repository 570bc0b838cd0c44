import { allTerms } from '@app/db/participation/queries';
import { actingAs } from '@app/db/database';
import { migrate } from '@app/db/migrate';
import { thisEdition } from '@app/db/edition';
import { CannotStart } from '@app/db/obstacle';
import type { Moment } from '@app/domain/moment';
import type { ConditionName } from '@app/domain/participation/reason';
import { holdsOn } from '@app/domain/participation/terms';
import { postBy } from '@app/emails/post';
import { randomBytes } from 'node:crypto';
import { makeAuth } from '@app/server/accounts/auth';
import { placeOf, sealWith } from '@app/server/coaches/seal';
import { allRoutes } from '@app/server/http/all-routes';
import { makeLinks } from '@app/server/sessions/link';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailServer } from '../emails/smtp-room.ts';
import { workerOn } from '../messages/at-work.ts';
import { appFor, as, clockAt } from '../support/app.ts';
import { listsHere } from '../support/lists-here.ts';
import { bareDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';
import { sayObstacle } from '../../web/launch/obstacles.nl.ts';
import { officeOfNovember } from './office.ts';

const clock = clockAt('2026-11-29T09:00:00.000Z' as Moment);
const origin = 'https://draagkracht.example';
const links = makeLinks(appSecret, origin);
const from = { name: 'De Weefkamer', address: 'post@weefkamer.example' };

let office: Awaited<ReturnType<typeof officeOfNovember>>;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: string;

/** An account number as that version sealed it: under the person whose it is. */
const iban = 'BE73224761305660';
const seal = sealWith(randomBytes(32));

beforeAll(async () => {
  office = await officeOfNovember();
  const [samira] = await office.owner`select id from app.persons where first_name = 'Samira'`;
  await office.owner`insert into app.bank_accounts (person_id, last_four, sealed) values
    (${samira!.id}, '5660', ${Buffer.from(seal.close(placeOf.account(samira!.id as string), iban))})`;
  await migrate(office.ownerUrl, appSecret);
  const { authUrl } = office;
  const auth = makeAuth({ authUrl, appSecret, origin, https: true });
  app = await appFor(
    office,
    allRoutes({
      auth,
      clock,
      links,
      from,
      seal,
      lists: listsHere(),
      mailLeaves: () => true,
      readRoot: () => null,
      keepRoot: () => true,
    }),
  );
  const [person] = await office.owner`select id from app.persons where first_name = 'Hilde'`;
  hilde = person!.id as string;
});
afterAll(async () => {
  await app.close();
  await office.drop();
});

async function read(address: string) {
  const answer = await app.inject({
    url: `/api${address}`,
    headers: as({ personId: hilde, role: 'coordinator' }),
  });
  expect([address, answer.statusCode]).toEqual([address, 200]);
  return answer.json();
}

const sessions = async (): Promise<{ id: string }[]> =>
  (await read('/sessions?from=2026-08-01&until=2027-07-31')).sessions;

test('every day, every coach and the week can be read', async () => {
  const days = await sessions();
  expect(days).toHaveLength(18);
  for (const { id } of days) await read(`/sessions/${id}`);
  for (const { id } of days.slice(-6)) await read(`/sessions/${id}/candidates`);

  const coaches = await office.owner<{ id: string }[]>`select person_id as id from app.coaches`;
  expect(coaches).toHaveLength(16);
  for (const { id } of coaches) await read(`/coaches/${id}`);
  expect(await read('/week')).toMatchObject({ sessions: expect.any(Array) });
});

test('its own term holds from its day on', async () => {
  const terms = await actingAs(office.web, { role: 'coordinator', personId: hilde }, allTerms);
  expect(terms.map(({ startsOn, notTooMuch }) => [startsOn, notTooMuch.perMonth])).toEqual([
    ['2020-01-01', 6],
    ['2026-08-31', 6],
    ['2027-01-01', 5],
  ]);
});

test('every condition of that version still holds, in each version of its terms', async () => {
  const terms = await actingAs(office.web, { role: 'coordinator', personId: hilde }, allTerms);
  const then = [
    'available free own-limits theme-fits trained-and-observed clear-information own-yes time-to-decide not-too-much',
    'never-alone two-coaches fixed-tandem balance-of-numbers prepared-together debriefed',
  ].flatMap((line) => line.split(' ') as ConditionName[]);
  for (const version of terms)
    expect(then.filter((one) => !holdsOn('1900-01-01', one, version))).toEqual([]);
});

test('a condition that came later waits until people decide on it, in each version', async () => {
  const terms = await actingAs(office.web, { role: 'coordinator', personId: hilde }, allTerms);
  const later = [
    'up-to-date',
    'note-signed',
    'papers-looked-at',
    'compensation-agreed',
    'one-scheme',
    'within-ceilings',
    'travel-within-limit',
    'nothing-advanced',
    'paid-in-time',
    'insured',
    'day-suits',
    'offered-intervision',
    'short-meetings',
    'guided-apart',
    'small-group',
    'decided-together',
    'knows-the-ombudsperson',
    'ombudsperson-apart',
    'ombudsperson-not-here',
  ] as const;
  for (const version of terms) {
    expect(later.map((one) => version.holdsFrom[one])).toEqual(later.map(() => null));
    expect(version.upToDate).toMatchObject({ themeMonths: 36, level: 'warns' });
    expect(version.knowsTheOmbudsperson).toEqual({ months: 12 });
    expect(version.decidedTogether).toEqual({ months: 12, coachesAtLeast: 3 });
    expect(version.offeredIntervision).toEqual({ months: 6, timesAYear: 4 });
  }
});

test('its own reason and own choice stand at the day, and each condition is one we judge', async () => {
  const written = await Promise.all((await sessions()).map(({ id }) => read(`/sessions/${id}`)));
  const day = written.find(({ reasons }) =>
    reasons.some(({ reason }: { reason: string }) => reason.startsWith('Ze vroeg zelf')),
  );
  expect(day.reasons).toEqual([
    expect.objectContaining({ coach: 'Samira', condition: 'not-too-much' }),
  ]);
  expect(day.ownChoices).toEqual([
    expect.objectContaining({ coach: 'Samira', condition: 'time-to-decide', channel: 'page' }),
  ]);
});

test('a list with an account number of that version changes nothing, and nobody opens the number', async () => {
  const list = 'Voornaam;Naam;IBAN\r\nSamira;Haddou;BE73 2247 6130 5660';
  const held = async (payload: string) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/imports/coaches/previews',
      headers: as({ personId: hilde, role: 'coordinator' }),
      payload: { fileName: 'coaches.csv', content: Buffer.from(payload).toString('base64') },
    });
    return answer.json().counts;
  };
  const worker = await workerOn(office, { seal, clock, from, origin });
  await worker.stop();
  expect(await held(list)).toMatchObject({ same: 1, changed: 0 });
  expect(await held(list.replace('BE73 2247 6130', 'BE73 1000 0087'))).toMatchObject({
    same: 0,
  });
  const [account] =
    await office.owner`select seal_id = person_id as hers, changed_at from app.bank_accounts`;
  expect(account).toEqual({ hers: true, changed_at: null });
});

test('an account number that no key of ours opens stops no start', async () => {
  const worker = await workerOn(office, { clock, from, origin });
  await worker.stop();
});

test('its own letter still leaves', async () => {
  const server = await mailServer();
  const worker = await workerOn(office, { post: postBy(server.url), clock, from, origin });
  await worker.drainNow();
  await worker.stop();
  await server.close();
  const [letter] = await office.owner`
    select state, trouble from app.outbox where made_at = '2026-11-28 10:10+00'`;
  expect(letter).toEqual({ state: 'sent', trouble: null });
});

test('a link that was sent opens its question', async () => {
  const [question] = await office.owner`
    select id from app.invitations where answer is null and withdrawn_at is null order by asked_at limit 1`;
  const answer = await app.inject({ url: `/api/answers/${links.tokenOf(question!.id as string)}` });
  expect(answer.json()).toMatchObject({ firstName: 'Chantal', day: '2027-01-07' });
});

test('an office of before that version is refused whole, with the version that comes first', async () => {
  const older = await bareDatabase();
  const { owner, ownerUrl } = older;
  const { migrations } = await thisEdition();
  await owner`create schema migrations`;
  await owner`create table migrations.applied (id serial primary key, hash text not null, created_at bigint)`;
  await owner`insert into migrations.applied (hash, created_at) values ('x', ${migrations[0]!.folderMillis - 1})`;

  const refused = await migrate(ownerUrl, appSecret).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(CannotStart);
  expect((refused as CannotStart).obstacle).toEqual({
    name: 'office-too-old',
    first: '2026-11-29',
  });
  expect(sayObstacle((refused as CannotStart).obstacle)).toContain('versie van 29 november 2026');
  expect(await owner`select to_regnamespace('app') as made`).toEqual([{ made: null }]);
  await older.drop();
});
