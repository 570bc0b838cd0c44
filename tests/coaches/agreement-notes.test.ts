import { randomUUID } from 'node:crypto';
import { addDays } from '@app/domain/day';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aNote } from '../factories/agreement-notes.ts';
import { allHold } from '../factories/participation.ts';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { aHouse, clock, cookieOf, type House } from '../http/house.ts';

/** The agreement note: its versions, who signed which, and what a day says of it. */
let house: House;
let cookie: string;
let hilde: string;
let session: string;
const coaches = {} as Record<'bea' | 'erik' | 'els', string>;
const today = clock.today();

beforeAll(async () => {
  house = await aHouse();
  const { owner } = house;
  hilde = (await aPerson(owner, 'coordinator', 'Hilde')).personId;
  cookie = await cookieOf(house, hilde, 'coordinator');
  const naima = (await aPerson(owner, 'trainer', 'Naïma')).personId;
  for (const name of ['bea', 'erik', 'els'] as const)
    coaches[name] = (await aCoach(owner, name)).personId;
  await goesAway(owner, coaches.els, 'paused', '2026-01-01');
  session = await aSession(owner, { day: '2030-03-14', trainers: [naima], coachesNeeded: 2 });
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.note_signatures`;
  await house.owner`delete from app.agreement_notes`;
  await house.owner`delete from app.insurances`;
  await house.owner`delete from app.terms where version = 2`;
});

const send = async (url: string, payload: object) =>
  house.app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: { cookie },
    payload: { key: randomUUID(), ...payload },
  });
const get = async (url: string) =>
  (await house.app.inject({ url: `/api${url}`, headers: { cookie } })).json();

const text = {
  aim: 'Samen vorming geven.',
  legalForm: 'Een vzw.',
  costs: 'Wij betalen je vervoer.',
  discretion: 'Wat je hoort, blijft hier.',
  nature: null,
  workings: null,
  place: 'Je beslist mee.',
  contact: null,
  training: null,
};
const write = (different: object = {}) =>
  send('/agreement-notes', { ...text, validFrom: '2026-01-01', instead: null, ...different });
const sign = (note: string, different: object = {}) =>
  send(`/agreement-notes/${note}/signatures`, {
    explainedOn: '2026-01-04',
    copyGiven: true,
    signedOn: '2026-01-05',
    coaches: [coaches.bea],
    ...different,
  });
const firstError = async (sent: ReturnType<typeof send>) => (await sent).json().errors[0];

const itHolds = () => house.owner`
  insert into app.terms (version, starts_on, numbers) values (2, '2020-01-01', ${house.owner.json(allHold as never)})`;

interface Candidate {
  coach: { id: string };
  judgements: { condition: string; finding: unknown; level?: string; remedy?: string }[];
}
const saidOf = async (coach: string) =>
  ((await get(`/sessions/${session}/candidates`)).candidates as Candidate[])
    .find((one) => one.coach.id === coach)!
    .judgements.find(({ condition }) => condition === 'note-signed');

test('a day says what is missing: a note, a signature, or a signature of the new version', async () => {
  expect(await saidOf(coaches.bea)).toBeUndefined();
  await itHolds();
  expect(await saidOf(coaches.bea)).toMatchObject({ finding: 'unknown', level: 'blocks' });
  const { id } = (await write()).json() as { id: string };
  expect(await saidOf(coaches.bea)).toMatchObject({
    finding: { kind: 'note-not-signed' },
    ...{ level: 'blocks', remedy: 'record-note-signed' },
  });
  const asked = await send(`/sessions/${session}/invitations`, {
    coachId: coaches.bea,
    channel: 'call',
  });
  expect(asked.statusCode).toBe(409);
  await sign(id);
  expect(await saidOf(coaches.bea)).toMatchObject({ finding: 'met' });
  await write({ validFrom: '2030-03-15' });
  expect(await saidOf(coaches.bea)).toMatchObject({ finding: 'met' });
  await write({ validFrom: '2030-03-14' });
  expect(await saidOf(coaches.bea)).toMatchObject({
    finding: { kind: 'note-changed', from: '2030-03-14' },
    level: 'warns',
  });
});

test('everybody who was there is written down at once; those who pause are not offered, and twice is once', async () => {
  const note = await aNote(house.owner, hilde, '2026-01-01');
  const both = { coaches: [coaches.bea, coaches.erik, coaches.bea] };
  expect((await sign(note, both)).json()).toEqual({ coaches: 2 });
  expect((await sign(note, { ...both, signedOn: '2026-02-02' })).json()).toEqual({ coaches: 0 });
  const listed = await get('/agreement-notes');
  expect(listed).toMatchObject({ now: note, notes: [{ id: note, signatures: 2 }] });
  const signed = [{ note, validFrom: '2026-01-01', on: '2026-01-05' }];
  expect(listed.coaches).toMatchObject([
    { id: coaches.bea, signed },
    { id: coaches.erik, signed },
  ]);
});

test('her page says what she signed, and takes back what was not so', async () => {
  const note = await aNote(house.owner, hilde, '2026-01-01');
  await sign(note);
  const [signed, ...others] = (await get(`/coaches/${coaches.bea}`)).noteSignatures as {
    id: string;
  }[];
  expect(others).toEqual([]);
  expect(signed).toEqual({
    id: expect.any(String),
    ...{ note, validFrom: '2026-01-01', explainedOn: '2026-01-04', copyGiven: true },
    ...{ signedOn: '2026-01-05', by: 'Hilde' },
  });
  const ofAnother = `/coaches/${coaches.erik}/note-signatures/${signed!.id}/removal`;
  expect((await send(ofAnother, {})).statusCode).toBe(404);
  const back = `/coaches/${coaches.bea}/note-signatures/${signed!.id}/removal`;
  expect((await send(back, {})).statusCode).toBe(200);
  expect((await get(`/coaches/${coaches.bea}`)).noteSignatures).toEqual([]);
});

test('a version is corrected until somebody signs it, and never afterwards', async () => {
  const { id } = (await write()).json() as { id: string };
  const corrected = await write({ instead: id, costs: 'Wij betalen de bus.' });
  expect(corrected.statusCode).toBe(201);
  expect((await write({ instead: id })).json().type).toBe('/problems/changed-meanwhile');
  const note = (corrected.json() as { id: string }).id;
  expect((await get(`/agreement-notes/${note}`)).text.costs).toBe('Wij betalen de bus.');
  await sign(note);
  expect((await write({ instead: note })).json().type).toBe('/problems/changed-meanwhile');
  expect((await write()).json().type).toBe('/problems/a-note-begins-on-a-day-of-its-own');
  expect((await get('/agreement-notes')).notes).toMatchObject([{ id: note, signatures: 1 }]);
});

test('what cannot be so is refused beside its field', async () => {
  const note = await aNote(house.owner, hilde, '2026-01-01');
  expect(await firstError(write({ aim: ' ' }))).toEqual({ pointer: '#/aim', detail: 'required' });
  expect(await firstError(sign(note, { coaches: [] }))).toMatchObject({ pointer: '#/coaches' });
  expect(await firstError(sign(note, { signedOn: addDays(today, 1) }))).toEqual({
    pointer: '#/signedOn',
    detail: 'in-the-future',
  });
  expect(await firstError(sign(note, { explainedOn: '2026-01-06' }))).toEqual({
    pointer: '#/explainedOn',
    detail: 'after-it-was-signed',
  });
  expect((await sign(note, { explainedOn: '2026-01-05' })).statusCode).toBe(201);
  expect((await sign(randomUUID())).statusCode).toBe(404);
});

test('the sheet carries her name, and what is insured on its first day or today', async () => {
  const [old, coming] = [
    await aNote(house.owner, hilde, '2020-01-01'),
    await aNote(house.owner, hilde, '2199-01-01'),
  ];
  await house.owner`
    insert into app.insurances (insurer, covers, from_day, until_day, written_by) values
      ('Vroeger', array['liability'], '2019-01-01', ${addDays(today, -1)}, ${hilde}),
      ('Nu', array['liability', 'accidents'], ${today}, ${today}, ${hilde}),
      ('Straks', array['accidents'], '2199-01-01', null, ${hilde})`;
  const insurers = async (note: string) =>
    ((await get(`/agreement-notes/${note}`)).insurances as { insurer: string }[]).map(
      ({ insurer }) => insurer,
    );
  expect(await insurers(old)).toEqual(['Nu']);
  expect(await insurers(coming)).toEqual(['Straks']);
  const sheet = await get(`/agreement-notes/${old}?coach=${coaches.bea}`);
  expect(sheet).toMatchObject({ coach: { firstName: 'bea' }, text: { nature: null } });
  expect((await get(`/agreement-notes/${old}`)).coach).toBeNull();
  expect((await get(`/agreement-notes/${old}?coach=${hilde}`)).type).toBe('/problems/not-found');
});
