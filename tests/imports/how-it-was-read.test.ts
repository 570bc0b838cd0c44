import { expect, test } from 'vitest';
import { sampleFile } from './import-api.ts';
import { importHouse } from './import-house.ts';

const house = importHouse();

interface Shown {
  previewId: string | null;
  columns: { header: string; field: string | null }[];
  readings: { what: string; key: string; asks: boolean; left: number }[];
  lines: { told: Record<string, unknown>; problems: object[]; state: string }[];
  counts: Record<string, number>;
}
async function shown(kind: 'coaches' | 'sessions', content: Uint8Array | string, more = {}) {
  const answer = await house.api.preview(house.hilde, kind, content, more);
  expect(answer.statusCode, answer.body).toBe(201);
  const preview = answer.json() as Shown;
  return {
    ...preview,
    reading: (what: string) => preview.readings.find((one) => one.what === what),
  };
}
const told = ({ lines }: Shown, field: string) => lines.map((line) => line.told[field]);

test('a coach hidden by a filter is asked about first, and does not come back unasked', async () => {
  const file = await sampleFile('filtered-row.xlsx');
  const asked = await shown('coaches', file);
  expect(asked.previewId).toBeNull();
  expect(told(asked, 'firstName')).toEqual(['Bea', 'Els']);
  expect(asked.reading('hidden-rows')).toMatchObject({ asks: true, left: 1 });

  const left = await shown('coaches', file, { readAs: { 'hidden-rows.0': 'leave' } });
  await house.api.takeOver(house.hilde, 'coaches', left.previewId!);
  const names = (await house.api.coaches(house.hilde)).map(
    (one: { firstName: string }) => one.firstName,
  );
  expect(names.toSorted()).toEqual(['Bea', 'Els']);

  const taken = await shown('coaches', file, { readAs: { 'hidden-rows.0': 'take' } });
  expect(told(taken, 'firstName')).toEqual(['Bea', 'Els', 'Gestopt']);
});

test('a second column fills the first where that is empty, else it is said', async () => {
  const file = await sampleFile('two-phone-columns.csv');
  const preview = await shown('coaches', file);
  expect(preview.columns.map(({ field }) => field)).toEqual([
    'firstName',
    'lastName',
    'otherPhone',
    'phone',
    'email',
    'otherEmail',
  ]);
  expect(told(preview, 'phone')).toEqual(['+3238881234', '+32470112292']);
  expect(told(preview, 'email')).toEqual(['bea.k@example.org', 'els.k2@example.org']);
  expect(preview.lines[1]?.problems).toEqual([
    {
      field: 'otherPhone',
      problem: 'second-value',
      text: '03 888 12 35',
      severity: 'left-out',
      column: 2,
    },
  ]);
  const [phones, mails] = preview.readings.filter(({ what }) => what === 'second-column');
  expect(phones).toMatchObject({ about: 'phone', chosen: '3', left: 1 });
  expect(mails).toMatchObject({ about: 'email', chosen: '4', left: 0 });

  const fixedFirst = await shown('coaches', file, { readAs: { [phones!.key]: '2' } });
  expect(told(fixedFirst, 'phone')).toEqual(['+3238881234', '+3238881235']);
});

test('three columns of numbers: the same number twice is no other number', async () => {
  const preview = await shown(
    'coaches',
    'Voornaam;Naam;GSM;GSM 2;Telefoon thuis\nBea;Maes;;0470 11 22 33;+32 470 11 22 33\nEls;Bonte;x;;03 888 12 34',
  );
  expect(told(preview, 'phone')).toEqual(['+32470112233', '+3238881234']);
  expect(preview.lines.map(({ problems }) => problems.length)).toEqual([0, 1]);
});

test('days that may be month first hold up the list until somebody says how they are written', async () => {
  const list =
    'Datum;Van;Tot;Thema;Opdrachtgever;Trainer\n02/03/2027;9u;12u;Onthaal;CAW De Brug;An Bos\n01/26/2027;9u;12u;Onthaal;CAW De Brug;An Bos';
  const asked = await shown('sessions', list);
  expect(asked).toMatchObject({ previewId: null, counts: { 'not-taken': 2 } });
  expect(asked.reading('day-order')).toMatchObject({ asks: true, left: 2 });
  const chosen = await shown('sessions', list, { readAs: { 'day-order.0': 'month-first' } });
  expect(told(chosen, 'day')).toEqual(['2027-02-03', '2027-01-26']);
  expect(chosen.previewId).not.toBeNull();
  await house.api.takeOver(house.hilde, 'sessions', chosen.previewId!);
  const days = await house.database
    .owner`select starts_at at time zone 'Europe/Brussels' as at from app.sessions order by 1`;
  expect(days).toHaveLength(2);
});

test('columns chosen by hand hold for the headers they were chosen beside', async () => {
  const list = 'Wie;Achter\nBea;Maes\nNaam;Voornaam\nEls;Bonte';
  const matching = ['firstName', 'lastName'];
  const first = await shown('coaches', list, {
    matching,
    headers: ['Wie', 'Achter'],
    readAs: { header: '1' },
  });
  expect(told(first, 'firstName')).toContain('Bea');
  const other = await shown('coaches', list, {
    matching,
    headers: ['Wie', 'Achter'],
    readAs: { header: '3' },
  });
  expect(told(other, 'firstName')).toEqual(['Bonte']);
});

test('of account numbers in what was decided four figures leave the server', async () => {
  const preview = await shown(
    'coaches',
    'Rekening;Voornaam;Naam\nBE68 3441 8362 9034;Bea;Maes\nBE68344183629034;Zoë;Bonte',
  );
  expect(JSON.stringify(preview.readings)).not.toMatch(/3441|8362/);
});

test('a formula without a result is named in its cell, an error of one too', async () => {
  const { lines } = await shown('coaches', await sampleFile('formula-without-result.xlsx'));
  expect(lines[0]).toMatchObject({ state: 'new', told: { phone: null, email: null } });
  expect(lines[0]?.problems).toMatchObject([
    { field: 'phone', problem: 'formula-without-result' },
    { field: 'email', problem: 'formula-without-result' },
    { field: 'coachSince', problem: 'formula-without-result' },
  ]);
  const error = await shown('coaches', 'Voornaam;Naam;Gemeente\nBea;#N/B;#REF!');
  expect(error.lines[0]?.problems).toMatchObject([
    { field: 'lastName', problem: 'formula-error' },
    { field: 'lastName', problem: 'missing', severity: 'not-taken' },
    { field: 'town', problem: 'formula-error' },
  ]);
});
